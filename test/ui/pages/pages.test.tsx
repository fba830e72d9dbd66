import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { speakFrom } from '../../../src/browser/settings/strings.ts';
import { asWritten } from '../../../src/core/messages/message.ts';
import type { Box, Hazard, ResumeLine } from '../../../src/core/types.ts';
import { AcrossText } from '../../../src/ui/pages/across-text.tsx';
import { hazardLetter } from '../../../src/ui/pages/hazard-key.tsx';
import { lineMarks, marksWithin } from '../../../src/ui/pages/line-marks.ts';
import { PageImage } from '../../../src/ui/pages/page-image.tsx';
import { badgeAt, PageOverlay } from '../../../src/ui/pages/page-overlay.tsx';
import { drawPagePicture } from '../../../src/ui/pages/page-picture.ts';
import { PageTools } from '../../../src/ui/pages/page-tools.tsx';
import { PagesView } from '../../../src/ui/pages/pages-view.tsx';
import { personalLines } from '../../../src/ui/pages/personal-lines.ts';
import { type ReadingBlock, readingBlocks } from '../../../src/ui/pages/reading-blocks.ts';
import { straightAcross } from '../../../src/ui/pages/straight-across.ts';
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

  test('covers the whole of every personal line and of the photo, with a margin, and nothing beyond', async () => {
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
    const [x, y, , height] = hidden[0] ?? [0, 0, 0, 0];
    expect(isCovered(x - 2.6, y + height / 2)).toBe(false);
    for (const { colour } of boxes) expect(colour).toBe('rgb(10 20 30)');
    for (const { width, height: high } of boxes) expect([width > 0, high > 0]).toEqual([true, true]);
  });

  test('of another page hides nothing of this one', async () => {
    const { boxes } = recordDrawing();
    await drawPagePicture(resume, 2, [], [], draw);
    expect(boxes).toEqual([]);
  });

  test('has the numbers of the blocks and the letters of the trouble, each in its circle', async () => {
    const { texts, shapes } = recordDrawing();
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
        sought={null}
        active={null}
        activeHazard={null}
        onPoint={nothing}
        {...change}
      />,
    );
  const numbers = (element: Element | null | undefined, ...names: readonly string[]) =>
    names.map(name => Number(element?.getAttribute(name)));

  test('is a frame around each block, its number in the margin, and a line from one to the next', () => {
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

  test('keeps the number on the page at its edges', () => {
    expect(badgeAt([0, 0, 10, 10])).toEqual({ x: 9, y: 9 });
    expect(badgeAt([30, 40, 10, 10])).toEqual({ x: 16, y: 46 });
  });

  test('frames trouble, tints what is small, and keeps its letter on the page', () => {
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

  test('tells which block is pointed at', () => {
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

  test('turn the page where there are several, and not beyond the ends', () => {
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

  test('puts beside each other what stands at one height, from left to right', () => {
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
  });

  test('numbers the parts of a row that mixes blocks, and says how many rows do', () => {
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
  test('are cut to it, and none lies within another', () => {
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
    expect(
      lineMarks({ text, name: 'Noor', email: '', phone: null }).some(({ kind }) => kind === 'name'),
    ).toBe(false);
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
    ];
  };

  test('holds the place of a page of A4 until it is drawn, and says so where it cannot be', async () => {
    expect(await image(Promise.resolve({ width: 612, height: 792 }))).toEqual([
      'drawing',
      '595 842',
      'drawn',
      '612 792',
    ]);
    expect(await image(Promise.reject(new Error('no')))).toEqual(['drawing', '595 842', 'failed', '595 842']);
  });
});

test('letters go from A to Z, and begin again with a number', () => {
  expect([0, 25, 26, 51, 52].map(hazardLetter)).toEqual(['A', 'Z', 'A1', 'Z1', 'A2']);
});

test('a trouble is said in full at the first block it touches, and by its letter at the others', () => {
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

test('the page and its text are turned together', () => {
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
