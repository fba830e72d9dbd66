import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/core/evidence/sentence-at.ts';

const quoted = (text: string, word: string) =>
  sentenceAt(text, { start: 0, end: text.length }, text.indexOf(word));

describe('a quote', () => {
  const long = `We ran ${'a very old and rather large '.repeat(6)}shop. In its till I\nreplaced Perl with Go, e.g. for receipts. Then I left.`;

  it('is the whole of a short statement, without its bullet', () => {
    for (const mark of ['- ', '-', '*', '\uf0b7 ', '◆ '])
      expect(quoted(`${mark}Ran it. Wrote Go.`, 'Go').text).toBe('Ran it. Wrote Go.');
  });

  it.each(['12. Platz im Planspiel', '3. Semester: Java', '-5% of cost', '*'])(
    'keeps what is no mark: %s',
    said => expect(quoted(said, said).text).toBe(said),
  );

  it('loses a number that another line continues', () =>
    expect(sentenceAt('1. Ran it.\n2. Wrote Go.', { start: 11, end: 23 }, 20).text).toBe('Wrote Go.'));

  it('is the sentence of a long one that has the word, even over a line break', () => {
    const { text, start, end } = quoted(long, 'Perl');
    expect(text).toBe('In its till I replaced Perl with Go, e.g. for receipts.');
    expect(long.slice(start, end)).toBe('In its till I\nreplaced Perl with Go, e.g. for receipts.');
  });

  it('is cut between words if the sentence does not end', () => {
    const endless = `Used ${'Python and Postgres and '.repeat(30)}Go`;
    const { text } = quoted(endless, 'Postgres');
    expect(text.length).toBeLessThanOrEqual(402);
    expect(text).toMatch(/(?:Python|Postgres|and) …$/);
  });

  it('is the whole statement up to 200 letters, and is not cut up to 400', () => {
    const two = (length: number) => `Ran it. X${'x'.repeat(length - 12)} Go`;
    expect(quoted(two(200), 'Go').text).toBe(two(200));
    expect(quoted(two(201), 'Go').text).not.toContain('Ran');
    const one = (length: number) => `${'x '.repeat(length / 2 - 1)}Go`;
    expect(quoted(one(400), 'Go').text).toBe(one(400));
    expect(quoted(one(402), 'Go').text).toBe(`${'x '.repeat(200)}…`);
  });
});
