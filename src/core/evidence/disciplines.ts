import { impliedBy } from '../lexicon/lexicon.ts';
import { type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { contains } from '../text/spans.ts';
import type { EvidenceLevel, Quote, Resume } from '../types.ts';
import type { ResumeFacts } from './gather-facts.ts';
import { headQuote, toldByTitle } from './told-by-title.ts';
import type { EntryTrades } from './work-shown.ts';

// Embedded work only counts for this if Linux was used.
const EMBEDDED_LINUX = 'Embedded Linux';
const isLinux = (name: string) => name === 'Linux' || impliedBy(name).includes('Linux');

/** Kinds of work that postings name, with their trades: jobs and projects of such a trade show them, whatever their title. */
const disciplines: ReadonlyMap<string, readonly Trade[]> = new Map<string, readonly Trade[]>([
  ['Backend development', ['backend', 'fullstack']],
  ['Frontend development', ['frontend', 'fullstack']],
  ['Web development', ['web', 'frontend', 'fullstack']],
  ['Mobile development', ['mobile']],
  ['Game development', ['game']],
  ['Embedded systems', ['embedded']],
  [EMBEDDED_LINUX, ['embedded']],
  ['Data engineering', ['data-engineering']],
  ['Data science', ['data-science']],
  ['Data analysis', ['data-analysis']],
  ['DevOps', ['devops']],
  ['System administration', ['administration']],
  ['QA', ['qa']],
]);
const FULL_STACK = 'Full-stack development';

/** True if the keyword is the name of a whole kind of work. */
export const isDiscipline = (name: string): boolean => name === FULL_STACK || disciplines.has(name);

const MAX_QUOTES = 3;

/** How a discipline is shown: the level, and lines of the jobs or projects. */
export type DisciplineShown = { readonly level: EvidenceLevel; readonly quotes: readonly Quote[] };

/** The level at which a resume shows a discipline, with quotes; null if it does not, or if `name` is no discipline. */
export function disciplineShown(
  name: string,
  resume: Resume,
  facts: Pick<ResumeFacts, 'work' | 'projects' | 'bullets' | 'skills' | 'namedIn'>,
): DisciplineShown | null {
  const asked = disciplines.get(name) ?? [];
  const named = toldByTitle(name, resume);
  if (named.length > 0) return { level: 'experience', quotes: named.slice(0, MAX_QUOTES) };
  if (asked.length === 0 && name !== FULL_STACK) return null;
  const all = [...facts.work, ...facts.projects].filter(
    ({ entry }) => name !== EMBEDDED_LINUX || [...facts.namedIn(entry)].some(isLinux),
  );
  const doing = name === FULL_STACK ? bothEnds(all) : all.filter(isOf(asked));
  const jobs = doing.filter(({ entry }) => entry.kind === 'experience');
  const best = jobs.length > 0 ? jobs : doing;
  if (best.length === 0) return null;
  const level = jobs.length > 0 ? 'experience' : 'project';
  const quotes = best.flatMap(one => quotesOf(one, asked, level, resume, facts));
  return { level, quotes: quotes.slice(0, MAX_QUOTES) };
}

const isOf =
  (asked: readonly Trade[]) =>
  ({ trades }: EntryTrades): boolean =>
    trades.some(trade => asked.includes(trade));

/** Jobs and projects that were full stack; if there are none, those of back end and front end if both exist. */
function bothEnds(work: readonly EntryTrades[]): readonly EntryTrades[] {
  const whole = work.filter(isOf(['fullstack']));
  if (whole.length > 0) return whole;
  const [back, front] = [work.filter(isOf(['backend'])), work.filter(isOf(['frontend', 'web']))];
  return back.length > 0 && front.length > 0 ? [...new Set([...back, ...front])] : [];
}

/** The line with the title if the title names the work, otherwise the sentences that show it. */
function quotesOf(
  { entry }: EntryTrades,
  asked: readonly Trade[],
  level: EvidenceLevel,
  resume: Resume,
  { bullets, skills }: Pick<ResumeFacts, 'bullets' | 'skills'>,
): readonly Quote[] {
  const wanted: readonly Trade[] = asked.length > 0 ? asked : bothTrades;
  const isNamed = tradesOfTitle(entry.title ?? '').some(trade => wanted.includes(trade));
  const spans = [...skills.values()].flatMap(skill =>
    tradesOfSkill(skill.name).some(trade => wanted.includes(trade)) ? skill.spans : [],
  );
  const told = bullets
    .filter(bullet => bullet.entry === entry && spans.some(({ start }) => contains(bullet, start)))
    .map(({ start, end, text }) => ({ start, end, text, level }));
  return isNamed || told.length === 0 ? [headQuote(resume, entry, level)] : told;
}

const bothTrades: readonly Trade[] = ['fullstack', 'backend', 'frontend', 'web'];
