import type { ResumeFacts } from '../facts/gather-facts.ts';
import { inWords } from '../facts/in-words.ts';
import type { PlacedKeyword } from '../match/match-keywords.ts';
import type { Background, RolePack } from '../roles/role-pack.ts';
import type { Resume, SkillKind, SummaryPattern, YearMonth } from '../types.ts';

const MOST_SKILLS = 4;
const told = new Set<SkillKind>(['practice', 'concept', 'method', 'domain']);
const EXPERIENCED_YEARS = 2;
const RECENT_YEARS = 1;

/**
 * The pack's summary patterns with the keywords that projects or jobs prove, and nothing else filled in: every other fact is a
 * blank for the person.
 */
export function fillSummaries(
  pack: RolePack,
  keywords: readonly PlacedKeyword[],
  resume: Resume,
  facts: ResumeFacts,
  today: YearMonth,
): readonly SummaryPattern[] {
  const background = backgroundOf(pack, resume, facts, today);
  const proven = keywords
    .filter(
      ({ evidence, need }) => need !== 'mentioned' && (evidence === 'project' || evidence === 'experience'),
    )
    // Things one builds with read better in a sentence than practices do.
    .sort((a, b) => Number(told.has(a.kind)) - Number(told.has(b.kind)))
    .slice(0, MOST_SKILLS)
    .map(({ name }) => name);
  const skills = proven.length > 0 ? inWords(proven) : '[what you have built with]';
  return pack.summaries.map(({ id, label, fits, text }) => ({
    id,
    label,
    text: text.replaceAll('{title}', pack.title).replaceAll('{proven}', skills),
    fits: fits === background,
  }));
}

/** Where the person comes from, as the entries tell it; always one that the pack has a pattern for. */
function backgroundOf(pack: RolePack, resume: Resume, facts: ResumeFacts, today: YearMonth): Background {
  const years = facts.years ?? 0;
  const known = (background: Background) => pack.summaries.some(({ fits }) => fits === background);
  if (years >= EXPERIENCED_YEARS && known('experienced')) return 'experienced';
  const studies = resume.entries.filter(entry => entry.kind === 'education');
  const recent = studies.some(
    ({ to }) => to === 'present' || (to !== null && today.year - to.year <= RECENT_YEARS),
  );
  if (recent && years < 1) return 'new-graduate';
  if (years > 0 || resume.entries.some(entry => entry.kind === 'experience'))
    return 'intern-or-career-changer';
  return studies.length > 0 && !resume.entries.some(entry => entry.kind === 'projects')
    ? 'new-graduate'
    : 'self-taught';
}
