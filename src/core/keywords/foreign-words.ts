import { isName } from '../lexicon/skill.ts';
import { languageOf, type TextLanguage } from '../text/language-of.ts';
import { rememberedLast } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Candidate, GuardContext } from './candidate.ts';
import { isFieldOfStudy } from './is-field-of-study.ts';
import { letterCaseOf } from './mention-features.ts';
import { anchorsNear } from './sense-features.ts';

// Everyday words, and subjects of study, that are spelled like a skill.
const EVERYDAY: ReadonlyMap<TextLanguage | null, ReadonlySet<string>> = new Map([
  ['French', wordSet('localisation localisations exploitation informatique statistique')],
  ['German', wordSet('bist lokalisation')],
  ['Italian', wordSet('scala questa statistica informatica')],
  ['Spanish', wordSet('cobertura escala informatica')],
  ['Portuguese', wordSet('cobertura escala informatica')],
]);
const languages = [...EVERYDAY.keys()];

/** The language of a text, remembered for the last text: it is asked for every doubtful word. */
export const languageIn = rememberedLast(languageOf);

/** The candidate by the rules of a text that is not English: null for an everyday word; a name in small letters counts only in a list of names. */
export function asAbroad(candidate: Candidate, context: GuardContext): Candidate | null {
  const { first, end, skill, alias } = candidate;
  const token = context.tokens[first];
  if (!token || end - first > 1 || alias.isOwn) return candidate;
  if (isEveryday(candidate, token, context)) return null;
  // “dbt” is always written in small letters.
  const isSmall = letterCaseOf(token) === 'lower' && skill.name !== skill.name.toLowerCase();
  if (!isSmall || !isName(skill) || alias.guard.needs !== 'nothing') return candidate;
  return languageIn(context.text) === 'English'
    ? candidate
    : { ...candidate, alias: { ...alias, guard: { exactCase: false, needs: 'list' } } };
}

// “Informatica, Talend” are tools in an Italian text, too.
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
