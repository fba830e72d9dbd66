import { describe, expect, test } from 'vitest';
import { figuresTable, readFigures } from '../../scripts/figures-table.ts';

const printed = [
  '',
  'PAIRS                                              dev   blind      by      n  goal',
  '  called missing: asked for, and not there       0.793   0.665  -0.128    221  >= 0.9 SHORT',
  '    of them, there all the same                  0.084   0.199   0.115    221  <= 0.05 SHORT',
  '  asked for and not there: called missing or implied   0.783   0.750  -0.033    188  >= 0.9 SHORT',
  '  advice that is silly or harmful (count)           10       2             24  <= 0 SHORT',
  '  order of the pairs (Spearman)                    n/a   0.746             24  >= 0.9',
  '',
  'blind measures that miss their goal: 3',
].join('\n');

describe('the figures of the README', () => {
  test('are read from the printed measures', () => {
    expect(readFigures(printed)).toEqual([
      { label: 'called missing: asked for, and not there', dev: 0.793, blind: 0.665, count: 221 },
      { label: 'of them, there all the same', dev: 0.084, blind: 0.199, count: 221 },
      { label: 'asked for and not there: called missing or implied', dev: 0.783, blind: 0.75, count: 188 },
      { label: 'advice that is silly or harmful (count)', dev: 10, blind: 2, count: 24 },
      { label: 'order of the pairs (Spearman)', dev: null, blind: 0.746, count: 24 },
    ]);
  });

  test('are shown as percentages, counts and a correlation, with the never seen ones first', () => {
    const [, , missing, , , silly, order] = figuresTable(readFigures(printed)).split('\n');
    expect(missing).toBe('| called missing: asked for, and not there | 67 % | 79 % | 221 |');
    expect(silly).toBe('| advice that is silly or harmful | 2 | 10 | 24 |');
    expect(order).toBe('| order of the pairs (Spearman) | 0.75 | – | 24 |');
    expect(
      figuresTable([{ label: 'mean distance from it, in points', dev: 0.105, blind: 0.099, count: 24 }]),
    ).toContain('| 9.9 | 10.5 |');
  });
});
