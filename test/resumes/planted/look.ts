/** How a planted resume is set; nothing of this is in its words. */
export type Look = {
  readonly font?: 'Helvetica' | 'Times-Roman' | 'Courier';
  readonly size?: number;
  readonly bullet?: string;
  /** Sets skills and education beside the rest, in a second column. */
  readonly columns?: boolean;
  /** Lays the skills into a ruled table. */
  readonly table?: boolean;
  /** Sets this text in the colour of the paper. */
  readonly hidden?: string;
  /** Prints the contact line at the foot of each page, and nowhere else. */
  readonly contactInFooter?: boolean;
  /** Sets the name and headings with wide gaps between the letters. */
  readonly letterSpaced?: boolean;
  /** Puts an address under the word GitHub instead of printing it. */
  readonly linkUnderWord?: boolean;
  /** Carries this many bytes along as an attached file. */
  readonly attachedBytes?: number;
  /** Replaces the page by a picture of grey. */
  readonly scanned?: boolean;
  /** Sets this text in a box that the first bullets flow around. */
  readonly textBox?: string;
  /** Adds a picture of words at the end. */
  readonly pictured?: boolean;
  /** Lays the page as words that nobody sees over a picture, as programs do that recognise the words of a scan. */
  readonly recognised?: boolean;
  /** Adds a list of languages in three columns under bold titles, without rules. */
  readonly grid?: boolean;
  /** Sets all after this heading in six points. */
  readonly tinyAfter?: string;
};

/** The list of languages that `grid` adds. */
export const languages: readonly (readonly string[])[] = [
  ['Language', 'Level', 'Learnt'],
  ['English', 'fluent', 'at home'],
  ['German', 'good', 'at school'],
  ['French', 'basic', 'on holiday'],
];

const headings = /^(?:Summary|Experience|Projects|Skills|Education|.+ ⁂)$/;

/** True for a line that is a heading; ` ⁂` at its end marks one of the person’s own. */
export function isHeading(line: string): boolean {
  return headings.test(line);
}

/** The words of a line as they are printed. */
export function wordsOf(line: string): string {
  return line.replace(/ ⁂$/, '').replace(/^- /, '');
}
