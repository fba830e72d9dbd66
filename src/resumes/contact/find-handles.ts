import { fold } from './name-readings.ts';

/** The name of an account that stands beside the name of its site, without an address. */
export type Handle = { readonly site: 'github' | 'linkedin'; readonly handle: string };

const site = String.raw`(?<![\p{L}\p{N}./@])(github|linked-?in)(?:\.com)?(?:\s*(?:profile|id|username|handle|account))?`;
const handle = String.raw`@?(?:\/?in\/)?([\p{L}\p{N}][\p{L}\p{N}_-]{1,38}(?:\.[\p{L}\p{N}]{1,20})?)(?![\p{L}\p{N}@/:-]|\.\p{L})`;
const labelled = new RegExp(`${site}\\s*(?::\\/\\/|[:：/@-])\\s*${handle}`, 'giu');
// Among the contact details a name may stand after its site with less between, or before it.
const beside = new RegExp(`${site}(?:\\t+|\\s*[–—|]\\s*|\\s\\()${handle}`, 'giu');
const kin = [
  new RegExp(`${site}\\s+${handle}`, 'giu'),
  /@?([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})\s(?:\(|[@|–—-]\s?|on\s)(github|linked-?in)(?![\p{L}\p{N}./])/giu,
];
const bareProfile = /(?<![\p{L}\p{N}./])\/?(in)\/([\p{L}\p{N}][\p{L}\p{N}_-]{2,38})(?![\p{L}\p{N}.@/:-])/gu;
const notHandles =
  /^(?:com|github|linkedin|linked-in|leetcode|portfolio|website|twitter|medium|gitlab|kaggle|blog|profile|url|link|www|https?|in|actions?|pages|copilot|enterprise|and|or|repository|repo|username|account|http|email|phone)$/i;

/** The accounts that a text names by their site: `GitHub: samdoe`; in contact details also `in/sam-doe` and `samdoe (GitHub)`. */
export function findHandles(text: string, contactText: string, person: string): readonly Handle[] {
  const named = [
    ...[...text.matchAll(labelled), ...contactText.matchAll(beside), ...contactText.matchAll(bareProfile)],
    ...kin.flatMap(pattern => [...contactText.matchAll(pattern)].filter(match => isOfPerson(match, person))),
  ];
  return named.flatMap(match => {
    const [one = '', two = ''] = match.slice(1);
    const isTurned = isSite.test(two);
    const found = isTurned ? one : two;
    const after = match.input.slice(match.index + match[0].length);
    if (notHandles.test(found) || isWrittenName(found, after)) return [];
    return [{ site: /^github$/i.test(isTurned ? two : one) ? 'github' : 'linkedin', handle: found }];
  });
}

const isSite = /^(?:github|linked-?in)$/i;

/** Without a sign between them, a word beside a site is an account only where it has the person's name in it. */
function isOfPerson([, one = '', two = '']: RegExpMatchArray, person: string): boolean {
  const word = fold(isSite.test(two) ? one : two);
  return person.split(/[\s.-]+/).some(part => part.length > 2 && word.includes(fold(part)));
}

/** `LinkedIn: Sam Doe` says a name, not the one of an account. */
const isWrittenName = (found: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(found) && /^\s\p{Lu}\p{Ll}/u.test(after);
