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
