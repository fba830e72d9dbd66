// Separate from the component `Ledger`, as the page of a copy uses these words but draws its ledger in another way.
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

/** The class and the icon for a line of the ledger, and its answer in words. */
export function lineStanding({ answer, isVouched, role }: Answer & Pick<AnsweredLine, 'role'>) {
  const state = isVouched ? 'vouched' : answer;
  const said = format(message(`answers.${state}`));
  const words = [said, ...(role === 'wish' ? [t('preferred')] : [])].join(' · ');
  return { state, icon: icons[isVouched ? 'shown' : answer], words };
}

/** `all`: how many lines a resume can answer. `shown`: how many of these it does answer. */
export function ledgerCounts(lines: readonly Answer[]) {
  const own = lines.filter(({ answer }) => answer !== 'a-person-must-judge');
  const shown = own.filter(({ answer, isVouched }) => answer === 'shown' || isVouched);
  return { shown: shown.length, all: own.length };
}

/** Says how many of these lines are answered. If a resume can answer none, says how many the person must judge. */
export function ledgerWords(lines: readonly Answer[]): string {
  const { shown, all } = ledgerCounts(lines);
  if (all > 0) return t('ledgerAnswered', shown, all);
  return lines.length > 0 ? plural('ledgerJudged', lines.length) : t('ledgerEmpty');
}
