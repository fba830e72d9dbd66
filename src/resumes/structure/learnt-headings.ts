import { holdsRange, isDatePiece } from '../../core/dates/find-dates.ts';
import { DECORATION, type Heading, withoutLabels } from './heading-candidates.ts';
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
  return withoutLabels(withoutEntries(found, lines), lines);
}

const CONTENT: ReadonlySet<string> = new Set(['experience', 'education', 'projects']);
/** The number of headings in one look from which on they are taken for first lines of entries, by what stands under each. */
const LEAST_ENTRIES = 2;

/** Drops headings that are really first lines of entries set like headings: their words are unknown, they stand under a heading of jobs or degrees, and several in one look each stand over one range of time. */
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
  for (const heading of headings) {
    const above = kept.at(-1);
    const isWithin = above !== undefined && CONTENT.has(above.kind) && !heading.isKnown;
    const alike = [...overOneRange].filter(other => lookOf(other) === lookOf(heading));
    if (!isWithin || !overOneRange.has(heading) || alike.length < LEAST_ENTRIES) kept.push(heading);
  }
  return kept;
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
