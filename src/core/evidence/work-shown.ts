import { skillByName } from '../lexicon/lexicon.ts';
import { TOOL_KINDS } from '../lexicon/skill.ts';
import {
  isOfOtherEngineering,
  namesOnlyEngineer,
  type Trade,
  tradesOfSkill,
  tradesOfTitle,
} from '../lexicon/trades.ts';
import { counted, summed } from '../text/grouped.ts';
import { lettered } from '../text/lettered.ts';
import type { Resume, ResumeEntry, Span, YearMonth } from '../types.ts';
import { roleWords } from '../vocabulary/role-words.ts';
import { type Period, periodOf } from './years-shown.ts';

/** An entry with the kinds of software work it was. */
export type EntryTrades = Pick<WorkShown, 'entry' | 'trades'>;

/** One paid job, with the kind of work it was. */
export type WorkShown = {
  readonly entry: ResumeEntry;
  /** The trades of the job; empty if it was not software work. */
  readonly trades: readonly Trade[];
  /** Names of the skills that its lines name. */
  readonly skills: ReadonlySet<string>;
  readonly isInternship: boolean;
  /** Null if the dates do not tell. */
  readonly period: Period | null;
};

/** Names of the skills of a resume in the order of their first mention, and a function for those in a part of it. */
type Named = { readonly all: readonly string[]; readonly within: (stretch: Span) => ReadonlySet<string> };

const FEWEST_SKILLS = 2;
// If a title names other work, only this many skills make the job software work.
const MANY_SKILLS = 5;
const internship = lettered(
  String.raw`\b(?:intern(?:ship)?|trainee|working student|werkstudent\w*|student\w* (?:assistant|mitarbeiter\w*)|\p{L}*praktik\w+|stag(?:e|iaire|ist)\w*|becari[oa]|estagi[áa]ri[oa]|co-?op)\b`,
  'iu',
);
// Lessons, exercises and time off are not jobs, wherever they stand.
const unpaid =
  /\b(?:career (?:break|gap|pause)|sabbatical|gap year|(?:parental|maternity|paternity|family|carer['’]?s|sick|medical) leave|elternzeit|congé parental|fortbildung|weiterbildung|umschulung|boot ?camp|training course|academic projects?|undergraduate project|course ?work|fresher|volunteer\w*|zivildien\w+|bundesfreiwillig\w+)\b/i;

/** True if software is built with the skill: it is neither a practice nor a subject. */
export const isBuiltWith = (name: string): boolean =>
  TOOL_KINDS.includes(skillByName(name)?.kind ?? 'concept');

/** True if the skill is a language, a framework or anything else that people program with. */
export const isProgrammedWith = (name: string): boolean =>
  isBuiltWith(name) && skillByName(name)?.kind !== 'tool';

/** True if the skill is a sign of software work: software is built with it, or it belongs to a trade of software. */
export const isOfSoftware = (name: string): boolean =>
  (isBuiltWith(name) && !isOfOtherEngineering(name)) || tradesOfSkill(name).length > 0;

/** True for a job that was no software work and whose lines name nothing that people program with. */
export const isOtherTrade = ({ trades, skills }: Pick<WorkShown, 'trades' | 'skills'>): boolean =>
  trades.length === 0 && ![...skills].some(isProgrammedWith);

/** The jobs of a resume with their trades: by the title, otherwise by the skills that their lines name. */
export function workShown(resume: Resume, named: Named, today: YearMonth): readonly WorkShown[] {
  const jobs = resume.entries.filter(({ kind }) => kind === 'experience');
  return jobs
    .filter(job => !unpaid.test(headOf(resume, job)))
    .map(entry => {
      const skills = skillsIn(named, entry);
      const held = `${entry.title ?? ''} ${entry.organisation ?? ''}`;
      const isInternship = internship(held).test(held);
      return {
        entry,
        skills,
        trades: tradesOf(entry, headOf(resume, entry), skills),
        isInternship,
        period: periodOf(entry, today, isInternship),
      };
    });
}

function headOf(resume: Resume, { start, title, organisation }: ResumeEntry): string {
  const line = resume.text.slice(start, start + 200).split('\n')[0];
  return [title, organisation, line].filter(part => part !== null).join(' · ');
}

function skillsIn({ all, within }: Named, entry: ResumeEntry): ReadonlySet<string> {
  const some = within(entry);
  return new Set(all.filter(name => some.has(name)));
}

/** The trades of a job: by its title; skills add to a general title, and replace one that says nothing. */
function tradesOf(entry: ResumeEntry, head: string, skills: ReadonlySet<string>): readonly Trade[] {
  const named = tradesOfTitle(titleIn(entry, head));
  const isGeneral = named.length === 1 && (named[0] === 'software' || named[0] === 'management');
  if (named.length > 0 && !isGeneral) return named;
  if (isGeneral && namesOnlyEngineer(titleIn(entry, head)) && isOtherEngineering(skills)) return [];
  const isOpen = entry.title === null || open.test(entry.title) || !roleWords.test(entry.title);
  const ofEmployer = isOpen || isGeneral ? tradesOfTitle(entry.organisation ?? '').filter(isSpeciality) : [];
  const used = [...skills].filter(isBuiltWith);
  const enough = isOpen ? FEWEST_SKILLS : MANY_SKILLS;
  if (!isGeneral && used.length < enough) return ofEmployer;
  return [...new Set<Trade>([...named, 'software', ...ofEmployer, ...tradesOfSkills(skills, isGeneral)])];
}

/** True if the skills are rather those of other engineers than those of software. */
function isOtherEngineering(skills: ReadonlySet<string>): boolean {
  const names = [...skills];
  const others = names.filter(isOfOtherEngineering);
  return others.length >= FEWEST_SKILLS && others.length > names.filter(isProgrammedWith).length;
}

/** The text to read trades from: the title; the whole head for a leading role; the employer if title and employer seem swapped. */
function titleIn({ title, organisation }: ResumeEntry, head: string): string {
  if (title === null || leads.test(title)) return head;
  if (organisation === null || roleWords.test(title) || tradesOfTitle(title).length > 0) return title;
  return isTitle(organisation) ? organisation : title;
}

const isTitle = (text: string): boolean =>
  tradesOfTitle(text).length > 0 && (roleWords.test(text) || shortTitle.test(text));
// “Senior SE”, “SDE II”.
const shortTitle = /\b(?:SE|SDE|SWE|SDET)\d?\b/;

const isSpeciality = (trade: Trade) => trade !== 'software';

/** Trades by skills used, those with most skills first. In a job called software work, one skill is enough for back end or front end, otherwise two. */
export function tradesOfSkills(skills: ReadonlySet<string>, isSoftware = false): readonly Trade[] {
  const counts = counted([...skills].flatMap(tradesOfSkill));
  const least = (trade: Trade) =>
    isSoftware && (trade === 'backend' || trade === 'frontend') ? 1 : FEWEST_SKILLS;
  return [...counts]
    .filter(([trade, count]) => count >= least(trade))
    .sort(([, a], [, b]) => b - a)
    .map(([trade]) => trade);
}

// In months: what a project, or a job without dates, counts for.
const UNDATED_MONTHS = 6;

/** The trades of jobs and projects, the longest first. General software work counts only if a job has no speciality. */
export function tradesByTime(work: readonly WorkShown[], projects: readonly EntryTrades[]): readonly Trade[] {
  const timesOf = (trades: readonly Trade[], time: number) => {
    const exact = trades.filter(isSpeciality);
    return (exact.length > 0 ? exact : trades).map((trade): [Trade, number] => [trade, time]);
  };
  const months = summed([
    ...work.flatMap(({ trades, period }) =>
      timesOf(trades, period ? period.until - period.from : UNDATED_MONTHS),
    ),
    ...projects.flatMap(({ trades }) => timesOf(trades, UNDATED_MONTHS)),
  ]);
  return [...months].sort(([, a], [, b]) => b - a).map(([trade]) => trade);
}

/** The projects with their trades, without those that show too little. */
export function projectsShown(resume: Resume, named: Named): readonly EntryTrades[] {
  return resume.entries.flatMap(entry => {
    if (entry.kind !== 'projects') return [];
    const skills = skillsIn(named, entry);
    return skills.size < FEWEST_SKILLS || ![...skills].some(isOfSoftware)
      ? []
      : [{ entry, trades: ['software' as const, ...tradesOfSkills(skills)] }];
  });
}

// Titles that say only how high a person stood; the rest of the line says in what: “Director, Ads Infrastructure”.
const leads = /^(?:\W|senior|sr|associate|group|executive)*(?:director|head|vp|vice president)\b/i;
// Titles that say how a person was employed, not what they did.
const open =
  /\b(?:intern|trainee|apprentice\w*|assistant|student\w*|mitarbeiter\w*|consultant|consultor\w*|berater\w*|analyst|specialist|researcher|founder|co-founder|freelance\w*|contractor|associate|member|lead|fellow|scientist|cto|\p{L}*praktik\w+|estagi\w+|becari\w+|maintainers?)\b/iu;
