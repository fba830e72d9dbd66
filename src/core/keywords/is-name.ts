import type { Skill } from '../lexicon/skill.ts';

/** Is the skill the name of a thing, which an ordinary word may share, rather than a way of working? */
export const isName = ({ kind }: Skill): boolean =>
  kind !== 'practice' && kind !== 'concept' && kind !== 'method';
