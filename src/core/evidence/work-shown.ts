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

/** One paid job, with what kind of work it was. */
export type WorkShown = {
  readonly entry: ResumeEntry;
  /** None for work that is not software. */
  readonly trades: readonly Trade[];
  /** Names of the skills that its lines name. */
  readonly skills: ReadonlySet<string>;
  readonly isInternship: boolean;
  /** Null where the dates do not tell. */
  readonly period: Period | null;
};

/** Names of the skills of a resume, in the order in which it first names them, and which of them stand in a stretch of it. */
type Named = { readonly all: readonly string[]; readonly within: (stretch: Span) => ReadonlySet<string> };

const FEWEST_SKILLS = 2;
// A title that names other work is outweighed by much software alone.
const MANY_SKILLS = 5;
const internship = lettered(
  String.raw`\b(?:intern(?:ship)?|trainee|working student|werkstudent\w*|student\w* (?:assistant|mitarbeiter\w*)|\p{L}*praktik\w+|stag(?:e|iaire|ist)\w*|becari[oa]|estagi[áa]ri[oa]|co-?op)\b`,
  'iu',
);
// Lessons, exercises and time away from work are no jobs, wherever they stand.
const unpaid =
  /\b(?:career (?:break|gap|pause)|sabbatical|gap year|(?:parental|maternity|paternity|family|carer['’]?s|sick|medical) leave|elternzeit|congé parental|fortbildung|weiterbildung|umschulung|boot ?camp|training course|academic projects?|undergraduate project|course ?work|fresher|volunteer\w*|zivildien\w+|bundesfreiwillig\w+)\b/i;

/** Whether a skill is something that software is built with, rather than a practice or a subject. */
export const isBuiltWith = (name: string): boolean =>
  TOOL_KINDS.includes(skillByName(name)?.kind ?? 'concept');

/** Whether a skill is a language, a framework or whatever else is programmed with. */
export const isProgrammedWith = (name: string): boolean =>
  isBuiltWith(name) && skillByName(name)?.kind !== 'tool';

/** Whether a skill tells of software: what it is built with, or a trade of it. */
export const isOfSoftware = (name: string): boolean =>
  (isBuiltWith(name) && !isOfOtherEngineering(name)) || tradesOfSkill(name).length > 0;

/** True for a job that was no software work and whose lines name nothing that is programmed with. */
export const isOtherTrade = ({ trades, skills }: Pick<WorkShown, 'trades' | 'skills'>): boolean =>
  trades.length === 0 && ![...skills].some(isProgrammedWith);

/** The jobs of a resume and what kind of work each was, by its title, else by the skills that its lines name. */
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

/** A title decides; a general one is made more exact, and one that says nothing replaced, by what was worked with. */
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

/** More of what engineers of other things work with than of what software is made with. */
function isOtherEngineering(skills: ReadonlySet<string>): boolean {
  const names = [...skills];
  const others = names.filter(isOfOtherEngineering);
  return others.length >= FEWEST_SKILLS && others.length > names.filter(isProgrammedWith).length;
}

/** The title; the whole head where it names who leads, or where it is the employer and the employer the title. */
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

/** Trades by what was worked with, those of most skills first. A job that is called software work needs one sign to be back end or front end, all else needs two. */
export function tradesOfSkills(skills: ReadonlySet<string>, isSoftware = false): readonly Trade[] {
  const counts = counted([...skills].flatMap(tradesOfSkill));
  const least = (trade: Trade) =>
    isSoftware && (trade === 'backend' || trade === 'frontend') ? 1 : FEWEST_SKILLS;
  return [...counts]
    .filter(([trade, count]) => count >= least(trade))
    .sort(([, a], [, b]) => b - a)
    .map(([trade]) => trade);
}

// What a job without dates, and a project, count for beside those with dates.
const UNDATED_MONTHS = 6;

/** The trades of jobs and projects, those worked in longest first; general software work only where nothing more exact is known of it. */
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

/** The projects and what kind of software work each was; those that show too little are left out. */
export function projectsShown(resume: Resume, named: Named): readonly EntryTrades[] {
  return resume.entries.flatMap(entry => {
    if (entry.kind !== 'projects') return [];
    const skills = skillsIn(named, entry);
    return skills.size < FEWEST_SKILLS || ![...skills].some(isOfSoftware)
      ? []
      : [{ entry, trades: ['software' as const, ...tradesOfSkills(skills)] }];
  });
}

// Titles that say how high somebody stood; of what, the rest of the line says: “Director, Ads Infrastructure”.
const leads = /^(?:\W|senior|sr|associate|group|executive)*(?:director|head|vp|vice president)\b/i;
// Titles that say how somebody was employed, not what they did.
const open =
  /\b(?:intern|trainee|apprentice\w*|assistant|student\w*|mitarbeiter\w*|consultant|consultor\w*|berater\w*|analyst|specialist|researcher|founder|co-founder|freelance\w*|contractor|associate|member|lead|fellow|scientist|cto|\p{L}*praktik\w+|estagi\w+|becari\w+|maintainers?)\b/iu;
