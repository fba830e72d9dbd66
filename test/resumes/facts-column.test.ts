import { describe, expect, test } from 'vitest';
import { unfoldFacts } from '../../src/resumes/layout/facts-column.ts';
import { piece } from './made-segments.ts';

const read = (...rows: readonly (readonly [text: string, x: number][])[]) =>
  unfoldFacts(rows.map((row, at) => row.map(([text, x]) => piece(text, x, 100 + 13 * at)))).map(
    ({ row, isBeside }) => `${isBeside ? '+' : ''}${row.map(({ text }) => text).join('|')}`,
  );
const job: [string, number][] = [
  ['03/2021 – 05/2023', 40],
  ['Baker, Oven Ltd', 170],
];

describe('what stands under a date', () => {
  test('is a line of its own beside what was done there', () => {
    expect(
      read(job, [
        ['Leiden', 40],
        ['• Baked bread', 170],
      ]),
    ).toEqual([...['03/2021 – 05/2023|Baker, Oven Ltd', 'Leiden', '+• Baked bread']]);
    expect(
      read(job, [
        ['Leiden', 40],
        ['Baked the bread of the town.', 170],
      ]),
    ).toHaveLength(3);
  });

  test.each([
    [
      'beside a name',
      job,
      [
        ['Leiden', 40],
        ['Oven Ltd', 170],
      ],
    ],
    [
      'beside another date',
      job,
      [
        ['Leiden', 40],
        ['Baked from 2019 to 2021 for all of the old town', 170],
      ],
    ],
    [
      'in another column',
      job,
      [
        ['Leiden', 60],
        ['• Baked bread', 170],
      ],
    ],
    [
      'and is a bullet itself',
      job,
      [
        ['• Leiden', 40],
        ['• Baked bread', 170],
      ],
    ],
    [
      'that stands alone',
      [['03/2021 – 05/2023', 40]],
      [
        ['Leiden', 40],
        ['• Baked bread', 170],
      ],
    ],
    [
      'that is a label',
      [
        ['Baking', 40],
        ['Bread', 170],
      ],
      [
        ['Leiden', 40],
        ['• Baked bread', 170],
      ],
    ],
  ] as const)('%s stays in its row', (_, above, row) => {
    expect(
      read(
        [...above].map(([a, b]) => [a, b]),
        [...row].map(([a, b]) => [a, b]),
      ),
    ).toHaveLength(2);
  });

  const ended = (texts: readonly [string, string], y: number, right = 500) => [
    piece(texts[0], 40, y),
    { ...piece(texts[1], 400, y), right },
  ];
  const readEnded = (second: readonly [string, string], right = 500) =>
    unfoldFacts([ended(['Baker, Oven Ltd', '03/2021 – 05/2023'], 100), ended(second, 113, right)]).length;

  test.each([
    ['of a range that wraps', '03/2021 –', '05/2023', 100, 3],
    ['of one that is set to the right', '03/2021 –', 'today', 95, 3],
    ['of one that is set otherwise', '03/2021 –', '05/2023', 95, 2],
    ['of one above a place', '03/2021 –', 'Leiden', 100, 2],
    ['and is a range itself', '2018 – 2021', '2015 – 2018', 100, 2],
  ])('that is the end %s', (_, date, end, right, count) => {
    const cell = (text: string, x: number, y: number, to: number) => ({ ...piece(text, x, y), right: to });
    const rows = [
      [cell(date, 40, 100, 100), piece('Baker, Oven Ltd', 170, 100)],
      [
        cell(
          end,
          end === 'today' ? 70 : end === '05/2023' && right === 95 ? 60 : 40,
          113,
          right === 95 && end !== 'today' ? 90 : 100,
        ),
        piece('• Baked bread', 170, 113),
      ],
    ];
    expect(unfoldFacts(rows)).toHaveLength(count);
  });

  test('on the right is a line of its own beside an item, and nowhere else', () => {
    expect(readEnded(['– Baked bread', 'Leiden'])).toBe(3);
    expect(readEnded(['– Baked bread', 'Leiden'], 470)).toBe(2);
    expect(readEnded(['Assistant to the baker of the bread of the old town', 'Leiden'])).toBe(2);
  });
});
