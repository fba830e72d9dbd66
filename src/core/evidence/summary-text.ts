import type { Resume, ResumeLine, Span } from '../types.ts';
import { joined } from './bullets.ts';
import { contactSign } from './contact-lines.ts';

/** The text with which the resume opens, without its heading. */
export type Summary = Span & { readonly text: string; readonly words: number };

// Fewer words under the name are rather a headline.
const PROSE_WORDS = 15;

/** The text of the summary section, otherwise the prose under the name without a heading; null if there is none. */
export function findSummary(resume: Resume, lines: readonly ResumeLine[]): Summary | null {
  const section = resume.sections.find(candidate => candidate.kind === 'summary');
  if (section) return summaryOf(resume, bodyOf(resume, section));
  // A resume without headings may begin with its first job.
  const parts = [...resume.sections, ...resume.entries].map(({ start }) => start);
  return summaryOf(resume, proseSpan(resume, lines, Math.min(resume.text.length, ...parts)));
}

/** The body of a section, without its heading. */
export function bodyOf(resume: Resume, section: Span & { readonly heading: string }): Span {
  const text = resume.text.slice(section.start, section.end);
  const heading = text.startsWith(section.heading) ? section.heading.length : text.search(/\n|$/);
  const gap = text.slice(heading).search(/[^\s:]|$/);
  return { start: section.start + heading + gap, end: section.end };
}

function summaryOf(resume: Resume, span: Span | null): Summary | null {
  if (span === null) return null;
  const text = joined(resume.text, span);
  return text === '' ? null : { ...span, text, words: text.split(' ').length };
}

/** The lines before `limit` that read as sentences; null if they have too few words. */
function proseSpan(resume: Resume, lines: readonly ResumeLine[], limit: number): Span | null {
  const prose = lines.filter(line => line.end <= limit && isProse(resume.text.slice(line.start, line.end)));
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return joined(resume.text, span).split(' ').length >= PROSE_WORDS ? span : null;
}

/** True if a line reads as a sentence: no contact details, separators or long numbers, and at least three words in small letters. */
function isProse(line: string): boolean {
  return (
    !contactSign.test(line) && !/[|•]|\d{3}/.test(line) && (line.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 3
  );
}
