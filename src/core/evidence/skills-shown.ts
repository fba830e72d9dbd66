import type { SkillMention } from '../keywords/find-skills.ts';
import { grouped } from '../text/grouped.ts';
import { lettered } from '../text/lettered.ts';
import { kept } from '../text/remembered.ts';
import { contains, lastBefore, startingIn } from '../text/spans.ts';
import type { EvidenceLevel, Place, Quote, Resume, ResumeLine, Span } from '../types.ts';
import { type Bullet, isUnfinished } from './bullets.ts';
import { compareLevels } from './evidence-levels.ts';
import { lineAt } from './places.ts';
import { sentenceAt } from './sentence-at.ts';

/** A skill that the resume names, with its best level and the lines that show it. */
export type SkillShown = {
  readonly name: string;
  readonly level: Exclude<EvidenceLevel, 'missing' | 'covered'>;
  /** The best level at which a sentence names it. “Tools: Jenkins” under a job says that Jenkins was there, not what was done with it. */
  readonly toldLevel: SkillShown['level'];
  /** One quote per line, the best level first, five at most. */
  readonly quotes: readonly Quote[];
  /** How often the resume names it, in any spelling. */
  readonly count: number;
  /** The spellings used, in order of appearance. */
  readonly wordings: readonly string[];
  readonly places: ReadonlySet<Place>;
  /** Every mention. */
  readonly spans: readonly Span[];
};

/** The skills of a resume by their canonical names. */
export type SkillsShown = ReadonlyMap<string, SkillShown>;

const MAX_QUOTES = 5;
const NO_LETTERS = lettered(String.raw`[^\p{L}\p{N}]`, 'gu');

/** The level of evidence that a part of the resume gives: a job, a project, or a mere mention. */
function levelOf(place: Place): SkillShown['level'] {
  if (place === 'experience') return 'experience';
  return place === 'projects' ? 'project' : 'listed';
}

/** Groups the mentions of a resume by skill, with the lines that show each skill. `mentions` are in reading order. */
export function findSkillsShown(
  mentions: readonly SkillMention[],
  resume: Resume,
  lines: readonly ResumeLine[],
  bullets: readonly Bullet[],
  placeAt: (offset: number) => Place,
): SkillsShown {
  const isList = listFinder(mentions, resume, lines);
  const skillShown = (name: string, spans: readonly Span[]): SkillShown => {
    const placed = spans.map(span => ({ ...span, place: placeAt(span.start) }));
    const quotes: Quote[] = [];
    for (const { start, end, place } of placed) {
      const statement = statementAt(resume, lines, bullets, { start, end });
      if (statement && !quotes.some(known => contains(statement, known.start)))
        quotes.push({ ...sentenceAt(resume.text, statement, start), level: levelOf(place) });
    }
    quotes.sort((a, b) => compareLevels(b.level, a.level) || a.start - b.start);
    return {
      name,
      level: bestLevel(placed),
      toldLevel: bestLevel(placed.filter(({ start }) => !isList(start))),
      quotes: quotes.slice(0, MAX_QUOTES),
      count: spans.length,
      wordings: [...new Set(spans.map(({ start, end }) => resume.text.slice(start, end)))],
      places: new Set(placed.map(({ place }) => place)),
      spans,
    };
  };
  const byName = grouped(mentions.map(({ name, span }) => [name, span]));
  return new Map(Array.from(byName, ([name, spans]) => [name, skillShown(name, spans)]));
}

/** Returns a function that gives the names of the skills in a part of the resume. */
export function namedWithin(mentions: readonly SkillMention[]): (stretch: Span) => ReadonlySet<string> {
  const named = mentions.map(({ name, span }) => ({ ...span, name }));
  return stretch => new Set(startingIn(named, stretch).map(({ name }) => name));
}

const LIST_ITEMS = 3;
const LIST_SHARE = 0.5;
const label = /^[^:]{1,30}:/;

/** Returns a function that tells whether an offset stands in a line that only lists skills: most letters after its label belong to skills. */
function listFinder(
  mentions: readonly SkillMention[],
  { text }: Resume,
  lines: readonly ResumeLine[],
): (offset: number) => boolean {
  const spans = mentions.map(({ span }) => span);
  const known = new Map<ResumeLine, boolean>();
  const isList = (line: ResumeLine) => {
    const own = startingIn(spans, line);
    if (own.length < LIST_ITEMS) return false;
    const whole = text.slice(line.start, line.end).replace(label, '');
    const named = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return named >= LIST_SHARE * whole.replace(NO_LETTERS(whole), '').length;
  };
  return offset => {
    const line = lineAt(lines, offset);
    return line !== null && kept(known, line, () => isList(line));
  };
}

const bestLevel = (mentions: readonly { readonly place: Place }[]): SkillShown['level'] =>
  mentions
    .map(({ place }) => levelOf(place))
    .reduce((best, level) => (compareLevels(level, best) > 0 ? level : best), 'listed');

/** The statement around a name; outside statements its line, with the lines before and after if a sentence continues there; null between lines. */
function statementAt(
  { text }: Resume,
  lines: readonly ResumeLine[],
  bullets: readonly Bullet[],
  { start, end }: Span,
): Span | null {
  const bullet = lastBefore(bullets, start);
  if (bullet && start < bullet.end) return bullet;
  const line = lineAt(lines, start);
  if (!line) return null;
  const at = lines.indexOf(line);
  const goesOn = (above: ResumeLine | undefined, below: ResumeLine | undefined) =>
    above !== undefined &&
    below !== undefined &&
    (/^\s*\p{Ll}/u.test(text.slice(below.start, below.end)) ||
      isUnfinished(text.slice(above.start, above.end)));
  let [first, last] = [at, Math.max(at, lines.indexOf(lineAt(lines, end - 1) ?? line))];
  while (last - at < MOST_MORE_LINES && goesOn(lines[last], lines[last + 1])) last += 1;
  while (at - first < MOST_MORE_LINES && goesOn(lines[first - 1], lines[first])) first -= 1;
  return { start: lines[first]?.start ?? line.start, end: lines[last]?.end ?? line.end };
}

const MOST_MORE_LINES = 2;
