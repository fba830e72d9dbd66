import { findSkills } from '../keywords/find-skills.ts';
import { joinLines } from '../text/join-lines.ts';
import type { OwnTerm, Place, Quote, Resume, ResumeLine, Rung, Span } from '../types.ts';
import type { Bullet } from './bullets.ts';
import { lastBefore, lineAt } from './places.ts';

/** A skill that the resume names, with its best rung and the lines that say so. */
export type SkillShown = {
  readonly name: string;
  readonly rung: Exclude<Rung, 'missing' | 'covered'>;
  /** Best rung first, one per line, five at most. */
  readonly quotes: readonly Quote[];
  /** How often the resume names it, by any alias. */
  readonly count: number;
  /** The spellings used, in order of appearance. */
  readonly wordings: readonly string[];
  readonly places: ReadonlySet<Place>;
  /** Every mention. */
  readonly spans: readonly Span[];
};

/** Every skill of the resume under its canonical name. */
export type SkillsShown = ReadonlyMap<string, SkillShown>;

const MAX_QUOTES = 5;
const MAX_QUOTE_LENGTH = 400;
const rungOrder: Record<Rung, number> = { missing: 0, covered: 1, listed: 2, project: 3, experience: 4 };

/** Orders rungs worst first: negative where `a` is the lower. */
export function compareRungs(a: Rung, b: Rung): number {
  return rungOrder[a] - rungOrder[b];
}

/** What an offset is worth as evidence: a job, a project, or merely a mention. */
function rungOf(place: Place): SkillShown['rung'] {
  if (place === 'experience') return 'experience';
  return place === 'projects' ? 'project' : 'listed';
}

type Growing = { quotes: Quote[]; count: number; wordings: string[]; places: Set<Place>; spans: Span[] };

/** Finds the skills of a resume and the lines that show them. */
export function findSkillsShown(
  resume: Resume,
  lines: readonly ResumeLine[],
  bullets: readonly Bullet[],
  placeAt: (offset: number) => Place,
  ownTerms: readonly OwnTerm[],
): SkillsShown {
  const growing = new Map<string, Growing>();
  for (const { name, span } of findSkills(resume.text, ownTerms)) {
    const place = placeAt(span.start);
    const found = growing.get(name) ?? {
      quotes: [],
      count: 0,
      wordings: [],
      places: new Set<Place>(),
      spans: [],
    };
    growing.set(name, found);
    found.count += 1;
    found.places.add(place);
    found.spans.push(span);
    const wording = resume.text.slice(span.start, span.end);
    if (!found.wordings.includes(wording)) found.wordings.push(wording);
    const statement = statementAt(lines, bullets, span.start);
    if (statement && !found.quotes.some(known => known.start === statement.start))
      found.quotes.push(quoteOf(resume, statement, rungOf(place)));
  }
  return new Map([...growing].map(([name, found]) => [name, finished(name, found)]));
}

function finished(name: string, found: Growing): SkillShown {
  const quotes = [...found.quotes].sort((a, b) => compareRungs(b.rung, a.rung) || a.start - b.start);
  return { ...found, name, rung: bestRung(found.places), quotes: quotes.slice(0, MAX_QUOTES) };
}

function bestRung(places: ReadonlySet<Place>): SkillShown['rung'] {
  return [...places]
    .map(rungOf)
    .reduce((best, rung) => (compareRungs(rung, best) > 0 ? rung : best), 'listed');
}

/** The statement or line around an offset; the whole statement reads better than half a wrapped line. */
function statementAt(lines: readonly ResumeLine[], bullets: readonly Bullet[], offset: number): Span | null {
  const bullet = lastBefore(bullets, offset);
  return bullet && offset < bullet.end ? bullet : lineAt(lines, offset);
}

function quoteOf(resume: Resume, { start, end }: Span, rung: Rung): Quote {
  const text = resume.text.slice(start, Math.min(end, start + MAX_QUOTE_LENGTH));
  return { start, end, text: joinLines(text), rung };
}
