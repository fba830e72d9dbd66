import { isName } from '../lexicon/skill.ts';
import { languageOf, type TextLanguage } from '../text/language-of.ts';
import { rememberedLast } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Candidate, GuardContext } from './candidate.ts';
import { isFieldOfStudy } from './is-field-of-study.ts';
import { letterCaseOf } from './mention-features.ts';
import { anchorsNear } from './sense-features.ts';

// Everyday words, and subjects of study, that are written like a skill.
const EVERYDAY: ReadonlyMap<TextLanguage | null, ReadonlySet<string>> = new Map([
  ['French', wordSet('localisation localisations exploitation informatique statistique')],
  ['German', wordSet('bist lokalisation')],
  ['Italian', wordSet('scala questa statistica informatica')],
  ['Spanish', wordSet('cobertura escala informatica')],
  ['Portuguese', wordSet('cobertura escala informatica')],
]);
const languages = [...EVERYDAY.keys()];

// A text may hold thousands of such words: its language is told once.
/** The language of a text, which is asked for many times. */
export const languageIn = rememberedLast(languageOf);

/** A spelling as it counts in a text that is not English: an everyday word of it is none, one in small letters a name among names alone. */
export function asAbroad(candidate: Candidate, context: GuardContext): Candidate | null {
  const { first, end, skill, alias } = candidate;
  const token = context.tokens[first];
  if (!token || end - first > 1 || alias.isOwn) return candidate;
  if (isEveryday(candidate, token, context)) return null;
  // “dbt” is always written so.
  const isSmall = letterCaseOf(token) === 'lower' && skill.name !== skill.name.toLowerCase();
  if (!isSmall || !isName(skill) || alias.guard.needs !== 'nothing') return candidate;
  return languageIn(context.text) === 'English'
    ? candidate
    : { ...candidate, alias: { ...alias, guard: { exactCase: false, needs: 'list' } } };
}

// “Informatica, Talend” are tools in Italian, too.
function isEveryday(candidate: Candidate, token: Token, context: GuardContext): boolean {
  const isWord = (language: TextLanguage | null) =>
    EVERYDAY.get(language)?.has(token.text.toLowerCase()) === true;
  if (!languages.some(isWord) || !isWord(languageIn(context.text))) return false;
  return (
    !isName(candidate.skill) ||
    letterCaseOf(token) === 'lower' ||
    isFieldOfStudy(context.text, token.start, token.end) ||
    anchorsNear(candidate, context) === 0
  );
}
