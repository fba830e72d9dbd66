import { expect, test } from 'vitest';
import { linkHazards } from '../../src/resumes/hazards/link-hazards.ts';
import type { BuiltResume } from '../../src/resumes/structure/build-resume.ts';

const line = (text: string, y: number) => ({ text, page: 1, box: [50, y, 400, 12] });
const hazards = (text: string, links: readonly object[] = [], heading = Infinity, name = '') =>
  linkHazards({
    resume: { text, links, name, email: text.includes('@') ? 'sam@example.com' : null },
    links,
    lines: text.split('\n').map((one, row) => line(one, 50 + row * 14)),
    sections: [{ heading: 'Experience', from: heading, to: heading }],
  } as unknown as BuiltResume);
const link = (text: string, url: string, y = 52) => ({
  url,
  text,
  kind: url.includes('github') ? 'github' : 'other',
  isHeader: true,
  page: 1,
  box: [60, y, 50, 8],
});
const lost = (text: string, url: string, printed = text, y = 600) =>
  hazards(printed, [link(text, url, y)]).length > 0;

test.each([
  ['LinkedIn', 'https://www.linkedin.com/in/sam-doe', true],
  ['sam-doe', 'https://www.linkedin.com/in/sam-doe', false],
  ['github.com', 'https://github.com/samdoe', true],
  ['www.linkedin.com', 'https://www.linkedin.com/in/sam-doe', true],
  ['samdoe.dev', 'https://samdoe.dev/', false],
  ['Perfil Exampla', 'https://app.exampla.com/profile/samdoe', true],
  ['Exampla', 'https://exampla.com/jobs', false],
  ['the bakery’s menu', 'https://bakery.example/menu', false],
])('is the address lost behind “%s” to %s?', (text, url, isLost) => {
  expect(lost(text, url)).toBe(isLost);
});

test('an address that stands elsewhere is not lost', () => {
  expect(lost('GitHub', 'https://github.com/samdoe', 'GitHub github.com/samdoe')).toBe(false);
});

test('an address that a narrow column broke is printed, and what a sign tells is no link', () => {
  const url = 'mailto:sam@example.com';
  expect(lost('ple.com', url, 'sam@exam\nple.com', 52)).toBe(false);
  expect(lost('ple.com', url, 'Sam Doe', 52)).toBe(true);
  const sign = { ...link('', 'https://github.com/sd7'), isGuess: true };
  expect(hazards('Sam Doe', [sign], 9)).toEqual([]);
});

test('a repository of others names no account', () => {
  expect(lost('GitHub', 'https://github.com/samdoe', 'GitHub github.com/others/cakes')).toBe(true);
  expect(lost('GitHub', 'https://github.com/samdoe', 'GitHub github.com/samdoe/cakes')).toBe(false);
});

test('a separator is no word, and a whole name is one', () => {
  const of = (text: string) =>
    hazards(text, [link(text, 'https://linkedin.com/in/sd7')], 9, 'Sam van der Doe');
  expect(of('My network here /')).toHaveLength(1);
  expect(of('Sam van der Doe')).toHaveLength(1);
  expect(of('What Sam van Doe made')).toEqual([]);
});

test.each([
  ['', 'https://www.linkedin.com/in/sam-doe', 'Sam Doe', true],
  ['', 'mailto:sam@example.com', 'Sam Doe', true],
  ['', 'mailto:sam@example.com', 'sam [at] example [dot] com', false],
  ['', 'tel:+12025550119', 'Sam Doe', true],
  ['', 'tel:+12025550119', '(202) 555-0119', false],
  ['Sam Doe', 'https://www.linkedin.com/in/samdoe', 'Sam Doe', true],
  ['', 'https://www.linkedin.com/in/sam-doe', 'Find me: sam-doe', false],
  ['', 'https://www.linkedin.com/in/sam-doe', 'sam-doe@example.com', true],
  ['LinkedIn', 'https://uk.linkedin.com/in/sam-doe-123', 'linkedin.com/in/sam-doe', false],
  ['what others say about me', 'https://www.linkedin.com/in/sam-doe', 'Sam Doe', false],
])('own link “%s” to %s on a page with “%s”', (text, url, printed, isLost) => {
  expect(lost(text, url, printed, 52)).toBe(isLost);
});

test('the name of a site is no address among the contact details, and one below them', () => {
  const of = (heading: number) =>
    hazards('Puzzle', [link('Puzzle', 'https://puzzle.example/u/samdoe')], heading);
  expect(of(5)).toHaveLength(1);
  expect(of(0)).toEqual([]);
});

test.each([
  ['sam@example.com | LinkedIn | Berlin', 1],
  ['sam@example.com | GitHub | LinkedIn', 2],
  ['sam@example.com, GitHub, LinkedIn', 0],
  ['sam@example.com | LinkedIn: sam-doe', 0],
  ['LinkedIn | Berlin', 0],
  ['sam@example.com | Portfolio', 1],
  ['sam@example.com | Website: samdoe.example', 0],
])('a site without an account in “%s”', (text, count) => {
  expect(hazards(text)).toHaveLength(count);
});

test('a site that is linked elsewhere is known', () => {
  expect(hazards('sam@example.com | GitHub', [link('github.com/samdoe', 'github.com/samdoe')])).toEqual([]);
});

test.each(['website', 'other'])('a site of one’s own that is linked elsewhere is known: %s', kind => {
  const shop = { ...link('Portfolio', 'https://shop.example/samdoe', 400), kind: 'github' };
  const told = hazards('sam@example.com | Portfolio', [shop]).map(({ message }) => message.id);
  expect(told).not.toContain('hazards.siteWithoutAddress');
  const text = 'sam@example.com | Portfolio\nsamdoe.example';
  expect(hazards(text, [{ ...link('samdoe.example', 'https://samdoe.example'), kind }])).toEqual([]);
});

test.each([
  ['Tide Clock | Rust, SQLite | Demo | Source Code', 2],
  ['Tide Clock [Live Demo]', 1],
  ['Tide Clock (GitHub link)', 1],
  ['Demo', 0],
  ['Tide Clock | GitHub', 0],
  ['Showed a demo | to link them', 0],
])('links that are left without an address beside a project: “%s”', (text, count) => {
  const project = { text, page: 1, box: [50, 50, 400, 12] };
  const found = (links: readonly object[]) =>
    linkHazards({
      resume: { text, links: [], name: null, email: null },
      links,
      lines: [project],
      sections: [{ kind: 'projects', heading: 'Projects', from: 0, to: 1 }],
    } as unknown as BuiltResume).filter(({ message }) => message.id === 'hazards.deadLink');
  expect(found([])).toHaveLength(count);
  expect(found([link('Demo', 'https://tide.example/demo')])).toEqual([]);
  // What a Word file links has no place.
  const placeless = (shown: string) => ({ ...link(shown, 'https://tide.example'), box: null });
  const all = ['Demo', 'Source Code', '[Live Demo]', '(GitHub link)'].map(placeless);
  expect(found(all)).toEqual([]);
});

test('a part of the person’s name names no account that is called by it', () => {
  const of = (text: string, printed: string) =>
    hazards(
      printed,
      [link(text, 'https://github.com/samdoe'), link(text, 'https://github.com/sam')],
      9,
      'Sam Doe',
    );
  expect(of('GitHub', 'Sam Doe\nGitHub').map(({ message }) => message)).toHaveLength(2);
  expect(of('GitHub', 'Sam Doe\nGitHub samdoe')).toHaveLength(1);
  expect(hazards('Sam Doe\nsam', [link('sam', 'https://github.com/sam')], 9, 'Sam Doe')).toEqual([]);
});

test('a long run of letters and dots does not hold the reader', () => {
  expect(lost('GitHub', 'https://github.com/samdoe', `GitHub ${'a.b'.repeat(20_000)}`)).toBe(true);
});
