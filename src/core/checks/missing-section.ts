import { listed, type Message, message } from '../messages/message.ts';
import type { SectionKind } from '../types.ts';
import { opens } from '../vocabulary/headings.ts';
import { type Check, failBy, pass, unsure } from './check.ts';

/** Fails if there is no heading for Experience or Projects, for Skills, or for Education. */
export const missingSection: Check = {
  id: 'missing-section',
  impact: 'serious',
  sources: ['guide'],
  isTitledByFinding: true,
  isForAny: true,
  advise(_, evidence) {
    const lacking = evidence.flatMap(({ message: { values } }) => values.section ?? []);
    const values = { sections: listed(lacking), count: lacking.length };
    const text = message('missing-section.advice', values);
    return { rank: 2.53, title: message('missing-section.todo', values), text };
  },
  run({ resume, facts }) {
    const kinds = new Set<SectionKind>(resume.sections.map(section => section.kind));
    const missing = wanted.filter(section => !section.kinds.some(kind => kinds.has(kind)));
    if (missing.length === 0) return pass;
    if (facts.language === null) return unsure(message('missing-section.otherLanguage'));
    if (resume.hazards.some(({ id }) => id === 'letter-spacing' || id === 'unmapped-glyphs'))
      return unsure(message('missing-section.maybeUnread'));
    if (resume.layout.scanned) return unsure(message('missing-section.noText'));
    const printed = facts.lines
      .map(line => resume.text.slice(line.start, line.end).trim())
      .filter(line => line.length < LONGEST_HEADING);
    const bareLines = printed.filter(line => bare.test(line));
    const maybe = ({ kinds: own, related }: WantedSection, heading: string) =>
      related.test(heading) || (!facts.english && opens(heading, own, true));
    const misplaced = missing.filter(
      section =>
        resume.sections.some(
          ({ heading, ...span }) =>
            maybe(section, heading) &&
            // “Languages” may mean programming languages or spoken ones.
            (!section.kinds.includes('skills') || !spoken.test(heading) || facts.namedIn(span).size > 0),
        ) ||
        bareLines.some(line => section.related.test(line)) ||
        (!facts.english && printed.some(line => opens(line, section.kinds))),
    );
    const sections = listed(misplaced.map(({ name }) => name));
    if (misplaced.length === missing.length)
      return unsure(message('missing-section.maybeUnknownHeading', { sections }));
    const lacking = missing.filter(section => !misplaced.includes(section));
    return failBy(...lacking.map(({ name }) => message('missing-section.noHeading', { section: name })));
  },
};

const spoken =
  /language|sprach|langue|idioma|lingu|taal|talen|język|jazyk|язык|мови|dil(?:ler)?\b|språk|sprog/iu;
const LONGEST_HEADING = 40;
// A line with only the usual word for a section, even if the resume reader did not take it for a heading.
const bare =
  /^\W*(?:(?:work|professional|technical|personal) )?(?:experience|employment|projects|skills|education)\W*$/i;

type WantedSection = {
  readonly name: Message;
  readonly kinds: readonly SectionKind[];
  /** Words that a heading of this section is likely to have if it is not a standard one. */
  readonly related: RegExp;
};

const wanted: readonly WantedSection[] = [
  {
    name: message('missing-section.work'),
    kinds: ['experience', 'projects'],
    related: /work|job|career|employ|position|profession|research|teaching|volunteer|internship|portfolio/i,
  },
  {
    name: message('missing-section.skills'),
    kinds: ['skills'],
    related: /skill|technolog|tool|stack|competenc|expertise|proficien|strength|language/i,
  },
  {
    name: message('missing-section.education'),
    kinds: ['education'],
    related: /educat|academ|degree|school|universit|stud(?:y|ies)|qualification|training|course/i,
  },
];
