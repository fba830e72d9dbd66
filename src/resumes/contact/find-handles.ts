import { knownHeading } from '../structure/heading-words.ts';
import { fold } from './name-readings.ts';

/** The name of an account that stands beside the name of its site, without an address. */
export type Handle = { readonly site: 'github' | 'linkedin'; readonly handle: string };

const site = String.raw`(?<![\p{L}\p{N}./@])(git[ -]?hub|linked[ -]?in)(?:\.com)?(?:[\s-]*(?:profile?|profil|perfil|id|url|link|username|handle|account|konto|page)){0,2}`;
const handle = String.raw`(?:@|\/{1,2})?(?:in\/)?([\p{L}\p{N}][\p{L}\p{N}_-]{1,38}(?:\.[\p{L}\p{N}]{1,20})?)(?![\p{L}\p{N}@/:-]|\.\p{L})`;
// `network: GitHub` above `username: sam`, as YAML has it, is a label as well.
const labelled = new RegExp(
  `${site}(?:\\s*(?::\\/\\/|::|[:：=→➔➙➜➝➞⇒▸►▶»›>/@-])|["']?\\s*\\n\\s*(?:user(?:name)?|handle)\\s?:)\\s*["']?${handle}`,
  'giu',
);
// Among the contact details a name may stand after its site with less between, or before it.
const beside = new RegExp(`${site}(?:\\t+|\\s*[–—|]\\s*|\\s?[([])${handle}`, 'giu');
const kin = [
  new RegExp(`${site}(?:\\s+(?:as\\s+)?|\\s*[·•]\\s*)${handle}`, 'giu'),
  // The end of another site's address is none of the next one's.
  /(?<![\p{L}\p{N}./_-])[@/]?([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})(?:\s(?:\(|[@|–—-]\s?|on\s)|@)(github|linked[ -]?in)(?![\p{L}\p{N}./])/giu,
  // The signs of the sites in letters: with a colon or an @ anywhere, else alone between separators.
  new RegExp(`(?<![\\p{L}\\p{N}])(in(?!\\s@)|li|gh|git)(?:\\s?:\\s*|\\s(?=@))${handle}`, 'giu'),
  new RegExp(`(?:^|[\\t|•·–—])\\s*(in|li|gh|git)[ /]\\s*${handle}(?=\\s*(?:$|[\\t|•·–—]))`, 'gimu'),
];
const bareProfile =
  /(?<![\p{L}\p{N}./])\/?(in|IN)\/([\p{L}\p{N}][\p{L}\p{N}_-]{2,38})(?![\p{L}\p{N}.@/:-])/gu;
// Alone between separators or before brackets, with a sign of an account in it: `GitHub sam-doe`, `sam-doe (GitHub)`. Digits alone are a phone's.
const alone = [
  new RegExp(`(?:^|[\\t|•·])\\s*${site} (?=[^\\s@]*[\\d_-])${handle}(?=\\s*(?:$|[\\t|•·]))`, 'gimu'),
  /(?<![^\s|•·@])(?=[^\s@]*[\d_-])(?=\S*\p{L})([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})\s\((github|linked[ -]?in)\)/giu,
  // Nothing else between separators needs none.
  /(?:^|[\t|•·])\s*@?(?=\S*\p{L})([\p{L}\p{N}][\p{L}\p{N}_-]{1,38})\s\((github|linked[ -]?in)\)(?=\s*(?:$|[\t|•·]))/gimu,
];
// And a word in small letters needs none near an address or a number.
const aloneInSmall =
  /(?:^|[\t|•·]) *([Gg]it[ -]?[Hh]ub|[Ll]inked[ -]?[Ii]n) (?!ads|learning|recruiter|sales|navigator|premium|desktop|flow|issues|projects|workflows|runners|organi[sz]ation)(\p{Ll}[\p{Ll}\d_-]{2,38})(?= *(?:$|[\t|•·]))/gmu;
/** Letters from there to the address or the number. */
const NEAR = 80;
const isNearDetail = ({ 0: whole, index, input }: RegExpExecArray): boolean =>
  /\S@\S|\d[\d ().-]{5,}\d/.test(input.slice(Math.max(0, index - NEAR), index + whole.length + NEAR));
const otherSites =
  'leetcode|twitter|medium|gitlab|bitbucket|kaggle|instagram|facebook|youtube|mastodon|xing|skype|telegram|behance|dribbble|codepen|codeforces|hackerrank|stackoverflow|dev\\.to';
// `GitHub/LinkedIn: samdoe` and `@samdoe (GitHub, LinkedIn)` name both.
const sites = `((?:(?:github|linked[ -]?in|${otherSites}|x)(?:\\.com)?\\s*(?:[/&+,|]|and)\\s*)+(?:github|linked[ -]?in|${otherSites}|x))`;
const shared = new RegExp(`(?<![\\p{L}\\p{N}./@])${sites}(?:\\s*[:：–-]\\s*|\\s+(?=@))${handle}`, 'giu');
const sharedAfter = new RegExp(
  `@?([\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,38})\\s*(?:\\(|[:：–-]\\s)\\s*${sites}(?![\\p{L}\\p{N}./:])`,
  'giu',
);
const notHandles = new RegExp(
  `^(?:com|github|linkedin|linked-in|${otherSites}|portfolio|website|blog|profile|url|link|links|www|https?|in|actions?|pages|copilot|enterprise|and|or|on|repository|repo|username|account|http|e-?mail|phone|social|profiles|contact|available)$`,
  'i',
);

/** The accounts that a text names by their site: `GitHub: samdoe`; in contact details also `in/sam-doe` and `samdoe (GitHub)`. */
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
    // `GitHub | Berlin` names two things, and `Sam on GitHub` a person.
    const isWord = /^\p{Lu}\p{Ll}+$/u.test(found) && !isLabelled.test(match[0]);
    if (isWord && (isTurned || !isOfPerson(found, person))) return [];
    return [{ site: siteOf(isTurned ? two : one), handle: found }];
  });
  return [...both, ...single];
}

// `LinkedIn: ads for three brands`
const inSentence = /^ (?!and|or|und|et|on|at|auf|sur)\p{Ll}{2,}(?![\p{L}:@./])/u;

const label = new RegExp(`^${site}\\s*[:：]?$`, 'iu');
const account = new RegExp(`^(?=\\S*\\p{L})${handle}\\/?$`, 'u');

/** The site and the account, where one piece of text names the site alone and the other, right under it, is a single word. */
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

/** The address of the account that words begin with which stand beside a site's sign; null where they name something else. */
export function accountBeside(of: Handle['site'], words: string): string | null {
  const [whole = '', account = ''] = besideSign.exec(words) ?? [];
  if (account === '' || !isHandle(account) || ownHost.test(account)) return null;
  if (isWrittenName(account, words.slice(whole.length))) return null;
  return `${of === 'github' ? 'github.com' : 'linkedin.com/in'}/${account.replace(/[.-]+$/, '')}`;
}

/** May a word be the name of an account: is it none that names a site, a kind of page, or what stands beside it? */
const isHandle = (word: string): boolean => !notHandles.test(word);

/** Does a sign say that what follows is the account? */
const isLabelled = /[:：@(/]|github-|linkedin-/i;

const siteOf = (name = ''): Handle['site'] => (/^g(?:it|h$)/i.test(name) ? 'github' : 'linkedin');

const isSite = /^(?:git[ -]?hub|linked[ -]?in)$/i;

/** Has an account a part of the person's name in its own? A word beside a site, without a sign between them, is one only then. */
export function isOfPerson(handle: string, person: string): boolean {
  const word = fold(handle);
  const parts = person.split(/[\s.-]+/).map(fold);
  return parts.some(part => part.length > 2 && word.includes(part)) || isMadeOf(word, parts);
}

/** Is an account made of how two of the words begin: `sdoe`, `sam.d`, `marlin` of Mara Lindqvist? */
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

/** Letters that the beginnings of two words make at least, and words that are looked at. */
const SHORTEST_MADE = 4;
const MOST_PARTS = 8;

/** How many letters two words share from their beginning on. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** `LinkedIn: sam doe`: two words of the person's name, one behind the other. */
const isNameInSmall = (found: string, after: string, person: string): boolean => {
  const words = fold(person).split(/[\s.-]+/);
  return (
    words.includes(fold(found)) &&
    words.includes(fold(/^ (?:\p{L}\.? )?(\p{L}{2,})(?![\p{L}@.])/u.exec(after)?.[1] ?? '-'))
  );
};

/** `LinkedIn: Sam Doe` says a name, not the one of an account. */
const isWrittenName = (found: string, after: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(found) && /^\s\p{Lu}\p{Ll}/u.test(after);
