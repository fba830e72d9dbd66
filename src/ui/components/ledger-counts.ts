import type { AnsweredLine } from '../../core/types.ts';

/** How many lines a resume can answer, and how many are: what no resume tells is left out of both. */
export function ledgerCounts(lines: readonly Pick<AnsweredLine, 'answer' | 'isVouched'>[]): {
  readonly shown: number;
  readonly all: number;
} {
  const own = lines.filter(({ answer }) => answer !== 'not-for-a-resume' && answer !== 'a-person-must-judge');
  return {
    shown: own.filter(({ answer, isVouched }) => answer === 'shown' || isVouched).length,
    all: own.length,
  };
}
