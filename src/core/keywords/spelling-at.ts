import type { LexiconEntry } from '../lexicon/lexicon.ts';
import { type Alias, isName, type Skill } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import { lettered } from '../text/lettered.ts';
import type { Token } from '../text/tokens.ts';

type SkillEntry = Extract<LexiconEntry, { readonly skill: Skill }>;

/** The spelling at these tokens with the guard that applies to its letter case here, or null. Exact case allows a plural s and small letters like “jwt”. */
export function spellingAt(
  { skill, alias }: SkillEntry,
  tokens: readonly Token[],
  first: number,
  last: number,
): Alias | null {
  const { exactCase, needs } = alias.guard;
  // “ReAct” is not “React”.
  if (needs !== 'nothing' && !exactCase && first === last && isHumped(at(tokens, first).text, alias))
    return null;
  if (needs !== 'nothing' && !exactCase && isName(skill)) {
    const end = at(tokens, last).norm;
    return !end.endsWith('s') || alias.text.toLowerCase().endsWith(end) ? alias : null;
  }
  if (!exactCase || (first === last && tokens[first]?.text === alias.text)) return alias;
  if (isExact(alias, tokens.slice(first, last + 1))) return alias;
  return needs === 'nothing' && first === last ? inLowerCase(alias, skill, tokens[first]) : null;
}

const HUMPED = lettered(String.raw`^\p{Lu}\p{Ll}+\p{Lu}\p{L}*\p{Ll}`, 'u');

const isHumped = (given: string, { text }: Alias) =>
  /^[A-Za-z][a-z]+$/.test(text) && HUMPED(given).test(given);

function isExact({ text, guard }: Alias, tokens: readonly Token[]): boolean {
  const wanted = text.split(/[\s\-./&]+/).filter(word => word !== '');
  const given = tokens.flatMap(token => token.text.split(/[\s.]+/).filter(word => word !== ''));
  if (wanted.length !== given.length) return false;
  return wanted.every((word, index) => {
    const found = at(given, index);
    const isLast = index === wanted.length - 1;
    return (
      found === word ||
      (isLast && guard.needs === 'nothing' && (found.replace(/['’]?s$/, '') === word || `${found}s` === word))
    );
  });
}

const WITHOUT_VOWEL = /^[B-DF-HJ-NP-TV-XZ]{3,}s?$/;
const NAME = lettered(String.raw`^\p{Lu}\p{Ll}{3,}$`, 'u');

function inLowerCase(alias: Alias, skill: Skill, token: Token | undefined): Alias | null {
  if (token === undefined || token.text !== token.text.toLowerCase()) return null;
  const lower = alias.text.toLowerCase();
  if (WITHOUT_VOWEL.test(alias.text) && (token.text === lower || token.text === `${lower}s`)) return alias;
  return isName(skill) && NAME(alias.text).test(alias.text) && token.text === lower
    ? { text: alias.text, guard: { exactCase: false, needs: 'list' } }
    : null;
}
