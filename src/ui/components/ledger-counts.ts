import { plural, t } from '../../browser/settings/strings.ts';
import type { AnsweredLine } from '../../core/types.ts';

type Answer = Pick<AnsweredLine, 'answer' | 'isVouched'>;

/** How many lines a resume can answer, and how many are: what no resume tells is left out of both. */
export function ledgerCounts(lines: readonly Answer[]): {
  readonly shown: number;
  readonly all: number;
} {
  const own = lines.filter(({ answer }) => answer !== 'not-for-a-resume' && answer !== 'a-person-must-judge');
  return {
    shown: own.filter(({ answer, isVouched }) => answer === 'shown' || isVouched).length,
    all: own.length,
  };
}

/** In words, how many of the lines that a resume can answer are answered; where it can answer none, how many the person judges. */
export function ledgerWords(lines: readonly Answer[]): string {
  const { shown, all } = ledgerCounts(lines);
  if (all > 0) return t('ledgerAnswered', shown, all);
  return lines.length > 0 ? plural('ledgerJudged', lines.length) : t('ledgerEmpty');
}
