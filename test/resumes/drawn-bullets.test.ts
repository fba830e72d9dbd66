import { expect, test } from 'vitest';
import { drawnBulletsOf } from '../../src/resumes/layout/drawn-bullets.ts';
import type { Row } from '../../src/resumes/layout/segments.ts';
import type { Fill } from '../../src/resumes/pdf/page-content.ts';

const row = (text: string, at: number): Row => [
  {
    runs: [
      {
        text,
        x: 60,
        y: 100 + 14 * at,
        width: 5 * text.length,
        size: 10,
        font: 'A',
        weight: 400,
        italic: false,
        color: '#000000',
      },
    ],
    text,
    x: 60,
    right: 60 + 5 * text.length,
    y: 100 + 14 * at,
    size: 10,
    page: 1,
  },
];

/** The texts beside whose first letters a dot is a bullet; there is one beside each. */
function bulleted(...texts: readonly string[]): readonly string[] {
  const rows = texts.map(row);
  const dots = texts.map(
    (_, at): Fill => ({ box: [50, 95 + 14 * at, 3, 3], color: '#000000', isRound: true }),
  );
  const found = drawnBulletsOf(rows, { fills: dots, icons: [] });
  return rows.filter(one => found.has(one)).map(([first]) => first?.text ?? '');
}

test('a list with one line that says from when to when is a list', () => {
  const list = ['Baked bread for the whole town', 'Ran the shop in 2018-2019', 'Trained two bakers'];
  expect(bulleted(...list)).toEqual(list);
});

test('dots beside dates are a timeline’s', () => {
  expect(bulleted('Baker 2018 - 2020', 'Milk and bread', 'Head baker 2020 - 2022')).toEqual([
    'Milk and bread',
  ]);
  expect(bulleted('Baker 2018 - 2020', '2021', 'Head baker 2020 - 2022')).toEqual([]);
  expect(bulleted('Baker 2018 - 2020')).toEqual([]);
});
