import type { Degree, Place, Resume, ResumeLine, Span, YearMonth } from '../types.ts';
import { degreeIn, degreeReaches, isShorter } from '../vocabulary/degrees.ts';

/** A degree that the resume shows, with its line. */
export type DegreeShown = { readonly degree: Exclude<Degree, 'none'>; readonly span: Span };

// Names of studies of computing.
const computing =
  /\b(?:comput(?:er|ing|aci[oó]n|ação)|information (?:technology|systems)|software|cyber ?security|data (?:science|analytics)|BCA|MCA|BSCS|CSE?)\b|informati[ckqs]|informátic|информатик/i;

/** The place of the first studies if all studies end below a bachelor's degree; null if some may be more. */
export function shorterStudies({ entries, text }: Resume): Span | null {
  const studies = entries.filter(({ kind }) => kind === 'education');
  return studies.every(({ start, end }) => isShorter(text.slice(start, end))) ? (studies[0] ?? null) : null;
}

const LATELY_YEARS = 2;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** True if the person studies computing, or did until recently, whatever the degree. */
export const studiesComputing = ({ entries, text }: Resume, today: YearMonth): boolean =>
  entries.some(({ kind, start, end, to }) => {
    const told = text.slice(start, end);
    const isRecent =
      to === 'present' ||
      [...told.matchAll(YEAR)].some(([year]) => Number(year) >= today.year - LATELY_YEARS);
    return kind === 'education' && isRecent && computing.test(told);
  });

/** The highest degree on the resume, begun or finished; null if there is none. */
export function degreeShown(
  resume: Resume,
  lines: readonly ResumeLine[],
  placeAt: (offset: number) => Place,
): DegreeShown | null {
  let best: DegreeShown | null = null;
  for (const line of lines) {
    const text = resume.text.slice(line.start, line.end);
    const inEducation = placeAt(line.start) === 'education';
    const { anywhere, underEducation } = degreeIn(text);
    const degree = inEducation ? underEducation : anywhere;
    if (degree === null) continue;
    if (best === null || !degreeReaches(best.degree, degree)) best = { degree, span: line };
  }
  return best;
}
