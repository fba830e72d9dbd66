import { at } from '../../core/text/at.ts';
import type { SectionKind } from '../../core/types.ts';
import { isAllCaps } from '../structure/heading-candidates.ts';
import { isStandard, knownHeading } from '../structure/heading-words.ts';

/** Marks a heading, once for each level. It also stands in for the font, which a text does not have. */
export const MARK = '#';
const marked = /^\s*#{1,6}\s/;

/** Is a text Markdown? It is if it has a marked heading. */
export const isMarkdown = (text: string): boolean => /^#{1,6}[ \t]/m.test(text);

const LONGEST = 50;
const MOST_WORDS = 6;
// A word in capitals with fewer letters is an abbreviation.
const FEWEST_LETTERS = 5;
const FEWEST = 3;
const LEAST_SHARE = 0.6;

/** Which lines of a text are headings: marked ones and known names; if most of these are in capitals, all lines in capitals. */
export function headingLines(lines: readonly string[]): ReadonlySet<number> {
  const depth = depthOfHeadings(lines);
  const kinds = lines.flatMap(line =>
    depthOf(line) === depth ? (knownHeading(line.replace(marked, '').trim()) ?? []) : [],
  );
  const heads = lines.map(headOf);
  // In a text with marked headings, an unmarked one is a part of a section, unless its kind has no marked heading and it occurs only once.
  const isOwn = (head: string): boolean => {
    const kind = knownHeading(head);
    const isNew = kind !== null && !kinds.includes(kind);
    return (
      (isNew || head.endsWith(':')) && isStandard(head) && heads.indexOf(head) === heads.lastIndexOf(head)
    );
  };
  const isTrusted = (line: string): boolean =>
    kinds.length < FEWEST || /^\s*\*\*/.test(line) || isAllCaps(line) || isOwn(headOf(line));
  let force: SectionKind | null = null;
  let isFirst = true;
  const isHeading = (line: string, index: number): boolean => {
    if (depthOf(line) === 0) return isNamed(line) && isTrusted(line);
    const kind = knownHeading(line.replace(marked, '').trim());
    // A deep heading of another kind of section (`### Skill set` under `## Experience`), or the first known one of the text.
    const isOther = (CONTENT.has(kind ?? '') && kind !== force) || (isFirst && kind !== null);
    if (!isOther && (!isMarked(line, depth) || isTitle(lines, index, depth))) return false;
    force = kind;
    isFirst &&= kind === null;
    return true;
  };
  const found = lines.flatMap((line, index) => (isHeading(line, index) ? [index] : []));
  const inCapitals = found.filter(index => depthOf(at(lines, index)) === 0 && isCapitals(at(lines, index)));
  if (inCapitals.length < FEWEST || inCapitals.length < LEAST_SHARE * found.length) return new Set(found);
  const first = at(inCapitals, 0);
  const all = lines.flatMap((line, index) => (index >= first && isCapitals(line) ? [index] : []));
  return new Set([...all, ...found.filter(index => isMarked(at(lines, index), depth))]);
}

const CONTENT: ReadonlySet<string> = new Set(['experience', 'education', 'projects', 'skills']);

/** The level of most known headings. Deeper ones are entries (`### Engineer, Example`) or parts (`### Languages` under `## Skills`). */
function depthOfHeadings(lines: readonly string[]): number {
  const headed = lines.filter(line => depthOf(line) > 0);
  const named = headed.filter(line => knownHeading(line.replace(marked, '').trim()) !== null);
  const counts = [...Map.groupBy(named.length > 0 ? named : headed, depthOf)].map(([depth, { length }]) => ({
    depth,
    length: named.length > 0 ? length : Math.min(length, 2),
  }));
  counts.sort((a, b) => b.length - a.length || a.depth - b.depth);
  return counts[0]?.depth ?? Infinity;
}

const isMarked = (line: string, most: number): boolean => depthOf(line) > 0 && depthOf(line) <= most;

/** Is a line above the headings' level the title of the whole text, without text of its own: `# Curriculum Vitae`? */
function isTitle(lines: readonly string[], index: number, depth: number): boolean {
  const line = at(lines, index);
  const below = lines.slice(index + 1).find(next => /[\p{L}\p{N}]/u.test(next)) ?? '';
  return (
    depthOf(line) < depth && depthOf(below) > 0 && knownHeading(line.replace(marked, '').trim()) === null
  );
}

/** The level of a Markdown heading; 0 for any other line. */
export const depthOf = (line: string): number => marked.exec(line)?.[0].trim().length ?? 0;

const headOf = (line: string): string => line.trim().split(/\t/)[0];

const isNamed = (line: string): boolean =>
  /^[^\p{Ll}]/u.test(headOf(line)) && knownHeading(headOf(line)) !== null;

function isCapitals(line: string): boolean {
  const head = headOf(line);
  if (head.length > LONGEST || head.split(/\s+/).length > MOST_WORDS) return false;
  if (line.trim() !== head && knownHeading(head) === null) return false;
  if (head.length < FEWEST_LETTERS && knownHeading(head) === null) return false;
  return isAllCaps(head) && (isStandard(head) || !/[\d@,;.!?|/()]|^[-–—•*]/u.test(head));
}
