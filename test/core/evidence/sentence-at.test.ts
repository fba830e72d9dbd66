import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/core/evidence/sentence-at.ts';

const quoted = (text: string, word: string) =>
  sentenceAt(text, { start: 0, end: text.length }, text.indexOf(word));

describe('a quote', () => {
  const long = `We ran ${'a very old and rather large '.repeat(6)}shop. In its till I\nreplaced Perl with Go, e.g. for receipts. Then I left.`;

  it('is the whole of a short statement, without the mark of its list', () => {
    expect(quoted('- Ran it. Wrote Go.', 'Go').text).toBe('Ran it. Wrote Go.');
  });

  it('is the sentence of a long one that holds the word, over the end of a line', () => {
    const { text, start, end } = quoted(long, 'Perl');
    expect(text).toBe('In its till I replaced Perl with Go, e.g. for receipts.');
    expect(long.slice(start, end)).toBe('In its till I\nreplaced Perl with Go, e.g. for receipts.');
  });

  it('is cut between words where the sentence has no end', () => {
    const endless = `Used ${'Python and Postgres and '.repeat(30)}Go`;
    const { text } = quoted(endless, 'Postgres');
    expect(text.length).toBeLessThanOrEqual(402);
    expect(text).toMatch(/(?:Python|Postgres|and) …$/);
  });
});
