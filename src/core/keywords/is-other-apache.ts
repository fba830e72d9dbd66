import { skillList } from '../lexicon/skill-list.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-skills.ts';

const PRODUCT = /[\n,|=~!]apache (\w{3,})/gi;
// What the web server itself is called.
const SERVER = new Set(['web', 'server', 'http']);
let products: readonly string[] | null = null;

/** The words that make “Apache” another product than the web server: `kafka`, `airflow`. From the lexicon itself. */
function apacheProducts(): readonly string[] {
  products ??= [...skillList.matchAll(PRODUCT)]
    .map(([, word = '']) => word.toLowerCase())
    .filter(word => !SERVER.has(word));
  return products;
}

/** “Apache Airflow”, also where the name runs on into the next (“Apache AirflowDataform”): not the web server. */
export function isOtherApache({ first, end }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  if (end - first > 1 || tokens[first]?.norm !== 'apache' || next?.gap !== ' ') return false;
  return apacheProducts().some(product => next.norm.startsWith(product));
}
