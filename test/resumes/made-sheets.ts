import type { Box } from '../../src/core/types.ts';
import type { Fill, HiddenRun, Rule, Run } from '../../src/resumes/pdf/page-content.ts';
import type { ReadPage } from '../../src/resumes/pdf/read-page.ts';
import { type Chance, chanceOf } from './chance.ts';

// By how much what stands level, under one another or side by side stands beside that: on both sides of where it no longer does.
const SWAY = [0, 0, 0, 0, 0.4, -0.6, 0.9, 1.2, -1.4, 2.1, 2.6, -2.9, 3.2, 4.2, 6.5];
const LEADING = [12, 12, 12, 12, 14, 17.4, 17.6, 19.2, 22, 24.8, 25.2, 28.5, 36];
export const SENTENCES = [
  'Wrote the tests of a small shop and ran them',
  'Ran the servers of a large bank',
  '• Mended what the sea had broken, by night',
  '• Kept forty lamps.',
  'Looked after the bells of the harbour and wrote down what was rung, and when, and for whom.',
  'keeper@example.com',
  'https://example.com/keeper',
];
export const SHORT = [
  'Keeper',
  'Tide Clock',
  'Example Pier',
  'Leeds, UK',
  'Go, SQL',
  'B.Sc. Physics',
  'Python',
  '3.2 MB',
  'Clerk of lamps',
];
export const DATES = [
  'May 2016 –',
  'Aug. 2016',
  '2014 – 2018',
  '03/2021 – 06/2023',
  '2019',
  'Jan 2020 – Present',
];
export const HEADINGS = [
  'Experience',
  'Skills',
  'Education',
  'Projects',
  'Contact',
  'Languages',
  'Interests',
];
export const TITLES = ['Degree', 'Year', 'School', 'Company', 'Period', 'Work'];

type Sheet = {
  readonly runs: Run[];
  readonly rules: Rule[];
  readonly fills: Fill[];
  readonly images: Box[];
  readonly icons: Run[];
  readonly hidden: HiddenRun[];
};

/** What is drawn into a band of a page; where it ends. */
type Band = (sheet: Sheet, chance: Chance, y: number) => number;

/** A piece of text, half as wide a letter as it is high. */
export const run = (text: string, x: number, y: number, size = 10, more: Partial<Run> = {}): Run => ({
  ...{ text, x, y, width: text.length * size * 0.5, size, font: 'A', weight: 400 },
  ...{ italic: false, color: '#000000', ...more },
});
const bold = { weight: 700, font: 'B' } as const;

const heading: Band = (sheet, chance, y) => {
  const text = chance.of(HEADINGS);
  sheet.runs.push(run(text, 50, y, chance.of([10, 12, 14]), bold));
  if (chance.one(2)) {
    const at = y + chance.of([-8, 2, 5, 9, 9.6, 12]);
    sheet.rules.push({
      isVertical: false,
      x1: 50 + chance.of([0, 12, 40]),
      x2: chance.of([90, 300, 545]),
      y1: at,
      y2: at,
    });
  }
  return y + 20;
};

const column = (
  sheet: Sheet,
  chance: Chance,
  x: number,
  y: number,
  count: number,
  texts: readonly string[],
): number => {
  const leading = chance.of(LEADING);
  let at = y;
  for (let line = 0; line < count; line += 1) {
    const isHead = chance.one(7);
    const text = isHead ? chance.of(HEADINGS) : chance.of(texts);
    sheet.runs.push(
      run(text, x + (chance.one(4) ? chance.of(SWAY) : 0), at, isHead ? 12 : 10, isHead ? bold : {}),
    );
    at += chance.one(5) ? chance.of(LEADING) : leading;
  }
  return at;
};

const besides: Band = (sheet, chance, y) => {
  const texts = chance.of([
    SENTENCES,
    SHORT,
    [...SENTENCES, ...SHORT],
    [...DATES, ...SHORT],
    DATES,
    ['+44 20 7946 0000', 'keeper@example.com', 'github.com/keeper'],
  ]);
  const left = column(sheet, chance, 50, y, 3 + chance.upTo(7), texts);
  const right = column(
    sheet,
    chance,
    chance.of([130, 180, 275, 277, 280, 300, 330]),
    y + chance.of([0, 0, 2.8, 3.2, 5, 6]),
    3 + chance.upTo(7),
    SENTENCES.slice(0, 5),
  );
  return Math.max(left, right) + 10;
};

const facts: Band = (sheet, chance, y) => {
  let at = y;
  for (let job = 0; job < 2 + chance.upTo(2); job += 1) {
    const lines = ['Northwind Sample', 'Web Developer', ...(chance.one(4) ? [] : [chance.of(DATES)])];
    for (const [nth, text] of lines.entries())
      sheet.runs.push(
        run(text, 50 + chance.of([0, 0, 0, 3.8, 4.4]), at + nth * 12, 10, nth === 0 ? bold : {}),
      );
    for (let nth = 0; nth < 1 + chance.upTo(4); nth += 1)
      sheet.runs.push(
        run(
          chance.of(SENTENCES.slice(0, 5)),
          220 + chance.of([0, 0, 0, 3.8, 4.4]),
          at + nth * 14 + chance.of([0, 0, 5.5, 6.5]),
          10,
        ),
      );
    at += chance.of([54, 60, 70]);
  }
  return at;
};

const cards: Band = (sheet, chance, y) => {
  const count = 2 + chance.upTo(2);
  for (let card = 0; card < count; card += 1) {
    const x = 50 + card * 165 + chance.of([0, 0, 3.6, 4.4]);
    sheet.runs.push(run(chance.of(chance.one(4) ? TITLES : SHORT), x, y, chance.of([10, 11, 11]), bold));
    if (chance.one(3)) sheet.runs.push(run(chance.of(DATES), x + 90, y));
    for (let nth = 1; nth <= 1 + chance.upTo(3); nth += 1)
      sheet.runs.push(
        run(chance.of(SHORT), x + chance.of([0, 0, 0, 3.6, 4.4, 19, 21]), y + nth * chance.of([12, 14]), 10),
      );
  }
  return y + 70;
};

const table: Band = (sheet, chance, y) => {
  const [columns, rows, width, height] = [2 + chance.upTo(2), 2 + chance.upTo(3), chance.of([90, 130]), 30];
  const isRuled = !chance.one(3);
  for (let row = 0; row <= rows; row += 1) {
    const at = y + row * height + chance.of([0, 0, 0, 2.3, 2.7]);
    const [x1, x2] = [50 + chance.of([0, 0, 2.4, 2.8]), 50 + columns * width];
    if (isRuled || chance.one(2)) sheet.rules.push({ isVertical: false, x1, x2, y1: at, y2: at });
    for (let cell = 0; row < rows && cell < columns; cell += 1)
      for (let nth = 0; nth < (chance.one(4) ? 2 + chance.upTo(5) : 1); nth += 1) {
        const text = row === 0 ? chance.of(TITLES) : chance.one(4) ? chance.of(DATES) : chance.of(SHORT);
        const x = 54 + cell * width + chance.of([0, 0, 0, 2.9, 3.1]);
        sheet.runs.push(
          run(text, x, y + row * height + 14 + nth * chance.of([4, 12]), 10, row === 0 ? bold : {}),
        );
      }
  }
  for (let edge = 0; isRuled && edge <= columns; edge += 1) {
    const x = 50 + edge * width;
    sheet.rules.push({
      isVertical: true,
      x1: x,
      x2: x,
      y1: y + chance.of([0, 0, 2.4, 2.8]),
      y2: y + height * (chance.one(5) ? 1 : rows),
    });
  }
  return y + rows * height + 30;
};

const box: Band = (sheet, chance, y) => {
  const width = chance.of([38, 42, 150, 200, 356, 358]);
  const height = chance.of([19, 21, 60, 90]);
  const color = chance.of(['#eeeeee', '#eeeeee', '#ffffff', null]);
  sheet.fills.push({ box: [200, y, width, height], color, isRound: chance.one(6) });
  for (let nth = 0; nth < 1 + chance.upTo(3); nth += 1)
    sheet.runs.push(run(chance.of(SHORT), 204 + chance.of(SWAY), y + 14 + nth * 12));
  for (let nth = -1; nth < 8; nth += 1) {
    const isAbove = nth < 0 || nth * 12 > height + chance.of([0, 12]);
    sheet.runs.push(
      run(
        (isAbove ? SENTENCES[4] : SENTENCES[1])?.slice(0, isAbove ? 80 : chance.of([20, 26, 28])) ?? '',
        50,
        y + 4 + nth * 12,
      ),
    );
  }
  return y + 130;
};

const marks: Band = (sheet, chance, y) => {
  const [count, side] = [3 + chance.upTo(3), chance.of([2.4, 2.6, 6, 8, 17, 18.5])];
  for (let row = 0; row < 2 + chance.upTo(3); row += 1) {
    if (!chance.one(5)) sheet.runs.push(run(chance.of(SHORT), 50, y + row * 20 + 6));
    for (let mark = 0; mark < count; mark += 1)
      sheet.fills.push({
        box: [
          150 + mark * (side + 4 + (chance.one(12) ? 3 : 0)),
          y + row * 20 + chance.of([0, 0, 0, 0.8]),
          side,
          side + chance.of([0, 0, 0, 1.1, 1.3]),
        ],
        color: chance.of(['#334455', '#cccccc']),
        isRound: true,
      });
  }
  return y + 100;
};

const bars: Band = (sheet, chance, y) => {
  const [length, height, step] = [
    chance.of([24, 26, 120, 258, 262]),
    chance.of([0.8, 1, 2.4, 2.6, 5, 17, 19]),
    chance.of([7, 20, 24, 58, 61]),
  ];
  for (let row = 0; row < 2 + chance.upTo(3); row += 1) {
    const at = y + row * step + chance.of([0, 0, 0, 3, 4.5]);
    if (!chance.one(6)) sheet.runs.push(run(chance.of(SHORT), 50, at + chance.of([3, 5, -8, -15])));
    if (chance.one(2)) sheet.fills.push({ box: [150, at, length, height], color: '#dddddd', isRound: false });
    const part = chance.of([0.3, 0.5, 0.8, 0.96, 0.98, 1]) * length;
    const x = chance.of([150, 150, 152, 153, 150 + length - part]);
    sheet.fills.push({
      box: [x, at + chance.of([0, 0, 0.9, 1.1]), part, height],
      color: '#334455',
      isRound: false,
    });
    if (chance.one(4))
      sheet.fills.push({
        box: [x + part, at - 3, 8, 8 + chance.of([0, 1, 1.4])],
        color: '#334455',
        isRound: true,
      });
  }
  return y + 130;
};

const circles: Band = (sheet, chance, y) => {
  const side = chance.of([13, 21, 23, 60, 88, 91]);
  for (let nth = 0; nth < 3 + chance.upTo(3); nth += 1) {
    const x = 50 + nth * 100;
    const isOutlined = chance.one(2);
    sheet.fills.push({
      box: [x, y + chance.of([0, 0, 2.8, 3.2]), side - (isOutlined ? chance.of([0, 4, 9]) : 0), side],
      color: isOutlined ? null : '#334455',
      isRound: true,
    });
    sheet.runs.push(
      run(
        chance.of(['80 %', 'Go', '1', '2019', 'C++', 'A']),
        x + side / 2 - 8,
        y + side / 2 + chance.of([0, 0, 30]),
      ),
    );
  }
  return y + 110;
};

const letters: Band = (sheet, chance, y) => {
  for (const [nth, letter] of [...chance.of(['LAMPS', 'LAM', 'BELLS AND'])].entries())
    sheet.runs.push(
      run(letter, 50 + nth * chance.of([10, 10, 10, 19, 31]), y, chance.of([10, 10, 10, 10.4, 10.6])),
    );
  sheet.runs.push(
    run('Keeper', 300, y + chance.of([0, 3.4, 3.6]), 12, bold),
    run('2', 337 + chance.of([0, 2, 4]), y - chance.of([3, 4, 5, 6]), chance.of([5, 7, 10])),
  );
  // Printed twice, or with a shadow.
  const [dx, color] = [chance.of([0.4, 0.9, 1.1, 1.4, 1.6]), chance.of(['#000000', '#999999'])];
  sheet.runs.push(run('Twice', 420, y), run('Twice', 420 + dx, y + chance.of([0, 0.9, 1.1]), 10, { color }));
  sheet.runs.push(
    run('N', 470, y, 12),
    run('AME', 470 + chance.of([6.5, 8, 9.4, 9.8]), y, chance.of([8, 10, 11]), {
      width: chance.of([12, 20, 26]),
    }),
  );
  return y + 24;
};

const chips: Band = (sheet, chance, y) => {
  let x = 50;
  for (const text of ['Go', 'Python', 'SQL', 'Docker', 'Bells']) {
    const width = text.length * 5;
    if (!chance.one(4))
      sheet.fills.push({
        box: [x - 3, y - chance.of([8, 10, 29]), width + 6, chance.of([5.5, 6.5, 14, 29, 31])],
        color: '#eeeeee',
        isRound: false,
      });
    sheet.runs.push(run(text, x, y));
    x += width + chance.of([1.5, 2.5, 3.4, 3.6, 8, 9.8, 10.2, 12]);
  }
  if (chance.one(2))
    sheet.rules.push({ isVertical: true, x1: x - 1, x2: x - 1, y1: y - 14, y2: y + chance.of([2, 5, 7]) });
  sheet.runs.push(run('Beside a line', x, y));
  return y + 24;
};

const bullets: Band = (sheet, chance, y) => {
  const [side, x] = [chance.of([1.3, 1.5, 3, 6.4, 6.6]), 60 - chance.of([0.5, 4, 10, 21, 23])];
  for (let nth = 0; nth < 4; nth += 1) {
    const at = y + nth * 14;
    sheet.runs.push(
      run(chance.of([...SENTENCES.slice(0, 2), ...DATES]), 60, at, 10, chance.one(3) ? bold : {}),
    );
    if (chance.one(2))
      sheet.fills.push({
        box: [x - side, at - chance.of([0, 3, 5, 7.5, 9]), side, side + chance.of([0, 1.1, 1.3])],
        color: chance.of(['#000000', '#000000', '#ffffff']),
        isRound: true,
      });
    else sheet.icons.push(run('', x - 6, at, 8, { width: chance.of([6, 27, 29]) }));
  }
  return y + 70;
};

const pictures: Band = (sheet, chance, y) => {
  sheet.images.push([450, y, chance.of([27, 29, 60, 80]), chance.of([27, 29, 60, 121])]);
  const why = chance.of(['colour', 'invisible', 'layer', 'off-page', 'cut-off', 'tiny'] as const);
  for (const [nth, text] of ['st', 'uf', 'f'].entries())
    sheet.hidden.push({
      text,
      box: [
        50 + nth * (12 + chance.of([0, 1.8, 2.6])),
        y + chance.of([0, 1.8, 2.2]),
        12,
        chance.of([4, 4.7, 4.9, 10]),
      ],
      why,
    });
  for (let nth = 0; nth < chance.upTo(4); nth += 1)
    sheet.runs.push(
      run('Small letters of a footnote', 50, y + 10 + nth * 9, chance.of([3.9, 4, 6.9, 7, 7.1])),
    );
  return y + 130;
};

const BANDS = [
  heading,
  besides,
  besides,
  facts,
  cards,
  table,
  table,
  box,
  marks,
  bars,
  circles,
  letters,
  chips,
  bullets,
  pictures,
];

/** A page that nobody drew, the same for the same seed: bands of what pages are set in, a little out of place. */
export function madeSheet(seed: number, number = 1): ReadPage {
  const chance = chanceOf(seed * 2 + number);
  const sheet: Sheet = { runs: [], rules: [], fills: [], images: [], icons: [], hidden: [] };
  sheet.runs.push(
    run('Sam Example', 50, 40, 18, bold),
    run('Page of Sam Example', 50, chance.of([60, 68]), 9),
  );
  let y = 100;
  while (y < 620) y = chance.of(BANDS)(sheet, chance, y) + chance.of([0, 8, 16]);
  const foot = chance.of([762, 775, 786, 800]);
  if (chance.one(2))
    sheet.runs.push(
      run(chance.of(['sam@example.com', `${number}`, 'Sam Example', 'Page 1 of 2']), 50, foot, 9),
    );
  return pageOf({ number, ...sheet });
}

/** A page with nothing on it but what is given. */
export const pageOf = (given: Partial<ReadPage>): ReadPage => ({
  ...{
    number: 1,
    width: 595,
    height: 842,
    runs: [],
    rules: [],
    fills: [],
    images: [],
    icons: [],
    hidden: [],
  },
  ...{ rotated: [], links: [], lost: [], letterSpaced: [], unseenLetters: 0, signs: [] },
  ...{ wordPictures: [], taggedTables: [], ...given },
});
