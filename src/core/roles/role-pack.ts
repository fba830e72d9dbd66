import type { Trade } from '../lexicon/trades.ts';
import { type Message, message } from '../messages/message.ts';
import { kept, remembered } from '../text/remembered.ts';

/** Words by which a line shows something; any one of them is enough. */
export type Recogniser = RegExp;

const readBy = remembered((_line: string) => new Map<readonly Recogniser[], boolean>());

/** Whether a line shows something by one of some words; it is read once for each list of them. */
export const isRecognised = (line: string, recognisers: readonly Recogniser[]): boolean =>
  kept(readBy(line), recognisers, () => recognisers.some(words => words.test(line)));

/** A group of the role's stack; one of its skills is enough. */
export type StackGroup = {
  readonly id: string;
  readonly label: Message;
  /** Canonical names. */
  readonly skills: readonly string[];
};

/** Something the role is built on, with the kind of line that shows it. */
export type Pillar = {
  readonly id: string;
  readonly label: Message;
  /** Canonical names of the keywords by which a posting asks for it. */
  readonly askedBy: readonly string[];
  readonly recognisers: readonly Recogniser[];
  /** A line to fill with one's own facts; blanks are `[…]`. English in every language, as the resume is. */
  readonly pattern: string;
};

/** Something that a person of this role can explain; ticked where the resume shows it. */
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

/** Where a person comes from, as far as a resume tells. */
export type Background = keyof typeof backgrounds;

/** An opening paragraph to fill: `{proven}` is filled in, blanks are `[…]`. Its text is English, as the resume is. */
export type SummaryTemplate = {
  /** Whom it fits. */
  readonly id: Background;
  readonly label: Message;
  readonly text: string;
};

/** The opening paragraphs of a pack, by the background that each is for. */
export const summariesFor = (texts: Readonly<Record<Background, string>>): readonly SummaryTemplate[] =>
  (Object.entries(texts) as [Background, string][]).map(([id, text]) => ({
    id,
    label: backgrounds[id],
    text,
  }));

/** A part that a full project has. */
export type ProjectPart = StackGroup & { readonly recognisers: readonly Recogniser[] };

/** What a kind of job expects. Data that checks read; adding one is a file. */
export type RolePack = {
  readonly id: string;
  readonly title: Message;
  /** What the title of a posting says for the pack to be chosen: these words, or one of these trades. The pack of last resort has neither. */
  readonly titles: RegExp | null;
  readonly trades: readonly Trade[];
  /** The pack is for postings that ask for at most so many years; null for any. */
  readonly maxYears: number | null;
  readonly stack: readonly StackGroup[];
  readonly pillars: readonly Pillar[];
  readonly proofs: readonly Proof[];
  readonly summaries: readonly SummaryTemplate[];
  /** Empty where the role expects no such project. */
  readonly projectParts: readonly ProjectPart[];
};
