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

/** Fails where a heading is one that parsers do not know, and names the usual one. */
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

/** The heading to use instead; null where the one there is will do. */
function saferHeading(context: CheckContext, section: ResumeSection): Message | null {
  // “### Old Mill Ltd” under “## Experience” is the head of a job.
  if (context.resume.entries.some(({ organisation }) => organisation === section.heading)) return null;
  const known = standard[section.kind];
  if (known)
    return isStandard(section.heading, section.kind) ||
      (isAbroad(context) && opens(section.heading, [section.kind]))
      ? null
      : message('non-standard-heading.quoted', { name: known.name });
  return hidesWork(context, section) ? message('non-standard-heading.projectsOrExperience') : null;
}

/** Is the resume in another language than English: by its text, or as none of its headings is English, where there is little text? */
const isAbroad = ({ facts, resume }: CheckContext): boolean =>
  !facts.english || !resume.sections.some(({ heading, kind }) => standard[kind] && isStandard(heading, kind));

const FEWEST_ACTIONS = 2;
// Sections of their own that may well tell of actions.
const ownKind =
  /volunteer|leader|activit|award|honou?r|achiev|accomplish|publication|patent|research|teaching|interest|hobb|language|referenc|course|training|talk|conference|member|affiliat|extra|communit|militar|service|involve|strength|highlight|competenc|skill|contact|additional|focus|areas|other|misc/i;

/** True where bullets of work stand under a heading that says nothing of work. */
function hidesWork({ resume }: CheckContext, { start, end, heading, kind }: ResumeSection): boolean {
  if (kind !== 'other' || ownKind.test(heading)) return false;
  const lines = resume.text.slice(start, end).split('\n').slice(1);
  const deeds = lines.filter(
    line => startsWithDeed(line) || (bulletEnd(line.trim()) > 0 && openingOf(line) === 'action'),
  );
  return deeds.length >= FEWEST_ACTIONS;
}

// What parsers' lists of headings hold; longer ones pass where they contain one of these whole.
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

/** Case, spacing, numbering and decoration aside. */
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
