import { message } from '../../core/messages/message.ts';
import { findDates } from '../../core/text/find-dates.ts';
import type { Hazard, SectionKind } from '../../core/types.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { jobTitle } from '../structure/entry-words.ts';
import type { LineSection } from '../structure/find-sections.ts';
import { holdsKnownWord, isStandard } from '../structure/heading-words.ts';
import type { StyledLine } from '../structure/styled-line.ts';

const standard: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'Summary',
  experience: 'Experience',
  projects: 'Projects',
  skills: 'Skills',
  education: 'Education',
  certifications: 'Certifications',
};
const core: readonly SectionKind[] = ['experience', 'projects', 'skills', 'education'];
/** One odd heading is a detail, unless it has the work under it that a missing standard one should have. */
const leastOdd = 2;
const oddShare = 0.2;
/** How much a heading counts in which one known word stands among others, as in “Job-related skills”. */
const halfKnown = 0.5;
// A heading that speaks is nobody's standard, though people know some: “My life philosophy”.
const speaking =
  /^(?!(?:about|contact) me$).*(?<!\p{L})(?:i|my|me|ich|mein\p{L}*|je|mon|mes|yo|mis?)(?!\p{L})/iu;

/** Headings that parsers do not know, with the standard one where there is one. */
export function headingHazards({ sections, lines }: BuiltResume): readonly Hazard[] {
  const isOdd = ({ heading }: LineSection) => speaking.test(heading) || !isStandard(heading);
  const odd = sections.filter(section => isOdd(section) && !isEntry(section.heading));
  const isReplaced = odd.some(
    section =>
      core.includes(section.kind) &&
      !holdsKnownWord(section.heading) &&
      !sections.some(other => other.kind === section.kind && !isOdd(other)) &&
      holdsWork(lines.slice(section.bodyFrom, section.to)),
  );
  const count = odd.reduce((sum, { heading }) => sum + (holdsKnownWord(heading) ? halfKnown : 1), 0);
  if (!isReplaced && (count < leastOdd || count < oddShare * sections.length)) return [];
  return odd.map(({ heading, kind, from }) => {
    const instead = standard[kind];
    const line = lines[from];
    return {
      id: 'non-standard-heading',
      page: line?.page ?? null,
      box: line?.box ?? null,
      message: instead
        ? message('hazards.headingWithBetter', { heading, instead })
        : message('hazards.heading', { heading }),
      quote: heading,
    };
  });
}

/** A job or a project in a heading's look is no heading that has to be renamed. */
const isEntry = (heading: string): boolean => jobTitle.test(heading) || findDates(heading).length > 0;

/** Bullets or dates: jobs, projects or degrees rather than a paragraph. */
function holdsWork(lines: readonly StyledLine[]): boolean {
  const bullets = lines.filter(line => line.bulletEnd >= 0).length;
  return bullets >= 2 || lines.some(line => findDates(line.text).some(date => date.from !== null));
}
