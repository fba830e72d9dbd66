import { plainText } from '../../core/text/one-line.ts';

/** A finished line of text; `linked` counts its letters in links, `bold` is true if all are bold. */
export type Line = { readonly text: string; readonly linked: number; readonly bold: boolean };

/** The markup at a place of the page; `isApart` if an inline element ended and another began since the last text. */
export type Marks = { readonly isLinked: boolean; readonly isBold: boolean; readonly isApart: boolean };

/** Matches texts that touch in the markup and stand apart on the screen: “Example” and “Leiden”, “ago” and “30”, “Pay” and “€3,000”. */
const partsApart = /[\p{L}\d]{2}\)?\n(?:[\p{Lu}$€£]|(?<=\p{L}\n)\d)/u;

const LONGEST_LINE = 60_000;

/** Collects the text between two line breaks, with white space collapsed as a browser shows it. https://drafts.csswg.org/css-text/#white-space-phase-1 */
export function lineBuffer() {
  let line = '';
  let linked = 0;
  let bold = 0;
  let endsInSpace = true;
  return {
    append(raw: string, { isLinked, isBold, isApart }: Marks) {
      if (line.length > LONGEST_LINE) return;
      const text = plainText(raw.slice(0, LONGEST_LINE)).replace(/\s+/g, ' ');
      const added = endsInSpace ? text.trimStart() : text;
      if (!added) return;
      if (isApart && !endsInSpace && partsApart.test(`${line.slice(-3)}\n${added.slice(0, 2)}`)) line += ' ';
      line += added;
      // The added part is tested, since testing the line would copy all of it each time.
      endsInSpace = added.endsWith(' ');
      if (isLinked) linked += added.length;
      if (isBold) bold += added.length;
    },
    /** Returns the line so far and starts a new one; null if the line is empty. */
    take(): Line | null {
      const text = line.trim();
      const taken = text
        ? { text, linked: Math.min(linked, text.length), bold: bold > 0 && bold >= text.length - 1 }
        : null;
      line = '';
      linked = 0;
      bold = 0;
      endsInSpace = true;
      return taken;
    },
  };
}
