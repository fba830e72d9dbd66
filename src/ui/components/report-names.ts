// Apart from what draws them: the page of a copy says them, and draws them its own way.
import type { MessageKey } from '../../browser/settings/strings.ts';
import type { LineAnswer } from '../../core/types.ts';
import type { IconName } from './icon.tsx';

/** How the answer to a line of the ledger is drawn and said. */
export const answers: Readonly<Record<LineAnswer, readonly [IconName, MessageKey]>> = {
  shown: ['check', 'answerShown'],
  partly: ['half', 'answerPartly'],
  'not-shown': ['open', 'answerNotShown'],
  'not-for-a-resume': ['person', 'answerNotForAResume'],
  'a-person-must-judge': ['person', 'answerPersonJudges'],
};
