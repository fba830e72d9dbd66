import { expect, test } from 'vitest';
import { columnsOfPages, countColumns } from '../../src/resumes/layout/count-columns.ts';
import type { Block } from '../../src/resumes/layout/reading-order.ts';
import type { Segment } from '../../src/resumes/layout/segments.ts';

const rows = (letters: number): Block => ({
  kind: 'rows',
  rows: [[{ text: 'a'.repeat(letters), x: 40, y: 100, right: 300, size: 10 } as unknown as Segment]],
});
const beside = (left: readonly Block[], right: readonly Block[], isContactBlock = false): Block => ({
  kind: 'columns',
  x: 200,
  isContactBlock,
  columns: [left, right],
});

test.each([
  ['most of a page in two columns', [[rows(100), beside([rows(300)], [rows(600)])]], 2],
  ['a footer in columns', [[rows(700), beside([rows(100)], [rows(200)])]], 1],
  [
    'bands that together hold a good part',
    [[beside([rows(100)], [rows(150)]), rows(400), beside([rows(100)], [rows(150)])]],
    2,
  ],
  ['a last page of few lines in columns', [[rows(900)], [beside([rows(40)], [rows(60)])]], 1],
  ['one page of two in columns', [[beside([rows(300)], [rows(600)])], [rows(900)]], 2],
  ['contact details beside the text', [[beside([rows(300)], [rows(600)], true)]], 1],
  ['columns within a column', [[beside([rows(300)], [beside([rows(300)], [rows(300)])])]], 3],
  ['nothing', [[]], 1],
] as const)('%s', (_, pages, columns) => {
  expect(countColumns(pages)).toBe(columns);
  expect(columnsOfPages(pages).length > 0).toBe(columns > 1);
});
