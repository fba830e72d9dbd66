import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { at } from '../../core/text/at.ts';
import { SHARES } from '../layout/thresholds.ts';
import {
  bodyLook,
  candidateOf,
  DECORATION,
  edgeOf,
  type Heading,
  isAllCaps,
  withoutLabels,
} from './heading-candidates.ts';
import { headingKind, isOpenHeading, knownHeading } from './heading-words.ts';
import type { LineReading } from './read-lines.ts';
import type { StyledLine } from './styled-line.ts';

const LONGEST = 80;
/** A line that the rules take for a known heading is dropped if the model gives it less than this chance of being a heading. */
const OUT = 0.05;
/** The same limit for lines marked as headings by a Word style or in a text; few training resumes have such marks. */
const STYLED = 0.02;
/** The same limit for headings whose words are unknown, so that only their look speaks for them. */
const DOUBTED = 0.2;

/** Returns the headings that the line model sees. If the rules found a heading in the same line, its text and extent are taken from them. */
export function learntHeadings(
  lines: readonly StyledLine[],
  readings: readonly LineReading[],
  ruled: readonly Heading[],
): readonly Heading[] {
  const found: Heading[] = [];
  lines.forEach((line, index) => {
    const said = ruled.find(heading => heading.line === index);
    const { role, headingOdds, startOdds } = readings[index] ?? { role: '', headingOdds: 0, startOdds: 0 };
    // In a text, a marked line above the first known heading is the person's name.
    const isMarked =
      line.look.outline !== null && line.look.size === 0 && role !== 'name' && index > (ruled[0]?.line ?? 0);
    const isStyled = isMarked || (said !== undefined && line.look.outline !== null);
    const least = isStyled ? STYLED : said?.isKnown ? OUT : said ? DOUBTED : 1;
    // A heading with unknown words is dropped if the line is more likely the first line of an entry.
    const isEntry = !said?.isKnown && role.startsWith('start:') && startOdds > headingOdds;
    if (isEntry || (role !== 'heading' && headingOdds < least)) return;
    const last = found.at(-1);
    if (last && index < last.line + last.lines) return;
    const own = said ?? headingAt(line, index);
    if (own) found.push(own);
  });
  const all = [...found, ...alikeHeadings(lines, readings, found)].sort((a, b) => a.line - b.line);
  return withoutLabels(withoutEntries(all, lines), lines);
}

const CONTENT: ReadonlySet<string> = new Set(['experience', 'education', 'projects']);
/** The number of headings in one look from which on they are taken for first lines of entries, by what stands under each. */
const LEAST_ENTRIES = 2;

/** Drops headings that are really first lines of entries set like headings: their words are unknown, and they stand right under a heading of jobs or degrees, or over one range of time. */
function withoutEntries(headings: readonly Heading[], lines: readonly StyledLine[]): readonly Heading[] {
  const lookOf = ({ line }: Heading): string => JSON.stringify(lines[line]?.parts[0].look);
  const overOneRange = new Set(
    headings.filter(({ line, lines: count, text }, at) => {
      const under = lines.slice(line + count, headings[at + 1]?.line);
      return (
        isOpenHeading(text) &&
        holdsRange(under[0]?.text ?? '') &&
        under.filter(one => holdsRange(one.text)).length === 1
      );
    }),
  );
  const kept: Heading[] = [];
  let entries: string | null = null;
  for (const heading of headings) {
    const [above, look] = [kept.at(-1), lookOf(heading)];
    const isWithin = above !== undefined && CONTENT.has(above.kind) && !heading.isKnown;
    const isFirst = isWithin && above.isKnown && above.line + above.lines === heading.line;
    const alike = [...overOneRange].filter(other => lookOf(other) === look);
    if (heading.isKnown) entries = null;
    else if (isFirst && overOneRange.has(heading) && lookOf(above) === look) entries = look;
    const isOfSort = overOneRange.has(heading) && alike.length >= LEAST_ENTRIES;
    if (!isWithin || !(entries === look || isOfSort)) kept.push(heading);
  }
  return kept;
}

/** How sure the model must be, on average and for each, of lines in one look to take them all for headings, if hardly any others were found. */
const ALIKE = { mean: 0.12, each: 0.03, least: 2, others: 1 };

/** Returns lines that share a look (larger than the text, in capitals, or with rules) and that the model, on average, takes for headings. */
function alikeHeadings(
  lines: readonly StyledLine[],
  readings: readonly LineReading[],
  found: readonly Heading[],
): readonly Heading[] {
  if (found.length > ALIKE.others) return [];
  const [body, edge] = [bodyLook(lines), edgeOf(lines)];
  const oddsOf = (index: number): number => at(readings, index).headingOdds;
  const isFree = (index: number): boolean =>
    readings[index]?.role !== 'contact' && lines[index]?.bulletEnd === -1;
  const candidates = lines
    .flatMap((line, index) =>
      oddsOf(index) >= ALIKE.each && isFree(index) ? candidateOf(line, index, body, edge) : [],
    )
    .filter(
      ({ look, text, hasRule }) => look.size > body.size * SHARES.heading || isAllCaps(text) || hasRule,
    );
  const isTaken = (index: number): boolean =>
    found.some(({ line, lines: count }) => index >= line && index < line + count);
  return [...Map.groupBy(candidates, ({ style }) => style).values()].flatMap(alike => {
    const mean = alike.reduce((sum, { line }) => sum + oddsOf(line), 0) / alike.length;
    return alike.length >= ALIKE.least && mean >= ALIKE.mean
      ? alike.filter(({ line }) => !isTaken(line))
      : [];
  });
}

function headingAt(line: StyledLine, index: number): Heading | null {
  const [part, beside] = line.parts;
  const text = part.text.replace(DECORATION, '');
  if (!/\p{L}{2}|\p{Script=Han}/u.test(text) || text.length > LONGEST || isDatePiece(text)) return null;
  return {
    line: index,
    lines: 1,
    text,
    kind: headingKind(text),
    isKnown: knownHeading(text) !== null,
    isInLabelColumn: beside !== undefined,
  };
}
