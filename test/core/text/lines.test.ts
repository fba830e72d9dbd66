import { expect, test } from 'vitest';
import { oneLine } from '../../../src/core/text/one-line.ts';
import { plainLines } from '../../../src/core/text/plain-lines.ts';
import { postingFromText } from '../../../src/core/text/posting-from-text.ts';

test('a text of another kind, or of nothing, is no line', () => {
  expect([
    oneLine(' a\n b '),
    oneLine('x'.repeat(400))?.length,
    oneLine(' '),
    oneLine(7),
    oneLine(null),
  ]).toEqual(['a b', 300, null, null, null]);
});

test.each([
  ['One\\nTwo\r\nThree', 'One\nTwo\nThree'],
  ['---\n\nOne', 'One'],
  ['• One\n* Two\n\\- Three', '- One\n- Two\n- Three'],
  ['## Head\n**Bold** word', 'Head\nBold word'],
  ['-5 degrees', '-5 degrees'],
])('%j is tidied', (text, expected) => expect(plainLines(text)).toBe(expected));

test('a text is a posting from forty signs on, its short first line a title where it was pasted', () => {
  const origin = { title: null, url: 'https://a.example/', source: 'pasted' } as const;
  const read = (text: string, change: object = {}) => postingFromText(text, { ...origin, ...change });
  expect(read('x'.repeat(39)).refusal?.kind).toBe('not-a-job');
  expect(read('x'.repeat(40)).job).toMatchObject({ title: null, confidence: 0.9 });
  const body = '\nYou know Go and SQL, and you like tests.';
  const title = (first: string, change = {}) => read(first + body, change).job?.title;
  expect(title('Backend Engineer')).toBe('Backend Engineer');
  expect(title('Backend Engineer', { source: 'selection' })).toBeNull();
  expect(title('Backend Engineer', { title: 'Given' })).toBe('Given');
  for (const first of ['We hire.', 'About us:', '- Backend Engineer', 'x'.repeat(91)])
    expect(title(first)).toBeNull();
});
