import { findDates } from '../../core/dates/find-dates.ts';
import { message } from '../../core/messages/message.ts';
import type { Hazard, SectionKind } from '../../core/types.ts';
import { languageOfHeadings, standardHeading } from '../../core/vocabulary/headings.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { jobTitle } from '../structure/entry-words.ts';
import type { LineSection } from '../structure/find-sections.ts';
import { holdsKnownWord, holdsPlainWord, isPlain, isStandard } from '../structure/heading-words.ts';
import type { StyledLine } from '../structure/styled-line.ts';

const core: readonly SectionKind[] = ['summary', 'experience', 'projects', 'skills', 'education'];
/** Jobs and degrees are filed by the heading above them; skills are looked for everywhere. */
const filed: readonly SectionKind[] = ['experience', 'education'];
/** What headings weigh that parsers may not know; from ENOUGH on, they are spoken of. */
const WEIGHTS = {
  /** All headings over the jobs, or over the degrees, hold no word that anybody would look for: “Where I have been”. Alone enough. */
  unknown: 3,
  /** Or they are by names that parsers' lists leave out: “Academic qualification”. */
  filed: 2.5,
  /** Or all over another kind that they look for: “Strengths”. */
  unlisted: 2,
  /** But a listed word for that kind is in one of them, as in “Job-related skills”. */
  half: 1,
  /** And each further one over the same kind. */
  further: 0.75,
  /** A heading beside those without a word that is known, such as “A day of my life”: what stands under it is seldom the work. */
  beside: 1,
  /** Or with one: “On campus involvement”. */
  besideHalf: 0.5,
};
const ENOUGH = 3;
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
  const weightOf = ({ heading, kind }: LineSection): number => {
    if (holdsPlainWord(heading, kind)) return WEIGHTS.half;
    if (!filed.includes(kind)) return WEIGHTS.unlisted;
    return holdsKnownWord(heading) ? WEIGHTS.filed : WEIGHTS.unknown;
  };
  const weightBeside = ({ heading }: LineSection): number =>
    holdsKnownWord(heading) ? WEIGHTS.besideHalf : WEIGHTS.beside;
  const weight =
    sum(unlisted.map(alike => Math.min(...alike.map(weightOf)) + (alike.length - 1) * WEIGHTS.further)) +
    sum(beside.map(weightBeside));
  // Where all that parsers look for has a name that they know, the others cost nothing.
  if (unlisted.length === 0 || weight < ENOUGH) return [];
  const odd = new Set([...unlisted.flat(), ...beside.filter(({ heading }) => !holdsKnownWord(heading))]);
  const language = languageOfHeadings(sections.map(({ heading }) => heading)) ?? 'en';
  return sections
    .filter(section => odd.has(section))
    .map(section => toHazard(section, lines[section.from], standardHeading(language, section.kind)));
}

function toHazard({ heading }: LineSection, line: StyledLine | undefined, instead: string | null): Hazard {
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

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

/** A job or a project in a heading's look is no heading that has to be renamed. */
const isEntry = (heading: string): boolean => jobTitle.test(heading) || findDates(heading).length > 0;
