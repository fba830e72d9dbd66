import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from '../../src/boards/page/blocks-of.ts';
import {
  contains,
  findAll,
  firstOf,
  follows,
  frameDocument,
  metaOf,
  pageTitle,
  slotOf,
} from '../../src/boards/page/dom.ts';
import { textOfHtml, withoutReferences } from '../../src/boards/page/parse-html.ts';
import { textOf } from '../../src/boards/page/text-of.ts';
import { pageOf } from './fixture.ts';

const blocksIn = (html: string) => blocksOf(pageOf(html).body).blocks;
/** One property of each block. */
const told = <Name extends keyof Block>(html: string, name: Name) => blocksIn(html).map(block => block[name]);

describe('a block is', () => {
  test.each([
    ['a heading of its level', '<h2>Duties</h2>', ['heading'], [2]],
    ['a heading also inside other elements', '<h4><div><span>Duties</span></div></h4>', ['heading'], [4]],
    ['no heading after the end of one', '<h4>Duties</h4><p>a</p>', ['heading', 'text'], [4, 0]],
    ['a heading of 160 characters', `<h2>${'x'.repeat(160)}</h2>`, ['heading'], [2]],
    ['no heading of more characters', `<h2>${'x'.repeat(161)}</h2>`, ['text'], [0]],
    ['a point by its tag', '<ul><li>a</li></ul><p>b</p>', ['item', 'text'], [0, 0]],
    ['no point after the end of its tag', '<ul><li><p></p></li></ul><p>b</p>', ['text'], [0]],
    ['a point by its bullet', '<p>✓ a</p><p>a ✓ b</p>', ['item', 'text'], [0, 0]],
    [
      'one of several points for one term',
      '<dl><dt>a</dt><dd>b</dd> <dd>c</dd></dl>',
      ['text', 'item', 'item'],
      [0, 0, 0],
    ],
    [
      'no point if it is the only one for its term',
      '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>',
      Array(4).fill('text'),
      [0, 0, 0, 0],
    ],
    [
      'no point for the next term after such points',
      '<dl><dd>a</dd><dd>b</dd><dt>c</dt><dd>d</dd></dl>',
      ['item', 'item', 'text', 'text'],
      [0, 0, 0, 0],
    ],
    ['a point that contains only a heading', '<ul><li><h3>a</h3></li></ul>', ['item'], [0]],
    ['a heading in a point with other text', '<ul><li><h3>a</h3>b</li></ul>', ['heading', 'text'], [3, 0]],
    [
      'a heading in a point with a paragraph',
      '<ul><li><h3>a</h3><p>b</p></li></ul>',
      ['heading', 'text'],
      [3, 0],
    ],
    ['one heading on two lines', '<h3>What we<br>offer</h3>', ['heading'], [3]],
    ['two headings on two lines', '<h3>Lamp Engineer<br>Cork</h3>', ['heading', 'heading'], [3, 3]],
    ['two headings, one after the other', '<h3>Lamps</h3><h3>and boats</h3>', ['heading', 'heading'], [3, 3]],
    [
      'a heading in a point if most of it is a link',
      '<ul><li><h3><a href="/x">ab</a>c</h3></li></ul>',
      ['heading'],
      [3],
    ],
    [
      'a heading in a point if half of it is a link',
      '<ul><li><h3><a href="/x">ab</a>cd</h3></li></ul>',
      ['heading'],
      [3],
    ],
    ['a point if less of it is a link', '<ul><li><h3><a href="/x">a</a>bcd</h3></li></ul>', ['item'], [0]],
    [
      'a point beside a few comments of the markup',
      `<ul><li><h3>a</h3>${'<!---->'.repeat(4)}</li></ul>`,
      ['item'],
      [0],
    ],
    [
      'no point beside many such comments',
      `<ul><li><h3>a</h3>${'<!---->'.repeat(5)}</li></ul>`,
      ['heading'],
      [3],
    ],
  ])('%s: %s', (_, html, kinds, levels) => {
    expect(told(html, 'kind')).toEqual(kinds);
    expect(told(html, 'level')).toEqual(levels);
  });

  const leadsTo = (lead: string, list = '<ul><li>a</li></ul>') => told(`${lead}${list}`, 'leads')[0];
  test.each([
    ['short', `<p>${'x'.repeat(60)}</p>`, true],
    ['long', `<p>${'x'.repeat(61)}</p>`, false],
    ['a sentence', '<p>You mend lamps.</p>', false],
    ['a heading already', '<h2>Duties</h2>', false],
    ['partly a link', '<p>Duties <a href="/x">all</a></p>', false],
  ])('the lead of the list below it, if it is %s: %s', (_, html, leads) => {
    expect(leadsTo(html)).toBe(leads);
  });

  test('the lead only of a list whose points are not mostly links', () => {
    expect(leadsTo('<p>Duties</p>', '<ul><li><a href="/x">ab</a>cd</li></ul>')).toBe(false);
    expect(leadsTo('<p>Duties</p>', '<ul><li><a href="/x">a</a>bcd</li></ul>')).toBe(true);
    expect(leadsTo('<p>Duties</p>', '<p>a</p>')).toBe(false);
  });

  test('linked by the number of its characters in links with an address', () => {
    const html = '<p>a <a href="/x">bc</a></p><p>d</p><p><a name="x">ef</a></p><p><a href="/x"> g </a></p>';
    expect(told(html, 'linked')).toEqual([2, 0, 0, 1]);
  });

  test('bold if all of it is, except a colon', () => {
    const html = '<p><b>a</b></p><p>bc</p><p><strong>de</strong>:</p><p><b>f</b> gh</p><p><i>ij</i></p>';
    expect(told(html, 'bold')).toEqual([true, false, true, false, false]);
    expect(told('<p>a</p>', 'bold')).toEqual([false]);
    expect(told('<p><u>a</u></p><table><tr><th>b</th><td>c</td></tr></table>', 'bold')).toEqual([
      true,
      true,
      false,
    ]);
    expect(told('<details open><summary>a</summary><p>b</p></details>', 'bold')).toEqual([true, false]);
  });

  test('after a number of fields that a person can fill in', () => {
    const fields = '<input><select></select><textarea></textarea><input type="HIDDEN"><input type="submit">';
    expect(told(`<p>a</p>${fields}<p>b</p><p>c</p>`, 'controls')).toEqual([0, 3, 0]);
  });
});

test('frames have the range of their blocks, and the frame around them', () => {
  const { blocks, frames } = blocksOf(pageOf('<div><p>a</p><p>b</p></div><p>c</p>').body);
  expect(frames.map(({ element, start, end, parent }) => [element.localName, start, end, parent])).toEqual([
    ['body', 0, 3, -1],
    ['div', 0, 2, 0],
    ['p', 0, 1, 1],
    ['p', 1, 2, 1],
    ['p', 2, 3, 0],
  ]);
  expect(blocks.map(({ frame }) => frame)).toEqual([2, 3, 4]);
  expect(blocksOf(pageOf('<p>a</p>').querySelector('p')?.firstChild as Node).blocks).toEqual([]);
});

describe('neighbouring elements in one line are read', () => {
  test.each([
    ['apart before a capital letter', '<span>Harbour</span><span>Cork</span>', 'Harbour Cork'],
    ['apart before a sum of money', '<span>Pay</span><span>€3,000</span>', 'Pay €3,000'],
    ['apart between a word and a number', '<span>ago</span><span>30</span>', 'ago 30'],
    ['together between numbers', '<span>20</span><span>26</span>', '2026'],
    ['together before small letters', '<span>lamp</span><span>post</span>', 'lamppost'],
    ['together after a single letter', '<span>e</span><span>Mail</span>', 'eMail'],
    ['with one space if there is one', '<span>Harbour </span><span>Cork</span>', 'Harbour Cork'],
    ['together if the first is plain text', 'Harbour<span>Cork</span>', 'HarbourCork'],
    ['together if the second is plain text', '<span>Harbour</span>Cork', 'HarbourCork'],
  ])('%s', (_, html, text) => {
    expect(textOf(pageOf(`<p>${html}</p>`).body)).toBe(text);
  });

  const letterForms = 'b i em strong u s sup sub mark font abbr code kbd q cite ins del var bdi'.split(' ');
  test.each(letterForms)('together if one only changes the look of its text: %s', name => {
    expect(textOf(pageOf(`<p><${name}>Harbour</${name}><span>Cork</span></p>`).body)).toBe('HarbourCork');
    expect(textOf(pageOf(`<p><span>Harbour</span><${name}>Cork</${name}></p>`).body)).toBe('HarbourCork');
  });
});

test('the content of a shadow root is read before the element’s own content', () => {
  const page = pageOf('<div id="a"><b>own</b></div><p>c</p>');
  const host = page.querySelector('#a') as Element;
  host.attachShadow({ mode: 'open' }).append(...pageOf('<p>a</p><p>b</p>').body.childNodes);
  expect(textOf(page.body)).toBe('a\nb\nown\nc');
  expect(textOf(host)).toBe('a\nb\nown');
});

test('at most fifty forms with text are read', () => {
  const forms = Array.from({ length: 51 }, (_, nth) => `<form><p>${`${nth} `.padEnd(200, 'x')}</p></form>`);
  expect(blocksIn(forms.join('')).length).toBe(50);
});

describe('the functions that read a page', () => {
  test('find the first meta tag with a name or a property', () => {
    const page = pageOf(
      '<meta name="a" content="1"><meta property="b" content="2"><meta name="b" content="3"><meta name="c">',
    );
    expect(['a', 'b', 'c', 'd'].map(name => metaOf(page, name))).toEqual(['1', '2', null, null]);
  });

  test('give its title, trimmed and cut', () => {
    expect(pageTitle(pageOf('<title> Lamps </title>'))).toBe('Lamps');
    expect(pageTitle(pageOf(`<title>${'x'.repeat(500)}</title>`))).toBe('x'.repeat(400));
  });

  test('find up to so many elements with a name, in its body or in all of it', () => {
    const page = pageOf('<script id="a"></script><p>x</p><script id="b"></script><script id="c"></script>');
    const ids = (list: readonly Element[]) => list.map(({ id }) => id);
    expect(ids(firstOf(page, 'script', 5))).toEqual(['b', 'c']);
    expect(ids(firstOf(page, 'script', 1))).toEqual(['b']);
    expect(ids(firstOf(page, 'script', 5, page))).toEqual(['a', 'b', 'c']);
    expect(firstOf(page, 'script', 5, null)).toEqual([]);
    expect(ids(findAll(page, 'script', 2))).toEqual(['a', 'b']);
    expect(ids(findAll(page, 'script'))).toEqual(['a', 'b', 'c']);
  });

  test('say which element contains another, and which follows another', () => {
    const page = pageOf('<div><p></p></div><hr>');
    const [div, p, hr] = ['div', 'p', 'hr'].map(name => page.querySelector(name) as Element) as [
      Element,
      Element,
      Element,
    ];
    expect([contains(div, p), contains(div, div), contains(p, div), contains(div, hr)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([follows(hr, p), follows(p, hr), follows(p, p)]).toEqual([true, false, false]);
  });

  test('give the slot that shows an element or a text', () => {
    const page = pageOf('<div>text<b>bold</b><!--remark--></div>');
    const host = page.querySelector('div') as Element;
    const slot = page.createElement('slot');
    host.attachShadow({ mode: 'open' }).append(slot);
    expect([...host.childNodes].map(node => slotOf(node))).toEqual([slot, slot, null]);
  });

  test('give null for a frame whose document the browser refuses', () => {
    const refusing = {
      get contentDocument(): never {
        throw new Error('of another origin');
      },
    };
    expect(frameDocument(refusing as unknown as Element)).toBeNull();
  });
});

describe('text that may be HTML', () => {
  const page = pageOf('');
  const escaped = (text: string, times: number) => {
    let html = text;
    for (let round = 0; round < times; round++) html = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return html;
  };

  test('is read as HTML even if it was escaped up to three times', () => {
    for (const times of [0, 1, 2, 3])
      expect(textOfHtml(escaped('<p>a</p><p>b</p>', times), page)).toBe('a\nb');
    expect(textOfHtml(escaped('<p>a</p>', 4), page)).toBe('<p>a</p>');
  });

  test('is not unescaped further if it already has a tag', () => {
    expect(textOfHtml('<p>Write &lt;p&gt; for a line</p>', page)).toBe('Write <p> for a line');
  });

  test('is read as plain text if it has no tag', () => {
    expect(textOfHtml('a &amp; b\nc', page)).toBe('a & b\nc');
  });

  test('is freed of references that were escaped up to twice', () => {
    expect(withoutReferences(escaped('fog&nbsp;&amp; lamps', 2), page)).toBe('fog & lamps');
    expect(withoutReferences(escaped('R&amp;D', 2), page)).toBe('R&D');
    expect(withoutReferences(escaped('R&amp;D', 3), page)).toBe('R&amp;D');
    expect(withoutReferences('R&D and R & D', page)).toBe('R&D and R & D');
  });
});

test('the hidden part that a button in a heading opens is read if it has a sentence', () => {
  const page = (head: string, text: string) =>
    blocksIn(`${head}<div id="tasks" hidden>${text}</div>`).map(block => block.text);
  const opener = '<button aria-controls="tasks">Tasks</button>';
  const sentence = 'You trim the lamps of four towers by hand.';
  expect(page(`<h3>${opener}</h3>`, sentence)).toEqual(['Tasks', sentence]);
  expect(page(`<h3>${opener}</h3>`, 'You trim lamps.')).toEqual(['Tasks']);
  expect(page(`<h3>Tasks</h3>${opener}`, sentence)).toEqual(['Tasks']);
  const unnamed = `<h3><button aria-controls="">Tasks</button></h3><p hidden>${sentence}</p>`;
  expect(page(unnamed, 'You trim lamps.')).toEqual(['Tasks']);
});
