// Apart from what draws them: the page of a copy says them, and draws them its own way.
import { format, plural, t } from '../../browser/settings/strings.ts';
import { message } from '../../core/messages/message.ts';
import type { AnsweredLine, LineAnswer } from '../../core/types.ts';
import type { IconName } from './icon.tsx';

const icons: Readonly<Record<LineAnswer, IconName>> = {
  shown: 'check',
  partly: 'half',
  'not-shown': 'open',
  'a-person-must-judge': 'person',
};

type Answer = Pick<AnsweredLine, 'answer' | 'isVouched'>;

/** How a line of the ledger stands: the class and the drawing of its row, and its answer in words. */
export function lineStanding({ answer, isVouched, role }: Answer & Pick<AnsweredLine, 'role'>) {
  const state = isVouched ? 'vouched' : answer;
  const said = format(message(`answers.${state}`));
  const words = [said, ...(role === 'wish' ? [t('preferred')] : [])].join(' · ');
  return { state, icon: icons[isVouched ? 'shown' : answer], words };
}

/** How many lines a resume can answer, and how many are: what no resume tells is left out of both. */
export function ledgerCounts(lines: readonly Answer[]) {
  const own = lines.filter(({ answer }) => answer !== 'a-person-must-judge');
  const shown = own.filter(({ answer, isVouched }) => answer === 'shown' || isVouched);
  return { shown: shown.length, all: own.length };
}

/** In words, how many of the lines that a resume can answer are answered; where it can answer none, how many the person judges. */
export function ledgerWords(lines: readonly Answer[]): string {
  const { shown, all } = ledgerCounts(lines);
  if (all > 0) return t('ledgerAnswered', shown, all);
  return lines.length > 0 ? plural('ledgerJudged', lines.length) : t('ledgerEmpty');
}
