import type { Trade } from '../lexicon/trades.ts';
import { type Message, message } from '../messages/message.ts';
import { kept, remembered } from '../text/remembered.ts';

/** A pattern for lines that show something; matching one of several is enough. */
export type Recogniser = RegExp;

const readBy = remembered((_line: string) => new Map<readonly Recogniser[], boolean>());

/** True if a line matches one of the patterns. Results are remembered for each line and list of patterns. */
export const isRecognised = (line: string, recognisers: readonly Recogniser[]): boolean =>
  kept(readBy(line), recognisers, () => recognisers.some(words => words.test(line)));

/** A group of skills in the role's stack; one of them is enough. */
export type StackGroup = {
  readonly id: string;
  readonly label: Message;
  /** Canonical names. */
  readonly skills: readonly string[];
};

/** Something that the role requires, with the kind of line that shows it. */
export type Pillar = {
  readonly id: string;
  readonly label: Message;
  /** Canonical names of the keywords with which a posting asks for it. */
  readonly askedBy: readonly string[];
  readonly recognisers: readonly Recogniser[];
  /** A line for the person to fill in; blanks are `[…]`. English in every language, like the resume. */
  readonly pattern: string;
};

/** Something that a person in this role can explain; ticked if the resume shows it. */
export type Proof = {
  readonly id: string;
  readonly text: Message;
  readonly recognisers: readonly Recogniser[];
};

const backgrounds = {
  'new-graduate': message('summaries.newGraduate'),
  'self-taught': message('summaries.selfTaught'),
  'intern-or-career-changer': message('summaries.careerChanger'),
};

/** Where a person comes from, as far as a resume shows it. */
export type Background = keyof typeof backgrounds;

/** A first paragraph to fill in: `{proven}` is replaced, blanks are `[…]`. The text is English, like the resume. */
export type SummaryTemplate = {
  /** The background that it fits. */
  readonly id: Background;
  readonly label: Message;
  readonly text: string;
};

/** The first paragraphs of a pack, by the background that each is for. */
export const summariesFor = (texts: Readonly<Record<Background, string>>): readonly SummaryTemplate[] =>
  (Object.entries(texts) as [Background, string][]).map(([id, text]) => ({
    id,
    label: backgrounds[id],
    text,
  }));

/** A part that a complete project has. */
export type ProjectPart = StackGroup & { readonly recognisers: readonly Recogniser[] };

/** What a kind of job expects, as data that checks read. A new pack is one file. */
export type RolePack = {
  readonly id: string;
  readonly title: Message;
  /** Words in a posting's title for which the pack is chosen; one of `trades` is enough, too. The pack for all other postings has neither. */
  readonly titles: RegExp | null;
  readonly trades: readonly Trade[];
  /** The pack is for postings that ask for at most this many years; null for any number. */
  readonly maxYears: number | null;
  readonly stack: readonly StackGroup[];
  readonly pillars: readonly Pillar[];
  readonly proofs: readonly Proof[];
  readonly summaries: readonly SummaryTemplate[];
  /** Empty if the role expects no such project. */
  readonly projectParts: readonly ProjectPart[];
};
