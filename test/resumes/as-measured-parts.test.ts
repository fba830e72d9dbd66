import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findPdfHazards } from '../../src/resumes/hazards/find-pdf-hazards.ts';
import { pictureHazards } from '../../src/resumes/hazards/picture-hazards.ts';
import { ratingRows } from '../../src/resumes/hazards/rating-rows.ts';
import { skillBarHazards } from '../../src/resumes/hazards/skill-bar-hazards.ts';
import { unfoldCards } from '../../src/resumes/layout/card-rows.ts';
import { drawnBulletsOf } from '../../src/resumes/layout/drawn-bullets.ts';
import { isFactsColumn, unfoldFacts } from '../../src/resumes/layout/facts-column.ts';
import { findGrids } from '../../src/resumes/layout/grids.ts';
import { isHeading, type Side, sideOf } from '../../src/resumes/layout/gutter-side.ts';
import { findGutter } from '../../src/resumes/layout/gutters.ts';
import { isDateColumn, isHeadingColumn, isLabelColumn } from '../../src/resumes/layout/label-columns.ts';
import { joinLoneLetters } from '../../src/resumes/layout/lone-letters.ts';
import { withoutOverprints } from '../../src/resumes/layout/overprints.ts';
import { joinTableRows } from '../../src/resumes/layout/page-blocks.ts';
import { blocksOf, joinPages } from '../../src/resumes/layout/reading-order.ts';
import { rowsOf } from '../../src/resumes/layout/rows-of.ts';
import { type Row, type Segment, segmentsOf } from '../../src/resumes/layout/segments.ts';
import { findTables } from '../../src/resumes/layout/tables.ts';
import { findTextBoxes, framesOf } from '../../src/resumes/layout/text-boxes.ts';
import type { Fill, Rule, Run } from '../../src/resumes/pdf/page-content.ts';
import { type Chance, chanceOf } from './chance.ts';
import { DATES, HEADINGS, pageOf, run, SENTENCES, SHORT, TITLES } from './made-sheets.ts';

// Each judgement by itself, on many cases on both sides of its limits: in a whole page most of them decide nothing.

const BOLD = { weight: 700, font: 'B' };
const segment = (text: string, x: number, y: number, size = 10, isBold = false): Segment => {
  const own = run(text, x, y, size, isBold ? BOLD : {});
  return { runs: [own], text, x, right: x + own.width, y, size, page: 1 };
};

/** Lines under one another at one edge, a little out of place. */
function column(
  chance: Chance,
  x: number,
  texts: readonly string[],
  count: number,
  from = 100,
): readonly Segment[] {
  const lead = chance.of([10, 12, 12, 14, 17.5, 18]);
  const sway = chance.of([[0], [0, 0, 0, 3.9, 4], [0, 0, 1, 2, 3]]);
  let y = from;
  return Array.from({ length: count }, () => {
    const text = chance.of(texts);
    const isBold = chance.one(4);
    const one = segment(
      text,
      x + chance.of(sway),
      y + chance.of([0, 0, 0, 2.9, 3, 5.9, 6]),
      chance.of([10, 10, 10, 10.5, 10.7, 12]),
      isBold,
    );
    y += chance.one(4) ? chance.of([17.4, 17.5, 19, 20, 24.9, 25, 28]) : lead;
    return one;
  });
}
const TEXTS = [
  SENTENCES,
  SHORT,
  DATES,
  [...DATES, ...SHORT],
  [...HEADINGS, ...SHORT],
  [...SHORT, ...SENTENCES],
  [...HEADINGS, ...SENTENCES],
];
const beside = (chance: Chance) =>
  [
    column(chance, 50, chance.of(TEXTS), 2 + chance.upTo(9)),
    column(
      chance,
      chance.of([150, 200, 220, 276, 290]),
      chance.of(TEXTS),
      2 + chance.upTo(9),
      100 + chance.of([0, 0, 3, 6]),
    ),
  ] as const;
const rowsIn = (segments: readonly Segment[]) => rowsOf(segments, ({ size }) => size);
const wordsOf = (rows: readonly Row[]) => rows.map(row => row.map(({ text }) => text));

const side = (chance: Chance): Side => {
  const lines = 1 + chance.upTo(20);
  const part = () => Math.round(lines * chance.of([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 1]));
  const blocks = part();
  return {
    ...{
      lines,
      unpaired: part(),
      headings: chance.one(3) ? 0 : part(),
      tight: part(),
      loose: part(),
      full: part(),
      blocks,
    },
    levelBlocks: Math.round(blocks * chance.of([0, 0.5, 0.75, 1])),
    letters: lines * chance.of([5, 6, 10, 20, 30, 60]),
    longest: chance.of([10, 31, 32, 33, 60]),
    texts: Array.from({ length: lines }, () => (chance.one(3) ? 'Keeper' : chance.of(DATES))),
    ...{ top: 100, bottom: 400 },
  };
};

/** Rules of a grid, pieces of it perhaps, each a little out of place. */
function grid(chance: Chance): { readonly rules: readonly Rule[]; readonly runs: readonly Run[] } {
  const [columns, rows] = [1 + chance.upTo(4), 1 + chance.upTo(4)];
  const [width, height] = [chance.of([5, 12, 40, 60]), chance.of([6, 7, 20, 40])];
  const off = () => (chance.one(3) ? chance.of([0.9, 1, 1.9, 2, 2.4, 2.5, 2.6, 3, 4, 4.1]) : 0);
  const rules: Rule[] = [];
  for (let row = 0; row <= rows; row += 1) {
    const y = 100 + row * height + off();
    if (!chance.one(9))
      rules.push({
        isVertical: false,
        x1: 50 - off(),
        x2: 50 + columns * width * chance.of([1, 1, 1, 0.5]) + off(),
        y1: y,
        y2: y,
      });
  }
  for (let edge = 0; edge <= columns; edge += 1) {
    const x = 50 + edge * width + off();
    const from = chance.one(5) ? height : 0;
    rules.push({
      isVertical: true,
      x1: x,
      x2: x,
      y1: 100 + from - off(),
      y2: 100 + rows * height * chance.of([1, 1, 1, 0.6]) + off(),
    });
  }
  const runs = Array.from({ length: rows * columns * 2 }, (_, cell) => {
    const [row, at] = [Math.floor(cell / 2 / columns), Math.floor(cell / 2) % columns];
    return run(
      chance.of(SHORT),
      52 + at * width + off() - off(),
      100 + row * height + chance.of([0, 1, 5, 9, 14, 19]),
      8,
    );
  }).filter(() => !chance.one(3));
  return { rules, runs: chance.one(4) ? runs.slice(0, 2) : runs };
}

const fills = (chance: Chance): readonly Fill[] => {
  const [side, gap, step] = [
    chance.of([1.4, 1.5, 2.5, 2.6, 6, 14, 17.9, 18, 22, 23, 29.9, 30, 90]),
    chance.of([2, 4, 8, 20]),
    chance.of([8, 9, 20, 59, 60]),
  ];
  return Array.from({ length: 4 + chance.upTo(16) }, (_, nth): Fill => {
    const [x, y] = [
      150 + (nth % 5) * (side + gap) + chance.of([0, 0, 0, 0.9, 1, 2]),
      100 + Math.floor(nth / 5) * step + chance.of([0, 0, 0, 0.9, 1]),
    ];
    return {
      box: [x, y, side * chance.of([1, 1, 1, 0.85, 0.84]), side],
      color: chance.of(['#334455', '#334455', '#ffffff', null]),
      isRound: chance.one(2),
    };
  });
};
const bars = (chance: Chance): readonly Fill[] => {
  const [length, height, step] = [
    chance.of([15, 16, 24, 25, 100, 259, 260]),
    chance.of([0.8, 0.9, 2.4, 2.5, 4, 4.1, 17.9, 18]),
    chance.of([8, 9, 24, 59, 60]),
  ];
  return Array.from({ length: 2 + chance.upTo(5) }, (_, nth) => {
    const y = 100 + nth * step + chance.of([0, 0, 0, 3.9, 4]);
    const part = length * chance.of([0.2, 0.5, 0.7, 0.97, 0.96, 1]);
    const track: Fill = { box: [150, y, length, height], color: '#dddddd', isRound: false };
    const level: Fill = {
      box: [150 + chance.of([0, 0, 0, 2.4, 2.5]), y + chance.of([0, 0, 0.9, 1]), part, height],
      color: '#334455',
      isRound: false,
    };
    const knob: Fill = {
      box: [150 + part, y - 3, 8, 8 + chance.of([0, 1.1, 1.2])],
      color: '#334455',
      isRound: true,
    };
    return [...(chance.one(3) ? [] : [track]), level, ...(chance.one(4) ? [knob] : [])];
  }).flat();
};
const labels = (chance: Chance) =>
  Array.from({ length: 1 + chance.upTo(7) }, (_, nth) =>
    run(
      chance.of([...SHORT, '80 %', 'C++', '2019', '●●●○○', 'Go ★★★☆☆']),
      chance.of([0, 1, 50, 120, 140, 149, 152]),
      100 + nth * chance.of([8, 20, 24]) + chance.of([-14, -13, 0, 3, 7, 8]),
    ),
  );

const cases: Readonly<Record<string, (chance: Chance) => unknown>> = {
  'rows of runs': chance =>
    rowsOf(
      Array.from({ length: 6 }, (_, nth) =>
        run(
          'Word',
          50 + chance.of([0, 3, 20, 22, 23]) * nth,
          100 + chance.of([0, 2, 3.4, 3.5, 4.4, 4.5, 12]),
          chance.of([4.9, 5, 6, 8.9, 9, 10, 12]),
        ),
      ),
      ({ size }) => size,
    ).map(row => row.length),
  segments: chance => {
    const [size, gaps] = [
      10,
      chance.of([
        [1.1, 1.2, 1.3, 2, 3.5, 3.6],
        [5, 5.1, 6, 9.9, 10, 10.1, 39, 40, 41],
      ]),
    ];
    let x = 50;
    const runs = Array.from({ length: 5 }, () => {
      const text = chance.of(['Go', '•', '1.', 'IV', 'A', 'LAMP', 'Bells', 'x']);
      const one = run(
        text,
        x,
        100 + chance.of([0, 0, 3.5, 3.6]),
        chance.of([size, size, 8, 9.1, 11]),
        chance.one(2) ? BOLD : {},
      );
      x += one.width + chance.of(gaps);
      return one;
    });
    const chips = runs.map(
      ({ x: left, y, width }): Fill => ({
        box: [left - 1, y - chance.of([8, 9]), width + 2, chance.of([6, 7, 29, 30])],
        color: '#eee',
        isRound: false,
      }),
    );
    const wall: Rule = {
      isVertical: true,
      x1: x - chance.of([0, 2, 5]),
      x2: x,
      y1: 80,
      y2: chance.of([96, 97, 100, 101]),
    };
    return segmentsOf({
      runs,
      rules: chance.one(2) ? [wall] : [],
      fills: chance.one(2) ? chips : [],
      number: 1,
    }).map(({ text, x: left, size: own }) => [text, left, own]);
  },
  'stops of tabs': chance => {
    const stop = chance.of([72, 80, 120]);
    const runs = Array.from({ length: 3 + chance.upTo(4) }, (_, nth) => [
      run('Kept:', 50, 100 + nth * 12),
      run('lamps and bells', stop + chance.of([0, 0, 0, -1, 1, 2]), 100 + nth * 12),
    ]).flat();
    return segmentsOf({ runs, rules: [], fills: [], number: 1 }).map(({ text }) => text);
  },
  'lone letters': chance =>
    joinLoneLetters(
      [...'LAMPS']
        .slice(0, 3 + chance.upTo(3))
        .map((letter, nth) =>
          run(letter, 50 + nth * chance.of([6, 12, 29, 30, 31]), 100, chance.of([10, 10, 10.4, 10.5])),
        ),
    ),
  overprints: chance =>
    withoutOverprints([
      run('Twice', 50, 100),
      run('Twice', 50 + chance.of([0, 0.9, 1, 1.4, 1.5]), 100 + chance.of([0, 0.9, 1]), 10, {
        color: chance.of(['#000000', '#999999']),
      }),
      run(chance.of(['学学学位位位', 'aabbcc', 'LLAAMMPPSS']), 50, 120, 10, {
        width: chance.of([10, 14, 15, 31.4, 31.5, 42]),
      }),
    ]),
  'sides of a gutter': chance => {
    const [left, right] = beside(chance);
    return [sideOf(left, right), sideOf(right, left), left.map(one => isHeading(one, right))];
  },
  'columns of labels': chance => [
    ...Array.from({ length: 12 }, () => isLabelColumn(side(chance), side(chance))),
    isHeadingColumn(...beside(chance)),
  ],
  'columns of dates and facts': chance => {
    const [left, right] = beside(chance);
    return [
      isDateColumn(left, right),
      isFactsColumn(left, right),
      unfoldFacts(rowsIn([...left, ...right])).map(({ row, isBeside }) => [row.length, isBeside]),
    ];
  },
  'blocks of facts': chance => {
    const jobs = Array.from({ length: 2 + chance.upTo(2) }, (_, nth) => {
      const y = 100 + nth * 80;
      const facts = [
        chance.of(SHORT),
        chance.of(SHORT),
        ...Array.from({ length: chance.upTo(5) }, () =>
          chance.of([...DATES, 'x'.repeat(44), 'x'.repeat(45)]),
        ),
      ];
      return [
        ...facts.map((text, at) =>
          segment(
            text,
            50 + chance.of([0, 0, 0, 3.9, 4, 4.5, -4.5]),
            y + at * 12,
            10,
            at === 0 && chance.one(2),
          ),
        ),
        ...Array.from({ length: 1 + chance.upTo(4) }, (_, at) =>
          segment(
            chance.of(['x'.repeat(39), 'x'.repeat(40), ...SENTENCES]),
            220 + chance.of([0, 0, 0, 3.9, 4, 4.5, -4.5]),
            y + at * 13 + chance.of([0, 0, 5.9, 6]),
            10,
            chance.one(5),
          ),
        ),
      ];
    }).flat();
    return unfoldFacts(rowsIn(jobs)).map(({ row, isBeside }) => [row.map(({ text }) => text), isBeside]);
  },
  gutters: chance => [1, 2].map(() => findGutter(beside(chance).flat())),
  'reading orders': chance => {
    const all = beside(chance).flat();
    const other = beside(chance)
      .flat()
      .map(one => ({ ...one, page: 2, x: one.x + chance.of([0, 14, 15, 16]) * Number(one.x > 100) }));
    return joinPages([blocksOf(all), blocksOf(other)]).map(block =>
      block.kind === 'rows'
        ? wordsOf(block.rows)
        : [block.x, block.isContactBlock, block.columns.map(({ length }) => length)],
    );
  },
  cards: chance => {
    const count = 2 + chance.upTo(3);
    const rows = Array.from({ length: 2 + chance.upTo(4) }, (_, at) =>
      Array.from({ length: count }, (_, card) =>
        segment(
          at === 0 ? chance.of([...TITLES, ...SHORT]) : chance.of([...SHORT, ...DATES, '3.2', '81 %']),
          50 + card * 120 + (at === 0 ? 0 : chance.of([0, 0, 3.9, 4, 19, 20])),
          100 + at * chance.of([12, 24.9, 25]),
          at === 0 ? 11 : chance.of([10, 11.7, 11.8]),
          at === 0,
        ),
      ).filter(() => !chance.one(7)),
    );
    return wordsOf(unfoldCards(rows.filter(row => row.length > 0)));
  },
  frames: chance => framesOf({ ...grid(chance), fills: fills(chance).slice(0, 2) }),
  grids: chance => {
    const [columns, step, isTitled] = [2 + chance.upTo(2), chance.of([14, 14, 27.9, 28]), chance.one(2)];
    const sway = chance.of([[0], [0], [0, 0, 0, 0, 0, 2.9], [0, 0, 0, 0, 0, 3]]);
    const texts = chance.of([SHORT, SHORT, [...SHORT, ...DATES]]);
    const rows = Array.from({ length: 2 + chance.upTo(4) }, (_, at) =>
      Array.from({ length: at > 0 && chance.one(7) ? 1 : columns }, (_, cell) =>
        segment(
          chance.of(at === 0 && isTitled ? TITLES : texts),
          50 + cell * 120 + chance.of(sway),
          100 + at * step,
          10,
          at === 0 ? isTitled : chance.one(15),
        ),
      ),
    );
    const [x1, x2] = [50 + chance.of([0, 0, 3, 3.1]), chance.of([60, 400, 400, 400])];
    const rules = rows.flatMap((_, at): readonly Rule[] => {
      const y = 100 + at * step + chance.of([0, 4, 7, -10, -9.9]);
      return chance.one(4) ? [] : [{ isVertical: false, x1, x2, y1: y, y2: y }];
    });
    return findGrids(rows, rules);
  },
  tables: chance => {
    const page = grid(chance);
    const tables = findTables(page);
    const joined = joinTableRows(segmentsOf({ ...page, fills: [], number: 1 }), tables);
    return [tables, joined.map(({ text, x, y, cells }) => [text, x, y, cells?.length])];
  },
  'boxes of text': chance => {
    const [width, height] = [
      chance.of([39, 40, 100, 100, 150, 357, 358]),
      chance.of([19, 20, 60, 60, 60, 421, 422]),
    ];
    const inside = column(
      chance,
      204 + chance.of([0, 0, -4, -5]),
      chance.of([SHORT, SHORT, ['Go', 'x']]),
      1 + chance.upTo(4),
      112,
    );
    const [step, from] = [chance.of([12, 12, 18.9, 19]), 96 + chance.of([0, 0, 3, 6])];
    const [stopped, crossing] = [chance.of([19, 20, 29, 29, 30]), chance.of([30, 42, 43, 80])];
    const around = Array.from({ length: 9 }, (_, at) => {
      const isBeside = at > 0 && at * step < height + 12;
      const size = chance.one(6) ? chance.of([10.2, 10.3]) : 10;
      return segment('x'.repeat(isBeside ? stopped : crossing), 50, from + at * step, size);
    });
    const page = pageOf({ fills: [{ box: [200, 100, width, height], color: '#eeeeee', isRound: false }] });
    return findTextBoxes([...inside, ...around], page).map(({ box, until }) => [box, until]);
  },
  'drawn bullets': chance => {
    const rows = Array.from({ length: 5 }, (_, at) => [
      segment(chance.of([...SHORT, ...DATES]), 60, 100 + at * 14, 10, chance.one(3)),
    ]);
    const side = chance.of([1.4, 1.5, 3, 6.4, 6.5]);
    const dots = rows.map(
      (_, at): Fill => ({
        box: [
          60 - side - chance.of([1, 1.1, 5, 21.9, 22]),
          100 + at * 14 - chance.of([0, 2, 5, 7, 8]) - side / 2,
          side,
          side + chance.of([0, 1.1, 1.2]),
        ],
        color: chance.of(['#000000', '#ffffff']),
        isRound: true,
      }),
    );
    const icons = rows.map((_, at) =>
      run(chance.of(['\uf0b7', '\uf0b7', 'x']), chance.of([50, 50.9, 51]), 100 + at * 14, 8, { width: 5 }),
    );
    const found = drawnBulletsOf(rows, chance.one(2) ? { fills: dots, icons: [] } : { fills: [], icons });
    return rows.map(row => found.has(row));
  },
  ratings: chance =>
    ratingRows(
      pageOf({
        fills: fills(chance),
        runs: labels(chance),
        icons: chance.one(3)
          ? labels(chance).map(one => ({ ...one, text: '★★★', width: chance.of([34, 35, 36]) }))
          : [],
      }),
    ),
  'bars of skills': chance =>
    skillBarHazards(pageOf({ fills: chance.one(4) ? fills(chance) : bars(chance), runs: labels(chance) })),
  'small letters': chance => {
    const small = Array.from({ length: 1 + chance.upTo(4) }, (_, nth) =>
      run(
        'x'.repeat(chance.of([1, 3, 6, 11, 12, 39, 40])),
        50,
        100 + nth * 12,
        chance.of([3.9, 3.95, 4, 6.9, 6.95, 7]),
      ),
    );
    const hidden = { text: 'xxxxxx', box: [50, 300, 40, chance.of([4.7, 4.8])], why: 'tiny' } as const;
    const page = pageOf({
      runs: [...small, run('x'.repeat(chance.of([0, 300, 360, 400])), 50, 400)],
      hidden: chance.one(2) ? [hidden] : [],
    });
    const layout = { tinyShare: chance.of([0, 0.1, 0.11]) };
    const resume = { email: null, phone: null, links: [], sections: [], text: '', lines: [], layout };
    const built = { resume, lines: [], sections: [], links: [], contact: { links: [] } } as never;
    return findPdfHazards(built, [page], [{ blocks: [], tables: [], textBoxes: [] }]);
  },
  pictures: chance =>
    pictureHazards(
      pageOf({
        images: [
          [
            chance.of([-28, -27, 400, 594, 595]),
            100,
            chance.of([27, 28, 56, 57, 300]),
            chance.of([27, 28, 56, 57, 300, 417, 418]),
          ],
        ],
        runs: labels(chance),
      }),
    ),
};

const TIMES = 200;

test('each judgement of how a page is set is as it was when reading was measured', async () => {
  const told = Object.entries(cases).map(([name, judge]) => {
    const all = Array.from({ length: TIMES }, (_, seed) => JSON.stringify(judge(chanceOf(seed))));
    const digest = createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 10);
    return `${name}: ${new Set(all).size} answers to ${TIMES} cases, ${digest}`;
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('as-trained/made-parts.txt');
});
