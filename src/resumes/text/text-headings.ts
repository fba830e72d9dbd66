import { isAllCaps } from '../structure/heading-candidates.ts';
import { knownHeading } from '../structure/heading-words.ts';

const marked = /^\s*#{1,6}\s/;
const LONGEST = 50;
const MOST_WORDS = 6;
// Fewer letters are an abbreviation.
const FEWEST_LETTERS = 5;
const FEWEST = 3;
const LEAST_SHARE = 0.6;

/**
 * Which lines of a text are headings: those marked as in Markdown or named like one, for text has no other look to tell
 * them by; and where most of these are in capitals, all that are, and no others.
 */
export function headingLines(lines: readonly string[]): ReadonlySet<number> {
  const depth = depthOfHeadings(lines);
  const found = lines.flatMap((line, index) => (isMarked(line, depth) || isNamed(line) ? [index] : []));
  const inCapitals = found.filter(index => isCapitals(lines[index] ?? ''));
  if (inCapitals.length < FEWEST || inCapitals.length < LEAST_SHARE * found.length) return new Set(found);
  const first = inCapitals[0] ?? 0;
  const all = lines.flatMap((line, index) => (index >= first && isCapitals(line) ? [index] : []));
  return new Set([...all, ...found.filter(index => isMarked(lines[index] ?? '', depth))]);
}

/** How deep the headings with a known name are marked: `### Engineer, Example` under `## Experience` is an entry. */
function depthOfHeadings(lines: readonly string[]): number {
  const named = lines.filter(line => knownHeading(line.replace(marked, '').trim()) !== null).map(depthOf);
  const deepest = Math.max(0, ...named);
  return deepest === 0 ? Infinity : deepest;
}

const isMarked = (line: string, most: number): boolean => depthOf(line) > 0 && depthOf(line) <= most;

/** How many signs mark a line as a heading in Markdown; 0 where none do. */
export function depthOf(line: string): number {
  return marked.exec(line)?.[0].trim().length ?? 0;
}

const headOf = (line: string): string => line.trim().split(/\t/)[0];

function isNamed(line: string): boolean {
  return /^[^\p{Ll}]/u.test(headOf(line)) && knownHeading(headOf(line)) !== null;
}

function isCapitals(line: string): boolean {
  const head = headOf(line);
  if (head.length > LONGEST || head.split(/\s+/).length > MOST_WORDS) return false;
  if (line.trim() !== head && knownHeading(head) === null) return false;
  if (head.length < FEWEST_LETTERS && knownHeading(head) === null) return false;
  return isAllCaps(head) && !/[\d@,;.!?|/()]|^[-–—•*]/u.test(head);
}
