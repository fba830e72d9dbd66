import { isDatePiece } from '../../core/text/find-dates.ts';
import { DECORATION, type Heading, withoutLabels } from './heading-candidates.ts';
import { headingKind, knownHeading } from './heading-words.ts';
import type { LineReading } from './read-lines.ts';
import type { StyledLine } from './styled-line.ts';

const LONGEST = 80;
/** Under this chance a heading that the rules see is none, even where everyone knows it. */
const OUT = 0.05;
/** The same where Word calls it one: few resumes that the model was fitted to say so. */
const STYLED = 0.02;
/** The same where its words are unknown and only its look speaks for it. */
const DOUBTED = 0.2;

/** The headings that the line model sees; where the rules see one as well, its text and extent are theirs. */
export function learntHeadings(
  lines: readonly StyledLine[],
  readings: readonly LineReading[],
  ruled: readonly Heading[],
): readonly Heading[] {
  const found: Heading[] = [];
  lines.forEach((line, index) => {
    const said = ruled.find(heading => heading.line === index);
    const { role, headingOdds } = readings[index] ?? { role: '', headingOdds: 0 };
    const isStyled = said !== undefined && line.look.outline !== null;
    const least = isStyled ? STYLED : said?.isKnown ? OUT : said ? DOUBTED : 1;
    if (role !== 'heading' && headingOdds < least) return;
    const last = found.at(-1);
    if (last && index < last.line + last.lines) return;
    const own = said ?? headingAt(line, index);
    if (own) found.push(own);
  });
  return withoutLabels(found, lines);
}

function headingAt(line: StyledLine, index: number): Heading | null {
  const [part, beside] = line.parts;
  const text = (part?.text ?? '').replace(DECORATION, '');
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
