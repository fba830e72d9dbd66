import { needCompanion } from '../lexicon/companions.ts';
import { type LinearModel, probabilitiesOf, readModel } from '../models/linear-model.ts';
import { SENSE_WEIGHTS } from '../models/sense-weights.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-skills.ts';
import { formOf } from './mention-features.ts';
import { type GuardContext, hasCompanion, isActor, senseFeatures } from './sense-features.ts';

// Adjectives and nouns that may follow a name with a hyphen: “React-based”, “Azure-native”.
const SUFFIXES = new Set(
  'based like native powered driven style compatible first specific backed centric related friendly side only focused'.split(
    ' ',
  ),
);

// A false alarm is worse than a miss.
const IS_SKILL = 0.6;

let model: LinearModel | null = null;

/** Is this spelling the skill here, or an ordinary word? A company that acts, and half of a hyphenated word, are none for certain. */
export function isSkillHere(candidate: Candidate, context: GuardContext): boolean {
  if (isActor(candidate, context)) return false;
  if (candidate.alias.guard.needs === 'nothing') return true;
  if (isPartOfCompound(candidate, context.tokens)) return false;
  if (needCompanion.has(candidate.skill.name) && isPlainWord(candidate, context)) return false;
  model ??= readModel(SENSE_WEIGHTS);
  return (probabilitiesOf(model, senseFeatures(candidate, context))[1] ?? 0) >= IS_SKILL;
}

/** “go-to”, “chef-prepared”, “self-express”: half of a hyphenated word. */
export function isPartOfCompound({ first, end }: Candidate, tokens: readonly Token[]): boolean {
  const [at, next] = [tokens[first], tokens[end]];
  if (at?.gap === '-' || (at?.text.length === 1 && (at.gap === '&' || next?.gap === '&'))) return true;
  return next?.gap === '-' && !SUFFIXES.has(next.norm);
}

/** “white-boarding sessions”: in small letters, with no word beside it that belongs to the skill. */
const isPlainWord = (candidate: Candidate, { tokens }: GuardContext) =>
  formOf(tokens[candidate.first]) === 'lower' && hasCompanion(candidate, tokens) !== true;
