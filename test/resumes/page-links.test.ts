import { expect, test } from 'vitest';
import type { Run } from '../../src/resumes/pdf/page-content.ts';
import { annotatedLinks, iconLinks } from '../../src/resumes/pdf/page-links.ts';
import type { ReadPage } from '../../src/resumes/pdf/read-page.ts';

const run = (text: string, x: number, y = 100): Run => ({
  text,
  x,
  y,
  width: 8,
  size: 10,
  font: 'FontAwesome',
  weight: 400,
  italic: false,
  color: '#000000',
});

const linksBeside = (icon: string, ...runs: readonly Run[]) =>
  iconLinks({ icons: [run(icon, 50)], signs: [], runs, number: 1, height: 792 } as unknown as ReadPage).map(
    ({ url }) => url,
  );

test('an icon at the end of its line belongs to the start of the next line', () => {
  const signs = (at: number) => ({
    icons: [run('\uf09b', at)],
    signs: [],
    number: 1,
    height: 792,
    width: 600,
  });
  const under = run('samdoe', 40, 114);
  const found = (at: number, ...runs: readonly Run[]) =>
    iconLinks({ ...signs(at), runs } as unknown as ReadPage).map(({ url }) => url);
  const before = run('sam@example.com |', 380);
  expect(found(500, before, under)).toEqual(['github.com/samdoe']);
  expect(found(500, under)).toEqual([]);
  expect(found(200, run('sam@example.com', 80), under)).toEqual([]);
  expect(found(500, before, run('Berlin', 560), under)).toEqual([]);
});

test.each([
  ['\uf09b', 'samdoe', ['github.com/samdoe']],
  ['\uf113', '@samdoe', ['github.com/samdoe']],
  ['\uf09b', '/samdoe', ['github.com/samdoe']],
  ['\uf0e1', '/in/sam-doe', ['linkedin.com/in/sam-doe']],
  ['github: ', 'samdoe', ['github.com/samdoe']],
  ['LinkedIn: /in/sam-doe', '|', ['linkedin.com/in/sam-doe']],
  ['mailto:sam@example.com', '|', ['mailto:sam@example.com']],
  ['tel:+49 30 555 0123', '|', ['tel:+49 30 555 0123']],
  ['\uf09b', ': samdoe', ['github.com/samdoe']],
  ['\uf0e1', 'Sam Doe', []],
  ['\uf09b', 'github.com', []],
  ['\uf015', 'Berlin', []],
  ['\uf09b', 'https://github.com/samdoe', []],
])('the icon “%s” before “%s”', (icon, text, urls) => {
  expect(linksBeside(icon, run(text, 64))).toEqual(urls);
});

test('an account with a hyphen at the line’s end goes on under its icon, and stands under it in a row of icons', () => {
  const rest = [run('1a2b', 50, 114), run('other', 50, 128)];
  expect(linksBeside('\uf0e1', run('sam-doe-', 64), ...rest)).toEqual(['linkedin.com/in/sam-doe-1a2b']);
  expect(linksBeside('\uf09b', run('samdoe', 50, 114), run('+1 415', 90, 114))).toEqual([
    'github.com/samdoe',
  ]);
  expect(linksBeside('\uf09b', run('Baker', 164), run('samdoe', 50, 114))).toEqual([]);
});

test('what stands far from an icon or on another line is not its account', () => {
  expect(linksBeside('\uf09b', run('samdoe', 164), run('samdoe', 64, 114))).toEqual([]);
});

test('if a line is one piece, only the words under a link are the link’s text', () => {
  const line = { ...run('sam@example.com | GitHub | LinkedIn', 50), width: 350 };
  const page = {
    number: 1,
    height: 792,
    runs: [line],
    links: [{ url: 'https://github.com/samdoe', box: [230, 90, 60, 12] }],
  };
  expect(annotatedLinks(page as unknown as ReadPage)).toMatchObject([{ text: 'GitHub', isHeader: true }]);
});

test('a word that a ligature parts is one word beside its icon', () => {
  const pieces = [run('so', 64), run('fi', 72), run('adoe', 80), run('Berlin', 120)];
  expect(linksBeside('\uf09b', ...pieces)).toEqual(['github.com/sofiadoe']);
});

test('a word that a ligature parts is one word of its link', () => {
  const runs = [run('My pro', 50), run('fi', 58), run('le', 66)];
  const page = { links: [{ url: 'github.com/samdoe', box: [48, 90, 40, 14] }], runs, number: 1, height: 800 };
  expect(annotatedLinks(page as unknown as ReadPage).map(({ text }) => text)).toEqual(['My profile']);
});
