// What the layout of a page is told by: each threshold once, with its reason. Measured on the pages of many makers; `as-measured` in the tests holds what they make of
// pages that nobody drew.

/** Distances, of the size of the text. */
export const OF_SIZE = {
  /** Letters of one line are off its baseline by less, of the smaller size. */ baseline: 0.35,
  /** Lines on two sides of a gutter that stand level: their baselines may be rounded apart. */ level: 0.3,
  /** The same where one side is set smaller, as facts beside text are. */ levelFacts: 0.6,
  /** Lines nearer than this are one block: leading is at most 1.5 of the size. */ block: 1.75,
  /** Text around a box keeps away from it, above and below as well. */ aroundBox: 1.9,
  /** Lines of a card, and the card beside it, stand wider apart than those of a text. */ card: 2.5,
  /** Rows of a table, whose cells have padding. */ tableRow: 2.8,
  /** No space between words is as wide: another column or a tab. */ wideGap: 1,
  /** Skills in boxes of their own come this close. */ chip: 0.35,
  /** A space between words, however condensed the font. */ space: 0.12,
  /** A label comes this close to the text beside it. */ labelGap: 0.5,
  /** Letters that lean reach over what is beside them by less. */ overlap: 0.1,
  /** Letters that are set apart have no wider gaps … */ widestSpacing: 0.3,
  /** … and take no less room with them. */ spacedLetter: 0.8,
  /** A shadow falls no further from its letters. */ shadow: 0.15,
  /** The end of a line that stops for a box: a longer word is rare. */ nearBox: 5,
  /** A line so far below all others is no part of what the page tells. */ far: 8,
  /** The width of a letter, of most fonts on average. */ letter: 0.5,
  /** The gap above a line within a text, … */ line: 1.2,
  /** … and above the first line of a column. */ topOfColumn: 9,
} as const;

/** Distances in points: what rules, frames and tabs are off by does not grow with the text. */
export const POINTS = {
  /** What crosses a gutter by less only touches it. */ touch: 0.5,
  /** The narrowest gutter. */ gutter: 6,
  /** What begins at one edge, by tabs or in cells, begins within this. */ sameEdge: 4,
  /** Cells under one another and the rules that are as long as they are. */ sameCell: 3,
  /** Edges of rules that frame a box. */ sameFrame: 2,
  /** Rules that meet may miss each other by this. */ meet: 2.5,
  /** A shorter rule is a dash or a stroke of a letter. */ shortRule: 12,
  /** Text so large is a name or a title. */ title: 18,
} as const;

/** Counts of lines, rows and blocks. */
export const LINES = {
  /** A column has more than an address. */ column: 4,
  /** Fewer blocks are no habit. */ blocks: 2,
  /** A paragraph that is set in two columns has as many in each. */ paragraph: 5,
  /** A block of contact details has no more. */ contact: 10,
  /** What stands in a block of facts of a job. */ leastFacts: 2,
  mostFacts: 6,
  /** A label wraps over no more. */ label: 4,
  /** A cell with more holds a part of the page. */ cell: 5,
  /** A table by its rules, and one by what stands under one another. */ ruledTable: 2,
  alignedTable: 3,
  /** Lines that start at one place make it a tab stop. */ tabStop: 5,
  /** Icons one below another are bullets. */ bullets: 3,
  /** Lines that stop for a box. */ stopped: 2,
  /** Words that head columns of tables, side by side: two may well head sections. */ wideTable: 3,
} as const;

/** Counts of letters. */
export const LETTERS = {
  /** The end of a label that wraps. */ wrappedLabel: 16,
  /** The longest label, or date with its place. */ label: 32,
  /** The longest fact of a job. */ fact: 44,
  /** From here on a line is text, even without a stop. */ text: 40,
  /** A line that runs on to its edge. */ full: 25,
} as const;

/** Shares of a whole. */
export const SHARES = {
  /** Of the fullest page’s letters: what holds less is a block in the page, in PDF as in Word. */ inColumns: 0.4,
  /** Of a gutter’s rows: more that come close to the other side, and it is none. */ tight: 0.08,
  /** Of a side’s width: a line that its paragraph goes on after. */ fullWidth: 0.9,
  /** Of a side’s lines that do so, in a column of a paragraph. */ fullLines: 0.6,
  /** Of the blocks of a column that are facts of jobs. */ facts: 0.7,
  /** Of a table’s width or height: a rule for less of it parts only a few cells. */ ruled: 0.6,
  /** Of a page’s height: what stands higher or lower may be on each page. */ margin: 0.08,
  /** The same for what stands as high on each of them. */ wideMargin: 0.14,
  /** Another size than that of the text beside it: larger by so much, … */ larger: 1.2,
  /** … and by so much where nothing else tells a heading from the text. */ heading: 1.07,
} as const;

/** What is looked at, at most: no resume has more, and time grows with the square. */
export const MOST = { segments: 1200, rules: 600, depth: 3 } as const;

/** The smallest box of text, in points, rows and letters, and the largest, of the page: less is a button, more a side panel. */
export const BOX = { width: 40, height: 20, rows: 2, letters: 12, mostWidth: 0.6, mostHeight: 0.5 } as const;
