import type { Resume, ResumeEntry, ResumeLine, Span } from '../types.ts';
import { contains, type Place } from './places.ts';

/** One statement of what was done, in a job or a project; wrapped lines are joined by a space. */
export type Bullet = Span & {
  readonly text: string;
  readonly place: 'experience' | 'projects';
  /** The job or project it belongs to, where the reader found entries. */
  readonly entry: ResumeEntry | null;
};

const glyph = /^\s*(?:[-–—*•◦▪‣●○■□➢➤✓·∙⁃]|o(?=\s))\s*/;

/** The statements under jobs and projects, in reading order. */
export function findBullets(
  resume: Resume,
  lines: readonly ResumeLine[],
  placeAt: (offset: number) => Place,
): readonly Bullet[] {
  const told = resume.entries.flatMap(entry => bulletsOfEntry(resume, entry));
  const marked = markedLines(resume, lines, placeAt).filter(
    bullet => !told.some(known => contains(known, bullet.start) || contains(bullet, known.start)),
  );
  return [...told, ...marked].sort((a, b) => a.start - b.start);
}

function bulletsOfEntry(resume: Resume, entry: ResumeEntry): readonly Bullet[] {
  const { kind } = entry;
  if (kind !== 'experience' && kind !== 'projects') return [];
  return entry.bullets.map(span => ({ ...span, text: joined(resume.text, span), place: kind, entry }));
}

/** Bullets by their glyph alone, for what the reader of entries left out. */
function markedLines(
  resume: Resume,
  lines: readonly ResumeLine[],
  placeAt: (offset: number) => Place,
): readonly Bullet[] {
  const bullets: (Span & { readonly place: Bullet['place'] })[] = [];
  let isOpen = false;
  for (const line of lines) {
    const text = resume.text.slice(line.start, line.end);
    const place = placeAt(line.start);
    const mark = glyph.exec(text)?.[0].length ?? 0;
    const last = bullets.at(-1);
    if (place !== 'experience' && place !== 'projects') isOpen = false;
    else if (mark > 0 && mark < text.length) {
      bullets.push({ start: line.start + mark, end: line.end, place });
      isOpen = true;
    } else if (isOpen && last && /^\s*[a-z(]/.test(text))
      bullets[bullets.length - 1] = { ...last, end: line.end };
    else isOpen = false;
  }
  return bullets.map(bullet => ({
    ...bullet,
    text: joined(resume.text, bullet),
    entry: entryAt(resume, bullet.start),
  }));
}

function entryAt(resume: Resume, offset: number): ResumeEntry | null {
  return resume.entries.find(entry => contains(entry, offset)) ?? null;
}

/** The text of a span on one line. */
export function joined(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
