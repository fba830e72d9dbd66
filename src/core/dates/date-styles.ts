import type { Span } from '../types.ts';
import { seasonNames } from './find-dates.ts';

/** How a date is written. `month-year` and `plain-number` cannot be misread. */
export type DateStyle = 'month-year' | 'plain-number' | 'numeric' | 'short-year' | 'season' | 'year';

/** A date in a text, with its style. */
export type WrittenDate = Span & { readonly style: DateStyle };

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
// One pattern, the most specific alternatives first, so that no year is found twice; each group is named after its style.
const written = new RegExp(
  [
    `(?<month_year>\\b${month}\\.?,? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\\d{2}\\b)`,
    `(?<short_year>\\b${month}\\.? ?['’]\\d{2}\\b)`,
    `(?<season>(?<!\\p{L})(?:${seasonNames}),? (?:(?:of|de) )?(?:19|20)\\d{2}\\b)`,
    // “08/2025”, “2025-08”: two digits and four, which cannot be misread.
    '(?<plain_number>(?<!\\d[/.-])\\b(?:(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-[0-3]\\d|(?:0[1-9]|1[0-2]) ?[/.-] ?(?:19|20)\\d{2}|(?:19|20)\\d{2} ?[/.-] ?(?:0[1-9]|1[0-2]))\\b(?![/.-]\\d{1,2}\\b))',
    '(?<numeric>\\b(?:\\d{1,2} ?[/.-] ?(?:19|20)\\d{2}|(?:19|20)\\d{2} ?[/.-] ?(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2])/\\d{2})\\b(?![/.-]\\d))',
    '(?<year>(?<![\\d/.,$€-])(?:19[5-9]|20[0-4])\\d\\b(?![\\d%]))',
  ].join('|'),
  'giu',
);

/** Every date in a text with its style; `offset` is added to all places. */
export function writtenDates(text: string, offset = 0): readonly WrittenDate[] {
  return [...text.matchAll(written)].flatMap(match => {
    const named = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined);
    const start = offset + match.index;
    const style = named?.[0].replace('_', '-') as DateStyle | undefined;
    return style ? [{ start, end: start + match[0].length, style }] : [];
  });
}
