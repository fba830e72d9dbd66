import { limitsReached } from '../models/linear-model.ts';
import type { NamedSink } from '../models/named-features.ts';
import { KIND } from './line-kinds.ts';
import type { LineView } from './line-view.ts';

// Signs that a line may contain, whatever its words are.
const SIGNS = Object.entries({
  label: /^[^:]{2,30}:\s*\S/,
  md: /^\s*#+\s|^\*\*.*\*\*:?\s*$/,
  mdlabel: /^\*\*[^*]+:?\*\*:?\s*\S/,
  url: /https?:|www\./,
  mail: /\S@[\w-]+\.\w/,
  money: /[$€£]\s?\d|\dk\b/,
  eg: /e\.g\.|such as|etc/,
});

// In characters from the end of the line.
const CLOSING = 8;
const CLOSING_MARKS = ':.?!,';
const BEHIND_THE_MARK = ' \t*_"”)';

/** Reports the features of a line's form: length, bullet, closing mark, capitals, signs and the like. */
export function formOf({ raw, body, words, isBullet }: LineView, sink: NamedSink): void {
  const length = limitsReached(words.length, [1, 2, 3, 4, 6, 9, 13, 20, 30]);
  const close = closingMark(raw);
  sink(KIND.len, length);
  sink(KIND.bul, isBullet ? 1 : 0);
  sink(KIND.shape, (isBullet ? 'B' : '-') + close, length);
  sink(KIND.end, close);
  tellSigns(body, sink);
  sink(KIND.com, limitsReached(body.split(',').length - 1, [1, 2, 4, 7]));
  tellCapitals(body, words.length, sink);
}

function closingMark(raw: string): string {
  let at = raw.length - 1;
  while (at > raw.length - CLOSING && BEHIND_THE_MARK.includes(raw[at] as string)) at -= 1;
  return CLOSING_MARKS[CLOSING_MARKS.indexOf(raw[at] as string)] ?? '';
}

/** Reports the signs that a line contains: a label, money, an address and the like. */
export function tellSigns(line: string, sink: NamedSink): void {
  for (const [name, pattern] of SIGNS) if (pattern.test(line)) sink(KIND.sign, name);
}

function tellCapitals(body: string, length: number, sink: NamedSink): void {
  const words = body.match(/[A-Za-z]+/g) ?? [];
  const letters = words.join('');
  const long = words.filter(word => word.length > 3);
  const capital = long.filter(word => word < 'a').length;
  const share = long.length > 0 ? limitsReached(capital / long.length, [0.01, 0.2, 0.4, 0.7, 0.99]) : 9;
  sink(KIND.caps, share, length < 8 ? 's' : 'l');
  sink(KIND.case, /^[a-z]/.test(body) ? 'a' : /^[A-Z]/.test(body) ? 'A' : '-');
  if (letters.length > 2 && letters === letters.toUpperCase()) sink(KIND.caps, 'all');
}
