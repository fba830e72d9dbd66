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
  ['Use Docker, etc. You know Go.', ['Use Docker, etc.', 'You know Go.']],
  ...['i.e.', 'incl.', 'vs.', 'approx.', 'min.', 'Sr.', 'Dr.', 'U.S.', 'no.', 'B.S.'].map(
    (short): [string, string[]] => [`A ${short} 5 years`, [`A ${short} 5 years`]],
  ),
  ...[
    'z.B.',
    'z. B.',
    'd.h.',
    'u. a.',
    'bzw.',
    'ca.',
    'inkl.',
    'p. ex.',
    'p. ej.',
    'bijv.',
    'np.',
    'm.in.',
    'max.',
  ].map((short): [string, string[]] => [`Wiki, ${short} Docker`, [`Wiki, ${short} Docker`]]),
  ['In Fresno, CA. You bake', ['In Fresno, CA.', 'You bake']],
  ['You know C. Go on', ['You know C.', 'Go on']],
  ['A Casino. Go on', ['A Casino.', 'Go on']],
  ['“One.” Two (three.) Four', ['“One.”', 'Two (three.)', 'Four']],
  ['One.  two?Three!', ['One.  two?Three!']],
  ['a\n\nb\n (c)', ['a', 'b', '(c)']],
  ['Go * SQL * or', ['Go', 'SQL * or']],
  ['go\n1) SQL\n123) Rust', ['go', '1) SQL', '123) Rust']],
  ['  One. Two  ', ['One.', 'Two']],
  ['   ', []],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a line of 140 characters is one item, and one of 141 is cut', () => {
  const line = (length: number) => `${'a'.repeat(length - 24)} Knowledge of unit tests`;
  expect(line(140)).toHaveLength(140);
  expect(sentences(line(140))).toHaveLength(1);
  expect(sentences(line(141))).toHaveLength(2);
});

test('a long line that lost its breaks is cut where a new item begins', () => {
  const text =
    'Practical experience with Swift and a good sense of style in everything that you write Knowledge of unit tests and of the tools around them Ability to learn';
  expect(sentences(text)).toEqual([
    'Practical experience with Swift and a good sense of style in everything that you write',
    'Knowledge of unit tests and of the tools around them',
    'Ability to learn',
  ]);
});
