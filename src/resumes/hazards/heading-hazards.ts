import { message } from '../../core/messages/message.ts';
import { findDates } from '../../core/text/find-dates.ts';
import type { Hazard, SectionKind } from '../../core/types.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { jobTitle } from '../structure/entry-words.ts';
import type { LineSection } from '../structure/find-sections.ts';
import { holdsKnownWord, holdsPlainWord, isPlain, isStandard } from '../structure/heading-words.ts';
import type { StyledLine } from '../structure/styled-line.ts';

const standard: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'Summary',
  experience: 'Experience',
  projects: 'Projects',
  skills: 'Skills',
  education: 'Education',
  certifications: 'Certifications',
};
const core: readonly SectionKind[] = ['summary', 'experience', 'projects', 'skills', 'education'];
/** What headings weigh that parsers may not know; from ENOUGH on, they are spoken of. */
const WEIGHTS = {
  /** All headings of a kind that parsers look for are by names that their lists leave out: “Academic qualification”. */
  unlisted: 1,
  /** But a listed word is in one of them, as in “Job-related skills”. */
  half: 0.5,
  /** No word of them is known, with work under them: nothing says that these are the jobs. */
  unknown: 1.5,
  /** A heading beside those, such as “Most proud of”: what stands under it is lost, but it is seldom the work. */
  beside: 0.5,
  /** And with a word that is known: “List of conferences”. */
  besideHalf: 0.25,
};
const ENOUGH = 1.25;
// A heading that speaks is nobody's standard, though people know some: “My life philosophy”.
const speaking =
  /^(?!(?:about|contact) me$).*(?<!\p{L})(?:i|my|me|ich|mein\p{L}*|je|mon|mes|yo|mis?)(?!\p{L})/iu;

/** Headings that parsers do not know, with the standard one where there is one. */
export function headingHazards({ sections, lines }: BuiltResume): readonly Hazard[] {
  const own = sections.filter(({ heading }) => !isEntry(heading));
  const isOdd = ({ heading }: LineSection) => speaking.test(heading) || !isStandard(heading);
  const unlisted = core
    .map(kind => own.filter(section => section.kind === kind))
    .filter(alike => alike.length > 0 && !alike.some(({ heading }) => isPlain(heading)));
  const beside = own.filter(section => !core.includes(section.kind) && isOdd(section));
  const weightOf = (section: LineSection): number => {
    if (holdsPlainWord(section.heading)) return WEIGHTS.half;
    const isUnknown = isOdd(section) && !holdsKnownWord(section.heading);
    return isUnknown && holdsWork(lines.slice(section.bodyFrom, section.to))
      ? WEIGHTS.unknown
      : WEIGHTS.unlisted;
  };
  const weight =
    unlisted.reduce((sum, alike) => sum + Math.min(...alike.map(weightOf)), 0) +
    beside.reduce(
      (sum, { heading }) => sum + (holdsKnownWord(heading) ? WEIGHTS.besideHalf : WEIGHTS.beside),
      0,
    );
  if (weight < ENOUGH) return [];
  const odd = new Set([...unlisted.flat(), ...beside]);
  return sections.filter(section => odd.has(section)).map(section => toHazard(section, lines[section.from]));
}

function toHazard({ heading, kind }: LineSection, line: StyledLine | undefined): Hazard {
  const instead = standard[kind];
  return {
    id: 'non-standard-heading',
    page: line?.page ?? null,
    box: line?.box ?? null,
    message: instead
      ? message('hazards.headingWithBetter', { heading, instead })
      : message('hazards.heading', { heading }),
    quote: heading,
  };
}

/** A job or a project in a heading's look is no heading that has to be renamed. */
const isEntry = (heading: string): boolean => jobTitle.test(heading) || findDates(heading).length > 0;

/** Bullets or dates: jobs, projects or degrees rather than a paragraph. */
function holdsWork(lines: readonly StyledLine[]): boolean {
  const bullets = lines.filter(line => line.bulletEnd >= 0).length;
  return bullets >= 2 || lines.some(line => findDates(line.text).some(date => date.from !== null));
}
