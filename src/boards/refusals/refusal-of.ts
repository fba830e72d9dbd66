import type { Reading } from '../../core/types.ts';
import type { JobAddress } from '../address/job-address.ts';
import type { Board } from '../board.ts';
import { jobRoles } from '../generic/job-words.ts';
import { isConsentWall } from '../page/asks-consent.ts';
import { attributeOf, bodyOf, find, findAll, firstOf, pageTitle, rawText } from '../page/dom.ts';
import { textOf } from '../page/text-of.ts';
import { hasApplicationForm, isApplyAddress, postingAddress } from './application-form.ts';
import { embeddedAddress } from './embedded-address.ts';
import { isBlocked } from './is-blocked.ts';
import { isClosed } from './is-closed.ts';
import { isList, otherJobs, rolesInRows, rowsNamedJobs } from './is-list.ts';
import { refused } from './refusal.ts';

type Context = { readonly board: Board | null; readonly wanted: JobAddress; readonly isListedData: boolean };

const EMPTY_PAGE = 250;
/** A page with less text may hold nothing but a notice about scripts or the browser. */
const THIN_PAGE = 1500;
const LONGEST_SIGN_IN = 500;

/** Says why a page yields no posting. The most telling reasons are tried first. */
export function refusalOf(document: Document, url: URL, { board, wanted, isListedData }: Context): Reading {
  const text = textOf(bodyOf(document));
  if (isBlocked(document, text)) return refused('blocked');
  const embedded = embeddedAddress(document, url);
  if (embedded) return refused('embedded', embedded);
  const hasForm = hasApplicationForm(document);
  if (isApplyAddress(url) && hasForm) return refused('application-form', postingAddress(url));
  const others = otherJobs(document, url);
  // The page of a closed job offers others, while its address still names the job.
  if ((wanted.id !== null || others < 3) && isClosed(document, text)) return refused('closed');
  // A page that its scripts have yet to draw is a list if its state names several jobs.
  const undrawn = wanted.id === null && text.length < THIN_PAGE ? jobsInState(document) : 0;
  const named = rowsNamedJobs(document, url);
  const rows = Math.max(rolesInRows(document), named);
  // A form under the address or the title of a list, but without a list, is one for any job.
  const isOnlyForm = hasForm && others + undrawn === 0 && rows < 3;
  if (isListedData || (!isOnlyForm && isList(document, url, Math.max(others, undrawn))))
    return refused('list');
  if (rows >= 3 && isList(document, url, Math.max(named, 1)) && !hasForm) return refused('list');
  if (hasForm || isApplyAddress(url)) return refused('application-form', postingAddress(url));
  if (asksToSignIn(document, text) || isConsentWall(text.split('\n'))) return refused('blocked');
  if (text.length < EMPTY_PAGE && ((wanted.id && board) || find(document, 'script[src]') !== null))
    return refused('not-ready');
  return refused('not-a-job');
}

/** True for a page titled “Sign in”, or one with a password field and hardly any text: shops and blogs have such a field in their header, too. */
const asksToSignIn = (document: Document, { length }: string) =>
  length < THIN_PAGE &&
  (/^(?:sign|log) ?in(?= *(?:$|[^\w ]|to ))/i.test(pageTitle(document)) ||
    (length < LONGEST_SIGN_IN && find(document, '[type=password]') !== null));

const MOST_CHARS = 400_000;
const named = /["'](?:job_?|position_?|posting_?)?(?:title|name)["']\s*:\s*["']([^"'\\]{4,90})["']/gi;

/** How many different roles are named in the state from which scripts will draw the page. Nothing of it is run. */
export function jobsInState(document: Document): number {
  const titles = new Set<string>();
  let left = MOST_CHARS;
  const read = (text: string) => {
    for (const [, title] of text.slice(0, left).matchAll(named))
      if (title && jobRoles.test(title)) titles.add(title);
    left = Math.max(left - text.length, 0);
  };
  for (const script of firstOf(document, 'script', 200, document)) read(rawText(script));
  for (const name of ['data-page', 'data-props', 'data-state'])
    for (const holder of findAll(document, `[${name}]`, 20)) read(attributeOf(holder, name) ?? '');
  return titles.size;
}
