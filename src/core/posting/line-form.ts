import { bin, type LineView, type Sink } from './line-features.ts';

// What a line holds, whatever its words are.
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['label', /^[^:]{2,30}:\s*\S/],
  ['md', /^\s*#+\s|^\*\*.*\*\*:?\s*$/],
  ['mdlabel', /^\*\*[^*]+:?\*\*:?\s*\S/],
  ['url', /https?:|www\./],
  ['mail', /\S@[\w-]+\.\w/],
  ['money', /[$€£]\s?\d|\dk\b/],
  ['eg', /e\.g\.|such as|etc/],
];

/** Tells features of a line's form: length, bullet, closing mark, capitals, digits and the like. */
export function formOf({ raw, body, words, isBullet }: LineView, sink: Sink): void {
  const length = bin(words.length, [1, 2, 3, 4, 6, 9, 13, 20, 30]);
  const close = /[:.?!,](?=[\s*_"”)]*$)/.exec(raw.slice(-8))?.[0] ?? '';
  sink('len', length);
  sink('bul', isBullet ? 1 : 0);
  sink('shape', `${isBullet ? 'B' : '-'}${close}`, String(length));
  sink('end', close);
  tellSigns(body, sink);
  sink('com', bin(body.split(',').length - 1, [1, 2, 4, 7]));
  tellCapitals(body, words.length, sink);
}

/** Tells the signs that a line shows: a label, money, an address and the like. */
export function tellSigns(line: string, sink: Sink): void {
  for (const [name, pattern] of SIGNS) if (pattern.test(line)) sink('sign', name);
}

function tellCapitals(body: string, length: number, sink: Sink): void {
  let [long, capital, letters, upper] = [0, 0, 0, 0];
  for (let at = 0; at < body.length; ) {
    const start = at;
    while (at < body.length && isAsciiLetter(body.charCodeAt(at))) {
      letters += 1;
      if (body.charCodeAt(at) < 97) upper += 1;
      at += 1;
    }
    if (at - start > 3) {
      long += 1;
      if (body.charCodeAt(start) < 97) capital += 1;
    }
    if (at === start) at += 1;
  }
  const share = long > 0 ? bin(capital / long, [0.01, 0.2, 0.4, 0.7, 0.99]) : 9;
  sink('caps', share, length < 8 ? 's' : 'l');
  const first = body.charCodeAt(0);
  sink('case', isAsciiLetter(first) ? (first < 97 ? 'A' : 'a') : '-');
  if (letters > 2 && letters === upper) sink('caps', 'all');
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
