import { withoutMark } from '../text/bullet.ts';
import { joinLines } from '../text/join-lines.ts';
import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import { contains, lastBefore } from '../text/spans.ts';
import type { Place, Quote, Resume, ResumeEntry, ResumeLine, Span } from '../types.ts';
import { startsWithDeed } from './action-verbs.ts';
import { type LineBreaks, lineBreaks } from './line-breaks.ts';
import { linesIn } from './places.ts';
import { isRowOfNames } from './rows-of-names.ts';

/** One statement of what was done in a job or project, on one line. */
export type Bullet = Span & {
  readonly text: string;
  readonly place: 'experience' | 'projects';
  /** The job or project it belongs to, or null if the reader found no entry there. */
  readonly entry: ResumeEntry | null;
};

/** A statement as a quote. */
export const quoteOf = ({ start, end, text, place }: Bullet): Quote => ({
  start,
  end,
  text,
  level: place === 'experience' ? 'experience' : 'project',
});

/** The statements under jobs and projects, in reading order. */
export function findBullets(
  resume: Resume,
  lines: readonly ResumeLine[],
  placeAt: (offset: number) => Place,
): readonly Bullet[] {
  const page = { resume, lines, endedOnPurpose: lineBreaks(resume, lines) };
  const told = resume.entries.flatMap(entry => bulletsOfEntry(page, entry)).sort((a, b) => a.start - b.start);
  const marked = markedLines(page, placeAt).filter(bullet => {
    const before = lastBefore(told, bullet.end - 1);
    return before === null || before.end <= bullet.start;
  });
  return [...told, ...marked].sort((a, b) => a.start - b.start);
}

type Page = {
  readonly resume: Resume;
  readonly lines: readonly ResumeLine[];
  readonly endedOnPurpose: LineBreaks;
};

function bulletsOfEntry(page: Page, entry: ResumeEntry): readonly Bullet[] {
  const { kind } = entry;
  if (kind !== 'experience' && kind !== 'projects') return [];
  return [...entry.bullets, ...besideName(page.resume, entry)]
    .flatMap(span => splitStatements(page, span))
    .map(span => ({ ...span, text: joined(page.resume.text, span), place: kind, entry }));
}

// A project's name before its description: “Tidewatch (2025): a tool that reads tide tables, 25 tests”.
const nameBefore = /^[^:\n]{2,60}?(?::|\s[–—-])\s+(?=(?:\S+\s+){3})/;

/** The description that follows a project's name, if the project has no bullets. */
function besideName({ text }: Resume, { kind, bullets, start, end }: ResumeEntry): readonly Span[] {
  const name = kind === 'projects' && bullets.length === 0 ? nameBefore.exec(text.slice(start, end)) : null;
  return name ? [{ start: start + name[0].length, end }] : [];
}

/** Splits a statement of several lines: browsers print a list's dots without a letter. A new one begins with a deed, a label, or after a line that ended early. */
function splitStatements({ resume, lines, endedOnPurpose }: Page, span: Span): readonly Span[] {
  const own = linesIn(lines, span);
  const starts = own.filter((line, index) => {
    const above = own[index - 1];
    if (!above) return false;
    const text = resume.text.slice(line.start, line.end);
    const before = resume.text.slice(above.start, above.end);
    if (!/^\s*\p{Lu}/u.test(text) || isUnfinished(before)) return false;
    const isApart = label.test(text) || (/[^\p{L}\d\s]\s*$/u.test(before) && isRowOfNames(text));
    return isApart || startsWithDeed(text) || endedOnPurpose(above, line);
  });
  const bounds = [span.start, ...starts.map(line => line.start), span.end];
  return bounds
    .slice(0, -1)
    .flatMap((start, index) => splitAtMarks(resume.text, { start, end: bounds[index + 1] ?? span.end }));
}

// A bullet inside a line: “Fixed the till. • Wrote its tests.”
const markWithin = /(?<=[.!?;]\s?)[•▪●]\s/g;

function splitAtMarks(text: string, { start, end }: Span): readonly Span[] {
  const marks = [...text.slice(start, end).matchAll(markWithin)].map(({ index }) => start + index);
  return [start - 1, ...marks].map((mark, nth) => ({ start: mark + 1, end: marks[nth] ?? end }));
}

// Labels: “Front-end: Vue, Sass”, “Technologies used: Go”.
const label = /^\s*\p{Lu}[\p{L}\d/&+ -]{2,24}\s?:(?!\S)/u;

const unfinished = lettered(
  String.raw`(?:,|(?<!\p{L})(?:and|or|to|the|a|an|of|with|for|in|at|on|from|into|as|its|their|our|by|using|y|e|o|de|del|con|para|en|und|oder|mit|von|für|der|die|das|et|ou|à|avec|pour|com)|[-–&/])\s*$`,
  'u',
);

/** True if a line ends in the middle of a sentence: after a word that needs another, or in an open bracket. */
export const isUnfinished = remembered(
  (line: string): boolean => unfinished(line).test(line) || line.lastIndexOf('(') > line.lastIndexOf(')'),
);

/** The statements that the reader of entries missed, found by their bullet, their verb or their indent. */
function markedLines(
  { resume, lines, endedOnPurpose }: Page,
  placeAt: (offset: number) => Place,
): readonly Bullet[] {
  const bullets: (Span & { readonly place: Bullet['place']; readonly last: ResumeLine })[] = [];
  let isOpen = false;
  for (const line of lines) {
    const text = resume.text.slice(line.start, line.end);
    const place = placeAt(line.start);
    const own = text.trim();
    const said = withoutMark(own, resume.text);
    const open = isOpen ? bullets.at(-1) : undefined;
    if (place !== 'experience' && place !== 'projects') isOpen = false;
    else if (said !== own || startsWithDeed(text)) {
      const start = line.start + text.indexOf(said);
      bullets.push({ start, end: line.end, place, last: line });
      isOpen = true;
    } else if (open && /^\s*[a-z(]/.test(text)) {
      bullets[bullets.length - 1] = { ...open, end: line.end, last: line };
    } else if (open && isBelow(open.last, line) && entryAt(resume, line) === entryAt(resume, open)) {
      if (endedOnPurpose(open.last, line))
        bullets.push({ start: line.start, end: line.end, place, last: line });
      else bullets[bullets.length - 1] = { ...open, end: line.end, last: line };
    } else isOpen = false;
  }
  return bullets.map(({ start, end, place }) => ({
    start,
    end,
    place,
    text: joined(resume.text, { start, end }),
    entry: entryAt(resume, { start }),
  }));
}

const entryAt = (resume: Resume, { start }: Pick<Span, 'start'>): ResumeEntry | null =>
  resume.entries.find(entry => contains(entry, start)) ?? null;

const SAME_INDENT_POINTS = 1.5;
const LINE_GAP = 1.2;

/** True for a line with the indent of the one above, as close to it as items of a list are. */
function isBelow(above: ResumeLine, line: ResumeLine): boolean {
  if (above.box === null || line.box === null || above.page !== line.page) return false;
  const [x, y, , height] = above.box;
  const [otherX, otherY] = line.box;
  const gap = otherY - (y + height);
  return Math.abs(x - otherX) <= SAME_INDENT_POINTS && gap >= 0 && gap < height * LINE_GAP;
}

/** The text of a span, with its lines joined. */
export const joined = (text: string, span: Span): string => joinLines(text.slice(span.start, span.end));
