import type { Format } from '../messages/format.ts';
import { message } from '../messages/message.ts';
import type { CheckResult, Finding } from '../types.ts';

/** The title of a check as text, without a full stop: some titles are findings, which are sentences. */
export const checkTitle = ({ title }: Pick<CheckResult, 'title'>, format: Format): string =>
  format(title).replace(/(?<!\.)\.$/, '');

/** Adds a full stop if the text does not end with a mark of its own. */
export const ended = (words: string): string => (/[.?!…]["”“»\s]*$/u.test(words) ? words : `${words}.`);

/** The findings that add something to the title: another sentence, a quote or a place. */
export function findingsBesideTitle(
  { title, evidence }: Pick<CheckResult, 'title' | 'evidence'>,
  format: Format,
): readonly Finding[] {
  const said = format(title);
  return evidence.filter(
    ({ message, quote, page }) => quote !== undefined || page !== undefined || format(message) !== said,
  );
}

/** Groups findings by their text, so that equal ones are together. */
export const findingsBySentence = (
  findings: readonly Finding[],
  format: Format,
): ReadonlyMap<string, readonly Finding[]> => Map.groupBy(findings, finding => format(finding.message));

/** The findings as text: each sentence once, without those that repeat the title, and with quotes of the resume that the sentence does not contain. */
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
