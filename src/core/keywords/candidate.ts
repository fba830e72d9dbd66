import type { Alias, Skill } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** A range of tokens, from `first` up to but without `end`. */
export type TokenRange = { readonly first: number; readonly end: number };

/** A possible skill, with the tokens it would cover. */
export type Candidate = TokenRange & { readonly skill: Skill; readonly alias: Alias };

/** A skill that was found, with the tokens it covers. */
export type TokenMention = TokenRange & {
  readonly skill: Skill;
  /** True if only words within a longer name say it (“Django” in “Django REST Framework”). */
  readonly isInside?: boolean;
};

/** The characters that a mention covers. */
export const spanOf = (tokens: readonly Token[], { first, end }: TokenRange): Span => ({
  start: at(tokens, first).start,
  end: at(tokens, end - 1).end,
});

const REST_OF_VERSION = /^\d(?:\.\d+)+(?!\w)/;
const LONGEST_REST = 12;

/** The characters of a mention, with the rest of a version whose beginning it names: “OAuth 2|.0”, “Python 3|.12”. */
export function withVersion(text: string, { start, end }: Span): Span {
  const version = REST_OF_VERSION.exec(text.slice(end - 1, end + LONGEST_REST));
  return { start, end: version ? end - 1 + version[0].length : end };
}

/** The tokens of a text, and for each whether it belongs to a skill that is certain: 2 for a tool's name, 1 for a practice, 0 for neither. */
export type MentionContext = { readonly tokens: readonly Token[]; readonly anchors: Uint8Array };

/** The same with the text, and how many names of tools the whole text has: a text with many is about software. */
export type GuardContext = MentionContext & { readonly text: string; readonly tools: Tools };

/** How many names of tools a text has. */
export type Tools = 'none' | 'few' | 'many';

const MANY = 5;

/** How many tokens belong to names of tools that are certain. */
export const countTools = (anchors: Uint8Array): number => anchors.filter(mark => mark === 2).length;

/** The class of a text with `count` tokens of tools' names. */
export const toolsOf = (count: number): Tools => (count === 0 ? 'none' : count < MANY ? 'few' : 'many');
