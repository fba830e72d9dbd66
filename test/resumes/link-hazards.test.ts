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

test('an address that a narrow column broke is printed, and a guess from a logo is no link', () => {
  const url = 'mailto:sam@example.com';
  expect(lost('ple.com', url, 'sam@exam\nple.com', 52)).toBe(false);
  expect(lost('ple.com', url, 'Sam Doe', 52)).toBe(true);
  const sign = { ...link('', 'https://github.com/sd7'), isGuess: true };
  expect(hazards('Sam Doe', [sign], 9)).toEqual([]);
});

test('somebody else’s repository does not tell the account', () => {
  expect(lost('GitHub', 'https://github.com/samdoe', 'GitHub github.com/others/cakes')).toBe(true);
  expect(lost('GitHub', 'https://github.com/samdoe', 'GitHub github.com/samdoe/cakes')).toBe(false);
});

test('a separator is no word, and a full name counts as one', () => {
  const of = (text: string) =>
    hazards(text, [link(text, 'https://linkedin.com/in/sd7')], 9, 'Sam van der Doe');
  expect(of('My network here /')).toHaveLength(1);
  expect(of('Sam van der Doe')).toHaveLength(1);
  expect(of('What Sam van Doe made')).toEqual([]);
  // Nor have more words more to say, where all tell but that there is a profile.
  expect(of('View my LinkedIn profile here')).toHaveLength(1);
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

test('a part of the person’s name does not tell the account of that name', () => {
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

test('a long run of letters and dots is checked in linear time', () => {
  expect(lost('GitHub', 'https://github.com/samdoe', `GitHub ${'a.b'.repeat(20_000)}`)).toBe(true);
});

// A contact line reaches from 50 to 450 and from 50 to 62; the link on it is 50 wide and 8 high.
test.each([
  ['with its middle on the line', 60, 52, true],
  ['less than forty points left of it', -14.9, 52, true],
  ['forty points left of it', -15, 52, false],
  ['less than forty points right of it', 464.9, 52, true],
  ['forty points right of it', 465, 52, false],
  ['at its upper edge', 60, 46, false],
  ['below that', 60, 46.1, true],
  ['at its lower edge', 60, 58, false],
  ['above that', 60, 57.9, true],
])('a link is among the contact details where it lies %s', (_, x, y, isAmong) => {
  const nameless = { ...link('Puzzle', 'https://puzzle.example/u/samdoe'), box: [x, y, 50, 8] };
  expect(hazards('Puzzle', [nameless], 1).length > 0).toBe(isAmong);
});

test('a link in a section for contact details is among them, and one of another page is not', () => {
  const of = (heading: string, page: number) =>
    linkHazards({
      resume: { text: 'Puzzle', links: [], name: null, email: null },
      links: [{ ...link('Puzzle', 'https://puzzle.example/u/samdoe'), page }],
      lines: [line('Puzzle', 50)],
      sections: [{ heading, kind: 'other', from: 0, to: 1 }],
    } as unknown as BuiltResume).length;
  expect([of('Contact', 1), of('Skills', 1), of('Contact', 2)]).toEqual([1, 0, 0]);
});

test.each([
  ['see my code', 'https://github.com/samdoe', 'x', true],
  ['see all my code', 'https://github.com/samdoe', 'x', false],
  ['website', 'https://example.com/a', 'x', true],
  ['demo', 'https://example.com/a', 'x', true],
  ['Tidepool', 'https://github.com/sam/tidepool', 'x', false],
  ['Tide pool', 'https://github.com/sam/tide-pool', 'x', false],
  ['code', 'https://example.com/de', 'x', true],
  ['code', 'https://example.com/ode', 'x', false],
  ['code', 'mailto:sam@example.com', 'x', true],
  ['code', 'mailto:sam@example.com', 'kim@example.com', false],
  ['sam@', 'mailto:sam@example.com', 'x', false],
  ['code', 'tel:123', '+49 171 2345678', false],
  ['12 3', 'tel:123', 'x', false],
  ['123', 'tel:123', 'x', false],
  ['code', 'https://github.com/samdoe', 'github.com/sam', false],
  ['code', 'https://github.com/samdoe', 'github.com/', true],
  ['code', 'https://github.com/sd', 'sd', true],
  ['code', 'https://github.com/sdo', 'sdo', false],
  ['code', 'https://github.com/sdo', 'a@b.sdo', true],
  ['code', 'https://github.com/sdo', 'example.com/sdo', true],
  ['code', 'https://github.com/sdo', '@sdo', false],
  ['code', 'https://github.com/sdo', 'sdo@b.c', true],
  ['code', 'https://github.com/sdo', 'sdo@b', false],
  ['code', 'https://github.com/sdo', 'sdo@.c', false],
  ['code', 'https://github.com/sdo', 'sdo@b.', false],
  ['code', 'https://github.com/sdo', 'a@sdo', false],
  ['code', 'https://example.com/sdo', 'example.com/sdo', false],
  ['samdoe.dev', 'https://example.com/a', 'x', false],
  ['12345', 'https://example.com/a', 'x', false],
])('is the address lost behind “%s” to %s on a page with “%s”?', (text, url, printed, isLost) => {
  expect(lost(text, url, printed)).toBe(isLost);
});

test('the report of a link is short, and says whether the link has text', () => {
  const url = `https://github.com/${'s'.repeat(200)}`;
  const [named] = hazards('x', [link('[Code]', url)]);
  expect(named).toMatchObject({ id: 'link-without-address', page: 1, quote: 'Code' });
  expect(named?.message).toMatchObject({
    id: 'hazards.linkWithoutAddress',
    values: { text: 'Code', url: url.slice(0, 100) },
  });
  const [picture] = hazards('x', [link('', url)]);
  expect(picture).toMatchObject({ message: { id: 'hazards.pictureWithoutAddress' }, quote: null });
});

test('a map and a document are no contact details', () => {
  const of = (url: string) => hazards('x', [{ ...link('', url), box: [60, 52, 50, 8] }], 1).length;
  expect([
    of('https://maps.google.com/?q=x'),
    of('https://goo.gl/maps/x'),
    of('https://example.com/me'),
    of('file:///a'),
  ]).toEqual([...[0, 0, 1, 0]]);
});
