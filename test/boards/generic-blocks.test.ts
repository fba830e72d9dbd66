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

describe('the tightest frame with the ad', () => {
  const idOf = (html: string) => bestFrame(treeOf(html))?.element.id ?? null;
  const p = (length: number) => `<p>${prose(length)}</p>`;

  test.each([
    ['a little text is no ad', `<div id="a">${p(199).replace('xx', 'x')}</div>`, null],
    ['two hundred letters are', `<div id="a">${p(100)}${p(100)}</div>`, 'a'],
    ['not the one with a part of it', `<div id="a">${p(200)}<div id="b">${p(200)}</div></div>`, 'a'],
    [
      'but that with six in seven',
      `<div id="a"><p>${prose(30)}</p><div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    ['a line of thirty letters counts', `<div id="a">${p(100)}${p(70)}${p(30)}</div>`, 'a'],
    ['no shorter one does', `<div id="a">${p(100)}${p(75)}${p(25)}</div>`, null],
    ['nor one of links', `<div id="a">${p(199)}<p><a href="/">${prose(50)}</a></p></div>`, null],
    ['of two as tight the inner', `<div id="a"><div id="b">${p(100)}${p(100)}</div></div>`, 'b'],
    [
      'links weigh nothing',
      `<div id="a"><p><a href="/x">${prose(300)}</a></p><div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    [
      'short lines weigh nothing',
      `<div id="a">${'<p>Lamps, boats and so on here.</p>'.repeat(20)}<div id="b">${p(100)}${p(100)}</div></div>`,
      'b',
    ],
    [
      'short points do',
      `<div id="a"><ul>${'<li>Lamps, boats and so on here.</li>'.repeat(20)}</ul><div id="b">${p(100)}${p(100)}</div></div>`,
      'a',
    ],
    [
      'similar jobs weigh nothing',
      `<div id="a"><div id="b">${p(100)}${p(100)}</div><h2>Similar jobs</h2>${p(500)}</div>`,
      'b',
    ],
    [
      'sections of ads weigh three times',
      `<div id="a">${p(70)}<div id="b"><h2>Duties</h2>${p(100)}<p>${prose(60)}</p></div></div>`,
      'b',
    ],
    [
      'other text does not',
      `<div id="a">${p(70)}<div id="b"><h2>Lamps</h2>${p(100)}<p>${prose(60)}</p></div></div>`,
      'a',
    ],
  ])('%s', (_, html, id) => {
    expect(idOf(html)).toBe(id);
  });
});

describe('what is certainly no part of a posting', () => {
  const foreignIn = (html: string) => {
    const tree = treeOf(html);
    return [...certainlyForeign(tree)].map(index => tree.blocks[index]?.text);
  };
  const fields = '<input type="text"><input type="text">';

  test.each([
    [
      'a box with the copyright',
      `<p>${prose(300)}</p><div><p>Lamps</p><p>© 2026</p></div>`,
      ['Lamps', '© 2026'],
    ],
    [
      'not where most of the page is in it',
      `<div><p>Lamps</p><p>© 2026</p></div><p>${prose(20)}</p>`,
      ['© 2026'],
    ],
    [
      'the foot of the page, whatever it says',
      `<p>${prose(300)}</p><footer><p>Lamps</p></footer>`,
      ['Lamps'],
    ],
    ['not where most of the page is in the foot', `<footer><p>${prose(300)}</p></footer><p>Lamps</p>`, []],
    [
      'words for search engines',
      '<p>Lamp jobs in Cork, keeper jobs near Whitby, Leiden</p><p>We have two jobs in Cork.</p>',
      ['Lamp jobs in Cork, keeper jobs near Whitby, Leiden'],
    ],
    ['the last such box alone', `<p>${prose(300)}</p><p>© 2025</p><div><p>© 2026</p></div>`, ['© 2026']],
    [
      'a form with two fields',
      `<p>${prose(600)}</p><form>${fields}<p>${prose(450)}</p></form>`,
      [prose(450)],
    ],
    ['not with a page of text', `<p>${prose(600)}</p><form>${fields}<p>${prose(500)}</p></form>`, []],
    [
      'not where a server keeps the page in it',
      `<p>${prose(600)}</p><form><input type="hidden" name="__VIEWSTATE">${fields}<p>${prose(450)}</p></form>`,
      [],
    ],
    ['not with one field', `<p>${prose(600)}</p><form><input type="text"><p>${prose(450)}</p></form>`, []],
    ['not without being a form', `<p>${prose(600)}</p><div>${fields}<p>${prose(450)}</p></div>`, []],
  ])('%s', (_, html, texts) => {
    expect(foreignIn(html)).toEqual(texts);
  });
});

describe('the blocks of an ad', () => {
  /** What is judged of a page whose blocks all are of an ad. */
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
    ['less than two hundred letters are none', [block(own.text.slice(0, 100)), block('x'.repeat(99))], null],
    ['two hundred are', [own], [ownText]],
    ['without the title’s own line', [heading('Lamp Engineer'), own], [ownText]],
    ['and what stands over it', [block('Lamps for all'), heading('Lamp Engineer'), own], [ownText]],
    [
      'unless it says that somebody is sought',
      [block('We need a keeper'), heading('Lamp Engineer'), own],
      ['We need a keeper', ownText],
    ],
    [
      'a bold line with the title at the top',
      [block('xxx'), block('yyy'), block('zzz'), block('Lamp Engineer', { bold: true }), own],
      ['xxx', 'yyy', 'zzz', ownText],
    ],
    [
      'not farther down',
      [block('www'), block('xxx'), block('yyy'), block('zzz'), block('Lamp Engineer', { bold: true }), own],
      ['www', 'xxx', 'yyy', 'zzz', 'Lamp Engineer', ownText],
    ],
    [
      'links that are buttons',
      [
        own,
        block('Read more of it', { linked: 15 }),
        block('Apply here now, and do not wait for it', { linked: 38 }),
      ],
      [ownText],
    ],
    [
      'not those that are text',
      [own, block('A lamp that shines on boats at night', { linked: 36 })],
      [ownText, 'A lamp that shines o'],
    ],
    [
      'nor points, nor lines with a word beside the link',
      [own, block('Read more', { linked: 9, kind: 'item' }), block('Read more', { linked: 7 })],
      [ownText, 'Read more', 'Read more'],
    ],
    [
      'nothing from “Similar jobs” on',
      [own, block('xxx'), heading('Similar jobs'), block('yyy')],
      [ownText, 'xxx'],
    ],
    ['but at the top', [heading('Similar jobs'), own], ['Similar jobs', ownText]],
    ['nor from a form on', [own, heading('Apply now'), block('Name', { controls: 1 })], [ownText]],
    [
      'a sentence on how to apply stays',
      [own, heading('How to apply'), block('Write a letter to the keeper of the harbour.')],
      [ownText, 'How to apply', 'Write a letter to th'],
    ],
    ['a short one does not', [own, heading('How to apply'), block('Write to us.')], [ownText]],
    [
      'a link does not',
      [own, heading('How to apply'), block('Write a letter to the keeper of the harbour.', { linked: 22 })],
      [ownText],
    ],
  ])('%s', (_, blocks, texts) => {
    expect(judgedOf(blocks)).toEqual(texts);
  });
});

describe('whole sections', () => {
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
    ['nothing of nothing', list, [], []],
    ['a list begins with its first point', list, [1, 2], ['one', 'two', 'three']],
    ['and ends with its last', list, [0], ['one', 'two', 'three']],
    ['with its heading', `<p>x</p><h3>Lamps</h3>${list}`, [3, 4], ['Lamps', 'one', 'two', 'three']],
    ['not with a line that heads nothing', `<p>x.</p>${list}`, [2, 3], ['one', 'two', 'three']],
    ['another list is another', `${list}<ul><li>four</li></ul>`, [0], ['one', 'two', 'three']],
    [
      'points in frames of their own',
      '<ul><li><div><div>one</div></div></li><li><div><div>two</div></div></li></ul>',
      [0],
      ['one', 'two'],
    ],
    [
      'not in deep ones',
      '<ul><li><div><div><div><div>one</div></div></div></div></li><li><div><div><div><div>two</div></div></div></div></li></ul>',
      [0],
      ['one'],
    ],
    ['points that are links are none', '<ul><li>one</li><li><a href="/x">two</a></li></ul>', [0], ['one']],
    ['a table inside is in as a whole', `<p>x</p>${cells}<p>y</p>`, [0, 5], ['x', 'a', 'b', 'c', 'd', 'y']],
    [
      'so is one at the end that is in for the most part',
      `<p>x</p>${cells}`,
      [0, 1, 2, 3],
      ['x', 'a', 'b', 'c', 'd'],
    ],
    ['one at the end with little of it is not', `<p>x</p>${cells}`, [0, 1], ['x', 'a']],
    ['nor is one that it begins with', `${cells}<p>y</p>`, [0, 4], ['a', 'y']],
    [
      'nor one of links',
      `<p>x</p>${cells.replace('>b<', '><a href="/b">b</a><')}<p>y</p>`,
      [0, 5],
      ['x', 'y'],
    ],
    [
      'what stands in one element with the ad is the ad’s, without a list',
      '<p>x</p><div><div>one</div><div>lamp lamp</div><div>two</div><div>three</div></div><p>y</p>',
      [2, 3],
      ['one', 'lamp lamp', 'two', 'three'],
    ],
    [
      'not where little of it is the ad',
      '<p>x</p><div><div>one or two lamps and three</div><div>a</div><div>b</div></div><p>y</p>',
      [2, 3],
      ['a', 'b'],
    ],
    [
      'nor what a link stands in',
      '<div><div>one</div><div>lamp lamp</div><div>two</div><div><a href="/x">three</a></div></div>',
      [1, 2],
      ['lamp lamp', 'two'],
    ],
    [
      'nor under a heading that no ad has',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h3>From our blog</h3><p>How we moved eleven lighthouses from oil to gas last year</p><h3>What people say</h3><p>Bright.</p></div>',
      [1, 2],
      ['lamp lamp la', 'two'],
    ],
    [
      'nor under another role’s',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h1>Data Analyst</h1><p>We look for one.</p><p>Tables</p></div>',
      [1, 2],
      ['lamp lamp la', 'two'],
    ],
    [
      'but rows of lines, points and a fact under a heading of its own',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h3>The toolbox of ours</h3><div>Oil</div><div>Wick</div><h3>Feathers in caps</h3><ul><li>Rowing</li></ul><h3>Hours</h3><p>Nights</p></div>',
      [1, 2],
      ['lamp lamp la', 'two', 'The toolbox ', 'Oil', 'Wick', 'Feathers in ', 'Rowing', 'Hours', 'Nights'],
    ],
    [
      'and what a heading with a role in it says of the job',
      '<p>x</p><div><p>lamp lamp lamp lamp lamp lamp lamp</p><p>two</p><h3>Reports to: Lamp Engineer</h3><p>Ida</p><h3>Great engineers row</h3><ul><li>Oars</li></ul></div>',
      [1, 2],
      ['lamp lamp la', 'two', 'Reports to: ', 'Ida', 'Great engine', 'Oars'],
    ],
    [
      'nor what goes on with other jobs',
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
    ['the heading of none', '<h3>Lamps</h3><p>Trim.</p>', false],
    ['a section behind which something is a link', `<h3>Duties</h3><p><a href="/x">Trim.</a></p>`, false],
    ['a section behind facts', '<p>Cork</p><h3>Duties</h3><p>Trim.</p>', true],
  ])('from under the job’s own heading: %s', (_, between, isIn) => {
    const tree = treeOf(under(between));
    const last = tree.blocks.length - 1;
    const whole = wholeSections(tree, [last], new Set(), ['Lamp Engineer']);
    expect(whole.length > 1).toBe(isIn);
    expect(wholeSections(tree, [last], new Set(), ['Cook'])).toEqual([last]);
  });

  test.each([24, 25])('no farther than 25 blocks under it: %d', count => {
    const tree = treeOf(under(`<p>${prose(80)}</p>${'<p>x</p>'.repeat(count - 1)}`));
    const last = tree.blocks.length - 1;
    expect(wholeSections(tree, [last], new Set(), ['Lamp Engineer']).length > 1).toBe(count < 25);
  });

  test.each([
    ['sections that follow', '<h3>Benefits</h3><p>Bread.</p>', ['text', 'Benefits', 'Bread.']],
    ['not the company’s own', '<h3>About us</h3><p>Bread.</p>', ['text']],
    ['nor a heading without text', '<h3>Benefits</h3>', ['text']],
    ['where to write', '<p>Send your CV to the keeper.</p><p>x</p>', ['text', 'Send your CV']],
    [
      'where to write, under its heading',
      '<h3>How to apply</h3><p>Send your CV to us.</p>',
      ['text', 'How to apply', 'Send your CV'],
    ],
    ['not what is a form', '<h3>Benefits</h3><p><input type="text">Bread.</p>', ['text']],
  ])('%s', (_, after, texts) => {
    expect(wholeOf(`<p>text</p>${after}`, [0])).toEqual(texts);
  });
});

test('a block longer than any sentence holds no phrase of an ad', () => {
  const rows = blockFeatures(treeOf(`<p>${'x'.repeat(4_000)}</p>`), []);
  expect(rows.flat().filter(name => String(name).includes('ph='))).toEqual([]);
});

test('the blocks of an ad go together over a gap of eleven others, and over no wider one', () => {
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
