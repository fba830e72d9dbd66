// Apart from what draws them: the page of a copy says them, and draws them its own way.
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import type { AnsweredLine, LineAnswer } from '../../core/types.ts';
import type { IconName } from './icon.tsx';

/** How the answer to a line of the ledger is drawn and said. */
export const answers: Readonly<Record<LineAnswer, readonly [IconName, MessageKey]>> = {
  shown: ['check', 'answerShown'],
  partly: ['half', 'answerPartly'],
  'not-shown': ['open', 'answerNotShown'],
  'not-for-a-resume': ['person', 'answerNotForAResume'],
  'a-person-must-judge': ['person', 'answerPersonJudges'],
};

/** How a line of the ledger stands: the class and the drawing of its row, and its answer in words. */
export function lineStanding({
  answer,
  isVouched,
  role,
}: Pick<AnsweredLine, 'answer' | 'isVouched' | 'role'>) {
  const [icon, key] = isVouched ? (['check', 'answerVouched'] as const) : answers[answer];
  const words = [t(key), ...(role === 'wish' ? [t('preferred')] : [])].join(' · ');
  return { state: isVouched ? 'vouched' : answer, icon, words };
}

/** A line as the posting has it, without the bullet before it. */
export const withoutBullet = (line: string): string => line.replace(/^[-•*–\s]+/, '');
