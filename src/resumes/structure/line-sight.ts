import { findDates } from '../../core/dates/find-dates.ts';
import { limitsReached } from '../../core/models/linear-model.ts';
import { organisationWord } from '../../core/vocabulary/organisations.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { SHARES } from '../layout/thresholds.ts';
import { namesDegreeOrSchool } from './entry-fields.ts';
import { jobTitle } from './entry-words.ts';
import { isAllCaps } from './heading-candidates.ts';
import { foldHeading, headingKind, knownHeading } from './heading-words.ts';
import type { Look, StyledLine } from './styled-line.ts';

/** What is seen of a line by itself, without its neighbours. */
export type Sight = {
  readonly line: StyledLine;
  readonly text: string;
  readonly style: string;
  readonly known: string | null;
  /** The features that are also used where the line is another line's neighbour. */
  readonly short: readonly string[];
  readonly own: readonly string[];
  readonly isDated: boolean;
  readonly isLoud: boolean;
};

/** The usual gap between the lines of a document, and where each column starts. */
export type Habits = { readonly gap: number; readonly lefts: ReadonlyMap<number, number> };

/** The page's own usual gap, and where each column starts. */
export function pageHabits(lines: readonly StyledLine[]): Habits {
  const gaps = lines.map(line => line.gapAbove).filter(gap => gap > 0.5 && gap < 6);
  gaps.sort((a, b) => a - b);
  const lefts = new Map<number, number>();
  for (const { column, parts } of lines) {
    const x = parts[0].x;
    lefts.set(column, Math.min(lefts.get(column) ?? x, x));
  }
  return { gap: gaps[Math.floor(gaps.length * 0.4)] ?? 1.2, lefts };
}

const styleOf = (look: Look, isCaps: boolean): string =>
  `${Math.round(look.size * 2)}|${look.isBold}|${look.isItalic}|${look.color}|${isCaps}`;

/** Looks at one line: how it is set against the body, and what its words say. */
export function sightOf(line: StyledLine, body: Look, page: Habits): Sight {
  const [part] = line.parts;
  const { look } = part;
  const text = line.bulletEnd > 0 ? line.text.slice(line.bulletEnd) : line.text;
  const first = part.text.replace(/^[\s*#_=~|>•●■◆▪–—-]+|[\s*#_=~|<–—:：-]+$/gu, '');
  const isCaps = isAllCaps(first) && /\p{L}{2}/u.test(first);
  const known = knownHeading(first);
  const ratio = body.size > 0 ? look.size / body.size : 1;
  const isLarge = ratio > SHARES.heading;
  const hasColor = look.color !== null && body.color !== null && look.color !== body.color;
  const isLoud = isLarge || (look.isBold && !body.isBold) || isCaps || hasColor || look.outline !== null;
  const dates = findDates(text);
  const [date] = dates;
  const dateShape = date
    ? `${date.from !== null || date.to === null ? 'range' : 'single'}:${dateWhere(text, date)}`
    : 'none';
  const gap = limitsReached(line.gapAbove / page.gap, [0.85, 1.15, 1.5, 2.2, 3.5]);
  const words = text.split(/\s+/).length;
  const short = [
    `date=${dateShape}`,
    `bullet=${line.bulletEnd >= 0}`,
    `loud=${isLoud}`,
    `gap=${gap}`,
    ...(known ? [`known=${known}`] : []),
    `words=${limitsReached(words, [2, 4, 7, 11, 16])}`,
  ];
  return {
    line,
    text,
    style: styleOf(look, isCaps),
    known,
    short,
    own: [...short, ...lookFeatures(line, look, body, ratio, isCaps), ...textFeatures(line, text, first)],
    isDated: date !== undefined,
    isLoud,
  };
}

function dateWhere(text: string, { start, end }: { start: number; end: number }): string {
  const [before, after] = [text.slice(0, start).trim(), text.slice(end).replace(/[\s)\].,|]+/g, '')];
  if (before.length < 3 && after.length < 3) return 'all';
  if (text[start - 1] === '\t') return 'apart';
  if (text[end] === '\t') return 'rail';
  if (after.length < 3) return 'end';
  return before.length < 3 ? 'start' : 'within';
}

function lookFeatures(
  line: StyledLine,
  look: Look,
  body: Look,
  ratio: number,
  isCaps: boolean,
): readonly string[] {
  const size = limitsReached(ratio, [0.93, 1.04, 1.12, 1.3, 1.6]);
  return [
    `size=${size}`,
    `bold=${look.isBold}${body.isBold ? ':all' : ''}`,
    `look=${size}:${look.isBold}:${isCaps}`,
    ...(look.isItalic ? ['italic'] : []),
    ...(isCaps ? ['caps'] : []),
    ...(look.color !== body.color ? ['colour'] : []),
    ...(look.font !== body.font ? ['font'] : []),
    ...(look.outline !== null ? [`outline=${look.outline}`] : []),
    ...(line.hasRule ? ['rule'] : []),
    ...(line.isRunning ? ['running'] : []),
    ...(line.parts[0].boldLead > 0 ? ['bold-lead'] : []),
    `parts=${Math.min(4, line.parts.length)}`,
  ];
}

const contact = /@|linkedin|github\.|https?:|www\.|\+?\(?\d[\d\s().-]{7,}\d/i;

function textFeatures(line: StyledLine, text: string, first: string): readonly string[] {
  const words = text.split(/\s+/);
  const commas = (text.match(/[,;|•·、，]/g) ?? []).length;
  const kind = headingKind(first);
  const isShort = first.length <= 40 && !/\d{3}|[.,;@]/.test(first);
  return [
    ...(isShort && kind !== 'other' ? [`about=${kind}`] : []),
    ...(jobTitle.test(text) ? ['job'] : []),
    ...(namesDegreeOrSchool(text) ? ['school'] : []),
    ...(line.parts.some(part => organisationWord.test(part.text.trim())) ? ['organisation'] : []),
    ...(line.parts.some(part => isPlace(part.text.trim())) ? ['place'] : []),
    ...(contact.test(text) ? ['contact'] : []),
    `commas=${limitsReached(commas, [1, 2, 4])}`,
    `ends=${/[.。!]$/.test(text) ? '.' : /[:：]$/.test(text) ? ':' : /[,;(&-]$/.test(text) ? ',' : 'word'}`,
    ...(/^[^:：\t]{2,30}[:：]\s*\S/.test(text) ? ['label'] : []),
    ...(/^\p{Ll}/u.test(text) ? ['lower'] : []),
    ...(/^\p{L}+(?:ed|ing)\s/u.test(text) ? ['verb'] : []),
    ...(words.length <= 6 &&
    words.every(word => /^[\p{Lu}\d(&@|–-]|^(?:of|and|the|de|in|for|at)$/u.test(word))
      ? ['title-case']
      : []),
    ...(/\d/.test(text) ? ['digits'] : []),
    `w0=${foldHeading(words[0]).slice(0, 14)}`,
  ];
}
