import { expect, test } from 'vitest';
import { emailsIn } from '../../src/resumes/contact/find-email.ts';
import { findLinks } from '../../src/resumes/contact/find-links.ts';
import { phonesIn } from '../../src/resumes/contact/find-phone.ts';

test.each([
  ['E-Mail:sam@example.org', 'sam@example.org'],
  ['_sam@example.com', '_sam@example.com'],
  ["s.o'neil@example.com", "s.o'neil@example.com"],
  ['sam＠example.com', 'sam@example.com'],
  ['sam@ example. com', 'sam@example.com'],
  ['s a m @ e x a m p l e . c o m', 'sam@example.com'],
  ['sam (at) example (dot) com', 'sam@example.com'],
  ['sam(at)mail.example.com', 'sam@mail.example.com'],
  ['sam at example dot com', 'sam@example.com'],
  ['sam@example.comgithub.com/sam', 'sam@example.com'],
  ['Email:sam@example.comPhone: 555', 'sam@example.com'],
  ['sam@example.com/+49 170 1234567', 'sam@example.com'],
  ['worked at example in 2020', null],
])('the address in “%s”', (text, email) => {
  expect(emailsIn(text)[0] ?? null).toBe(email);
});

test.each([
  ['+1 (415) 555‑0199', '14155550199'],
  ['+49 170/123 45 67', '491701234567'],
  ['415-555-0199 ext. 22', '4155550199'],
  ['+1 415 555 0199 / +1 415 555 0123', '14155550199'],
  ['+91 9876543210, 9123456780', '919876543210'],
  ['415 • 555 • 0199', '4155550199'],
  ['Mob +44(0)7700 900123', '4407700900123'],
  ['sam@example.com415-555-0199', '4155550199'],
  ['Denver CO 80203 303-555-0133', '3035550133'],
  ['Berlin, 10115 | 030 1234567', '0301234567'],
  ['(0049) 170 1234567', '00491701234567'],
  ['01/2019 - 03/2021', undefined],
  ['Born 12.03.1990', undefined],
])('the phone number in “%s”', (text, digits) => {
  const [best] = [...phonesIn(text, true)].sort((a, b) => b.score - a.score);
  expect(best?.phone.replace(/\D/g, '')).toBe(digits);
});

const profiles = (text: string, urls: readonly string[] = []) =>
  findLinks(
    text,
    text.length,
    urls.map(url => ({ url, text: '', isHeader: true })),
  )
    .filter(({ kind }) => kind === 'github' || kind === 'linkedin')
    .map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?|^www\./, ''));

test.each([
  ['GitHub: samdoe', 'github.com/samdoe'],
  ['GitHub (samdoe)', 'github.com/samdoe'],
  ['GitHub\tsamdoe', 'github.com/samdoe'],
  ['Github – samdoe', 'github.com/samdoe'],
  ['github.com/ samdoe', 'github.com/samdoe'],
  ['LinkedIn: /in/samdoe', 'linkedin.com/in/samdoe'],
  ['in/samdoe', 'linkedin.com/in/samdoe'],
  ['linkedin.com /in/ samdoe', 'linkedin.com/in/samdoe'],
  ['https://www.linkedin.com/\nin/samdoe', 'linkedin.com/in/samdoe'],
  ['https://www.\nlinkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['www.linkedin.com/in/sam-\ndoe-12', 'linkedin.com/in/sam-doe-12'],
])('the profile in “%s”', (text, profile) => {
  expect(profiles(text)).toEqual([profile]);
});

test('two addresses that run together are two', () => {
  expect(profiles('github.com/samdoelinkedin.com/in/sam-doe')).toEqual([
    'github.com/samdoe',
    'linkedin.com/in/sam-doe',
  ]);
});

test('neighbouring words and people’s names are no accounts', () => {
  expect(profiles('GitHub | LinkedIn | Portfolio')).toEqual([]);
  expect(profiles('LinkedIn: Sam Doe')).toEqual([]);
  expect(profiles('x', ['github.com/samdoe'])).toEqual(['github.com/samdoe']);
});
