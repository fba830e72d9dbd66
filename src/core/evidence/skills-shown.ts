import type { SkillMention } from '../keywords/find-skills.ts';
import { lettered } from '../text/lettered.ts';
import { contains, lastBefore, startingIn } from '../text/spans.ts';
import type { EvidenceLevel, Place, Quote, Resume, ResumeLine, Span } from '../types.ts';
import { EVIDENCE_LEVELS } from './answering-level.ts';
import { type Bullet, isUnfinished } from './bullets.ts';
import { lineAt } from './places.ts';
import { sentenceAt } from './sentence-at.ts';

/** A skill that the resume names, with its best level and the lines that say so. */
export type SkillShown = {
  readonly name: string;
  readonly level: Exclude<EvidenceLevel, 'missing' | 'covered'>;
  /** The best level at which a sentence names it: “Tools: Jenkins” under a job says that there was Jenkins, not what was done with it. */
  readonly toldLevel: SkillShown['level'];
  /** Best level first, one per line, five at most. */
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
const NO_LETTERS = lettered(String.raw`[^\p{L}\p{N}]`, 'gu');

/** Orders levels worst first: negative where `a` is the lower. */
export function compareLevels(a: EvidenceLevel, b: EvidenceLevel): number {
  return EVIDENCE_LEVELS.indexOf(a) - EVIDENCE_LEVELS.indexOf(b);
}

/** What an offset is worth as evidence: a job, a project, or merely a mention. */
function levelOf(place: Place): SkillShown['level'] {
  if (place === 'experience') return 'experience';
  return place === 'projects' ? 'project' : 'listed';
}

type Growing = {
  quotes: Quote[];
  count: number;
  wordings: string[];
  places: Set<Place>;
  told: Set<Place>;
  spans: Span[];
};

/** Gathers the mentions of a resume, in reading order, by their skills, with the lines that show them. */
export function findSkillsShown(
  mentions: readonly SkillMention[],
  resume: Resume,
  lines: readonly ResumeLine[],
  bullets: readonly Bullet[],
  placeAt: (offset: number) => Place,
): SkillsShown {
  const growing = new Map<string, Growing>();
  const isList = listFinder(mentions, resume, lines);
  for (const { name, span } of mentions) {
    const place = placeAt(span.start);
    const found = growing.get(name) ?? {
      quotes: [],
      count: 0,
      wordings: [],
      places: new Set<Place>(),
      told: new Set<Place>(),
      spans: [],
    };
    growing.set(name, found);
    found.count += 1;
    found.places.add(place);
    if (!isList(span.start)) found.told.add(place);
    found.spans.push(span);
    const wording = resume.text.slice(span.start, span.end);
    if (!found.wordings.includes(wording)) found.wordings.push(wording);
    const statement = statementAt(resume, lines, bullets, span.start);
    if (statement && !found.quotes.some(known => contains(statement, known.start)))
      found.quotes.push({
        ...sentenceAt(resume.text, statement, span.start),
        level: levelOf(place),
      });
  }
  return new Map([...growing].map(([name, found]) => [name, finished(name, found)]));
}

/** Finds the skills that a stretch of the resume names. */
export function namedWithin(mentions: readonly SkillMention[]): (stretch: Span) => ReadonlySet<string> {
  const named = mentions.map(({ name, span }) => ({ ...span, name }));
  return stretch => new Set(startingIn(named, stretch).map(({ name }) => name));
}

const LIST_ITEMS = 3;
const LIST_SHARE = 0.5;
const label = /^[^:]{1,30}:/;

/** Whether an offset stands in a line that only lists skills: most of its letters are theirs, but for a label. */
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
    if (line === null) return false;
    if (!known.has(line)) known.set(line, isList(line));
    return known.get(line) === true;
  };
}

function finished(name: string, found: Growing): SkillShown {
  const quotes = [...found.quotes].sort((a, b) => compareLevels(b.level, a.level) || a.start - b.start);
  return {
    ...found,
    name,
    level: bestLevel(found.places),
    toldLevel: bestLevel(found.told),
    quotes: quotes.slice(0, MAX_QUOTES),
  };
}

function bestLevel(places: ReadonlySet<Place>): SkillShown['level'] {
  return [...places]
    .map(levelOf)
    .reduce((best, level) => (compareLevels(level, best) > 0 ? level : best), 'listed');
}

/** The statement around an offset, else its line and what it goes on in, which reads better than half a sentence. */
function statementAt(
  { text }: Resume,
  lines: readonly ResumeLine[],
  bullets: readonly Bullet[],
  offset: number,
): Span | null {
  const bullet = lastBefore(bullets, offset);
  if (bullet && offset < bullet.end) return bullet;
  const line = lineAt(lines, offset);
  if (!line) return null;
  const at = lines.indexOf(line);
  const goesOn = (above: ResumeLine | undefined, below: ResumeLine | undefined) =>
    above !== undefined &&
    below !== undefined &&
    (/^\s*\p{Ll}/u.test(text.slice(below.start, below.end)) ||
      isUnfinished(text.slice(above.start, above.end)));
  let [first, last] = [at, at];
  while (last - at < MOST_MORE_LINES && goesOn(lines[last], lines[last + 1])) last += 1;
  while (at - first < MOST_MORE_LINES && goesOn(lines[first - 1], lines[first])) first -= 1;
  return { start: lines[first]?.start ?? line.start, end: lines[last]?.end ?? line.end };
}

const MOST_MORE_LINES = 2;
