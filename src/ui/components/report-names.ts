// Apart from what draws them: the page of a copy says them, and draws them its own way.
import { type MessageKey, plural, t } from '../../browser/settings/strings.ts';
import type { AnsweredLine, LineAnswer } from '../../core/types.ts';
import type { IconName } from './icon.tsx';

/** How the answer to a line of the ledger is drawn and said. */
export const answers: Readonly<Record<LineAnswer, readonly [IconName, MessageKey]>> = {
  shown: ['check', 'answerShown'],
  partly: ['half', 'answerPartly'],
  'not-shown': ['open', 'answerNotShown'],
  'a-person-must-judge': ['person', 'answerPersonJudges'],
};

type Answer = Pick<AnsweredLine, 'answer' | 'isVouched'>;

/** How a line of the ledger stands: the class and the drawing of its row, and its answer in words. */
export function lineStanding({ answer, isVouched, role }: Answer & Pick<AnsweredLine, 'role'>) {
  const [icon, key] = isVouched ? (['check', 'answerVouched'] as const) : answers[answer];
  const words = [t(key), ...(role === 'wish' ? [t('preferred')] : [])].join(' · ');
  return { state: isVouched ? 'vouched' : answer, icon, words };
}

/** How many lines a resume can answer, and how many are: what no resume tells is left out of both. */
export function ledgerCounts(lines: readonly Answer[]) {
  const own = lines.filter(({ answer }) => answer !== 'a-person-must-judge');
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
