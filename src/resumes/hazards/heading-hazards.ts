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
/** Parsers need the heading to find jobs and degrees; they look for skills everywhere. */
const filed: readonly SectionKind[] = ['experience', 'education'];
/** The weights of headings that parsers may not know. We report them from a sum of ENOUGH on. */
const WEIGHTS = {
  /** No heading of the jobs, or of the degrees, has a known word: “Where I have been”. Enough by itself. */
  unknown: 3,
  /** They have a known word, but none is in parsers' lists: “Academic qualification”. */
  filed: 2.5,
  /** The same for another kind of section that parsers look for: “Strengths”. */
  unlisted: 2,
  /** One of them contains a listed word for its kind: “Job-related skills”. */
  half: 1,
  /** Each further heading of the same kind. */
  further: 0.75,
  /** A heading of any other kind without a known word: “A day of my life”. Its section is seldom about work. */
  beside: 1,
  /** The same with a known word: “On campus involvement”. */
  besideHalf: 0.5,
};
const ENOUGH = 3;
// A heading in the first person is never standard, even with a known word: “My life philosophy”.
const speaking =
  /^(?!(?:about|contact) me$).*(?<!\p{L})(?:i|my|me|ich|mein\p{L}*|je|mon|mes|yo|mis?)(?!\p{L})/iu;

/** Headings that parsers do not know, with the standard heading to use if there is one. */
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
  // If parsers know the headings of everything that they look for, the other headings do no harm.
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

/** A job title or a dated line that looks like a heading is an entry, which nobody has to rename. */
const isEntry = (heading: string): boolean => jobTitle.test(heading) || findDates(heading).length > 0;
