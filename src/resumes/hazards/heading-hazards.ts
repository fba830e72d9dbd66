import type { Hazard, SectionKind } from '../../core/types.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { foldHeading, headingKind, knownHeading } from '../structure/heading-words.ts';

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
/** One odd heading is a detail; with two, a part of the resume is filed where nobody looks. */
const leastOdd = 2;

/** Headings that parsers do not know, with the standard one where there is one. */
export function headingHazards({ resume, sections, lines }: BuiltResume): readonly Hazard[] {
  const odd = sections.filter(
    ({ heading }) => knownHeading(heading) === null || unusual.test(foldHeading(heading)),
  );
  if (odd.length < leastOdd || odd.length < 0.2 * resume.sections.length) return [];
  return odd.map(({ heading, from }) => {
    const instead = standard[headingKind(heading)];
    const advice = instead ? ` Parsers know “${instead}”.` : '';
    const line = lines[from];
    return {
      id: 'non-standard-heading',
      page: line?.page ?? null,
      box: line?.box ?? null,
      message: `“${heading}” is a heading that parsers may not know.${advice}`,
      quote: heading,
    };
  });
}
