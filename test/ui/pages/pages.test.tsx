import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { speakFrom } from '../../../src/browser/settings/strings.ts';
import { asWritten } from '../../../src/core/messages/message.ts';
import type { Box, Hazard, Resume, ResumeLine } from '../../../src/core/types.ts';
import type { PagePlace } from '../../../src/ui/components/page-place.ts';
import { AcrossText, straightAcross } from '../../../src/ui/pages/across-text.tsx';
import { findPlace, placeFrom } from '../../../src/ui/pages/find-place.ts';
import { hazardLetter } from '../../../src/ui/pages/hazard-key.tsx';
import { keywordLines, lineMarks, marksWithin } from '../../../src/ui/pages/line-marks.ts';
import { PageImage } from '../../../src/ui/pages/page-image.tsx';
import { badgeAt, PageOverlay } from '../../../src/ui/pages/page-overlay.tsx';
import { drawPagePicture, personalLines } from '../../../src/ui/pages/page-picture.ts';
import { PageTools } from '../../../src/ui/pages/page-side.tsx';
import { PagesView } from '../../../src/ui/pages/pages-view.tsx';
import {
  hazardsOf,
  localHazards,
  type ReadingBlock,
  readingBlocks,
} from '../../../src/ui/pages/reading-blocks.ts';
import { inEnglish } from '../../voices.ts';
import { recordDrawing } from '../recording-pen.ts';
import { resume } from '../report-fixture.ts';
import { button, click, show } from '../show.tsx';

const nothing = () => undefined;
const draw = vi.fn(async () => ({ width: 595, height: 842 }));
const block = (box: Box, change: Partial<ReadingBlock> = {}): ReadingBlock => ({
  number: 1,
  page: 1,
  box,
  lines: [],
  section: null,
  ...change,
});
const hazard = (box: Box, change: Partial<Hazard> = {}): Hazard => ({
  id: 'icon-font',
  page: 1,
  box,
  message: asWritten('Icons'),
  quote: null,
  ...change,
});

describe('the picture of a page', () => {
  const blocks = readingBlocks(resume);
  beforeEach(() => speakFrom(inEnglish));
  const covers = (box: { x: number; y: number; width: number; height: number }, x: number, y: number) =>
    x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

  test('hides every personal line and the photo completely, with a margin, and nothing else', async () => {
    const { boxes } = recordDrawing();
    expect(await drawPagePicture(resume, 1, blocks, resume.hazards, draw)).not.toBeNull();
    const photo = resume.hazards.find(({ id }) => id === 'photo')?.box;
    const hidden = [...personalLines(resume).map(({ box }) => box), photo].flatMap(box => (box ? [box] : []));
    expect(hidden.length).toBeGreaterThan(1);
    const isCovered = (x: number, y: number) => boxes.some(box => covers(box, 2 * x, 2 * y));
    for (const [left, top, width, height] of hidden)
      for (const across of [-1.9, width / 3, width / 2, width + 1.4])
        for (const down of [-1.9, height / 2, height + 1.4])
          expect(isCovered(left + across, top + down), `${left + across} ${top + down}`).toBe(true);
    const [x, y, wide, height] = hidden[0] ?? [0, 0, 0, 0];
    expect(isCovered(x - 2.6, y + height / 2)).toBe(false);
    expect(isCovered(x + wide + 2.6, y + height / 2)).toBe(false);
    const lowest = Math.max(...hidden.map(([, top, , high]) => top + high));
    expect(boxes.some(box => box.y + box.height > 2 * (lowest + 2.6))).toBe(false);
    for (const { colour } of boxes) expect(colour).toBe('rgb(10 20 30)');
    for (const { width, height: high } of boxes) expect([width > 0, high > 0]).toEqual([true, true]);
  });

  test('is not changed by personal lines of other pages, and hides no hazard but a photo', async () => {
    const { boxes } = recordDrawing();
    await drawPagePicture(resume, 2, [], [hazard([40, 300, 30, 10])], draw);
    expect(boxes).toEqual([]);
  });

  test('has the numbers of the blocks and the letters of the hazards, each in a circle', async () => {
    const { texts, shapes, frameWidths, scales } = recordDrawing();
    const troubles = [hazard([40, 300, 30, 10]), hazard([0, 0, 1, 1], { box: null, boxes: [[5, 6, 1, 2]] })];
    await drawPagePicture(resume, 1, [block([50, 100, 200, 30])], troubles, draw);
    expect(texts.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['1', 36, 109],
      ['A', 72, 301],
      ['B', 8, 7],
    ]);
    expect(shapes).toEqual([
      { kind: 'frame', numbers: [48, 98, 204, 34] },
      { kind: 'circle', numbers: [36, 106, 8] },
      { kind: 'frame', numbers: [38, 298, 34, 14] },
      { kind: 'circle', numbers: [72, 298, 8] },
      { kind: 'frame', numbers: [3, 4, 8, 8] },
      { kind: 'circle', numbers: [8, 4, 8] },
    ]);
    // The frames of the blocks are thinner than those of the hazards.
    expect(frameWidths).toEqual([0.6, 1.4, 1.4]);
    expect(scales).toEqual([[2, 0, 0, 2, 0, 0]]);
  });
});

describe('what is drawn over a page', () => {
  const overlay = (change: Partial<Parameters<typeof PageOverlay>[0]> = {}) =>
    show(
      <PageOverlay
        width={600}
        height={800}
        blocks={[block([50, 100, 200, 30]), block([50, 200, 200, 30], { number: 2 })]}
        hazards={[]}
        keywords={[]}
        page={1}
        sought={{ page: 1, line: null, hazard: null, box: null }}
        active={null}
        activeHazard={null}
        onPoint={nothing}
        {...change}
      />,
    );
  const numbers = (element: Element | null | undefined, ...names: readonly string[]) =>
    names.map(name => Number(element?.getAttribute(name)));

  test('is a frame around each block, its number in the margin, and a line from block to block', () => {
    const root = overlay({ active: 2 });
    const [first, second] = root.querySelectorAll('.block');
    expect(numbers(first, 'x', 'y', 'width', 'height')).toEqual([48, 98, 204, 34]);
    expect([first?.classList.contains('active'), second?.classList.contains('active')]).toEqual([
      false,
      true,
    ]);
    expect([...root.querySelectorAll('.badge')].map(one => one.classList.contains('active'))).toEqual([
      false,
      true,
    ]);
    expect(root.querySelector('.order')?.getAttribute('d')).toBe('M36 106L36 206');
    expect(numbers(root.querySelector('.badge text'), 'x', 'y')).toEqual([36, 109]);
    expect(numbers(root.querySelector('.badge circle'), 'cx', 'cy', 'r')).toEqual([36, 106, 8]);
    expect(root.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 600 800');
  });

  test('keeps the numbers within the page', () => {
    expect(badgeAt([0, 0, 10, 10])).toEqual({ x: 9, y: 9 });
    expect(badgeAt([30, 40, 10, 10])).toEqual({ x: 16, y: 46 });
  });

  test('frames hazards, tints small ones, and keeps their letters within the page', () => {
    const small = hazard([590, 2, 2, 2]);
    const wide = hazard([0, 0, 600, 161]);
    const root = overlay({ hazards: [small, wide], activeHazard: wide });
    const frames = [...root.querySelectorAll('.hazard')];
    expect(frames.map(frame => frame.getAttribute('class'))).toEqual(['hazard', 'hazard active wide']);
    expect(numbers(frames[0], 'x', 'y', 'width', 'height')).toEqual([588, 0, 8, 8]);
    const [circle] = root.querySelectorAll('.trouble circle');
    expect(numbers(circle, 'cx', 'cy')).toEqual([592, 8]);
    expect(numbers(root.querySelector('.trouble text'), 'x', 'y')).toEqual([592, 11]);
    expect(overlay({ hazards: [hazard([0, 0, 600, 160])] }).querySelector('.wide')).toBeNull();
  });

  test('reports the block under the pointer', () => {
    const onPoint = vi.fn();
    const [, second] = overlay({ onPoint }).querySelectorAll('.block');
    second?.dispatchEvent(new Event('pointerenter'));
    second?.dispatchEvent(new Event('pointerleave'));
    expect(onPoint.mock.calls).toEqual([[2], [null]]);
  });
});

describe('the tools of a page', () => {
  const tools = (page: number, pages: number, zoom: number | null) => {
    const root = show(
      <PageTools page={page} pages={pages} zoom={zoom} onPage={nothing} onZoom={nothing}>
        {null}
      </PageTools>,
    );
    return [...root.querySelectorAll('button')].map(({ textContent, disabled }) => [textContent, disabled]);
  };

  test('turn the page if there are several, but not beyond the ends', () => {
    expect(tools(1, 1, null)).toEqual([]);
    expect(tools(1, 2, null).map(([, isOff]) => isOff)).toEqual([true, false]);
    expect(tools(2, 2, null).map(([, isOff]) => isOff)).toEqual([false, true]);
  });

  test('enlarge in three steps', () => {
    expect([0, 1, 2].map(zoom => tools(1, 1, zoom).map(([, isOff]) => isOff))).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test('go one page and one step at a time', () => {
    const [onPage, onZoom] = [vi.fn(), vi.fn()];
    const root = show(
      <PageTools page={2} pages={3} zoom={1} onPage={onPage} onZoom={onZoom}>
        {null}
      </PageTools>,
    );
    for (const one of root.querySelectorAll('button')) click(one);
    expect(onPage.mock.calls).toEqual([[1], [3]]);
    expect(onZoom.mock.calls).toEqual([[0], [2]]);
  });
});

describe('read straight across', () => {
  const line = (start: number, box: Box | null, page = 1): ResumeLine => ({
    start,
    end: start + 1,
    page,
    box,
  });

  test('puts lines of the same height in one row, from left to right', () => {
    const lines = [
      line(0, [50, 100, 100, 10]),
      line(1, [50, 120, 100, 10]),
      line(2, [300, 104, 100, 10]),
      line(3, [300, 125, 100, 10]),
      line(4, [10, 101, 20, 10]),
      line(5, null),
      line(6, [50, 100, 100, 10], 2),
    ];
    expect(straightAcross(lines, 1).map(row => row.map(({ start }) => start))).toEqual([[4, 0, 2], [1], [3]]);
    expect(straightAcross(lines, 2)).toHaveLength(1);
    const large = (y: number) => [line(0, [50, 100, 9, 10]), line(1, [300, y, 9, 40])];
    expect([straightAcross(large(81), 1).length, straightAcross(large(80), 1).length]).toEqual([1, 2]);
  });

  test('numbers the parts of a row that mixes blocks, and counts such rows', () => {
    const lines = [line(0, [50, 100, 9, 10]), line(1, [300, 100, 9, 10]), line(2, [50, 120, 9, 10])];
    const [left, right, last] = lines as [ResumeLine, ResumeLine, ResumeLine];
    const across = (blocks: readonly ReadingBlock[]) =>
      show(
        <AcrossText
          resume={{ ...resume, text: 'abc', lines }}
          page={1}
          blocks={blocks}
          active={2}
          onPoint={nothing}
        />,
      );
    const mixed = across([
      block([0, 0, 1, 1], { lines: [left, last] }),
      block([0, 0, 1, 1], { number: 2, lines: [right] }),
    ]);
    expect(mixed.querySelector('.across-note')?.textContent).toContain('1 of 2');
    const rows = [...mixed.querySelectorAll('.across-rows li')].map(one => [one.className, one.textContent]);
    expect(rows).toEqual([
      ['mixed', '1a 2b '],
      ['', 'c '],
    ]);
    expect(mixed.querySelectorAll('.across-part.active')).toHaveLength(1);
    const same = across([block([0, 0, 1, 1], { lines })]);
    expect(same.querySelectorAll('.mixed, .across-number')).toHaveLength(0);
    expect(same.querySelector('.across-note')?.className).toContain('soft');
  });
});

describe('the marks of a line', () => {
  test('are cut to it, and do not overlap', () => {
    const text = 'Mara Kafka\nmara.kafka@example.com';
    const marks = lineMarks({ text, name: 'Mara Kafka', email: 'mara.kafka@example.com', phone: null });
    expect(marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['name', 0, 10],
      ['email', 11, 33],
    ]);
    expect(marksWithin(marks, { start: 5, end: 11 }).map(({ start, end }) => [start, end])).toEqual([
      [5, 10],
    ]);
    expect(marksWithin(marks, { start: 10, end: 11 })).toEqual([]);
    expect(lineMarks({ text, name: 'Noor', email: '', phone: null }).map(({ kind }) => kind)).toEqual([
      'skill',
    ]);
  });
});

describe('an image of a page', () => {
  const image = async (drawing: Promise<{ width: number; height: number }>) => {
    const drawPage = vi.fn(() => drawing);
    const root = show(
      <PageImage page={1} draw={drawPage} zoom={1}>
        {({ width, height }) => <output>{`${width} ${height}`}</output>}
      </PageImage>,
    );
    const before = [root.querySelector('figure')?.dataset.state, root.querySelector('output')?.textContent];
    await act(() => drawing.then(nothing, nothing));
    return [
      ...before,
      root.querySelector('figure')?.dataset.state,
      root.querySelector('output')?.textContent,
      root.querySelector('.page-note')?.textContent?.slice(0, 24),
    ];
  };

  test('has the size of an A4 page until it is drawn, and says if drawing fails', async () => {
    expect(await image(Promise.resolve({ width: 612, height: 792 }))).toEqual([
      'drawing',
      '595 842',
      'drawn',
      '612 792',
      undefined,
    ]);
    expect(await image(Promise.reject(new Error('no')))).toEqual([
      ...['drawing', '595 842', 'failed', '595 842', 'The page cannot be drawn'],
    ]);
  });
});

test('letters go from A to Z, and begin again with a number', () => {
  expect([0, 25, 26, 51, 52].map(hazardLetter)).toEqual(['A', 'Z', 'A1', 'Z1', 'A2']);
});

test('a hazard has its words at the first block that it touches, and only its letter at the others', () => {
  const root = show(<PagesView name="Mara" resume={resume} draw={null} />);
  const said = [...root.querySelectorAll('.read-trouble')].map(one => [
    one.querySelector('.hazard-letter')?.textContent,
    one.querySelector('.for-screen-readers') === null,
  ]);
  const letters = said.map(([letter]) => letter);
  expect(letters).toContain('A');
  expect(letters.filter(letter => letter === 'B').length).toBeGreaterThan(1);
  for (const letter of new Set(letters))
    expect(said.filter(([one]) => one === letter).map(([, isFull]) => isFull)).toEqual(
      letters.filter(one => one === letter).map((_, index) => index === 0),
    );
});

test('turning the page also changes the text beside it', () => {
  const half = Math.floor(resume.lines.length / 2);
  const lines = resume.lines.map((line, index) => ({ ...line, page: index < half ? 1 : 2 }));
  const root = show(
    <PagesView
      name="Mara"
      resume={{ ...resume, lines, layout: { ...resume.layout, pages: 2 } }}
      draw={null}
    />,
  );
  const shown = () => root.querySelector('.read-blocks')?.textContent;
  expect([shown()?.includes('Mara Lindqvist'), shown()?.includes('Brennhof')]).toEqual([true, false]);
  click(button(root, 'Next page'));
  expect([shown()?.includes('Mara Lindqvist'), shown()?.includes('Brennhof')]).toEqual([false, true]);
});

describe('the blocks of a resume', () => {
  const line = (start: number, end: number, box: Box | null, page: number | null = 1): ResumeLine => ({
    start,
    end,
    page,
    box,
  });
  const text = 'One\nTwo\nThree\n\nFour';
  const blocksOf = (lines: readonly ResumeLine[], sections: Resume['sections'] = []) =>
    readingBlocks({ text, lines, sections }).map(({ lines: own, section }) =>
      [own.map(({ start, end }) => text.slice(start, end)).join(' '), section?.heading]
        .filter(Boolean)
        .join(' / '),
    );
  const stacked = (gap: number, next = 110 + gap) => [
    line(0, 3, [50, 100, 90, 10]),
    line(4, 7, [50, next, 90, 10]),
  ];

  test('begin at a heading, a new page, a gap, a jump up, or an empty line', () => {
    expect(blocksOf(stacked(7.5))).toEqual(['One Two']);
    expect(blocksOf(stacked(7.6))).toEqual(['One', 'Two']);
    expect(blocksOf(stacked(0, 90))).toEqual(['One Two']);
    expect(blocksOf(stacked(0, 89))).toEqual(['One', 'Two']);
    expect(blocksOf([line(0, 3, null), line(4, 7, null, 2)])).toEqual(['One', 'Two']);
    expect(blocksOf([line(0, 3, null), line(4, 7, [0, 0, 9, 9])])).toEqual(['One Two']);
    expect(blocksOf([line(0, 3, [0, 0, 9, 9]), line(4, 7, null)])).toEqual(['One Two']);
    expect(blocksOf([line(8, 13, null), line(15, 19, null)])).toEqual(['Three', 'Four']);
    const section = { start: 4, end: 19, heading: 'Two', kind: 'other' } as const;
    expect(blocksOf([line(0, 3, null), line(4, 7, null), line(8, 13, null)], [section])).toEqual([
      'One',
      'Two Three / Two',
    ]);
    expect(blocksOf([line(0, 3, null), line(4, 4, null)])).toEqual(['One']);
    expect(blocksOf([line(4, 7, null)], [{ ...section, end: 4 }])).toEqual(['Two']);
  });

  test('have the box of all their lines', () => {
    const lines = [line(0, 3, [50, 100, 90, 10]), line(4, 7, [40, 112, 80, 12]), line(8, 13, null)];
    expect(readingBlocks({ text, lines, sections: [] })[0]?.box).toEqual([40, 100, 100, 24]);
    expect(readingBlocks({ text, lines: [line(0, 3, null)], sections: [] })[0]?.box).toBeNull();
  });

  test('are touched by hazards whose boxes overlap theirs on the same page', () => {
    const own = block([50, 100, 90, 10]);
    const touched = (box: Box, change: Partial<Hazard> = {}) =>
      hazardsOf(own, [hazard(box, change)]).length > 0;
    expect(touched([139, 109, 9, 9])).toBe(true);
    expect(touched([140, 100, 9, 9])).toBe(false);
    expect(touched([41, 100, 9, 9])).toBe(false);
    expect(touched([50, 110, 9, 9])).toBe(false);
    expect(touched([50, 91, 9, 9])).toBe(false);
    expect(touched([50, 100, 9, 9], { page: 2 })).toBe(false);
    expect(touched([50, 100, 9, 9], { page: null })).toBe(false);
    expect(touched([0, 0, 9, 9], { boxes: [[50, 100, 9, 9]] })).toBe(true);
    expect(hazardsOf({ ...own, box: null }, [hazard([50, 100, 9, 9])])).toEqual([]);
  });

  test('have local hazards, which touch at most three blocks', () => {
    const blocks = [0, 20, 40, 60].map((top, index) => block([0, top, 90, 10], { number: index + 1 }));
    const local = (height: number) => localHazards(blocks, [hazard([0, 0, 9, height])]).length;
    expect([local(45), local(65)]).toEqual([1, 0]);
  });
});

describe('the lines under keywords', () => {
  const text = 'Ada knows Go\nGo';
  const lines: readonly ResumeLine[] = [
    { start: 0, end: 12, page: 1, box: [100, 50, 120, 10] },
    { start: 13, end: 15, page: 2, box: [100, 50, 20, 10] },
  ];
  const marks = [
    { start: 0, end: 3, kind: 'name' as const, name: 'Ada' },
    { start: 10, end: 12, kind: 'skill' as const, name: 'Go' },
    { start: 13, end: 15, kind: 'skill' as const, name: 'Go' },
  ];

  test('are under the words of their line, on their page', () => {
    const of = (page: number, measure = (words: string) => words.length) =>
      keywordLines({ text, lines }, marks, page, measure);
    expect(of(1)).toEqual([{ x: 200, y: 60.5, width: 20 }]);
    expect(of(2)).toEqual([{ x: 100, y: 60.5, width: 20 }]);
    expect(of(3)).toEqual([]);
    expect(of(1, () => 0)).toEqual([]);
    expect(
      keywordLines(
        { text, lines: lines.map(line => ({ ...line, box: null })) },
        marks,
        1,
        words => words.length,
      ),
    ).toEqual([]);
  });
});

describe('what was read in a text', () => {
  test('is marked at its first place, if it has one', () => {
    const text = 'Mara Example, mara@example.com, SQL';
    const marks = (change: object) =>
      lineMarks({ text, name: null, email: null, phone: null, ...change }).map(
        ({ kind, name }) => `${kind} ${name}`,
      );
    expect(marks({})).toEqual(['skill SQL']);
    expect(marks({ name: 'Mara Example', email: 'mara@example.com', phone: '+43 1' })).toEqual([
      'name Mara Example',
      'email mara@example.com',
      'skill SQL',
    ]);
    expect(marks({ name: '' })).toEqual(['skill SQL']);
    expect(marks({ name: 'example.com, SQL' })).toEqual(['name example.com, SQL']);
  });
});

describe('the place that an address names', () => {
  const at = (place: PagePlace | undefined) => findPlace(resume, place);
  const second = resume.lines[1] as ResumeLine;

  test('is a line, for any offset within it', () => {
    expect(at({ kind: 'offset', offset: second.start }).line).toBe(second);
    expect(at({ kind: 'offset', offset: second.end - 1 }).line).toBe(second);
    expect(at({ kind: 'offset', offset: second.end }).line).not.toBe(second);
    expect(at({ kind: 'offset', offset: 9_999_999 })).toMatchObject({ page: 1, line: null });
    expect(at({ kind: 'quote', text: '  ' }).line).toBeNull();
    expect(at({ kind: 'quote', text: 'not there' }).line).toBeNull();
    // A text has no pages.
    const pageless = { ...second, page: null };
    expect(
      findPlace({ ...resume, lines: [pageless] }, { kind: 'offset', offset: second.start }),
    ).toMatchObject({
      page: 1,
      line: pageless,
    });
    expect(at(undefined)).toMatchObject({ page: 1, line: null, hazard: null, box: null });
  });

  test('is an existing page, and a hazard or only a box on it', () => {
    expect(at({ kind: 'box', page: 99, box: null }).page).toBe(resume.layout.pages);
    const [first] = resume.hazards.filter(({ box }) => box);
    expect(at({ kind: 'box', page: 1, box: first?.box ?? null })).toMatchObject({ hazard: first, box: null });
    expect(at({ kind: 'box', page: 1, box: [1, 2, 3, 4] })).toMatchObject({
      hazard: null,
      box: [1, 2, 3, 4],
    });
    expect(at({ kind: 'box', page: 1, box: null })).toMatchObject({ hazard: null, box: null });
  });

  test.each([
    ['at', '12', { kind: 'offset', offset: 12 }],
    ['at', '12345678', { kind: 'box', page: 1, box: null }],
    ['quote', 'a%20b', { kind: 'quote', text: 'a b' }],
    ['9999', '', { kind: 'box', page: 9_999, box: null }],
    ['10000', '', { kind: 'box', page: 1, box: null }],
    ['2', '1,2,3,4', { kind: 'box', page: 2, box: [1, 2, 3, 4] }],
    ['2', '1,2,3', { kind: 'box', page: 2, box: null }],
    ['2', '1,2,3,4,5', { kind: 'box', page: 2, box: null }],
  ])('%s %s', (kind, value, expected) => expect(placeFrom(kind, value)).toEqual(expected));
});

describe('a line that identifies the person', () => {
  const personal = (line: string, change: Partial<Resume> = {}) => {
    const text = `Skills\n${line}`;
    const lines = [{ start: 7, end: text.length, page: 1, box: null }];
    const sections = [{ start: 0, end: text.length, heading: 'Skills', kind: 'skills' as const }];
    const nobody = { name: null, email: null, phone: null, links: [] };
    return personalLines({ ...resume, ...nobody, text, lines, sections, ...change }).length > 0;
  };

  test.each([
    ['Call +43 660 5550', {}, true],
    ['Since 2019 - 2021', {}, false],
    ['See www.example.com', {}, true],
    ['Ada', { name: 'Ada' }, false],
    ['Adam here', { name: 'Adam' }, true],
    [
      'at ada.example.com/',
      { links: [{ kind: 'website', url: 'https://www.ada.example.com/', visible: true }] },
      true,
    ],
    ['12345', { phone: '12345' }, false],
    ['1234-56', { phone: '123456' }, true],
  ] as const)('%s, of %j: %s', (line, change, expected) =>
    expect(personal(line, change as Partial<Resume>)).toBe(expected),
  );
});
