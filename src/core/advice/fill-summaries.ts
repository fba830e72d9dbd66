import type { CheckContext } from '../checks/check.ts';
import { askedAndProven } from '../evidence/evidence-levels.ts';
import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { isWayOrField } from '../lexicon/skill.ts';
import type { Background } from '../roles/role-pack.ts';
import { isEnglish } from '../text/language-of.ts';
import type { SummaryPattern } from '../types.ts';

const MOST_SKILLS = 4;
const MOST_YEARS = 2;
const RECENT_YEARS = 1;

/** The role's summary patterns, for people with at most two years of such work. Only keywords that jobs or projects prove are filled in; all else stays blank. */
export function fillSummaries(
  context: CheckContext,
  keywords: readonly PlacedKeyword[],
): readonly SummaryPattern[] {
  const { pack, facts, posting } = context;
  // Years of other work give no experience in this one.
  if ((posting?.fit.related.years ?? facts.years ?? 0) > MOST_YEARS) return [];
  // The patterns are English: they do not help with a resume and a posting in other languages.
  if (!facts.english && posting && !isEnglish(posting.description)) return [];
  const background = backgroundOf(context);
  const proven = askedAndProven(keywords)
    // Tools read better in a sentence than practices do.
    .toSorted((a, b) => Number(isWayOrField(a.kind)) - Number(isWayOrField(b.kind)))
    .slice(0, MOST_SKILLS)
    .map(({ name }) => name);
  const shown = proven.length > 0 ? inEnglish(proven) : '[what you have built with]';
  return pack.summaries.map(({ id, label, text }) => ({
    id,
    label,
    text: text.replace('{proven}', () => shown),
    fits: id === background,
  }));
}

// Not `Intl.ListFormat`: starting it takes the first match longer than all summaries together.
const inEnglish = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(part => part !== '').join(' and ');

/** The person's background, as the entries of the resume show it. */
function backgroundOf({ resume, facts, today }: CheckContext): Background {
  const years = facts.years ?? 0;
  const studies = resume.entries.filter(entry => entry.kind === 'education');
  const recent = studies.some(({ to }) => to === 'present' || (to && today.year - to.year <= RECENT_YEARS));
  if (recent && years < 1) return 'new-graduate';
  if (years > 0 || resume.entries.some(entry => entry.kind === 'experience'))
    return 'intern-or-career-changer';
  return studies.length > 0 && !resume.entries.some(entry => entry.kind === 'projects')
    ? 'new-graduate'
    : 'self-taught';
}
