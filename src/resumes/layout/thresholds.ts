// The thresholds by which the layout of a page is recognised, each once, with its reason. They were measured on pages of many programs;
// the tests `as-measured` hold what the thresholds make of generated pages.

/** Distances in font sizes. */
export const OF_SIZE = {
  /** The baselines of letters in one line differ by less, in sizes of the smaller font. */ baseline: 0.35,
  /** Lines on both sides of a gutter are level within this; their baselines may be rounded differently. */ level: 0.3,
  /** The same if one side is set smaller, as facts beside text are. */ levelFacts: 0.6,
  /** Lines closer than this are one block; leading is at most 1.5 font sizes. */ block: 1.75,
  /** Lines of a text that flows around a box are closer than this, even above and below the box. */ aroundBox: 1.9,
  /** The largest distance between lines of a card, and the gap above a card that stood beside the one before. */ card: 2.5,
  /** The largest distance between rows of a table, whose cells have padding. */ tableRow: 2.8,
  /** A wider gap than this is no space between words, but a tab or another column. */ wideGap: 1,
  /** Skills in boxes of their own are at least this far apart. */ chip: 0.35,
  /** The narrowest space between words in condensed fonts. */ space: 0.12,
  /** The narrowest gap between a label and the text beside it. */ labelGap: 0.5,
  /** Slanted letters reach over their neighbours by less than this. */ overlap: 0.1,
  /** The widest gap between letters of a letter-spaced word … */ widestSpacing: 0.3,
  /** … and the least width of each letter with its gap. */ spacedLetter: 0.8,
  /** The widest space between two such words, in widths of such a letter. */ spacedWord: 1.4,
  /** The largest distance of a shadow from its letters. */ shadow: 0.15,
  /** A line that stops at a text box ends within this distance of it, since longer words are rare. */ nearBox: 5,
  /** A line this far below all others is no part of the page's content. */ far: 8,
  /** The average width of a letter in most fonts. */ letter: 0.5,
  /** The gap above a line within a text … */ line: 1.2,
  /** … and the gap noted for the first line of a column. */ topOfColumn: 9,
} as const;

/** Distances in points, where inaccuracies of rules, frames and tabs do not grow with the font size. */
export const POINTS = {
  /** Text that reaches into a gutter by less only touches it. */ touch: 0.5,
  /** The narrowest gutter. */ gutter: 6,
  /** Text at one tab stop or in one column of a table begins within this distance. */ sameEdge: 4,
  /** Cells under one another, and rules of one length, differ by less. */ sameCell: 3,
  /** The edges of rules that frame a box differ by less. */ sameFrame: 2,
  /** Rules that meet may miss each other by this much. */ meet: 2.5,
  /** A shorter rule is a dash or a stroke of a letter. */ shortRule: 12,
  /** Text of this size is a name or a title. */ title: 18,
} as const;

/** Counts of lines, rows and blocks. */
export const LINES = {
  /** The fewest lines of a column; an address has fewer. */ column: 4,
  /** Fewer blocks show no pattern. */ blocks: 2,
  /** A paragraph in two columns has at least this many lines in each. */ paragraph: 5,
  /** The most lines of a block of contact details. */ contact: 10,
  /** The fewest and the most lines of a block with facts of a job. */ leastFacts: 2,
  mostFacts: 6,
  /** The most lines of a label that wraps. */ label: 4,
  /** A cell with more lines holds a part of the page, not data. */ cell: 5,
  /** The fewest rows of a table with rules, and of a table recognised by aligned cells. */ ruledTable: 2,
  alignedTable: 3,
  /** A place where at least this many lines start is a tab stop. */ tabStop: 5,
  /** At least this many equal icons one below another are bullets. */ bullets: 3,
  /** The fewest lines that stop at a text box. */ stopped: 2,
  /** At least this many words for columns, side by side, head a table; two may be headings of sections. */ wideTable: 3,
} as const;

/** Counts of letters. */
export const LETTERS = {
  /** The wrapped end of a label is shorter. */ wrappedLabel: 16,
  /** The longest label, or date with its place. */ label: 32,
  /** The longest fact of a job. */ fact: 44,
  /** A line of at least this length is text, even without a full stop. */ text: 40,
  /** The least length of a line that runs on to its edge. */ full: 25,
} as const;

/** Shares of a whole. */
export const SHARES = {
  /** Of the fullest page's letters: a page with fewer letters in columns only contains a block, in PDF as in Word. */ inColumns: 0.4,
  /** Of a gutter's rows: if more of them come close to the other side, it is no gutter. */ tight: 0.08,
  /** Of a side's width: a line this wide goes on in the next line of its paragraph. */ fullWidth: 0.9,
  /** Of a side's lines: so many are that wide in a column of a paragraph. */ fullLines: 0.6,
  /** Of a column's blocks: so many are facts of jobs in a column of facts. */ facts: 0.7,
  /** Of a table's width or height: a shorter rule separates only a few cells. */ ruled: 0.6,
  /** Of a page's height: text in this margin, at the top or at the foot, may repeat on every page. */ margin: 0.08,
  /** The same for text at the same height on every page. */ wideMargin: 0.14,
  /** By this factor text is larger than the text beside it … */ larger: 1.2,
  /** … and by this factor if only its size tells a heading from the text. */ heading: 1.07,
} as const;

/** The most that is looked at: no resume has more, and the time grows with the square. */
export const MOST = { segments: 1200, rules: 600, depth: 3 } as const;

/** The smallest text box, in points, rows and letters, and the largest, as shares of the page. Smaller ones are buttons, larger ones side panels. */
export const BOX = { width: 40, height: 20, rows: 2, letters: 12, mostWidth: 0.6, mostHeight: 0.5 } as const;
