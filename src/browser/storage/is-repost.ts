import { companyName } from '../../core/text/company-name.ts';
import type { JobPosting } from '../../core/types.ts';

type Compared = Pick<JobPosting, 'title' | 'company' | 'description'>;

/** From this share of common word pairs on, two texts count as one that was edited. */
const ALIKE = 0.6;
/** The same if a company is not named, so that the text alone must prove it. */
const ALIKE_ALONE = 0.85;
const TITLES_ALIKE = 0.75;

// “(m/w/d)”, “(f/m/x)”, and an ad’s own number.
const noise = /\([a-z*](?:\s?[/|]\s?[a-z*]+)+\)|\b\d{4,}\b/g;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(noise, ' ')
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter(one => b.has(one)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** True if two names mean the same company by the words that both have: “Larkfield” and “Larkfield GmbH”. */
function isSameCompany(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => new Set(wordsOf(companyName(name))));
  if (!one?.size || !other?.size) return false;
  return [...one].every(word => other.has(word)) || [...other].every(word => one.has(word));
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** True if two postings are the same one at two addresses: company and title alike, the text edited at most. */
export function isRepost(a: Compared, b: Compared): boolean {
  if (a.title === null || b.title === null) return false;
  if (shareInCommon(new Set(wordsOf(a.title)), new Set(wordsOf(b.title))) < TITLES_ALIKE) return false;
  const isNamed = a.company !== null && b.company !== null;
  if (isNamed && !isSameCompany(a.company, b.company)) return false;
  return shareInCommon(pairsOf(a.description), pairsOf(b.description)) >= (isNamed ? ALIKE : ALIKE_ALONE);
}
