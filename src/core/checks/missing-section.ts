import type { SectionKind } from '../types.ts';
import { type Check, fail, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where Experience or Projects, Skills, or Education has no heading. */
export const missingSection: Check = {
  id: 'missing-section',
  impact: 'serious',
  title: 'Experience or Projects, Skills and Education have headings',
  failureTitle: 'A section that parsers look for has no heading',
  description:
    'Parsers file what they read under the heading above it; what has no heading of its own is lost or misfiled.',
  source: sources.guide,
  needsPosting: false,
  advice: 'Give each of Experience or Projects, Skills and Education a heading on a line of its own.',
  run({ resume, facts }) {
    const kinds = new Set<SectionKind>(resume.sections.map(section => section.kind));
    const missing = [
      kinds.has('experience') || kinds.has('projects') ? null : 'Experience or Projects',
      kinds.has('skills') ? null : 'Skills',
      kinds.has('education') ? null : 'Education',
    ].filter(name => name !== null);
    if (missing.length === 0) return pass;
    if (!facts.english)
      return unsure(
        'The resume does not seem to be in English, so its headings may be right in its own language.',
      );
    if (resume.hazards.some(({ id }) => id === 'letter-spacing' || id === 'unmapped-glyphs'))
      return unsure('Some of the text cannot be read, and headings may be among it.');
    if (resume.layout.scanned) return unsure('There is no text to look for headings in.');
    const printed = facts.lines
      .map(line => resume.text.slice(line.start, line.end).trim())
      .filter(line => line.length < LONGEST_HEADING);
    const headings = [
      ...resume.sections.map(({ heading }) => heading),
      ...printed.filter(line => bare.test(line)),
    ];
    const misplaced = missing.filter(name => headings.some(heading => resembles(name, heading)));
    if (misplaced.length === missing.length)
      return unsure(
        `A heading may stand for ${misplaced.join(' and ')}, in words that parsers may not know.`,
      );
    return fail(
      ...missing
        .filter(name => !misplaced.includes(name))
        .map(name => ({ message: `No heading for ${name} was found.` })),
    );
  },
};

const LONGEST_HEADING = 40;
// A line that is nothing but the word for a section, whatever the reader of headings made of it.
const bare =
  /^\W*(?:(?:work|professional|technical|personal) )?(?:experience|employment|projects|skills|education)\W*$/i;

const related: Record<string, RegExp> = {
  'Experience or Projects':
    /work|job|career|employ|position|profession|research|teaching|volunteer|internship|portfolio/i,
  Skills: /skill|technolog|tool|stack|competenc|expertise|proficien|strength|language/i,
  Education: /educat|academ|degree|school|universit|stud(?:y|ies)|qualification|training|course/i,
};

function resembles(name: string, heading: string): boolean {
  return related[name]?.test(heading) ?? false;
}
