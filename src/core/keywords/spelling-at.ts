import type { LexiconEntry } from '../lexicon/lexicon.ts';
import { type Alias, isName, type Skill } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import { lettered } from '../text/lettered.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';

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
  const inSmall = needs === 'nothing' && first === last && inLowerCase(alias, skill, tokens[first]);
  return inSmall || asTag(alias, tokens, first, last + 1);
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

const LONGEST_TAG = 3;
const FEWEST_TAGS = 3;
const MOST_TAGS = 24;

/** The spelling as one of several names in small letters that fill a line (“python, sql, etl”), or stand one per line; null otherwise. */
function asTag({ text }: Alias, tokens: readonly Token[], first: number, end: number): Alias | null {
  const isWhole = !isInside(tokens[first]) && !isInside(tokens[end]);
  if (!isWhole || !tokens.slice(first, end).every(isOfTag)) return null;
  if (!text.toLowerCase().endsWith(at(tokens, end - 1).text)) return null;
  const before = tagsFrom(tokens, first - 1, -1);
  const after = tagsFrom(tokens, end, 1);
  return before === null || after === null || 1 + before + after < FEWEST_TAGS
    ? null
    : { text, guard: { exactCase: false, needs: 'list' } };
}

/** How many items in small letters follow or precede, or null if the line has anything else. Counting stops at a bullet. */
function tagsFrom(tokens: readonly Token[], from: number, step: 1 | -1): number | null {
  let [tags, words, isOtherLine] = [0, 0, false];
  for (let at = from; tags < MOST_TAGS; at += step) {
    const [token, edge] = [tokens[at], tokens[step === 1 ? at : at + 1]];
    if (!isInside(edge) && words > 0) [tags, words] = [tags + 1, 0];
    if (!token || !edge || edge.gap === '|') return tags;
    if (edge.gap === '\n') isOtherLine = true;
    words += 1;
    if (words > LONGEST_TAG || !isOfTag(token)) return isOtherLine ? tags : null;
  }
  return tags;
}

/** True if an item of a list continues at the token. */
const isInside = (token: Token | undefined) =>
  token !== undefined && token.gap !== ',' && !isAfterBreak(token);

// True for a token in small letters that is not “and” or “or” and opens no bracket.
const isOfTag = ({ text, gap }: Token) =>
  gap !== '(' && text === text.toLowerCase() && text !== 'and' && text !== 'or';
