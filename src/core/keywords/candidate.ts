import type { Alias, Skill } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** A possible skill: its tokens from `first` to before `end`. */
export type Candidate = {
  readonly skill: Skill;
  readonly alias: Alias;
  readonly first: number;
  readonly end: number;
};

/** A skill found, with the tokens it covers. */
export type TokenMention = {
  readonly skill: Skill;
  readonly first: number;
  readonly end: number;
  /** Named only by the words of a longer name (“Django” in “Django REST Framework”). */
  readonly isInside?: boolean;
};

/** The characters that a mention covers. */
export const spanOf = (
  tokens: readonly Token[],
  { first, end }: Pick<TokenMention, 'first' | 'end'>,
): Span => ({
  start: at(tokens, first).start,
  end: at(tokens, end - 1).end,
});
