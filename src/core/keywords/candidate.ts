import type { Alias, Skill } from '../lexicon/skill.ts';

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
