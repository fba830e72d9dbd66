import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Use tools, e.g. Docker, every day.', ['Use tools, e.g. Docker, every day.']],
  ['- first\n- second', ['- first', '- second']],
  ['a line that is\nwrapped here\nNext line', ['a line that is\nwrapped here', 'Next line']],
  ['Go • SQL • Rust', ['Go', 'SQL', 'Rust']],
  ['Go; SQL', ['Go', 'SQL']],
  ['split into words . Like this .', ['split into words .', 'Like this .']],
  ['   ', []],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a long line that lost its breaks is cut where a new item opens', () => {
  const text =
    'Practical experience with Swift and a good sense of style in everything that you write Knowledge of unit tests and of the tools around them Ability to learn';
  expect(sentences(text)).toEqual([
    'Practical experience with Swift and a good sense of style in everything that you write',
    'Knowledge of unit tests and of the tools around them',
    'Ability to learn',
  ]);
});
