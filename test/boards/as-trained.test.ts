import { describe, expect, test } from 'vitest';
import { pooled } from '../../src/boards/fields/best-candidate.ts';
import type { FieldPage, ScoredField } from '../../src/boards/fields/candidate.ts';
import { companyCandidates } from '../../src/boards/fields/company-candidates.ts';
import { placeCandidates } from '../../src/boards/fields/place-candidates.ts';
import { titleCandidates } from '../../src/boards/fields/title-candidates.ts';
import type { AdPage } from '../../src/boards/generic/ad-page.ts';
import { blockFeatures } from '../../src/boards/generic/block-features.ts';
import { shippedModels } from '../../src/boards/generic/models.ts';
import { isTeaser, pageFeatures } from '../../src/boards/generic/page-features.ts';
import { type Block, type BlockTree, blocksOf } from '../../src/boards/page/blocks-of.ts';
import { bodyOf } from '../../src/boards/page/dom.ts';
import { PAGES, type TrainedPage } from './as-trained-pages.ts';
import { block } from './block.ts';
import { pageOf } from './fixture.ts';

// The weights fit only the features that they were trained on. If you change these, train the models, and then update the files (`vitest -u`).

const fileOf = (name: string) => `as-trained/${name}.txt`;
const TITLE = 'Lamp Engineer';

const written = (page: string, told: readonly (readonly [name: string, features: readonly string[]])[]) =>
  `# ${page}\n${told.map(([name, features]) => `${name}\n  ${features.join(' · ')}`).join('\n')}\n`;

/** A page with the given range as its ad, instead of the model's. */
function readAs({ html, url, from, to }: Omit<TrainedPage, 'name'>, chance = 0.83): AdPage {
  const document = pageOf(html);
  const tree = blocksOf(bodyOf(document) as Element);
  const start = tree.blocks.findIndex(({ text }) => text === from);
  const end = tree.blocks.findLastIndex(({ text }) => text === to) + 1;
  if (start < 0 || end <= start) throw new Error(`No ad from “${from}” to “${to}”.`);
  const kept = Array.from({ length: end - start }, (_, nth) => start + nth);
  return { document, url: new URL(url), tree, kept, chance, range: { start, end }, models: shippedModels };
}

const blocksIn = ({ tree, kept }: AdPage) => kept.map(index => tree.blocks[index] as Block);

describe('the features are those that the weights were trained on', () => {
  test('of every block of a page', async () => {
    const all = PAGES.map(page => {
      const { tree } = readAs(page);
      const told = blockFeatures(tree, [TITLE]).map(
        (features, at) =>
          [tree.blocks[at]?.text.slice(0, 60) ?? '', features.filter(one => !/^[np]:/.test(one))] as const,
      );
      return written(page.name, told);
    });
    await expect(all.join('\n')).toMatchFileSnapshot(fileOf('blocks'));
  });

  test('of a page on the whole', async () => {
    const all = PAGES.map(given => {
      const page = readAs(given);
      const told = [TITLE, null].map(
        title => [title ?? 'without a title', pageFeatures(page, blocksIn(page), title)] as const,
      );
      return written(given.name, told);
    });
    await expect(all.join('\n')).toMatchFileSnapshot(fileOf('pages'));
  });

  test('of a title, an employer and a place', async () => {
    const all = PAGES.map(given => {
      const page: FieldPage = { ...readAs(given), data: null, board: null };
      const known = {
        title: TITLE,
        company: 'Lanternworks',
        place: 'Cork',
        text: page.tree.blocks.map(({ text }) => text).join('\n'),
        site: ['Lanternworks'],
      };
      const candidates = {
        title: titleCandidates(page),
        company: companyCandidates(page, TITLE),
        location: placeCandidates(page, TITLE, 'Lanternworks'),
      };
      const told = (['title', 'company', 'location'] as const satisfies readonly ScoredField[]).flatMap(
        field =>
          pooled(field, candidates[field], page, known).map(
            ({ value, features }) => [value, features] as const,
          ),
      );
      return written(given.name, told);
    });
    await expect(all.join('\n')).toMatchFileSnapshot(fileOf('fields'));
  });
});

/** How many limits of a count the features show. */
const limits = (name: string, features: readonly string[]) =>
  features.filter(feature => new RegExp(`^${name}>\\d$`).test(feature)).length;

describe('a count on a page reaches its limits', () => {
  const times = <T>(count: number, make: (nth: number) => T) =>
    Array.from({ length: count }, (_, nth) => make(nth));
  const empty = pageOf('<p>x</p>');
  const pageWith = (blocks: readonly Block[], more: Partial<AdPage> = {}): AdPage => ({
    document: empty,
    url: new URL('https://www.harbour.example/x'),
    tree: { blocks, frames: [] },
    kept: blocks.map((_, at) => at),
    chance: 0.4,
    range: { start: 0, end: blocks.length },
    models: shippedModels,
    ...more,
  });
  const reach = (name: string, blocks: readonly Block[], more?: Partial<AdPage>) =>
    limits(name, pageFeatures(pageWith(blocks, more), blocks, null));
  const words = [
    'you will be',
    'you may have',
    'seeking a',
    'hiring a',
    'degree in',
    'ability to',
    'reports to',
    'wir suchen',
    'buscamos',
  ];
  const kinds = ['Duties', 'Requirements', 'Benefits', 'About us', 'Role overview'];
  const heading = (text: string) => block(text, { kind: 'heading', level: 2 });

  test.each<[string, (count: number) => readonly Block[], readonly number[]]>([
    ['items', count => times(count, nth => block(`x${nth}`, { kind: 'item' })), [1, 4, 9, 20]],
    ['led', count => times(count, nth => block(`x${nth}`, { leads: true })), [1, 2, 3]],
    [
      'lists',
      count => times(count, nth => [heading(`x${nth}`), block('y', { kind: 'item' })]).flat(),
      [1, 2, 3],
    ],
    ['phrases', count => [block(`x, ${words.slice(0, count).join('; ')}`)], [1, 2, 3]],
    ['kinds', count => [block('x'), ...kinds.slice(0, count).map(heading)], [1, 2, 3, 4]],
    ['duties', count => [block('x'), ...times(count, () => heading('Duties'))], [2, 3]],
    ['roles', count => [block('x'), ...times(count, () => heading('Lamp Engineer'))], [1, 2]],
    ['repeats', count => [block('x'), ...times(count, () => block('Read more'))], [2, 3, 5]],
    ['linked', count => [block('x'.repeat(100), { linked: count })], [1, 5]],
    // A text of fewer than 600 characters counts as one of 600.
    ['we', count => [block('we '.repeat(count)), block('x'.repeat(1000 - count * 3))], [1, 3, 8]],
    ['alone', count => [block('my '.repeat(count)), block('x'.repeat(2000 - count * 3))], [1, 6]],
    ['mass', count => [block('x'.repeat(count * 25))], [25, 40, 70, 120, 240]],
  ])('%s', (name, make, counts) => {
    for (const [at, count] of counts.entries()) {
      const more = name === 'mass' ? { chance: 0.4 } : {};
      const reached = (size: number) => reach(name, make(size), more);
      expect([reached(count - 1), reached(count)], `${count}`).toEqual([at, at + 1]);
    }
  });

  test.each([0.5, 0.6])('chance %d', chance => {
    const at = [0.5, 0.6].indexOf(chance);
    const reached = (more: number) => reach('chance', [block('x')], { chance: more });
    expect([reached(chance - 0.01), reached(chance)]).toEqual([at, at + 1]);
  });

  test.each([0.05, 0.2, 0.4, 0.6])('a share of %d of the text', share => {
    const at = [0.05, 0.2, 0.4, 0.6].indexOf(share);
    const reached = (chars: number) => {
      const own = block('x'.repeat(chars));
      const tree = { blocks: [own, block('y'.repeat(1000 - chars))], frames: [] };
      return limits('share', pageFeatures(pageWith([own], { tree }), [own], null));
    };
    expect([reached(share * 1000 - 1), reached(share * 1000)]).toEqual([at, at + 1]);
  });

  test.each([0.05, 0.2, 0.5])('holes of %d of the blocks', share => {
    const at = [0.05, 0.2, 0.5].indexOf(share);
    const blocks = times(100, nth => block(`x${nth}`));
    const reached = (holes: number) => reach('holes', blocks, { kept: times(100 - holes, nth => nth) });
    expect([reached(share * 100 - 1), reached(share * 100 + 1)]).toEqual([at, at + 1]);
  });
});

test('a page’s features depend on exact numbers of blocks and characters', () => {
  const of = (blocks: readonly Block[], count: number) => {
    const page: AdPage = {
      document: pageOf('<p>x</p>'),
      url: new URL('https://www.harbour.example/x'),
      tree: { blocks, frames: [] },
      kept: [0],
      chance: 0.4,
      range: { start: 0, end: count },
      models: shippedModels,
    };
    return pageFeatures(page, blocks.slice(0, count), null);
  };
  const lines = (count: number) => Array.from({ length: count }, () => block('x'));
  const mail = block('jobs@lanternworks.example');
  expect(of([...lines(4), mail], 1)).toContain('job-mail');
  expect(of([...lines(5), mail], 1)).not.toContain('job-mail');
  const role = (length: number) => block('Lamp Engineer '.padEnd(length, 'x'), { kind: 'heading', level: 2 });
  expect(of([role(89)], 1)).toContain('roles>0');
  expect(of([role(90)], 1)).not.toContain('roles>0');
});

describe('a teaser', () => {
  const page = (html: string, path: string) =>
    readAs({ html, url: `https://www.harbour.example${path}`, from: 'Boats.', to: 'Boats.' });
  const others = (count: number) =>
    Array.from({ length: count }, (_, nth) => `<a href="/jobs/${nth}-keeper">Keeper ${nth}</a>`).join('');
  test.each([
    ['a text among three other jobs', `<p>Boats.</p>${others(3)}`, '/x', true],
    ['a text among two', `<p>Boats.</p>${others(2)}`, '/x', false],
    ['a text beside one, at the address of a list', `<p>Boats.</p>${others(1)}`, '/jobs', true],
    ['a text beside none, at the address of a list', '<p>Boats.</p>', '/jobs', false],
    ['a text at the address of a form', '<p>Boats.</p>', '/jobs/1/apply', true],
    ['a text of a job that is gone', '<p>Boats.</p><p>This position has been filled.</p>', '/x', true],
    ['a text alone', '<p>Boats.</p>', '/x', false],
    [
      'a template for others to copy',
      '<h1>Boat builder job description template</h1><p>Boats.</p>',
      '/x',
      true,
    ],
    ['a text in a collection of trades', '<p>Boats.</p>', '/berufsbilder/bootsbauer', true],
    ['its front page', '<p>Boats.</p>', '/berufsbilder/', false],
    ['a text in it that says where to apply', '<p>Boats.</p><a href="/a">Apply</a>', '/metiers/x', true],
    [
      'a text in it that also says “we”',
      '<p>Boats.</p><p>We build boats in our yard.</p><p>Boats.</p><a href="/a">Apply</a>',
      '/metiers/x',
      false,
    ],
    [
      'a text in it that also names the hours',
      '<p>Boats.</p><p>Full-time</p><a href="/a">Apply</a>',
      '/metiers/x',
      false,
    ],
    [
      'a text in it with an address to write to',
      '<p>Boats.</p><p>Apply by mail: jobs@harbour.example</p>',
      '/metiers/x',
      false,
    ],
  ])('%s', (_, html, path, expected) => {
    const given = page(html, path);
    expect(isTeaser(given, pageFeatures(given, blocksIn(given), null))).toBe(expected);
  });

  test('is not a page with duties', () => {
    const given = page(`<p>Boats.</p>${others(3)}`, '/x');
    expect(isTeaser(given, ['neither-said', 'others>1'])).toBe(false);
  });

  test('is not a page that names its own job and says more than a few words about it', () => {
    const given = page('<p>Boats.</p>', '/x');
    const own = ['neither', 'others>1', 'titled', 'role-title', 'mass>1'];
    expect(isTeaser(given, own)).toBe(false);
    for (const one of ['titled', 'role-title', 'mass>1'])
      expect(
        isTeaser(
          given,
          own.filter(name => name !== one),
        ),
        one,
      ).toBe(true);
  });

  test.each([
    ['in its title', 'Lamp Engineer – Harbour', '/x/7', true],
    ['not in that of a list', 'Lamp Engineer jobs in Cork', '/x/7', false],
    ['in its address, whatever the site calls itself', 'Harbour', '/x?job=lamp-engineer', true],
    ['nowhere', 'Harbour', '/x/7', false],
  ])('a page names its job %s', (_, title, path, expected) => {
    const given = page(`<title>${title}</title><p>Boats.</p>`, path);
    expect(pageFeatures(given, blocksIn(given), 'Lamp Engineer').includes('titled')).toBe(expected);
  });
});

describe('the features of a block from its surroundings', () => {
  const featuresOf = (blocks: readonly Block[], at: number, titles: readonly string[] = []) =>
    blockFeatures({ blocks, frames: [] } satisfies BlockTree, titles)[at] ?? [];

  test.each([
    ['z', (count: number) => block('x'.repeat(count)), [15, 30, 60, 120, 250, 600]],
    ['l', (count: number) => block('x'.repeat(100), { linked: count }), [1, 50, 95]],
    ['c', (count: number) => block('x', { controls: count }), [1, 2, 3]],
  ])('%s', (name, make, counts) => {
    for (const [at, count] of counts.entries()) {
      const bin = (size: number) =>
        featuresOf([make(size)], 0)
          .find(feature => feature.startsWith(`${name}=`))
          ?.slice(2) ?? '0';
      expect([bin(count - 1), bin(count)], `${count}`).toEqual([`${at}`, `${at + 1}`]);
    }
  });

  const lines = (count: number, more: Partial<Block> = {}) =>
    Array.from({ length: count }, () => block('x'.repeat(20), more));
  test.each([
    ['fewer than sixty letters of prose do not count', [block('x'.repeat(59))], 'ap0'],
    ['sixty letters of prose', [block('x'.repeat(60))], 'ap1'],
    ['two hundred letters of prose', [block('x'.repeat(200))], 'ap2'],
    ['almost six hundred', [block('x'.repeat(599))], 'ap2'],
    ['six hundred letters of prose', [block('x'.repeat(600))], 'ap3'],
    ['prose of which half is links does not count', [block('x'.repeat(60), { linked: 30 })], 'ap0'],
    ['a tenth of links', [block('x'.repeat(10), { linked: 1 })], 'al1'],
    ['half of links', [block('x'.repeat(10), { linked: 5 })], 'al2'],
    ['four fifths of links', [block('x'.repeat(10), { linked: 8 })], 'al3'],
    ['items', lines(1, { kind: 'item' }), 'ai1'],
    ['three items', lines(3, { kind: 'item' }), 'ai2'],
    ['fields', lines(1, { controls: 1 }), 'ac1'],
    ['many fields in one block count as two', lines(1, { controls: 9 }), 'ac1'],
    ['three fields', lines(2, { controls: 2 }), 'ac2'],
    ['an item within four blocks', [...lines(3), block('x', { kind: 'item' })], 'ai1'],
    ['no item further away', [...lines(4), block('x', { kind: 'item' })], 'ai0'],
  ])('nearby: %s', (_, after, feature) => {
    expect(featuresOf([block('x'), ...after], 0)).toContain(feature);
    expect(featuresOf([...after.toReversed(), block('x')], after.length)).toContain(
      feature.replace('a', 'b'),
    );
  });

  const heading = (text: string) => block(text, { kind: 'heading', level: 2 });
  test.each([
    [0, 'sec=duties0'],
    [1, 'sec=duties1'],
    [5, 'sec=duties1'],
    [6, 'sec=duties2'],
    [19, 'sec=duties2'],
    [20, 'sec=duties3'],
  ])('%d blocks under a heading: %s', (at, feature) => {
    expect(featuresOf([heading('Duties'), ...lines(20)], at)).toContain(feature);
  });

  test('another heading begins another section, but other bold words do not', () => {
    expect(featuresOf([heading('Duties'), heading('Lamps'), block('x')], 2)).toContain('sec=other');
    expect(featuresOf([heading('Duties'), block('Lamps', { bold: true }), block('x')], 2)).toContain(
      'sec=duties',
    );
  });

  test.each([
    [0, 't=0'],
    [1, 't=1'],
    [3, 't=1'],
    [4, 't=2'],
    [11, 't=2'],
    [12, 't=3'],
    [59, 't=3'],
    [60, 't=4'],
    [149, 't=4'],
    [150, 't=5'],
  ])('%d blocks under the title: %s', (at, feature) => {
    expect(featuresOf([heading('Lamp Engineer'), ...lines(150)], at, ['Lamp Engineer'])).toContain(feature);
  });

  test('without a title, and by the place on the page', () => {
    expect(featuresOf(lines(3), 1)).toContain('t=no');
    const places = [0, 9, 10, 29, 30, 59, 60, 89, 90].map(at =>
      featuresOf(lines(100), at).find(one => one.startsWith('pos=')),
    );
    expect(places).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4].map(bin => `pos=${bin}`));
  });
});

test.each([
  ['a word of a class', (name: string) => `class="${name}"`, 'w'],
  ['a word of an id', (name: string) => `id="${name}"`, 'w'],
])('the names around a block include %s of up to twenty letters', (_, mark, letter) => {
  const around = (name: string) => {
    const tree = blocksOf(
      bodyOf(pageOf(`<div ${mark(name)}><p>Boats.</p></div><p>${'Lamps. '.repeat(20)}</p>`)) as Element,
    );
    return blockFeatures(tree, [])[0]?.filter(feature => feature.startsWith(`${letter}=`));
  };
  expect(around('x'.repeat(20))).toEqual([`w=${'x'.repeat(20)}`]);
  expect(around('x'.repeat(21))).toEqual([]);
  expect(around('xy')).toEqual([]);
});
