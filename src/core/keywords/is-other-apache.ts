import { getLexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-skills.ts';

const PRODUCT = /^apache (\w{3,})$/i;
// What the web server itself is called.
const SERVER = new Set(['web', 'server']);
let products: readonly string[] | null = null;

/** The words that make “Apache” another product than the web server: `kafka`, `airflow`. From the lexicon itself. */
function apacheProducts(): readonly string[] {
  products ??= getLexicon()
    .skills.flatMap(skill => [skill.name, ...skill.aliases.map(alias => alias.text)])
    .map(spelling => PRODUCT.exec(spelling)?.[1]?.toLowerCase() ?? '')
    .filter(word => word !== '' && !SERVER.has(word));
  return products;
}

/** “Apache Airflow”, also where the name runs on into the next (“Apache AirflowDataform”): not the web server. */
export function isOtherApache({ first, end }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  if (end - first > 1 || tokens[first]?.norm !== 'apache' || next?.gap !== ' ') return false;
  return apacheProducts().some(product => next.norm.startsWith(product));
}
