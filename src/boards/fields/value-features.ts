import { limitsReached } from '../../core/models/linear-model.ts';
import { companyName } from '../../core/text/company-name.ts';
import { decodeUrl } from '../../core/text/decode-url.ts';
import { sectionKind } from '../../core/vocabulary/section-words.ts';
import { jobPaths, jobRoles } from '../generic/job-words.ts';
import type { FieldPage, ScoredField } from './candidate.ts';
import { namesEmploymentType } from './employment-type.ts';
import { isGeneralTitle } from './general-titles.ts';
import { isPlaceLike, saysIn } from './known-places.ts';
import { isAlike, sameTitle } from './same-title.ts';
import { squeezed } from './site-names.ts';

const isGroup = /\b(?:group|holdings?)\.?$/i;
const jobWord = new RegExp(
  `\\b(?:${jobPaths})\\b|recruit|talent|vacan|stellen|emploi|carri|trabaj|vacatu|jobs$|lavoro|prác[aey]|\\bapply\\b|bewerb`,
  'i',
);
/** Matches words that occur in names of organisations. */
export const organisation =
  /\b(?:universi\w+|institut\w*|colleges?|schools?|(?:hoch)?schule|academy|akademie|hospital|klinik\w*|clinics?|cent(?:er|re|rum)|zentrum|foundation|stiftung|museum|council|ministry|library|church|parish|charity|trust|theat(?:er|re)|orchestra|agen(?:cy|tur|cia)|labor?(?:ator\w+|s)?|studios?|technolog\w+|software|systems?|solutions?|consult\w+|partners?|bank|services|ventures|games|media|company|society|association|network|team)\b/i;
/** Matches names of departments and other facts that may stand in the place of a town or an employer: “Engineering”, “Customer Success”. */
export const department =
  /^(?:engineering|sales|marketing|product|operations?|hr|human resources|people|it|finance|support|design|legal|research|development|data|customer \w+|technology|r&d|remote|hybrid|full[- ]?time|part[- ]?time|permanent|contract)$/i;
const dateWord =
  /\b(?:20\d\d|days?|hours?|ago|posted|weeks?|today|vor|tagen?|jours?|expires?|applicants?|views?)\b/i;
/** Matches “(m/w/d)” and similar marks. */
export const genderMark = /[(/|]\s*(?:[mwfdxhi]\s*[/|,]\s*)+[mwfdxhi]\s*\)?/i;
const sentence = /[.!?]$|[.!?]\s+\p{Lu}/u;

/** What is known before a field's candidates are weighed: the other fields, and the ad's text. */
export type Known = {
  readonly title?: string | null;
  readonly place?: string | null;
  readonly text: string;
  /** The names that the site gives itself. */
  readonly site?: readonly string[];
};

/** The features of a value that may be a field: its shape, its words, and where else the page says it. `titles` are the page's own. */
export function valueFeatures(
  field: ScoredField,
  value: string,
  page: FieldPage,
  titles: readonly string[],
  { title = null, place = null, text, site = [] }: Known,
): readonly string[] {
  const words = value.split(/\s+/).length;
  const key = squeezed(value);
  const host = squeezed(page.url.hostname);
  const path = squeezed(decodeUrl(page.url.pathname));
  const is: readonly (readonly [string, boolean])[] = [
    ['legal', companyName(value) !== value.trim() || isGroup.test(value)],
    ['org', organisation.test(value)],
    ['job', jobWord.test(value)],
    ['place', isPlaceLike(value)],
    ['said-in', saysIn(text, value)],
    ['date', dateWord.test(value)],
    ['comma', value.includes(',')],
    ['digit', /\d/.test(value)],
    ['gender', genderMark.test(value)],
    ['sentence', sentence.test(value)],
    ['role', jobRoles.test(value)],
    ['general', isGeneralTitle(value)],
    ['section', sectionKind(value) !== null],
    ['employment', namesEmploymentType(value)],
    ['split', /\s[|–—·•»:-]+\s|::/.test(value)],
    ['end', /[:?!]$/.test(value)],
    ['small', /^\p{Ll}/u.test(value)],
    ['caps', words > 1 && value === value.toUpperCase()],
    ['inhost', key.length > 2 && host.includes(key)],
    ['inpath', key.length > 3 && path.includes(key)],
    ['intitle', titles.some(one => one.includes(value))],
    ['like-site', site.some(name => isAlike(name, value))],
    ['labelled', /^[^:]{2,30}:\s/.test(value)],
    ['like-place', place !== null && sameTitle(place, value)],
    ['like-title', title !== null && sameTitle(title, value)],
  ];
  const count = text.split(value).length - 1;
  return [
    ...is.filter(([, holds]) => holds).map(([name]) => name),
    `words=${limitsReached(words, [2, 3, 4, 6, 9, 13])}`,
    `said=${limitsReached(count, [1, 2, 5])}`,
  ].map(name => `${field}:${name}`);
}
