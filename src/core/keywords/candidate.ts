import type { Alias, Skill } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** Some tokens: from `first` to before `end`. */
export type TokenRange = { readonly first: number; readonly end: number };

/** A possible skill, with the tokens it would cover. */
export type Candidate = TokenRange & { readonly skill: Skill; readonly alias: Alias };

/** A skill found, with the tokens it covers. */
export type TokenMention = TokenRange & {
  readonly skill: Skill;
  /** Named only by the words of a longer name (“Django” in “Django REST Framework”). */
  readonly isInside?: boolean;
};

/** The characters that a mention covers. */
export const spanOf = (tokens: readonly Token[], { first, end }: TokenRange): Span => ({
  start: at(tokens, first).start,
  end: at(tokens, end - 1).end,
});

/** The tokens of a text, and which of them belong to skills that are sure: 2 names of tools, 1 practices, 0 neither. */
export type MentionContext = { readonly tokens: readonly Token[]; readonly anchors: Uint8Array };

/** The same with the text, and how many names of tools there are in all: a text full of them is about software. */
export type GuardContext = MentionContext & { readonly text: string; readonly tools: Tools };

/** How many names of tools a text has. */
export type Tools = 'none' | 'few' | 'many';

const MANY = 5;

/** The tokens of names of tools that are sure. */
export const countTools = (anchors: Uint8Array): number => anchors.filter(mark => mark === 2).length;

/** What so many of them say of a text. */
export const toolsOf = (count: number): Tools => (count === 0 ? 'none' : count < MANY ? 'few' : 'many');
