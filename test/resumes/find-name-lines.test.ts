import { expect, test } from 'vitest';
import { findName } from '../../src/resumes/contact/find-name.ts';
import { nameReadings, saysWhosePaper } from '../../src/resumes/contact/name-readings.ts';
import { line as printed } from './printed-line.ts';

const line = (text: string, size: number, y: number) => printed(y, { text, size });

const named = (text: string) =>
  findName(
    [
      line(text, 22, 30),
      line('sam.doe@example.com', 10, 60),
      line('Wrote services that never sleep', 10, 200),
      line('and tests for all of them', 10, 214),
    ],
    'sam.doe@example.com',
  )?.name;

test.each([
  ['SAM DOE', 'SAM DOE'],
  ['sam doe', 'sam doe'],
  ['S A M  D O E', 'SAM DOE'],
  ['Sam Doe, PhD', 'Sam Doe'],
  ['Sam Doe MBA', 'Sam Doe'],
  ['Sam Doe (he/him)', 'Sam Doe'],
  ['Sam Doe she/her', 'Sam Doe'],
  ['Mr. Sam Doe', 'Sam Doe'],
  ['Sam Doe Backend Developer', 'Sam Doe'],
  ['Sam Doe: Backend Developer', 'Sam Doe'],
  ['Resume of Sam Doe', 'Sam Doe'],
  ['Curriculum Vitae - Sam Doe', 'Sam Doe'],
  ['Lebenslauf Sam Doe', 'Sam Doe'],
  ['Sam Doe’s Resume', 'Sam Doe'],
  ['DOE, Sam', 'Sam DOE'],
  ['Sam Doe sam.doe@example.com', 'Sam Doe'],
  ['Sam Doe +1 415 555 0199', 'Sam Doe'],
  ['Hi, I’m Sam Doe', 'Sam Doe'],
  ['Hi, I’m Sam Doe 👋', 'Sam Doe'],
  ['Sam 🚀 Doe 👩🏽‍💻', 'Sam Doe'],
  ['🇵🇱 Sam Doe ❤️', 'Sam Doe'],
  ['Hi, I’m Sam Doe •', 'Sam Doe'],
  ['My name is Sam Doe.', 'Sam Doe'],
  ['Sam van der Doe', 'Sam van der Doe'],
  ['Maria del Carmen Ruiz de León', 'Maria del Carmen Ruiz de León'],
])('the name in “%s”', (text, name) => {
  expect(named(text)).toBe(name);
});

test('a name that also means something else counts if the address contains it', () => {
  const lines = [line('Kim Street', 12, 30), line('Nova Grid', 20, 60), line('We keep cities lit', 10, 90)];
  expect(findName(lines, 'kim.street@example.com')?.name).toBe('Kim Street');
  expect(findName(lines, 'office@example.com')?.name).toBe('Nova Grid');
});

test('a family name that the address leaves out belongs to the name', () => {
  expect(named('Sam Doe Arandia')).toBe('Sam Doe Arandia');
});

test('towns with their countries are not turned round', () => {
  expect(nameReadings('Berlin, Germany', 'sam@example.com')).not.toContain('Germany Berlin');
});

test('a large name over three lines is all three, whichever of them is in the address', () => {
  const body = [
    'Wrote services that never sleep',
    'and tests for all of them',
    'and a clock',
    'and a bakery',
  ];
  const found = findName(
    [
      line('Sam', 24, 30),
      line('Doe', 24, 56),
      line('Moe', 24, 82),
      line('Baker', 12, 104),
      line('sdoe@example.com', 10, 120),
      ...body.map((text, at) => line(text, 10, 200 + 14 * at)),
    ],
    'sdoe@example.com',
  );
  expect(found?.name).toBe('Sam Doe Moe');
});

test.each([
  ['November 30, 2026\tJane Doe\t· Résumé\t1', true],
  ['Jane Doe – CV – 2 / 3', true],
  ['Jane Doe', true],
  ['May 2024\t1', false],
  ['Jane Doe · Senior Engineer', false],
  ['Jane Doe, Ada Smith: On Tides', false],
  ['Jane Doe Prize\t2021', false],
])('“%s” says whose paper it is and nothing else: %j', (text, says) => {
  expect(saysWhosePaper(text, 'Jane Doe')).toBe(says);
});
