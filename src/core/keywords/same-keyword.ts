import { foldSpelling, getLexicon } from '../lexicon/lexicon.ts';
import type { Skill } from '../lexicon/skill.ts';
import { singular, tokenize } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Degree, OwnTerm } from '../types.ts';
import { degree, degreeIn } from '../vocabulary/degrees.ts';
import type { TokenMention } from './candidate.ts';
import { mentionsIn } from './find-skills.ts';

/** The canonical name that a spelling stands for, or null if the lexicon does not know it. */
export const canonicalName = (term: string, ownTerms: readonly OwnTerm[] = []): string | null =>
  skillOf(term, ownTerms)?.name ?? null;

// Words that may stand beside a name without changing which skill it is: “Python programming”, “Apache Kafka”, “Vue 3”.
const PLAIN_WORDS = wordSet(
  `programming language languages framework frameworks development developer scripting script scripts query queries
  database databases db software technology technologies tools tool services service platform core advanced modern
  apache microsoft ms amazon aws google hashicorp methodology methodologies practices principles techniques skills
  experience version testing architecture design solutions api apis system systems environment basic complex writing
  pipelines pipeline cluster clusters cli server se test tests notebook notebooks user gnu computing adobe`,
);

function skillOf(term: string, ownTerms: readonly OwnTerm[]): Skill | undefined {
  const { bySpelling } = getLexicon(ownTerms);
  const folded = foldSpelling(term);
  const withoutVersion = folded.replace(/(?<=[a-z+#]{2})[\s-]?v?\d+(?:\.[\dx]+)*\+?$/, '');
  const candidates = [folded, folded.replaceAll('.', ''), folded.replaceAll('/', ''), withoutVersion];
  for (const candidate of candidates) {
    const skill = bySpelling.get(candidate) ?? bySpelling.get(singular(candidate));
    if (skill) return skill;
  }
  return skillInside(term.slice(0, LONGEST_TERM), ownTerms);
}

const LONGEST_TERM = 80;

/** The only skill that a longer spelling names, if just plain words stand beside it; undefined otherwise. */
function skillInside(term: string, ownTerms: readonly OwnTerm[]): Skill | undefined {
  const tokens = tokenize(term);
  const mentions = mentionsIn(term, tokens, ownTerms);
  const isPlain = ({ first, end }: TokenMention) =>
    tokens.slice(first, end).every(token => PLAIN_WORDS.has(token.norm));
  // “GraphQL APIs” means GraphQL, though API is a skill, too.
  const [first, ...others] = mentions.length > 1 ? mentions.filter(one => !isPlain(one)) : mentions;
  if (!first || others.length > 0) return undefined;
  const rest = tokens.filter((_, index) => index < first.first || index >= first.end);
  return rest.every(token => PLAIN_WORDS.has(token.norm) || /^\d/.test(token.norm)) ? first.skill : undefined;
}

// A posting may ask for an edition beside the whole; when spellings are compared they are equal, as HTML5 and HTML are.
const EDITION_OF: ReadonlyMap<string, string> = new Map([
  ['ES6', 'JavaScript'],
  ...['.NET Core', '.NET Framework'].map(edition => [edition, '.NET'] as const),
]);

/** The same as `canonicalName`, but an edition gets the name of the product it is an edition of. */
export function nameOfAnyEdition(term: string): string | null {
  const name = canonicalName(term);
  return name === null ? null : (EDITION_OF.get(name) ?? name);
}

/** True if two spellings are one keyword. Unknown words are equal if they differ only in case, spaces, hyphens or a plural. */
export function sameKeyword(a: string, b: string): boolean {
  const first = nameOfAnyEdition(a);
  const second = nameOfAnyEdition(b);
  if (first !== null || second !== null) return first === second;
  const level = degreeNamed(a);
  if (level !== null) return level === degreeNamed(b);
  return foldSpelling(a) === foldSpelling(b) || foldTitle(a) === foldTitle(b);
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['eng', 'engineer'],
  ['dev', 'developer'],
  ['mgr', 'manager'],
  ['swe', 'software engineer'],
]);

/** A job title in a uniform spelling: “Jr. Back-End Engineer” becomes `junior backend engineer`. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b(back|front|full)[\s-]?(end|stack)\b/g, '$1$2')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(word => word !== '')
    .map(word => SHORT.get(word) ?? word)
    .join(' ');
}

// What may stand beside the word for a degree without making it another: “Bachelor of Science”, “master's degree”.
const BESIDE_DEGREE =
  /['’]s\b|\b(?:degree|undergraduate|of (?:science|arts|engineering|philosophy))\b|[.\s]/gi;

/** The degree that a spelling names (“B.Sc.” is `bachelor`), or null if it names none or something else, too. */
const degreeNamed = (text: string): Degree | null =>
  text.replace(degree, '').replace(BESIDE_DEGREE, '') === '' ? degreeIn(text).underEducation : null;
