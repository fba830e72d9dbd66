import { findDates } from '../../core/text/find-dates.ts';
import type { EntryKind } from '../../core/types.ts';
import { namesDegreeOrSchool } from './entry-fields.ts';
import { degree, jobTitle } from './entry-words.ts';
import type { LineSection } from './find-sections.ts';
import { isOpenHeading, isStandard, kindByWord } from './heading-words.ts';
import type { LineReading } from './read-lines.ts';
import type { StyledLine } from './styled-line.ts';

const CONTENT: readonly EntryKind[] = ['experience', 'projects', 'education'];
/** Entries of a kind that the lines must be expected to hold before they say what a heading does not. */
const LEAST_ENTRIES = 0.8;
/** The share of its lines that must name skills before a section lists skills. */
const SKILLS_SHARE = 0.75;

/** A section whose heading says nothing is what its lines are: jobs under “Where I have been” are jobs. */
export function withKind(
  section: LineSection,
  readings: readonly LineReading[],
  lines: readonly StyledLine[],
): LineSection {
  if (section.isKnown || section.kind !== 'other') return section;
  const own = readings.slice(section.bodyFrom, section.to);
  const skills = own.filter(({ role }) => role === 'skills').length;
  if (skills > 0 && skills >= SKILLS_SHARE * own.length) return { ...section, kind: 'skills' };
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
  // “Honors, Awards & Certifications” says what it holds.
  if (best.count >= LEAST_ENTRIES && !isStandard(section.heading)) return { ...section, kind: best.kind };
  return isOpen && datesJobs(body) ? { ...section, kind: 'experience' } : section;
}

/** Do lines with a range of time name jobs, in themselves or right beside them, and neither degrees nor schools? */
function datesJobs(lines: readonly StyledLine[]): boolean {
  const heads = lines.flatMap((line, at) =>
    line.bulletEnd < 0 && findDates(line.text).some(date => date.from !== null)
      ? [
          lines
            .slice(Math.max(0, at - 1), at + 2)
            .filter(({ bulletEnd }) => bulletEnd < 0)
            .map(({ text }) => text)
            .join(' '),
        ]
      : [],
  );
  return heads.length > 0 && heads.every(text => jobTitle.test(text) && !namesDegreeOrSchool(text));
}
