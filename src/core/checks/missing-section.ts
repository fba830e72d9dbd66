import type { SectionKind } from '../types.ts';
import { listed, type Phrase, say } from '../words/phrase.ts';
import { type Check, fail, pass, unsure } from './check.ts';

/** Fails where Experience or Projects, Skills, or Education has no heading. */
export const missingSection: Check = {
  id: 'missing-section',
  impact: 'serious',
  title: say('Experience or Projects, Skills and Education have headings'),
  failureTitle: say('A section that parsers look for has no heading'),
  description: say(
    'Parsers file what they read under the heading above it; a section without a heading is lost or filed wrongly.',
  ),
  sources: ['guide'],
  needsPosting: false,
  advice: say('Give Experience or Projects, Skills, and Education a heading each, on a line of its own.'),
  run({ resume, facts }) {
    const kinds = new Set<SectionKind>(resume.sections.map(section => section.kind));
    const missing = wanted.filter(section => !section.kinds.some(kind => kinds.has(kind)));
    if (missing.length === 0) return pass;
    if (!facts.english)
      return unsure(
        say('The resume does not seem to be in English, so its headings may be right in its own language.'),
      );
    if (resume.hazards.some(({ id }) => id === 'letter-spacing' || id === 'unmapped-glyphs'))
      return unsure(say('Some of the text cannot be read, and headings may be among it.'));
    if (resume.layout.scanned) return unsure(say('There is no text to look for headings in.'));
    const printed = facts.lines
      .map(line => resume.text.slice(line.start, line.end).trim())
      .filter(line => line.length < LONGEST_HEADING);
    const headings = [
      ...resume.sections.map(({ heading }) => heading),
      ...printed.filter(line => bare.test(line)),
    ];
    const misplaced = missing.filter(({ related }) => headings.some(heading => related.test(heading)));
    if (misplaced.length === missing.length)
      return unsure(
        say('{sections} may be there, under a heading that parsers do not know.', {
          sections: listed(misplaced.map(({ name }) => name)),
        }),
      );
    return fail(
      ...missing
        .filter(section => !misplaced.includes(section))
        .map(({ name }) => ({ message: say('No heading for {section} was found.', { section: name }) })),
    );
  },
};

const LONGEST_HEADING = 40;
// A line that is nothing but the word for a section, whatever the reader of headings made of it.
const bare =
  /^\W*(?:(?:work|professional|technical|personal) )?(?:experience|employment|projects|skills|education)\W*$/i;

type WantedSection = {
  readonly name: Phrase;
  readonly kinds: readonly SectionKind[];
  /** What a heading of another wording is likely to say. */
  readonly related: RegExp;
};

const wanted: readonly WantedSection[] = [
  {
    name: say('Experience or Projects'),
    kinds: ['experience', 'projects'],
    related: /work|job|career|employ|position|profession|research|teaching|volunteer|internship|portfolio/i,
  },
  {
    name: say('Skills'),
    kinds: ['skills'],
    related: /skill|technolog|tool|stack|competenc|expertise|proficien|strength|language/i,
  },
  {
    name: say('Education'),
    kinds: ['education'],
    related: /educat|academ|degree|school|universit|stud(?:y|ies)|qualification|training|course/i,
  },
];
