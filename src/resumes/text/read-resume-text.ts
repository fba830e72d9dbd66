import { findDates } from '../../core/dates/find-dates.ts';
import { isUnfinished } from '../../core/evidence/bullets.ts';
import { textLayout } from '../../core/resume.ts';
import { bulletEnd } from '../../core/text/bullet.ts';
import { withPlainMarks } from '../../core/text/plain-marks.ts';
import type { Resume } from '../../core/types.ts';
import type { AnnotatedLink } from '../contact/find-links.ts';
import { MAX_LETTERS, MAX_LINES } from '../refusals.ts';
import { buildResume, type Unbuilt } from '../structure/build-resume.ts';
import { isPageNumberAnywhere } from '../structure/page-number.ts';
import type { Look, StyledLine } from '../structure/styled-line.ts';
import { plainCharacters } from './plain-characters.ts';
import { depthOf, headingLines, isMarkdown, MARK } from './text-headings.ts';
import { withoutEchoes } from './without-echoes.ts';
import { withoutTags } from './without-tags.ts';

const plain: Look = { size: 0, isBold: false, isItalic: false, color: null, font: '', outline: null };
// A line with this many parts or more is no row of a resume, so it is kept as one part.
const MOST_PARTS = 100;

/** Reads a resume that is plain text: pasted, or a text file. */
export const readResumeText = (text: string, fileName?: string): Resume =>
  buildResume(linesOfText(text, fileName));

/** The lines of such a resume. */
export function linesOfText(text: string, fileName = 'resume.txt'): Unbuilt {
  const marked = withoutMarks(
    plainCharacters(withoutTags(text.slice(0, MAX_LETTERS))).replace(/\r\n?|\f|\u2028|\u2029/g, '\n'),
  );
  const links: AnnotatedLink[] = [];
  const tidy = withPlainItems(withoutEchoes(marked))
    .replace(picture, '$1')
    .replace(link, (_, shown: string, url: string) => {
      links.push({ url, text: shown, isHeader: links.length < LINKS_IN_HEADER, page: null, box: null });
      return shown;
    });
  return {
    raw: {
      format: 'text',
      fileName,
      fileBytes: new TextEncoder().encode(text).length,
      lines: textLines(isMarkdown(tidy) ? tidy.replace(escaped, '$1') : tidy),
      links,
      layout: textLayout,
    },
    hazardsOf: () => [],
  };
}

/** A header has at most this many links. */
const LINKS_IN_HEADER = 6;
// Pictures and links in Markdown: `![words](address)`, `[words](address "title")`.
const target = String.raw`\(\s?<?(?=[^\s<>]{0,80}[.:/#@])((?:[^\s()<>]|\([^\s()<>]{0,80}\)){1,2000})>?(?:\s"[^"\n]{0,200}")?\s?\)`;
const picture = new RegExp(String.raw`!\[([^[\]\n]{0,300})\]${target}`, 'g');
const link = new RegExp(String.raw`(?<!\\)\[([^[\]\n]{1,300})\]${target}`, 'g');

// An escaped character of Markdown. Two backslashes begin the path of a network share. https://spec.commonmark.org/0.31.2/#backslash-escapes
const escaped = /(?<!\\)\\([`*_{}[\]()#+.!|&~<>@'"$-])/g;
const frontMatter = /^\s*---\n(?:[\w-]+:.*\n|[ \t]+.*\n|- .*\n){1,40}---(?=\n|$)/;
const quoteMark = /^[ \t]{0,3}>[ \t]?/gm;
const slanted = /(?<![\p{L}\p{N}_*\\])(\*|_)(?![\s*_])([^\n*_]{1,200}?)(?<![\s*_])\1(?![\p{L}\p{N}_*])/gu;

/** Markdown without front matter, template tags and marks of quotes and italics; bold is always `**`. Other text loses only its front matter. */
function withoutMarks(text: string): string {
  const body = text.replace(frontMatter, '');
  return isMarkdown(body)
    ? body
        .replace(quoteMark, '')
        .replace(/\{[:%][^{}\n]{0,200}\}/g, '')
        .replace(/(\*\*\*|___)(?=\S)([^\n]{1,200}?\S)\1/g, '**$2**')
        .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^\n]{1,200}?\S)__(?![\p{L}\p{N}_])/gu, '**$1**')
        .replace(slanted, '$2')
    : body;
}

const pictured = /^([ \t]*)(?:(\p{Extended_Pictographic})|(o))(?=[ \t])/u;
const tabbed = /^([ \t]{0,20}[-•*+–·▪◦●])\t+/gm;

/** Replaces emojis that mark list items by hyphens, and a tab behind a mark by a space. */
const withPlainItems = (text: string): string =>
  withPlainMarks(text.split('\n'), pictured).join('\n').replace(tabbed, '$1 ');

/** Lines of text; blank lines become the gap above the next one. */
function textLines(text: string): readonly StyledLine[] {
  const lines: StyledLine[] = [];
  const width = wrapWidth(text);
  let blanks = 8;
  const rows = text.split('\n', MAX_LINES);
  const headings = headingLines(rows);
  const items = indentedItems(rows, headings);
  const spaced = standsApart(rows) ? datedSections(rows, headings) : new Set();
  for (const [index, raw] of rows.entries()) {
    const line = raw.trimEnd();
    if (line.trim() === '') {
      blanks += 1;
      continue;
    }
    // A line of signs is a rule under the line above, also between the rows of a table.
    if (ruled.test(line)) {
      const above = lines.at(-1);
      if (above && blanks === 0) lines[lines.length - 1] = { ...above, hasRule: true };
      blanks += 1;
      continue;
    }
    if (spaced.has(index) && blanks > 0 && isText(lines.at(-1)?.text ?? '')) blanks -= 1;
    const read = toLine(line, 1.2 + Math.min(blanks, 6), width, headings.has(index));
    lines.push(items.has(index) ? { ...read, bulletEnd: 0 } : read);
    blanks = 0;
  }
  return lines;
}

/** From this many lines with a blank line above, the blank lines are the text's normal spacing. */
const LEAST_SPACED = 8;
/** Compared with such lines, at most this share may have no blank line above. */
const MOST_CLOSE = 0.1;

/** Are there blank lines between nearly all lines outside lists, as in Markdown or copied pages? Then they separate nothing in dated sections. */
function standsApart(rows: readonly string[]): boolean {
  let [close, apart] = [0, 0];
  let [above, blanks] = ['', 0];
  for (const row of rows) {
    const text = row.trim();
    if (text === '') {
      blanks += 1;
      continue;
    }
    if (isText(above) && isText(text) && depthOf(above) === 0) {
      if (blanks === 0) close += 1;
      else apart += 1;
    }
    [above, blanks] = [text, 0];
  }
  return apart >= LEAST_SPACED && close <= MOST_CLOSE * apart;
}

/** The lines of sections that contain a date. In other sections, only blank lines separate the entries. */
function datedSections(rows: readonly string[], headings: ReadonlySet<number>): ReadonlySet<number> {
  const dated = new Set<number>();
  let section: number[] = [];
  for (const index of [...rows.keys(), rows.length]) {
    if (headings.has(index) || index === rows.length) {
      if (section.some(at => findDates(rows[at] ?? '').length > 0)) for (const at of section) dated.add(at);
      section = [];
    }
    section.push(index);
  }
  return dated;
}

const isText = (text: string): boolean => text !== '' && bulletEnd(text) < 0 && !ruled.test(text);

const ruled = /^\s*(?:[-=_~*.·#─━═—–]{3,}|([-=_~*.·])(?: \1){2,}|[|+][-=|+:\s]{3,}[|+])\s*$/;

const isItem = (text: string): boolean => /^\p{Lu}(?:\S*\s+){2}/u.test(text);

/** Which lines are list items only because they are indented under a title with dates, in a text without any bullets. */
function indentedItems(rows: readonly string[], headings: ReadonlySet<number>): ReadonlySet<number> {
  const items = new Set<number>();
  if (rows.some(row => bulletEnd(row.trim()) >= 0)) return items;
  // The indent of the lines that the next one may be under, and whether one of them has a date.
  let above: { readonly indent: number; readonly isDated: boolean } | null = null;
  for (const [index, row] of rows.entries()) {
    const text = row.trim();
    if (text === '') continue;
    const indent = row.length - row.trimStart().length;
    const isDated = findDates(text).length > 0;
    if (headings.has(index)) above = null;
    else if (above === null || indent <= above.indent || (isDated && !above.isDated))
      above = { indent, isDated };
    // After an unfinished line, this line is its continuation and no item.
    else if (above.isDated && !isDated && isItem(text) && !isUnfinished(rows[index - 1] ?? ''))
      items.add(index);
  }
  return items;
}

const USUAL_WIDTH = 80;
const WIDEST_WRAPPED = 100;

/** The width at which the text was wrapped; infinite if it has long lines, as it was not wrapped then. */
function wrapWidth(text: string): number {
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), USUAL_WIDTH);
  return longest > WIDEST_WRAPPED ? Infinity : longest;
}

function toLine(raw: string, gapAbove: number, width: number, isHeading: boolean): StyledLine {
  const indent = raw.length - raw.trimStart().length;
  const text = raw
    .trim()
    .replace(/^#{1,6}\s+(?=\S)/, '')
    .replace(/\*\*(?=\S)(.{1,200}?)\*\*/g, '$1');
  const outline = isHeading ? 1 : null;
  const depth = isHeading ? 0 : depthOf(raw);
  const isBold = /^\*\*.*\*\*$/.test(raw.trim()) || depth > 0;
  let at = indent * 5;
  // A row of a table, or of a frame around the text.
  const cells = text.length > 2 && /^\|.*\|$/.test(text) ? text.slice(1, -1).split('|') : null;
  const [first = '', ...others] = cells
    ? cells.map(cell => cell.trim()).filter(Boolean)
    : text.split(/\t+|\s{4,}/);
  const pieces: [string, ...string[]] = others.length < MOST_PARTS ? [first, ...others] : [text];
  const parts = pieces.map(part => {
    const x = at;
    at += part.length * 5 + 20;
    return {
      text: part,
      x,
      right: x + part.length * 5,
      boldLead: 0,
      look: { ...plain, outline, isBold, font: MARK.repeat(depth) },
    };
  });
  return {
    text: parts.map(part => part.text).join('\t'),
    parts,
    look: parts[0].look,
    page: null,
    box: null,
    gapAbove,
    column: 0,
    hasRule: false,
    bulletEnd: bulletEnd(text),
    isRunning: isPageNumberAnywhere(text),
    room: Math.max(0, width - text.length),
  };
}
