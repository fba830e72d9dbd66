import { message } from '../../core/messages/message.ts';
import type { Hazard, SectionKind } from '../../core/types.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { findDates } from '../structure/dates.ts';
import { foldHeading, knownHeading } from '../structure/heading-words.ts';
import type { StyledLine } from '../structure/styled-line.ts';

const standard: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'Summary',
  experience: 'Experience',
  projects: 'Projects',
  skills: 'Skills',
  education: 'Education',
  certifications: 'Certifications',
};
// Known to people, but not what parsers look for.
const unusual =
  /^(?:info|governance|service|samples|writing|reading|recognition|speaking|testimonials|affiliations?|significant coursework|campus involvement|(?:on )?campus activities|leadership experience|involvement|most proud of|my life philosophy|who am i|strengths|toolbox|media)$/;
/** One odd heading is a detail, unless it has the work under it that a missing standard one should have. */
const leastOdd = 2;
const core: readonly SectionKind[] = ['experience', 'projects', 'skills', 'education'];

/** Headings that parsers do not know, with the standard one where there is one. */
export function headingHazards({ sections, lines }: BuiltResume): readonly Hazard[] {
  const odd = sections.filter(
    ({ heading }) => knownHeading(heading) === null || unusual.test(foldHeading(heading)),
  );
  const isMissing = core.some(
    kind => !sections.some(section => section.kind === kind && !odd.includes(section)),
  );
  const isReplaced = isMissing && odd.some(section => holdsWork(lines.slice(section.bodyFrom, section.to)));
  const isMany = odd.length >= leastOdd && odd.length >= 0.2 * sections.length;
  if (!isMany && !isReplaced) return [];
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

/** Bullets or dates: jobs, projects or degrees rather than a paragraph. */
function holdsWork(lines: readonly StyledLine[]): boolean {
  const bullets = lines.filter(line => line.bulletEnd >= 0).length;
  return bullets >= 2 || lines.some(line => findDates(line.text).some(date => date.from !== null));
}
