import type { Format } from '../messages/format.ts';
import { message } from '../messages/message.ts';
import type { CheckResult, Finding } from '../types.ts';

/** The title of a check in words, without a full stop: some are titled by what they found, which is a sentence. */
export const checkTitle = ({ title }: Pick<CheckResult, 'title'>, format: Format): string =>
  format(title).replace(/(?<!\.)\.$/, '');

/** Words with a full stop behind them, where they end in no mark of their own. */
export const ended = (words: string): string => (/[.?!…]["”“»\s]*$/u.test(words) ? words : `${words}.`);

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

/** Findings by what they say in words: those that say the same stand together. */
export const findingsBySentence = (
  findings: readonly Finding[],
  format: Format,
): ReadonlyMap<string, readonly Finding[]> => Map.groupBy(findings, finding => format(finding.message));

/** What findings say in words, each sentence once and not again where the title says it, with the words of the resume that it does not hold itself behind it. */
export function findingSentences(
  findings: readonly Finding[],
  format: Format,
  title?: CheckResult['title'],
): readonly string[] {
  const said = title && format(title);
  return [...findingsBySentence(findings, format)].flatMap(([sentence, same]) => {
    const quotes = new Set(same.flatMap(({ quote }) => (quote && !sentence.includes(quote) ? [quote] : [])));
    const words = [...quotes].reduce(
      (text, quote) => format(message('report.quotedMessage', { message: text, quote })),
      sentence === said ? '' : sentence,
    );
    return words === '' ? [] : [words.trim()];
  });
}
