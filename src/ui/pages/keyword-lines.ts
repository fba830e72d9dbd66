import type { Resume } from '../../core/types.ts';
import { type LineMark, marksWithin } from './line-marks.ts';

/** A stroke under a keyword on the page, in PDF points. */
export type KeywordLine = { readonly x: number; readonly y: number; readonly width: number };

/** Measures how wide a text is, in any unit. */
export type Measure = (text: string) => number;

/** Measures in a face that stands in for the resume's own: what counts is the proportion within a line. */
export function measureInSans(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return text => text.length;
  pen.font = '20px sans-serif';
  return text => pen.measureText(text).width;
}

/** Where the keywords of a page stand. A PDF gives a line's box, not a word's: the place within is measured. */
export function keywordLines(
  resume: Pick<Resume, 'text' | 'lines'>,
  marks: readonly LineMark[],
  page: number,
  measure: Measure,
): readonly KeywordLine[] {
  return resume.lines.flatMap(line => {
    if (line.page !== page || !line.box) return [];
    const [x, y, width, height] = line.box;
    const whole = measure(resume.text.slice(line.start, line.end));
    if (whole === 0) return [];
    const share = (end: number) => (measure(resume.text.slice(line.start, end)) / whole) * width;
    return marksWithin(marks, line)
      .filter(({ kind }) => kind === 'skill')
      .map(mark => ({
        x: x + share(mark.start),
        y: y + height + 0.5,
        width: share(mark.end) - share(mark.start),
      }));
  });
}
