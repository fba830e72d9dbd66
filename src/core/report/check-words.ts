import type { Format } from '../messages/format.ts';
import type { CheckResult, Finding } from '../types.ts';

/** The title of a check in words, without a full stop: some are titled by what they found, which is a sentence. */
export function checkTitle({ title }: Pick<CheckResult, 'title'>, format: Format): string {
  return format(title).replace(/(?<!\.)\.$/, '');
}

/** The findings that say more than the title does: another sentence, words of the resume or a place in it. */
export function findingsBesideTitle(
  { title, evidence }: Pick<CheckResult, 'title' | 'evidence'>,
  format: Format,
): readonly Finding[] {
  const said = format(title);
  return evidence.filter(
    ({ message, quote, page }) => quote !== undefined || page !== undefined || format(message) !== said,
  );
}
