import { expect, test } from 'vitest';
import { postingFromText } from '../../../src/core/posting/posting-from-text.ts';
import { shortAddress } from '../../../src/core/posting/short-address.ts';
import { titleOf } from '../../../src/core/posting/title-of.ts';
import { bulletEnd, isLoneBullet, withoutBullet } from '../../../src/core/text/bullet.ts';
import { isolated } from '../../../src/core/text/isolated.ts';
import { joinLines } from '../../../src/core/text/join-lines.ts';
import { oneLine } from '../../../src/core/text/one-line.ts';
import { plainLines } from '../../../src/core/text/plain-lines.ts';

test('a value that is no text, or an empty text, is no line', () => {
  expect([
    oneLine(' a\n b '),
    oneLine('x'.repeat(400))?.length,
    oneLine(' '),
    oneLine(7),
    oneLine(null),
  ]).toEqual(['a b', 300, null, null, null]);
});

test.each(['undefined', 'null', '[object Object]', '{{ job.title }}', '#{job.place}', '<%= title %>'])(
  'a page that prints %s has no value there',
  text => expect(oneLine(` ${text} `)).toBeNull(),
);

test.each(['Null', 'Undefined Labs', 'Developer {{Java}} (C#)', 'NaNoWriMo'])('%s is a value', text =>
  expect(oneLine(text)).toBe(text),
);

test.each([
  ['One\\nTwo\r\nThree', 'One\nTwo\nThree'],
  ['---\n\nOne', 'One'],
  ['• One\n* Two\n\\- Three', '- One\n- Two\n- Three'],
  ['## Head\n**Bold** word', 'Head\nBold word'],
  ['-5 degrees', '-5 degrees'],
  ['𝗥𝗲𝗾𝘂𝗶𝗿𝗲𝗺𝗲𝗻𝘁𝘀\n• 𝟓+ 𝑦𝑒𝑎𝑟𝑠 of 𝙺𝚊𝚏𝚔𝚊, Ｇｏ or Ⓡ', 'Requirements\n- 5+ years of Kafka, Go or R'],
])('%j is tidied', (text, expected) => expect(plainLines(text)).toBe(expected));

test('texts and addresses are cut at a length that no real one reaches', () => {
  expect(plainLines('ab '.repeat(30_000))).toHaveLength(60_000);
  expect(plainLines(`${'\u200b'.repeat(119_999)}ab`)).toBe('a');
  expect(oneLine(`${'\u200b'.repeat(1_199)}ab`)).toBe('a');
  expect(shortAddress(`https://a.example/${'b'.repeat(4_000)}`)).toHaveLength(3_000);
});

test.each([
  ...[
    '• Go',
    '- Go',
    '* Go',
    '→ Go',
    '§ Go',
    'Ø Go',
    'o Go',
    '– Go',
    '1. Go',
    '12) Go',
    '(3) Go',
    '[4] Go',
  ].map(line => [line, 'Go']),
  ['•Go', 'Go'],
  ['-Go', 'Go'],
  ['  o  Go ', 'Go'],
  ...['-go', 'oGo', '*Go', '123. Go', '1.Go', '[1]Go', '•', '1.', '', 'Go'].map(line => [line, line]),
])('%j without its bullet is %j', (line = '', rest) => {
  expect(withoutBullet(line)).toBe(rest);
  expect(bulletEnd(line.trim())).toBe(rest === line ? -1 : line.trim().length - 2);
});

test('a bullet may stand alone', () => {
  expect(['•', ' - ', 'o', '1.', '12)', '[1]', '\uf0b7'].every(isLoneBullet)).toBe(true);
  expect(['', 'a', '••', '1', '123.', '[1].', '- Go'].some(isLoneBullet)).toBe(false);
});

test('white space becomes a single space on one line', () =>
  expect(joinLines(' a\n\tb  c \u00a0d ')).toBe('a b c d'));

test('other people’s words do not reverse a sentence', () => {
  expect(isolated('fdp\u202eexe\u2066.\u2069')).toBe('fdpexe.');
  expect(isolated('שלום')).toBe('\u2068שלום\u2069');
  expect(isolated('Łódź')).toBe('Łódź');
});

test.each([
  ['Backend Engineer - job post', 'Backend Engineer'],
  ['Backend Engineer (opens in a new tab)', 'Backend Engineer'],
  ['Backend Engineer page is loaded', 'Backend Engineer'],
  ['Backend Engineer with verification', 'Backend Engineer'],
  ['Job Application for Backend Engineer', 'Backend Engineer'],
  ['We’re hiring: Backend Engineer', 'Backend Engineer'],
  ['Position - Backend Engineer', 'Backend Engineer'],
  ['Positioning Engineer', 'Positioning Engineer'],
  ['[Hiring] Backend Engineer', 'Backend Engineer'],
  ['Backend Engineer (m/w/d) in Leipzig gesucht!', 'Backend Engineer (m/w/d)'],
  ['Backend Engineer wanted', 'Backend Engineer'],
  ['22-0918 Backend Engineer', 'Backend Engineer'],
  ['2026-08812 - Backend Engineer', 'Backend Engineer'],
  ['Backend Engineer - 26000417', 'Backend Engineer'],
  ['Backend Engineer (JR0013370)', 'Backend Engineer'],
  ['24/7 Support Engineer', '24/7 Support Engineer'],
  ['2025/26 Graduate Engineer', '2025/26 Graduate Engineer'],
  ['Windows 2019/2022 Administrator', 'Windows 2019/2022 Administrator'],
  ['Job post', 'Job post'],
  [' ', null],
  [7, null],
])('%j is the title %j', (value, title) => expect(titleOf(value)).toBe(title));

test('a text is a posting from forty characters on, and has the title that was given, otherwise the one that it names', () => {
  const origin = { title: null, url: 'https://a.example/', source: 'pasted' } as const;
  const read = (text: string, change: object = {}) => postingFromText(text, { ...origin, ...change });
  expect(read('x'.repeat(39)).refusal?.kind).toBe('not-a-job');
  expect(read('x'.repeat(40)).job).toMatchObject({ title: null, confidence: 0.9 });
  const text = 'Backend Engineer\nYou know Go and SQL, and you like tests.';
  expect(read(text).job?.title).toBe('Backend Engineer');
  expect(read(text, { title: 'Given' }).job?.title).toBe('Given');
});
