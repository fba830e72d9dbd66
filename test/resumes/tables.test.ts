import { describe, expect, test } from 'vitest';
import type { Hazard } from '../../src/core/types.ts';
import { type Canvas, line, lines, makePdf } from './make-pdf.ts';
import { readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const body = [...header, ...experience, ...education, ...skills];

async function tablesIn(
  draw: (canvas: Canvas, y: number) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<readonly Hazard[]> {
  const bytes = await makePdf(canvas => {
    line(canvas, 'Sam Example', 50, 20, 22);
    draw(canvas, lines(canvas, body) + 20);
  }, options);
  return (await readOk(bytes)).hazards.filter(({ id }) => id === 'table');
}

type Cells = readonly (readonly string[])[];
const levels: Cells = [
  ['Skill', 'Level', 'Years'],
  ['TypeScript', 'expert', '5'],
  ['PostgreSQL', 'good', '4'],
  ['Docker', 'good', '3'],
];
const groups: Cells = [
  ['Languages', 'TypeScript, SQL'],
  ['Backend', 'Node.js, Redis'],
  ['Tools', 'Git, Docker'],
];
const jobs: Cells = [
  ['Engineer', 'Example Corp', '2020 – 2022'],
  ['Intern', 'Sample GmbH', '2018 – 2020'],
  ['Tutor', 'Nowhere', '2016 – 2018'],
];

const names: Cells = [
  ['TypeScript', 'PostgreSQL', 'Docker'],
  ['Python', 'Redis', 'Linux'],
  ['Kotlin', 'Kafka', 'Git'],
];
const years: Cells = [
  ['Cloud Practitioner', '2021'],
  ['Scrum Basics', '2020'],
  ['First Aid', '2018'],
];
const wrapped: Cells = [
  ['Course', 'Held by', 'Result'],
  ['Compilers', 'Example School', 'A'],
  ['and parsers'],
  ['Databases', 'Sample School', 'B'],
  ['Networks', 'Example School', 'A'],
];

/** Cells in columns of 150 points and rows of 18, with a rule under the rows that `ruled` names (-1: above them all). */
function put(cells: Cells, ruled: readonly number[] = [], titles = false) {
  return (canvas: Canvas, y: number): void => {
    for (const [index, row] of cells.entries())
      for (const [column, cell] of row.entries())
        line(canvas, titles && index === 0 ? `** ${cell}` : cell, 50 + column * 150, y + index * 18);
    for (const row of ruled)
      canvas
        .moveTo(48, y + 14 + row * 18)
        .lineTo(500, y + 14 + row * 18)
        .stroke();
  };
}

/** The same, with the tags of a table. */
function tagged(cells: Cells) {
  return (canvas: Canvas, y: number): void => {
    const table = canvas.struct('Table');
    canvas.addStructure(table);
    for (const [index, row] of cells.entries()) {
      const tr = canvas.struct('TR');
      table.add(tr);
      for (const [column, cell] of row.entries())
        tr.add(canvas.struct('TD', {}, () => line(canvas, cell, 50 + column * 150, y + index * 18)));
    }
    table.end();
  };
}

const doubt = [{ id: 'table', page: 1, isDoubtful: true }];

describe('what is set like a table is a doubt, with its place', () => {
  test.each([
    ['three columns under bold titles', put(levels, [], true), 348],
    ['three columns with a rule under the titles and one at the end', put(levels, [0, 3]), 348],
    ['two columns with a rule under every row', put(groups, [0, 1, 2]), 250],
    ['three columns under words that head tables', put(levels), 348],
    ['entries in three columns under titles', put([['Title', 'Company', 'Years'], ...jobs], [], true), 350],
    ['cells that go on in a second line', put(wrapped, [], true), 348],
  ] as const)('%s', async (_, draw, right) => {
    const found = await tablesIn(draw);
    expect(found).toMatchObject(doubt);
    const [x = 0, , width = 0] = found[0]?.box ?? [];
    expect(x).toBeCloseTo(50, 0);
    expect(x + width).toBeGreaterThan(right);
    expect(x + width).toBeLessThan(right + 60);
  });

  test('a table by the file’s tags, where its cells stand side by side', async () => {
    const found = await tablesIn(tagged(groups), { tagged: true });
    expect(found).toMatchObject(doubt);
    expect(found[0]?.message).toMatchObject({ id: 'hazards.openTable' });
    expect(found[0]?.box?.[0]).toBeCloseTo(50, 0);
  });
});

describe('no table', () => {
  test.each([
    ['labels and what belongs to them', put(groups)],
    ['skills in three columns', put(names)],
    ['entries in three columns', put(jobs)],
    ['entries in three columns, their names bold', put(jobs, [], true)],
    ['names with a year at the right edge', put(years)],
    ['entries with rules between them', put(jobs, [0, 1, 2])],
    ['a rule above and one below', put(names, [-1, 2])],
    ['two rows under titles', put(levels.slice(0, 2), [], true)],
  ])('%s', async (_, draw) => {
    expect(await tablesIn(draw)).toEqual([]);
  });

  test('a table by the file’s tags that frames paragraphs one under another', async () => {
    const frame = tagged(experience.map(text => [text]));
    expect(await tablesIn(frame, { tagged: true })).toEqual([]);
  });
});

test('rules that cross make a table beyond doubt, said once', async () => {
  const ruled = (canvas: Canvas, y: number): void => {
    tagged(groups)(canvas, y);
    for (const row of [0, 1, 2, 3])
      canvas
        .moveTo(45, y - 3 + row * 18)
        .lineTo(400, y - 3 + row * 18)
        .stroke();
    for (const x of [45, 190, 400])
      canvas
        .moveTo(x, y - 3)
        .lineTo(x, y + 51)
        .stroke();
  };
  const found = await tablesIn(ruled, { tagged: true });
  expect(found).toHaveLength(1);
  expect(found[0]?.isDoubtful).toBeUndefined();
});

test('frames around the parts of a page are no table', async () => {
  const frames = (canvas: Canvas): void => {
    for (const [column, row] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      canvas.rect(50 + column * 250, 400 + row * 150, 250, 150).stroke();
      lines(
        canvas,
        Array.from({ length: 8 }, (_, at) => `What stands in part ${at}`),
        60 + column * 250,
        410 + row * 150,
      );
    }
  };
  expect(await tablesIn(frames)).toEqual([]);
});
