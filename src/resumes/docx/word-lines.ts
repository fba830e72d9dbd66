import { bulletEnd } from '../../core/text/bullet.ts';
import { OF_SIZE } from '../layout/thresholds.ts';
import { isPageNumber } from '../structure/page-number.ts';
import type { LinePart, Look, StyledLine } from '../structure/styled-line.ts';
import { plainCharacters } from '../text/plain-characters.ts';
import type { WordRun } from './read-runs.ts';
import type { WordPart } from './walk-document.ts';
import { DEFAULT_SIZE, type WordLine } from './word-line.ts';

/** The parts' lines as the structure readers take them; empty paragraphs become the gap above the next line. */
export function styledLinesOf(parts: readonly WordPart[]): readonly StyledLine[] {
  const lines: StyledLine[] = [];
  parts.forEach((part, partNumber) => {
    let blank = 0;
    for (const line of part.lines) {
      const styled = toStyledLine(line, partNumber * 10_000 + line.block, blank);
      if (styled) lines.push(styled);
      blank = styled ? 0 : blank + 1;
    }
  });
  return lines;
}

function toStyledLine(line: WordLine, column: number, blank: number): StyledLine | null {
  const cells = line.cells ?? [line.runs];
  const texts = cells.flatMap(partsOfCell);
  const text = texts.map(part => part.text).join('\t');
  if (text.trim() === '') return null;
  const marked = line.isBullet && bulletEnd(text) < 0 ? `• ${text}` : text;
  const main = texts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  let x = line.indent;
  const parts = texts.map(({ text: own, look, boldLead }): LinePart => {
    const right = x + own.length * look.size * OF_SIZE.letter;
    const part = { text: own, x, right, look: { ...look, outline: line.outline }, boldLead };
    x = right + 30;
    return part;
  });
  return {
    text: marked,
    parts,
    look: { ...main.look, outline: line.outline },
    page: null,
    box: null,
    gapAbove: OF_SIZE.line + line.spaceBefore / main.look.size + blank,
    column,
    hasRule: line.hasRule,
    bulletEnd: bulletEnd(marked),
    isRunning: isPageNumber(text),
    room: Math.max(0, 90 - marked.length),
  };
}

/** A cell's text, parted at tabs. */
function partsOfCell(
  runs: readonly WordRun[],
): readonly { readonly text: string; readonly look: Look; readonly boldLead: number }[] {
  const parts: WordRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\t').forEach((piece, index) => {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push({ ...run, text: piece });
    });
  }
  return parts.flatMap(part => {
    const text = textOf(part);
    return text === '' ? [] : [{ text, look: lookOf(part), boldLead: boldLeadOf(part) }];
  });
}

function textOf(runs: readonly WordRun[]): string {
  return plainCharacters(runs.map(run => (run.style.isCaps ? run.text.toUpperCase() : run.text)).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

function boldLeadOf(runs: readonly WordRun[]): number {
  const plain = runs.findIndex(run => run.style.isBold !== true && run.text.trim() !== '');
  return plain < 1 ? 0 : textOf(runs.slice(0, plain)).length;
}

function lookOf(runs: readonly WordRun[]): Look {
  const length = (isCounted: (run: WordRun) => boolean) =>
    runs.reduce((sum, run) => sum + (isCounted(run) ? run.text.trim().length : 0), 0);
  const all = length(() => true);
  const main = runs.reduce((a, b) => (b.text.trim().length > a.text.trim().length ? b : a));
  return {
    size: main.style.size ?? DEFAULT_SIZE,
    isBold: length(run => run.style.isBold === true) > 0.6 * all,
    isItalic: length(run => run.style.isItalic === true) > 0.6 * all,
    color: main.style.color ?? '#000000',
    font: main.style.font ?? '',
    outline: null,
  };
}
