import { bin, type LineView } from './line-features.ts';

// What a line holds, whatever its words are.
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['label', /^[^:]{2,30}:\s*\S/],
  ['md#', /^\s*#+\s/],
  ['md**', /^\*\*.*\*\*:?\s*$/],
  ['mdlabel', /^\*\*[^*]+:?\*\*:?\s*\S/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['url', /https?:|www\./],
  ['mail', /\S@[\w-]+\.\w/],
  ['money', /[$€£]\s?\d|\d\s?(?:k|USD|EUR|GBP)\b/],
  ['pct', /\d\s?%/],
  ['digit', /\d/],
  ['years', /\d\s*(?:\+|-|–|to)?\s*\d*\+?\s*(?:years?|yrs?)/i],
  ['paren', /\(/],
  ['eg', /\be\.g\.|such as|\betc\b/i],
];

/** Features of a line's form: length, bullet, closing mark, capitals, digits and the like. */
export function formOf(view: LineView): string[] {
  const { raw, body, words, isBullet } = view;
  const length = `len=${bin(words.length, [1, 2, 3, 4, 6, 9, 13, 20, 30])}`;
  const close = /[:.?!,](?=[\s*_"”)]*$)/.exec(raw)?.[0] ?? '';
  const features = [length, isBullet ? 'bul' : 'nobul', `${length}${isBullet ? 'B' : ''}${close}`];
  if (close !== '') features.push(`end${close}`);
  features.push(...signsOf(body));
  features.push(`com=${bin(body.split(',').length - 1, [1, 2, 4, 7])}`, ...capitalsOf(body, words.length));
  return features;
}

/** Names of the signs that a line shows: a label, money, a number of years and the like. */
export const signsOf = (line: string): readonly string[] =>
  SIGNS.filter(([, pattern]) => pattern.test(line)).map(([name]) => name);

function capitalsOf(body: string, length: number): string[] {
  const long = body.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capital = long.filter(word => /^\p{Lu}/u.test(word)).length;
  const share = long.length > 0 ? bin(capital / long.length, [0.01, 0.2, 0.4, 0.7, 0.99]) : 9;
  const first = /^\p{Lu}/u.test(body) ? 'Cap' : /^\p{Ll}/u.test(body) ? 'low' : 'oth';
  const features = [`capshare=${share}${length < 8 ? 's' : 'l'}`, first];
  if (/\p{L}{3}/u.test(body) && body === body.toUpperCase()) features.push('caps');
  return features;
}
