import { openingOf, startsWithDeed } from '../evidence/action-verbs.ts';
import { type Message, message } from '../messages/message.ts';
import { bulletEnd } from '../text/bullet.ts';
import type { ResumeSection, SectionKind } from '../types.ts';
import { opens } from '../vocabulary/headings.ts';
import {
  type Check,
  type CheckContext,
  fail,
  failAtEach,
  findingsOf,
  notApplicable,
  pass,
  unsure,
} from './check.ts';

/** Fails if parsers do not know a heading, and names the usual one. */
export const nonStandardHeading: Check = {
  id: 'non-standard-heading',
  impact: 'moderate',
  sources: ['guide'],
  run(context) {
    const { resume, facts } = context;
    if (resume.sections.length === 0) return notApplicable;
    const told = findingsOf(resume, 'non-standard-heading');
    if (told.length > 0) return fail(...told);
    const odd = resume.sections.flatMap(section => {
      const safer = saferHeading(context, section);
      const { start, heading } = section;
      return safer === null ? [] : [{ start, end: start + heading.length, heading, safer }];
    });
    if (odd.length === 0) return pass;
    if (!facts.english) return unsure(message('non-standard-heading.otherLanguage'));
    return failAtEach(context, odd, ({ heading, safer }) =>
      message('non-standard-heading.safer', { heading, safer }),
    );
  },
};

/** The heading to use instead; null if the present one is fine. */
function saferHeading(context: CheckContext, section: ResumeSection): Message | null {
  // In “### Old Mill Ltd” under “## Experience”, the heading is the name of an employer.
  if (context.resume.entries.some(({ organisation }) => organisation === section.heading)) return null;
  const known = standard[section.kind];
  if (known)
    return isStandard(section.heading, section.kind) ||
      (isAbroad(context) && opens(section.heading, [section.kind]))
      ? null
      : message('non-standard-heading.quoted', { name: known.name });
  return hidesWork(context, section) ? message('non-standard-heading.projectsOrExperience') : null;
}

/** True if the resume is in another language: by its text, or because no heading is an English one (a short text may not tell). */
const isAbroad = ({ facts, resume }: CheckContext): boolean =>
  !facts.english || !resume.sections.some(({ heading, kind }) => standard[kind] && isStandard(heading, kind));

const FEWEST_ACTIONS = 2;
// Sections with a purpose of their own, which may describe actions.
const ownKind =
  /volunteer|leader|activit|award|honou?r|achiev|accomplish|publication|patent|research|teaching|interest|hobb|language|referenc|course|training|talk|conference|member|affiliat|extra|communit|militar|service|involve|strength|highlight|competenc|skill|contact|additional|focus|areas|other|misc/i;

/** True if bullets about work are under a heading that does not say so. */
function hidesWork({ resume }: CheckContext, { start, end, heading, kind }: ResumeSection): boolean {
  if (kind !== 'other' || ownKind.test(heading)) return false;
  const lines = resume.text.slice(start, end).split('\n').slice(1);
  const deeds = lines.filter(
    line => startsWithDeed(line) || (bulletEnd(line.trim()) > 0 && openingOf(line) === 'action'),
  );
  return deeds.length >= FEWEST_ACTIONS;
}

// Headings that parsers know. A longer heading passes if it contains one of these.
const standard: Partial<Record<SectionKind, { readonly name: string; readonly words: RegExp }>> = {
  experience: {
    name: 'Experience',
    words:
      /\b(?:experience|employment|work history|career history|professional background|internships?|volunteering|leadership)\b/,
  },
  projects: { name: 'Projects', words: /\b(?:projects?|portfolio|open source)\b/ },
  skills: {
    name: 'Skills',
    words:
      /\b(?:skills?|technologies|competenc(?:ies|y|es)|expertise|proficienc(?:ies|y)|tech stack|tools|languages|strengths)\b/,
  },
  education: {
    name: 'Education',
    words: /\b(?:education|academic (?:background|history|qualifications)|qualifications|studies)\b/,
  },
  certifications: {
    name: 'Certifications',
    words: /\b(?:certifications?|certificates?|licen[sc]es?|courses?|trainings?|awards?|qualifications)\b/,
  },
  summary: {
    name: 'Summary',
    words: /\b(?:summary|profile|objective|about|overview|introduction|highlights?|statement|bio|intro)\b/,
  },
};

/** True for a known heading; case, spacing, numbering and decoration do not matter. */
function isStandard(heading: string, kind: SectionKind): boolean {
  const letters = heading
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const words = standard[kind]?.words;
  return (
    words === undefined || words.test(letters) || words.test(letters.replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1'))
  );
}
