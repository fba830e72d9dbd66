import { expect, it } from 'vitest';
import { extractKeywords } from '../../src/core/keywords/extract-keywords.ts';
import { readGoldenPostings } from './read-golden.ts';

const ITEM = /(?<=^|\n)[ \t]*[-•*·–] ?/g;
const postings = readGoldenPostings()
  .filter(({ isTest, text }) => isTest && (text.match(ITEM)?.length ?? 0) > 2)
  .map(({ title, text }) => ({ title, text: text.replace(ITEM, '- ') }));
const marked = (mark: (at: number) => string) => (text: string) => {
  const [first = '', ...items] = `\n${text}`.split('\n- ');
  return [first, ...items.map((item, at) => `${mark(at)}${item}`)].join('\n').slice(1);
};

const told = (text: string, title: string) =>
  extractKeywords(text, title)
    .keywords.map(({ name, need }) => `${name} ${need}`)
    .sort();
const plain = postings.map(({ title, text }) => told(text, title));

// A posting may be copied from another page, program or printer. That must not change what it asks for.
it.each([
  ['round bullets', marked(() => '• ')],
  ['bullets and tabs', marked(() => '•\t')],
  ['dashes', marked(() => '– ')],
  ['arrows', marked(() => '➢ ')],
  ['pictures', marked(() => '✅ ')],
  ['figures', marked(at => `${(at % 90) + 1}. `)],
  ['signs that nobody sees', marked(() => '- \u200b')],
  ['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
] as const)('reads a list the same with %s', (_, form) => {
  expect(postings.length).toBeGreaterThan(10);
  const same = postings.flatMap(({ title, text }, at) =>
    told(form(text), title).filter(one => plain[at]?.includes(one)),
  );
  expect(same.length / plain.flat().length).toBeGreaterThanOrEqual(0.99);
});
