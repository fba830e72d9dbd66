import { findSkills } from '../keywords/find-skills.ts';
import { isOfColleagues } from '../keywords/is-of-others.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { languageOf, type TextLanguage } from '../text/language-of.ts';
import { remembered } from '../text/remembered.ts';
import { contains, lastBefore } from '../text/spans.ts';
import type {
  AnalyzeOptions,
  OwnTerm,
  Place,
  ProvenElsewhere,
  Resume,
  ResumeLine,
  Span,
  YearMonth,
} from '../types.ts';
import { type Bullet, findBullets } from './bullets.ts';
import { isDisclaimed } from './is-disclaimed.ts';
import { employersOf, linesOf, pastimesOf, placeFinder } from './places.ts';
import { findSkillsShown, namedWithin, type SkillsShown } from './skills-shown.ts';
import { findSummary, type Summary } from './summary-text.ts';
import { toldByTitle } from './told-by-title.ts';
import { findTold, type Remark, type Told } from './told-in.ts';
import { type EntryTrades, isOtherTrade, projectsShown, type WorkShown, workShown } from './work-shown.ts';
import { yearsShown } from './years-shown.ts';

/** What a resume shows, worked out once for the match, the fit and the checks. */
export type ResumeFacts = {
  readonly lines: readonly ResumeLine[];
  readonly placeAt: (offset: number) => Place;
  readonly bullets: readonly Bullet[];
  readonly skills: SkillsShown;
  /** Returns the names of the skills that a part of the resume names. */
  readonly namedIn: (stretch: Span) => ReadonlySet<string>;
  /** True for a skill that the resume names or its skills imply, or that a job or project describes or has in its title. */
  readonly knows: (name: string) => boolean;
  readonly toldIn: Told['toldIn'];
  readonly summary: Summary | null;
  /** The paid jobs, each with the kind of work it was. */
  readonly work: readonly WorkShown[];
  readonly projects: readonly EntryTrades[];
  /** Years of work, or null if the dates do not tell. */
  readonly years: number | null;
  /** The language of the resume, or of its bullets if the whole is English; null if it is none that we know. */
  readonly language: TextLanguage | null;
  /** True if the checks on wording apply. */
  readonly english: boolean;
  /** The month that “Present” means. */
  readonly today: YearMonth;
};

/** Reads a resume once for all later steps. */
export function gatherFacts(
  resume: Resume,
  options: { readonly today: YearMonth; readonly ownTerms?: readonly OwnTerm[] },
): ResumeFacts {
  const lines = linesOf(resume);
  const placeAt = placeFinder(resume);
  const bullets = findBullets(resume, lines, placeAt);
  const isPastime = pastimesOf(resume);
  const employers = employersOf(resume);
  const mentions = findSkills(resume.text, options.ownTerms).filter(
    ({ span: { start, end } }) =>
      !isPastime(start) &&
      !isOfColleagues(resume.text, start, end) &&
      !employers.some(employer => contains(employer, start)) &&
      !isDisclaimed(resume.text, start, end),
  );
  const skills = findSkillsShown(mentions, resume, lines, bullets, placeAt);
  const namedIn = namedWithin(mentions);
  const named = { all: [...skills.keys()], within: namedIn };
  const known = new Set([...skills.keys()].flatMap(name => [name, ...impliedBy(name)]));
  const whole = languageOf(resume.text);
  const language = whole === 'English' ? languageOf(bullets.map(({ text }) => text).join('\n')) : whole;
  const work = workShown(resume, named, options.today);
  const serious = lines.filter(({ start }) => !isPastime(start));
  const others = new Set(work.filter(isOtherTrade).map(({ entry }) => entry));
  const { tells, toldIn } = findTold(bullets, remarksOf(resume, serious, bullets), others);
  const titled = remembered((name: string) => toldByTitle(name, resume));
  return {
    lines,
    placeAt,
    bullets,
    skills,
    namedIn,
    knows: name => known.has(name) || tells(name) || titled(name).length > 0,
    toldIn(name) {
      const told = toldIn(name);
      return told.length > 0 ? told : titled(name);
    },
    summary: findSummary(resume, lines),
    work,
    projects: projectsShown(resume, named),
    years: yearsShown(resume, options.today),
    today: options.today,
    language,
    english: language === 'English',
  };
}

function remarksOf(
  { text }: Resume,
  lines: readonly ResumeLine[],
  bullets: readonly Bullet[],
): readonly Remark[] {
  return lines
    .filter(({ start, end }) => {
      // A bullet begins after its mark, inside its line.
      const bullet = lastBefore(bullets, end);
      return !bullet || start >= bullet.end;
    })
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

const LONGEST_LINE = 200;

/** Every keyword that a resume shows in a project or job, with the line: for showing it beside another resume. */
export function provenLines(
  resume: Resume,
  name: string,
  options: Pick<AnalyzeOptions, 'today' | 'ownTerms'>,
): readonly ProvenElsewhere[] {
  return [...gatherFacts(resume, options).skills.values()].flatMap(skill => {
    const [best] = skill.quotes;
    if (!best || best.level === 'listed') return [];
    return [{ keyword: skill.name, resume: name, line: best.text.slice(0, LONGEST_LINE) }];
  });
}
