import { expect, test } from 'vitest';
import { rawPdf } from './make-pdf.ts';
import { readOk } from './read.ts';

/** A name in 30 points whose two words a number of thousandths of the size parts, above some text. */
const withGap = (gap: number) =>
  rawPdf(
    `BT /F1 30 Tf 100 700 Td [(Sam) ${-gap} (McDoe-Poe)] TJ ET BT /F1 10 Tf 100 660 Td (what this resume says, line by line, for all who read it) Tj ET`,
  );

test.each([
  [100, 'Sam McDoe-Poe'],
  [20, 'SamMcDoe-Poe'],
])('two words that %d thousandths of their size part', async (gap, name) => {
  expect((await readOk(withGap(gap))).text).toContain(name);
});

/** Letters that stand a number of thousandths of their size apart, and one pair of them a little further. */
const spaced = (gap: number) => {
  const letters = [...'sam@example.com'].map((letter, at) => `(${letter}) ${-gap - (at === 9 ? 40 : 0)}`);
  return rawPdf(
    `BT /F1 10 Tf 100 700 Td [${letters.join(' ')}] TJ ET BT /F1 10 Tf 100 660 Td (what this resume says, line by line, for all who read it) Tj ET`,
  );
};

test.each([60, 80, 100])(
  'letters %d thousandths apart are one word, where a pair of them is a little further',
  async gap => {
    expect((await readOk(spaced(gap))).text).toContain('sam@example.com');
  },
);

test('letters that stand as far apart as words do are words', async () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM'].map(letter => `(${letter}) -330`).join(' ');
  const bytes = rawPdf(
    `BT /F1 10 Tf 100 700 Td [${letters}] TJ ET BT /F1 10 Tf 100 660 Td (what this resume says, line by line, for all who read it) Tj ET`,
  );
  expect((await readOk(bytes)).text).toContain('A B C D');
});
