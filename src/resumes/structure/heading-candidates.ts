import { findDates } from '../../core/dates/find-dates.ts';
import { counted, summed } from '../../core/text/grouped.ts';
import type { SectionKind } from '../../core/types.ts';
import { SHARES } from '../layout/thresholds.ts';
import { isEntryLabel, isFieldOfForm } from './entry-labels.ts';
import { foldHeading, headingKind, knownHeading } from './heading-words.ts';
import type { Look, StyledLine } from './styled-line.ts';
import { isTableHead } from './table-head.ts';

/** A section heading found among the lines. */
export type Heading = {
  /** Index of its (first) line. */
  readonly line: number;
  /** How many lines it wraps over. */
  readonly lines: number;
  readonly text: string;
  readonly kind: SectionKind;
  readonly isKnown: boolean;
  /** True if the section's text stands beside the heading on its line (a heading in a label column). */
  readonly isInLabelColumn: boolean;
};

/** A line that could be a heading, with the facts by which it is judged. */
export type Candidate = Heading & {
  readonly look: Look;
  readonly style: string;
  readonly gapAbove: number;
  readonly x: number;
  readonly right: number;
  readonly column: number;
  readonly isLoud: boolean;
  readonly hasRule: boolean;
};

/** The look that most letters of the document have. */
export function bodyLook(lines: readonly StyledLine[]): Look {
  const weights = new Map<string, { look: Look; letters: number }>();
  for (const { parts } of lines) {
    for (const { look, text } of parts) {
      const key = `${Math.round(look.size * 2)}|${look.isBold}|${look.color}`;
      const entry = weights.get(key) ?? { look, letters: 0 };
      entry.letters += text.length;
      weights.set(key, entry);
    }
  }
  const most = [...weights.values()].sort((a, b) => b.letters - a.letters)[0];
  return most?.look ?? { size: 0, isBold: false, isItalic: false, color: null, font: '', outline: null };
}

/** The x position at which the parts with the most letters begin. */
export function edgeOf(lines: readonly StyledLine[]): number {
  const parts = lines.flatMap(line => line.parts);
  const letters = summed(parts.map(({ x, text }) => [Math.round(x), text.length]));
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

/** Ornaments and numbering around a heading's words. */
export const DECORATION =
  /^(?:[\s\p{So}\p{Sk}\uf000-\uf8ff*#_=~|>•●■◆▪–—-]|0\d[\s./|–—-]+(?=\p{L}))+|[\s*#_=~|<–—:：-]+$/gu;

/** Returns the line's first part if it reads like a heading, otherwise nothing; text beside it must be the section's body. */
export function candidateOf(line: StyledLine, index: number, body: Look, edge: number): readonly Candidate[] {
  const [part, beside] = line.parts;
  if (line.isRunning) return [];
  const text = part.text.replace(DECORATION, '');
  if (line.parts.length > 2 && isTableHead(line.parts.map(one => one.text))) return [];
  if (!readsAsHeading(text) || (line.bulletEnd >= 0 && !knownHeading(text))) return [];
  const { look } = part;
  const isCaps = isAllCaps(text);
  const isKnown = knownHeading(text) !== null;
  // True for a heading left of text that begins where most of the document's text does.
  const isAtEdge = beside !== undefined && Math.abs(beside.x - edge) < 2 * look.size;
  const isInMargin = isKnown && isAtEdge && part.right < edge;
  const isLarge = look.size > body.size * SHARES.heading;
  const hasColor = look.color !== null && body.color !== null && look.color !== body.color;
  const isLoud =
    isLarge ||
    (look.isBold && !body.isBold) ||
    isCaps ||
    hasColor ||
    line.hasRule ||
    look.outline !== null ||
    isInMargin ||
    /^[*#]{2}/.test(part.text);
  if (beside && !(isLoud && isLabelPart(part.right, beside.x, line))) return [];
  const style = [
    Math.round(look.size * 2),
    look.isBold,
    look.isItalic,
    look.color,
    look.font,
    // Lines that are marked as headings have one style whether in capitals or not.
    isCaps && look.outline === null,
    look.outline,
  ].join('|');
  return [
    {
      line: index,
      lines: 1,
      text,
      kind: headingKind(text),
      isKnown,
      isInLabelColumn: beside !== undefined,
      look,
      style,
      gapAbove: line.gapAbove,
      x: part.x,
      right: part.right,
      column: line.column,
      isLoud: isLoud || (isKnown && !/\d/.test(text) && line.gapAbove >= 1.7),
      hasRule: line.hasRule,
    },
  ];
}

/** True if the text beside a heading can be its body in a label column; a date beside it makes the line an entry's title. */
function isLabelPart(right: number, nextX: number, line: StyledLine): boolean {
  const [, ...others] = line.parts;
  const rest = others.map(part => part.text).join(' ');
  const [date] = findDates(rest);
  const isOnlyDate = date !== undefined && date.end - date.start > 0.7 * rest.length;
  return nextX > right && !isOnlyDate;
}

/** True if a text is short and made of words, and is no sentence, date, address or number. */
function readsAsHeading(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  const words = text.split(/\s+/);
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  if (words.length > 8 || letters < 0.6 * text.replace(/\s/g, '').length) return false;
  if (/[.!?;,，。]$|@|https?:|www\.|\.com\b|[|•·]|\d{3}/.test(text)) return false;
  return findDates(text).length === 0;
}

/** True if a text is in capitals only (`EDUCATION`); always false for scripts without case. */
export function isAllCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** True if two candidates are level on the left, or on the right in a label column; if both are one heading (`isOne`), also if level on the right or centred. */
function isStacked(above: Candidate, candidate: Candidate, isOne: boolean): boolean {
  const [left, right] = [above.x - candidate.x, above.right - candidate.right];
  const mayBeRight = isOne || above.isInLabelColumn || candidate.isInLabelColumn;
  return Math.abs(left) < 3 || (mayBeRight && Math.abs(right) < 3) || (isOne && Math.abs(left + right) < 6);
}

/** Endings after which a heading goes on in the next line: `Skills &`, `Kenntnisse und`. */
const openHeading = /(?:&|\s(?:and|of|und|et|de|y|e|i|en|og|och))$/i;

/** Joins a heading that wraps over several lines: same style, tight, and not two known headings. */
export function wrapped(
  candidates: readonly Candidate[],
  lines: readonly StyledLine[],
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const text = before ? `${before.text} ${candidate.text}` : '';
    const isOne = knownHeading(text) !== null || openHeading.test(before?.text ?? '');
    const isNext =
      before !== undefined &&
      before.line + before.lines === candidate.line &&
      before.style === candidate.style &&
      isStacked(before, candidate, isOne) &&
      before.column === candidate.column &&
      lines[candidate.line]?.page === lines[before.line]?.page &&
      (lines[candidate.line]?.gapAbove ?? 9) < 1.45 &&
      text.length <= 60;
    const belongs =
      isNext &&
      (knownHeading(text) !== null ||
        (!(before.isKnown && (candidate.isKnown || (candidate.isInLabelColumn && !before.isInLabelColumn))) &&
          (before.isInLabelColumn || candidate.isInLabelColumn || openHeading.test(before.text))));
    if (before && belongs) {
      const lineCount = before.lines + candidate.lines;
      joined[joined.length - 1] = {
        ...before,
        text,
        lines: lineCount,
        kind: headingKind(text),
        isKnown: knownHeading(text) !== null,
      };
    } else joined.push(candidate);
  }
  return joined;
}

/** From this number on, headings with the same text are labels that stand in every entry. */
const LABELS_FROM = 3;

/** Drops headings that repeat, such as `Stack` beside the tools of each job, and the fields of a form: neither head a section. */
export function withoutLabels(
  headings: readonly Heading[],
  lines: readonly StyledLine[],
): readonly Heading[] {
  const counts = counted(headings.map(({ text }) => foldHeading(text)));
  return headings.filter(({ text, line }) => {
    const count = counts.get(foldHeading(text)) ?? 0;
    return count < LABELS_FROM && !(count > 1 && isEntryLabel(text)) && !isFieldOfForm(lines, line);
  });
}
