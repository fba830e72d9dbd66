import { findDates, holdsRange } from '../../core/dates/find-dates.ts';
import type { EntryKind } from '../../core/types.ts';
import { degree } from '../../core/vocabulary/degrees.ts';
import { namesDegreeOrSchool } from './entry-fields.ts';
import { jobTitle } from './entry-words.ts';
import type { LineSection } from './find-sections.ts';
import { endsInOther, isOpenHeading, isStandard, kindByWord, knownHeading } from './heading-words.ts';
import { isKnownItem, isTool } from './known-skills.ts';
import { listSkills } from './list-skills.ts';
import type { LineReading } from './read-lines.ts';
import type { StyledLine } from './styled-line.ts';

const CONTENT: readonly EntryKind[] = ['experience', 'projects', 'education'];
/** The expected number of entries of one kind from which on a section with an unclear heading is given that kind. */
const LEAST_ENTRIES = 0.8;

/** Limits for a section that lists skills: tools, shares of known items and of letters in items, and the largest share of dated lines. */
const LEAST_TOOLS = 3;
const KNOWN_SHARE = 0.5;
const LISTED_SHARE = 0.35;
const MOST_DATED = 0.2;

/** Gives a section whose heading says nothing the kind of its lines: jobs under “Where I have been” are jobs. */
export function withKind(
  section: LineSection,
  readings: readonly LineReading[],
  lines: readonly StyledLine[],
): LineSection {
  if (listsTools(section, readings, lines)) return { ...section, kind: 'skills' };
  if (listsDegrees(section, lines)) return { ...section, kind: 'education' };
  if (section.isKnown || section.kind !== 'other') return section;
  const own = readings.slice(section.bodyFrom, section.to);
  const isOpen = isOpenHeading(section.heading);
  const told = isOpen ? kindByWord(section.heading) : null;
  if (told !== null) return { ...section, kind: told };
  const body = lines.slice(section.bodyFrom, section.to);
  const holdsDegree = body.some(({ text }) => degree.test(text));
  const expected = CONTENT.filter(kind => kind !== 'education' || holdsDegree).map(kind => ({
    kind,
    count: own.reduce((sum, { kindOdds }) => sum + kindOdds[kind], 0),
  }));
  const best = expected.reduce((a, b) => (b.count > a.count ? b : a));
  // These headings say that they hold something else: “Honors, Awards & Certifications”, and “Programming competitions” by its last word.
  const isTold = isStandard(section.heading) || endsInOther(section.heading);
  if (best.count >= LEAST_ENTRIES && !isTold) return { ...section, kind: best.kind };
  return isOpen && datesJobs(body) ? { ...section, kind: 'experience' } : section;
}

/** True if a section lists tools, whatever its heading says (“Knowledge”, “Languages”); jobs and projects have dates or first lines of entries. */
function listsTools(
  { kind, isKnown, bodyFrom, to }: LineSection,
  readings: readonly LineReading[],
  lines: readonly StyledLine[],
): boolean {
  if (kind !== 'other' && (kind !== 'experience' || isKnown)) return false;
  if (readings.slice(bodyFrom, to).some(({ startOdds }) => startOdds >= 0.5)) return false;
  const own = lines.slice(bodyFrom, to);
  if (own.filter(({ text }) => findDates(text).length > 0).length > MOST_DATED * own.length) return false;
  const items = listSkills(own);
  // “Technical experience” may consist of sentences under labels such as “Programming languages”.
  if (own.some(({ text }) => knownHeading(text) === 'skills')) return true;
  return (
    lettersOf(items) >= LISTED_SHARE * lettersOf(own.map(({ text }) => text)) &&
    items.filter(isTool).length >= LEAST_TOOLS &&
    items.filter(isKnownItem).length >= KNOWN_SHARE * items.length
  );
}

/** True if a section such as “Qualifications” holds degrees and no skills: at least half of its lines are dated, and one of these names a degree. */
function listsDegrees({ kind, bodyFrom, to }: LineSection, lines: readonly StyledLine[]): boolean {
  if (kind !== 'skills') return false;
  const own = lines.slice(bodyFrom, to);
  const dated = own.filter(({ text }) => findDates(text).length > 0);
  return dated.length >= own.length / 2 && dated.some(({ text }) => degree.test(text));
}

const lettersOf = (texts: readonly string[]): number => texts.join('').replace(/[^\p{L}\p{N}]/gu, '').length;

/** True if all lines with a range of time name jobs, in themselves or right beside them, and not all are degrees or schools. */
function datesJobs(lines: readonly StyledLine[]): boolean {
  const heads = lines.flatMap((line, at) =>
    line.bulletEnd < 0 && holdsRange(line.text)
      ? [
          lines
            .slice(Math.max(0, at - 1), at + 2)
            .filter(({ bulletEnd }) => bulletEnd < 0)
            .map(({ text }) => text)
            .join(' '),
        ]
      : [],
  );
  return heads.every(text => jobTitle.test(text)) && heads.some(text => !namesDegreeOrSchool(text));
}
