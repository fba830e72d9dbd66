import { jobTitle } from '../structure/entry-words.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { fold } from './name-readings.ts';
import { phoneWords } from './phone-words.ts';

/** The name of an account, printed beside the name of its site instead of as an address. */
export type Handle = { readonly site: 'github' | 'linkedin'; readonly handle: string };

const site = String.raw`(?<![\p{L}\p{N}./@])(git[ -]?hub|linked[ -]?in)(?:\.com)?(?:[\s-]*(?:profile?|profil|perfil|id|url|link|username|handle|account|konto|page)){0,2}`;
// A site's own name is no account: `LinkedIn | GitHub: sam` names one account, of the second site.
const handle = String.raw`(?:@|\/{1,2})?(?:in\/)?(?!(?:git[ -]?hub|linked[ -]?in)(?![\p{L}\p{N}_-]))(?=\S*\p{L})([\p{L}\p{N}](?:[\p{L}\p{N}_-]|%[\da-fA-F]{2}){1,38}(?:\.[\p{L}\p{N}]{1,20})?)(?![\p{L}\p{N}@/:%-]|\.\p{L})`;
// The sign is in the line of its site: a hyphen at the start of the next one is a bullet.
const gap = '[^\\S\\n]*';
// In YAML, `network: GitHub` above `username: sam` is a label, too.
const labelled = new RegExp(
  `${site}(?:${gap}(?::\\/\\/|::|[:：=→➔➙➜➝➞⇒▸►▶»›>/@-])|["']?\\s*\\n\\s*(?:user(?:name)?|handle)\\s?:)\\s*["']?${handle}`,
  'giu',
);
// Among the contact details, an account may follow its site after a weaker sign than a colon, or stand before it.
const beside = new RegExp(`${site}(?:\\t+|${gap}(?:[–—]\\s*|\\|${gap})|\\s?[([])${handle}`, 'giu');
const kin = [
  new RegExp(`${site}(?: +(?:as +)?|${gap}[·•|]\\s*)${handle}`, 'giu'),
  // The end of another site's address is no account of the site behind it.
  /(?<![\p{L}\p{N}./_-])[@/]?([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?:\s(?:\(|[@|]\s?|on\s)| [–—-] ?|@)(github|linked[ -]?in)(?![\p{L}\p{N}./]|(?: id)?\s*[:：–—])/giu,
  // Short names of the sites: with a colon or an @ anywhere, otherwise only alone between separators.
  new RegExp(`(?<![\\p{L}\\p{N}])(in(?!\\s@)|li|gh|git)(?:\\s?:\\s*|\\s(?=@))${handle}`, 'giu'),
  new RegExp(`(?:^|[\\t|•·–—])\\s*(in|li|gh|git)[ /]\\s*${handle}(?=\\s*(?:$|[\\t|•·–—]))`, 'gimu'),
];
const bareProfile =
  /(?<![\p{L}\p{N}./])\/?(in|IN)\/([\p{L}\p{N}](?:[\p{L}\p{N}_-]|%[\da-fA-F]{2}){2,38})(?![\p{L}\p{N}.@/:%-])/gu;
// An account with a digit, `-` or `_`, between separators or before brackets: `GitHub sam-doe`, `sam-doe (GitHub)`. Digits alone are a phone number.
const alone = [
  new RegExp(`(?:^|[\\t|•·])\\s*${site} (?=[^\\s@]*[\\d_-])${handle}(?=\\s*(?:$|[\\t|•·]))`, 'gimu'),
  /(?<![^\s|•·@])(?=[^\s@]*[\d_-])(?=\S*\p{L})([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})\s\((github|linked[ -]?in)\)/giu,
  // If nothing else stands between the separators, the account needs no such character.
  /(?:^|[\t|•·⋄])\s*@?(?=\S*\p{L})([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})\s(?:\(|@\s?)(github|linked[ -]?in)\)?(?=\s*(?:$|[\t|•·⋄]))/gimu,
];
// Nor does a lowercase word near an e-mail address or a phone number.
const aloneInSmall =
  /(?:^|[\t|•·]) *([Gg]it[ -]?[Hh]ub|[Ll]inked[ -]?[Ii]n) (?!ads|learning|recruiter|sales|navigator|premium|desktop|flow|issues|projects|workflows|runners|organi[sz]ation)(\p{Ll}[\p{Ll}\d_-]{2,38})(?= *(?:$|[\t|•·]))/gmu;
/** The largest distance to that address or number, in characters. */
const NEAR = 80;
const isNearDetail = ({ 0: whole, index, input }: RegExpExecArray): boolean =>
  /\S@\S|\d[\d ().-]{5,}\d/.test(input.slice(Math.max(0, index - NEAR), index + whole.length + NEAR));
const otherSites =
  'leetcode|twitter|medium|gitlab|bitbucket|kaggle|instagram|facebook|youtube|mastodon|xing|skype|telegram|behance|dribbble|codepen|codeforces|hackerrank|stackoverflow|dev\\.to';
// `GitHub/LinkedIn: samdoe` and `@samdoe (GitHub, LinkedIn)` name both.
const sites = `((?:(?:github|linked[ -]?in|${otherSites}|x)(?:\\.com)?\\s*(?:[/&+,|]|and)\\s*)+(?:github|linked[ -]?in|${otherSites}|x))`;
const shared = new RegExp(`(?<![\\p{L}\\p{N}./@])${sites}(?:${gap}[:：–-]\\s*| +(?=@))${handle}`, 'giu');
const sharedAfter = new RegExp(
  `@?([\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,38})\\s*(?:\\(|[:：–-]\\s)\\s*${sites}(?![\\p{L}\\p{N}./:])`,
  'giu',
);
const notHandles = new RegExp(
  `^(?:com|github|linkedin|linked-in|${otherSites}|portfolio|website|blog|profile|url|link|links|www|https?|in|actions?|pages|copilot|enterprise|and|or|on|repository|repo|username|account|http|e-?mail|phone|social|profiles|contact|available)$`,
  'i',
);

/** The accounts that a text names with their site: `GitHub: samdoe`; in contact details also `in/sam-doe` and `samdoe (GitHub)`. */
export function findHandles(text: string, contactText: string, person: string): readonly Handle[] {
  const named = [
    ...text.matchAll(labelled),
    ...[beside, bareProfile, ...alone].flatMap(pattern => [...contactText.matchAll(pattern)]),
    ...[...contactText.matchAll(aloneInSmall)].filter(isNearDetail),
    ...kin.flatMap(pattern =>
      [...contactText.matchAll(pattern)].filter(([, one = '', two = '']) =>
        isOfPerson(isSite.test(two) ? one : two, person),
      ),
    ),
  ];
  const both = [
    ...[...text.matchAll(shared)].map(([, named = '', found = '']) => ({ named, found })),
    ...[...contactText.matchAll(sharedAfter)].map(([, found = '', named = '']) => ({ named, found })),
  ].flatMap(({ named, found }): readonly Handle[] => {
    const ofBoth = isHandle(found) ? (named.match(/github|linked[ -]?in/gi) ?? []) : [];
    return ofBoth.map(of => ({ site: siteOf(of), handle: found }));
  });
  const single = named.flatMap((match): readonly Handle[] => {
    const [one = '', two = ''] = match.slice(1);
    const isTurned = isSite.test(two);
    const found = isTurned ? one : two;
    const after = match.input.slice(match.index + match[0].length);
    if (!isHandle(found) || isWrittenName(found, after) || isNameInSmall(found, after, person)) return [];
    if (inSentence.test(after) && !/[\d_-]/.test(found) && !isOfPerson(found, person)) return [];
    // In `GitHub | Berlin` the second is no account, and in `Sam on GitHub` the first is a person.
    // Nor in the line below `LinkedIn:`.
    const isWord = /^\p{Lu}\p{Ll}+$/u.test(found) && !isLabelled.test(match[0]);
    if (isWord && (isTurned || !isOfPerson(found, person))) return [];
    // `engineer @ GitHub`: a job there.
    if (isTurned && jobTitle.test(found) && !isOfPerson(found, person)) return [];
    return [{ site: siteOf(isTurned ? two : one), handle: found }];
  });
  return [...both, ...single];
}

// The text goes on as a sentence: `LinkedIn: ads for three brands`.
const inSentence =
  /^ (?!(?:and|or|und|et|on|at|auf|sur) (?:\p{Lu}|\S*[@.:/]|git|linked))\p{Ll}{2,}(?![\p{L}:@./])/u;

const label = new RegExp(`^${site}\\s*[:：]?$`, 'iu');
const account = new RegExp(`^(?=\\S*\\p{L})${handle}\\/?$`, 'u');

/** `site: account`, if the text above is only the name of a site and the text under it a single word; else null. */
export function accountUnder(above: string, under: string): string | null {
  const [, of] = label.exec(above.trim()) ?? [];
  const [, found = ''] = account.exec(under.trim()) ?? [];
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(found);
  return of === undefined || found === '' || isWord || !isHandle(found) || knownHeading(under) !== null
    ? null
    : `${of}: ${found}`;
}

const besideSign = /^(?:[:–-]\s*)?[@/]?(?:in\/)?([\p{L}\p{N}][\p{L}\p{N}_.-]{1,38})(?=$|[\s|,;•·])/iu;
const ownHost = /^(?:www\.)?(?:github|linkedin)\.com$/i;

/** The address of the account at the start of the words beside a site's logo; null if they name something else. */
export function accountBeside(of: Handle['site'], words: string): string | null {
  const [whole = '', account = ''] = besideSign.exec(words) ?? [];
  if (account === '' || !isHandle(account) || ownHost.test(account)) return null;
  if (isWrittenName(account, words.slice(whole.length))) return null;
  return `${of === 'github' ? 'github.com' : 'linkedin.com/in'}/${account.replace(/[.-]+$/, '')}`;
}

/** May a word be the name of an account? Names of sites, kinds of pages and other labels are not. */
const isHandle = (word: string): boolean => !notHandles.test(word) && !phoneLabel.test(word);

const phoneLabel = new RegExp(`^(?:${phoneWords})$`, 'iu');

/** Is there a sign between site and account in their line, such as a colon, that makes clear that it is an account? */
const isLabelled = /^[^\n]*(?:[:：@(/]|github-|linkedin-)[^\n]*$/i;

const siteOf = (name = ''): Handle['site'] => (/^g(?:it|h$)/i.test(name) ? 'github' : 'linkedin');

const isSite = /^(?:git[ -]?hub|linked[ -]?in)$/i;

/** Does an account contain a part of the person's name? Without a sign between site and word, the word is an account only then. */
export function isOfPerson(handle: string, person: string): boolean {
  const word = fold(handle);
  const parts = person.split(/[\s.-]+/).map(fold);
  return parts.some(part => part.length > 2 && word.includes(part)) || isMadeOf(word, parts);
}

/** Does an account consist of the beginnings of two of the words: `sdoe`, `sam.d`, `marlin` for Mara Lindqvist? */
function isMadeOf(word: string, parts: readonly string[]): boolean {
  const letters = word.replace(/[\W\d_]/gu, '');
  if (letters.length < SHORTEST_MADE || parts.length > MOST_PARTS) return false;
  return parts.some(first => {
    const most = sharedStart(letters, first);
    return parts.some(second => {
      if (second === first) return false;
      for (let at = most; at > 0; at -= 1)
        if (second.startsWith(letters.slice(at)) && at < letters.length) return true;
      return false;
    });
  });
}

/** The fewest letters of such an account, and the most words of a name that we try. */
const SHORTEST_MADE = 4;
const MOST_PARTS = 8;

/** The length of the common beginning of two words. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** `LinkedIn: sam doe`: two words of the person's name in a row are the name, not an account. */
const isNameInSmall = (found: string, after: string, person: string): boolean => {
  const words = fold(person).split(/[\s.-]+/);
  return (
    words.includes(fold(found)) &&
    words.includes(fold(/^ (?:\p{L}\.? )?(\p{L}{2,})(?![\p{L}@.])/u.exec(after)?.[1] ?? '-'))
  );
};

/** `LinkedIn: Sam Doe` gives a person's name, not an account. */
const isWrittenName = (found: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(found) && /^\s\p{Lu}\p{Ll}/u.test(after);
