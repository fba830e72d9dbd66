import { describe, expect, test } from 'vitest';
import { adBlocks } from '../../src/boards/generic/ad-blocks.ts';
import type { AdPage } from '../../src/boards/generic/ad-page.ts';
import { bestFrame } from '../../src/boards/generic/best-frame.ts';
import { blockFeatures } from '../../src/boards/generic/block-features.ts';
import { certainlyForeign } from '../../src/boards/generic/certainly-foreign.ts';
import { shippedModels } from '../../src/boards/generic/models.ts';
import { toJudge } from '../../src/boards/generic/read-generic.ts';
import { wholeSections } from '../../src/boards/generic/whole-sections.ts';
import { type Block, blocksOf } from '../../src/boards/page/blocks-of.ts';
import { block } from './block.ts';
import { pageOf } from './fixture.ts';

const treeOf = (html: string) => blocksOf(pageOf(html).body);
const heading = (text: string, level = 2) => block(text, { kind: 'heading', level });
const prose = (length: number) => 'lamp '.repeat(length / 5 - 1).padEnd(length, 'x');

describe('the smallest element with the ad', () => {
  const idOf = (html: string) => bestFrame(treeOf(html))?.element.id ?? null;
  const p = (length: number) => `<p>${prose(length)}</p>`;

  test.each([
    ['needs 200 characters of text', `<div id="a">${p(199).replace('xx', 'x')}</div>`, null],
    ['is found with 200 characters', `<div id="a">${p(100)}${p(100)}</div>`, 'a'],
    ['has the whole ad, not a part of it', `<div id="a">${p(200)}<div id="b">${p(200)}</div></div>`, 'a'],
    [
      'may lack one seventh of the text',
      `<div id="a"><p>${prose(30)}</p><div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    ['counts lines of thirty characters', `<div id="a">${p(100)}${p(70)}${p(30)}</div>`, 'a'],
    ['does not count shorter lines', `<div id="a">${p(100)}${p(75)}${p(25)}</div>`, null],
    ['does not count lines of links', `<div id="a">${p(199)}<p><a href="/">${prose(50)}</a></p></div>`, null],
    [
      'is the inner one of two with the same text',
      `<div id="a"><div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    [
      'does not grow because of links',
      `<div id="a"><p><a href="/x">${prose(300)}</a></p><div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    [
      'does not grow because of short lines',
      `<div id="a">${'<p>Lamps, boats and so on here.</p>'.repeat(20)}<div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    [
      'grows because of short points of a list',
      `<div id="a"><ul>${'<li>Lamps, boats and so on here.</li>'.repeat(20)}</ul><div id="b">${p(100)}${p(100)}</div></div>`,
      'a',
    ],
    [
      'does not grow because of similar jobs',
      `<div id="a"><div id="b">${p(100)}${p(100)}</div><h2>Similar jobs</h2>${p(500)}</div>`,
      'b',
    ],
    [
      'counts the text of an ad’s sections three times',
      `<div id="a">${p(70)}<div id="b"><h2>Duties</h2>${p(100)}<p>${prose(60)}</p></div></div>`,
      'b',
    ],
    [
      'counts text under other headings once',
      `<div id="a">${p(70)}<div id="b"><h2>Lamps</h2>${p(100)}<p>${prose(60)}</p></div></div>`,
      'a',
    ],
  ])('%s', (_, html, id) => {
    expect(idOf(html)).toBe(id);
  });
});

describe('blocks that certainly do not belong to a posting', () => {
  const foreignIn = (html: string) => {
    const tree = treeOf(html);
    return [...certainlyForeign(tree)].map(index => tree.blocks[index]?.text);
  };
  const fields = '<input type="text"><input type="text">';

  test.each([
    [
      'those in a box with the copyright',
      `<p>${prose(300)}</p><div><p>Lamps</p><p>© 2026</p></div>`,
      ['Lamps', '© 2026'],
    ],
    [
      'only the copyright itself if most of the page is in that box',
      `<div><p>Lamps</p><p>© 2026</p></div><p>${prose(20)}</p>`,
      ['© 2026'],
    ],
    [
      'those in the footer, whatever they say',
      `<p>${prose(300)}</p><footer><p>Lamps</p></footer>`,
      ['Lamps'],
    ],
    ['none in a footer with most of the page', `<footer><p>${prose(300)}</p></footer><p>Lamps</p>`, []],
    [
      'what the site says of cookies',
      '<p>We mend lamps.</p><p>We use cookies to see how many people visit our site.</p>',
      ['We use cookies to see how many people visit our site.'],
    ],
    [
      'words for search engines',
      '<p>Lamp jobs in Cork, keeper jobs near Whitby, Leiden</p><p>We have two jobs in Cork.</p>',
      ['Lamp jobs in Cork, keeper jobs near Whitby, Leiden'],
    ],
    [
      'only those in the last box with a copyright',
      `<p>${prose(300)}</p><p>© 2025</p><div><p>© 2026</p></div>`,
      ['© 2026'],
    ],
    [
      'those in a form with two fields',
      `<p>${prose(600)}</p><form>${fields}<p>${prose(450)}</p></form>`,
      [prose(450)],
    ],
    ['none in a form with much text', `<p>${prose(600)}</p><form>${fields}<p>${prose(500)}</p></form>`, []],
    [
      'none in a form that the server puts around every page',
      `<p>${prose(600)}</p><form><input type="hidden" name="__VIEWSTATE">${fields}<p>${prose(450)}</p></form>`,
      [],
    ],
    [
      'none in a form with one field',
      `<p>${prose(600)}</p><form><input type="text"><p>${prose(450)}</p></form>`,
      [],
    ],
    [
      'none in an element with fields that is no form',
      `<p>${prose(600)}</p><div>${fields}<p>${prose(450)}</p></div>`,
      [],
    ],
  ])('%s', (_, html, texts) => {
    expect(foreignIn(html)).toEqual(texts);
  });
});

describe('the blocks of an ad', () => {
  /** The blocks that are judged, of a page on which the model takes all blocks for the ad. */
  const judgedOf = (blocks: readonly Block[], title: string | null = 'Lamp Engineer') => {
    const document = pageOf('<p>x</p>');
    const page: AdPage = {
      document,
      url: new URL('https://www.harbour.example/x'),
      tree: { blocks, frames: [] },
      kept: blocks.map((_, at) => at),
      chance: 0.9,
      range: { start: 0, end: blocks.length },
      models: shippedModels,
    };
    return toJudge(page, title)?.blocks.map(({ text }) => text.slice(0, 20)) ?? null;
  };
  const own = block(prose(200), { kind: 'item' });
  const ownText = own.text.slice(0, 20);

  test.each<[string, readonly Block[], readonly string[] | null]>([
    ['are none with less than 200 characters', [block(own.text.slice(0, 100)), block('x'.repeat(99))], null],
    ['are found with 200 characters', [own], [ownText]],
    ['do not include the title', [heading('Lamp Engineer'), own], [ownText]],
    [
      'do not include lines above the title',
      [block('Lamps for all'), heading('Lamp Engineer'), own],
      [ownText],
    ],
    [
      'include a line above the title that says who is wanted',
      [block('We need a keeper'), heading('Lamp Engineer'), own],
      ['We need a keeper', ownText],
    ],
    [
      'do not include a bold line with the title among the first four',
      [block('xxx'), block('yyy'), block('zzz'), block('Lamp Engineer', { bold: true }), own],
      ['xxx', 'yyy', 'zzz', ownText],
    ],
    [
      'include a bold line with the title further down',
      [block('www'), block('xxx'), block('yyy'), block('zzz'), block('Lamp Engineer', { bold: true }), own],
      ['www', 'xxx', 'yyy', 'zzz', 'Lamp Engineer', ownText],
    ],
    [
      'do not include links with the words of a button',
      [
        own,
        block('Read more of it', { linked: 15 }),
        block('Apply here now, and do not wait for it', { linked: 38 }),
      ],
      [ownText],
    ],
    [
      'include links with other words',
      [own, block('A lamp that shines on boats at night', { linked: 36 })],
      [ownText, 'A lamp that shines o'],
    ],
    [
      'include such links as points of a list, or with a word beside the link',
      [own, block('Read more', { linked: 9, kind: 'item' }), block('Read more', { linked: 7 })],
      [ownText, 'Read more', 'Read more'],
    ],
    [
      'end before “Similar jobs”',
      [own, block('xxx'), heading('Similar jobs'), block('yyy')],
      [ownText, 'xxx'],
    ],
    ['do not end there at the top of the ad', [heading('Similar jobs'), own], ['Similar jobs', ownText]],
    ['end before a form', [own, heading('Apply now'), block('Name', { controls: 1 })], [ownText]],
    [
      'include a sentence on how to apply',
      [own, heading('How to apply'), block('Write a letter to the keeper of the harbour.')],
      [ownText, 'How to apply', 'Write a letter to th'],
    ],
    ['do not include a short one', [own, heading('How to apply'), block('Write to us.')], [ownText]],
    [
      'do not include one with a link',
      [own, heading('How to apply'), block('Write a letter to the keeper of the harbour.', { linked: 22 })],
      [ownText],
    ],
  ])('%s', (_, blocks, texts) => {
    expect(judgedOf(blocks)).toEqual(texts);
  });
});

describe('completing sections', () => {
  const wholeOf = (
    html: string,
    kept: readonly number[],
    titles: readonly string[] = [],
    foreign: readonly number[] = [],
  ) => {
    const tree = treeOf(html);
    return wholeSections(tree, kept, new Set(foreign), titles).map(index =>
      tree.blocks[index]?.text.slice(0, 12),
    );
  };
  const list = '<ul><li>one</li><li>two</li><li>three</li></ul>';
  const cells = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';

  test.each<[string, string, readonly number[], readonly (string | undefined)[]]>([
    ['adds nothing to nothing', list, [], []],
    ['adds the first points of a list', list, [1, 2], ['one', 'two', 'three']],
    ['adds the last points of a list', list, [0], ['one', 'two', 'three']],
    ['adds the heading of a list', `<p>x</p><h3>Lamps</h3>${list}`, [3, 4], ['Lamps', 'one', 'two', 'three']],
    ['does not add a sentence above a list', `<p>x.</p>${list}`, [2, 3], ['one', 'two', 'three']],
    ['does not add another list', `${list}<ul><li>four</li></ul>`, [0], ['one', 'two', 'three']],
    [
      'adds points that are wrapped in two elements',
      '<ul><li><div><div>one</div></div></li><li><div><div>two</div></div></li></ul>',
      [0],
      ['one', 'two'],
    ],
    [
      'does not add points that are wrapped in four elements',
      '<ul><li><div><div><div><div>one</div></div></div></div></li><li><div><div><div><div>two</div></div></div></div></li></ul>',
      [0],
      ['one'],
    ],
    [
      'does not add points that are links',
      '<ul><li>one</li><li><a href="/x">two</a></li></ul>',
      [0],
      ['one'],
    ],
    [
      'adds the whole table between two blocks of the ad',
      `<p>x</p>${cells}<p>y</p>`,
      [0, 5],
      ['x', 'a', 'b', 'c', 'd', 'y'],
    ],
    [
      'adds the rest of a table at the end if most of it is in',
      `<p>x</p>${cells}`,
      [0, 1, 2, 3],
      ['x', 'a', 'b', 'c', 'd'],
    ],
    ['does not add it if little of it is in', `<p>x</p>${cells}`, [0, 1], ['x', 'a']],
    ['does not add a table at the beginning', `${cells}<p>y</p>`, [0, 4], ['a', 'y']],
    [
      'does not add a table with links',
      `<p>x</p>${cells.replace('>b<', '><a href="/b">b</a><')}<p>y</p>`,
      [0, 5],
      ['x', 'y'],
    ],
    [
      'adds the rest of an element whose text is mostly in',
      '<p>x</p><div><div>one</div><div>lamp lamp</div><div>two</div><div>three</div></div><p>y</p>',
      [2, 3],
      ['one', 'lamp lamp', 'two', 'three'],
    ],
    [
      'does not add it if little of it is in',
      '<p>x</p><div><div>one or two lamps and three</div><div>a</div><div>b</div></div><p>y</p>',
      [2, 3],
      ['a', 'b'],
    ],
    [
      'does not add a part with a link',
      '<div><div>one</div><div>lamp lamp</div><div>two</div><div><a href="/x">three</a></div></div>',
      [1, 2],
      ['lamp lamp', 'two'],
    ],
    [
      'does not add a part under a heading that no ad has',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h3>From our blog</h3><p>How we moved eleven lighthouses from oil to gas last year</p><h3>What people say</h3><p>Bright.</p></div>',
      [1, 2],
      ['lamp lamp la', 'two'],
    ],
    [
      'does not add a part under the heading of another role',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h1>Data Analyst</h1><p>We look for one.</p><p>Tables</p></div>',
      [1, 2],
      ['lamp lamp la', 'two'],
    ],
    [
      'adds rows of lines, points, and a fact under a heading',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h3>The toolbox of ours</h3><div>Oil</div><div>Wick</div><h3>Feathers in caps</h3><ul><li>Rowing</li></ul><h3>Hours</h3><p>Nights</p></div>',
      [1, 2],
      ['lamp lamp la', 'two', 'The toolbox ', 'Oil', 'Wick', 'Feathers in ', 'Rowing', 'Hours', 'Nights'],
    ],
    [
      'adds parts under headings that name a role but are about this job',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h3>Reports to: Lamp Engineer</h3><p>Ida</p><h3>Great engineers row</h3><ul><li>Oars</li></ul></div>',
      [1, 2],
      ['lamp lamp la', 'two', 'Reports to: ', 'Ida', 'Great engine', 'Oars'],
    ],
    [
      'does not add a part that ends in other jobs',
      '<div><div>one</div><div>lamp lamp</div><div>two</div><h3>Similar jobs</h3><div>three</div></div>',
      [1, 2],
      ['lamp lamp', 'two'],
    ],
  ])('%s', (_, html, kept, texts) => {
    expect(wholeOf(html, kept)).toEqual(texts);
  });

  const under = (between: string) => `<h1>Lamp Engineer</h1>${between}<p>last</p>`;
  test.each([
    ['a sentence', `<p>${prose(80)}</p>`, true],
    ['a section', '<h3>Duties</h3><p>Trim.</p>', true],
    ['a short line', `<p>${prose(75)}</p>`, false],
    ['a heading that no ad has', '<h3>Lamps</h3><p>Trim.</p>', false],
    ['a section with a link after it', `<h3>Duties</h3><p><a href="/x">Trim.</a></p>`, false],
    ['a section after facts', '<p>Cork</p><h3>Duties</h3><p>Trim.</p>', true],
  ])('from the job’s heading on, adds %s: %s', (_, between, isIn) => {
    const tree = treeOf(under(between));
    const last = tree.blocks.length - 1;
    const whole = wholeSections(tree, [last], new Set(), ['Lamp Engineer']);
    expect(whole.length > 1).toBe(isIn);
    expect(wholeSections(tree, [last], new Set(), ['Cook'])).toEqual([last]);
  });

  test.each([24, 25])('adds nothing if the heading is 25 blocks above: %d', count => {
    const tree = treeOf(under(`<p>${prose(80)}</p>${'<p>x</p>'.repeat(count - 1)}`));
    const last = tree.blocks.length - 1;
    expect(wholeSections(tree, [last], new Set(), ['Lamp Engineer']).length > 1).toBe(count < 25);
  });

  test.each([
    ['adds the next section of an ad', '<h3>Benefits</h3><p>Bread.</p>', ['text', 'Benefits', 'Bread.']],
    ['does not add a section about the company', '<h3>About us</h3><p>Bread.</p>', ['text']],
    ['does not add a heading without text', '<h3>Benefits</h3>', ['text']],
    [
      'adds a sentence on where to apply',
      '<p>Send your CV to the keeper.</p><p>x</p>',
      ['text', 'Send your CV'],
    ],
    [
      'adds a sentence on where to apply, with its heading',
      '<h3>How to apply</h3><p>Send your CV to us.</p>',
      ['text', 'How to apply', 'Send your CV'],
    ],
    ['does not add a form', '<h3>Benefits</h3><p><input type="text">Bread.</p>', ['text']],
  ])('%s', (_, after, texts) => {
    expect(wholeOf(`<p>text</p>${after}`, [0])).toEqual(texts);
  });
});

test('a block that is much longer than any sentence is not searched for phrases of ads', () => {
  const rows = blockFeatures(treeOf(`<p>${'x'.repeat(4_000)}</p>`), []);
  expect(rows.flat().filter(name => String(name).includes('ph='))).toEqual([]);
});

test('the blocks of an ad may have up to eleven other blocks between them', () => {
  const weights = new Map(
    Object.entries({ yes: [9, 0], no: [0, 9] }).map(([name, row]) => [name, Float64Array.from(row)]),
  );
  const model = { labels: ['in', 'out'], weights, transitions: [0, 1, 2].map(() => new Float64Array(2)) };
  const found = (gap: number) => {
    const rows = ['yes', ...Array.from({ length: gap }, () => 'no'), 'yes'].map(name => [name]);
    return adBlocks(model, rows, [...rows.keys()]).blocks;
  };
  expect([found(11), found(12)]).toEqual([[0, 12], [13]]);
});
