import { needContextWord, onlyBeside } from '../lexicon/context-words.ts';
import { isName } from '../lexicon/skill.ts';
import { chanceOf, explain, type LinearModel } from '../models/linear-model.ts';
import { chancesBy, namedModels, namesTold } from '../models/named-features.ts';
import { readModel } from '../models/read-model.ts';
import { SENSE_WEIGHTS } from '../models/sense-weights.ts';
import { at } from '../text/at.ts';
import { once } from '../text/remembered.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Span } from '../types.ts';
import type { Candidate, GuardContext } from './candidate.ts';
import { asAbroad } from './foreign-words.ts';
import { isPlainVerb } from './is-clause.ts';
import { letterCaseOf } from './mention-features.ts';
import { MENTION_KINDS } from './mention-kinds.ts';
import { anchorsNear, hasContextWord, isActor, nounAfter, tellSense } from './sense-features.ts';

// Words that may follow a name and a hyphen: “React-based”, “Azure-native”, “Go-Entwickler”.
const SUFFIXES = wordSet(
  `based like native powered driven style compatible first specific backed centric related friendly side only focused
  anwendung anwendungen backend backends cluster code datenbank datenbanken dienste entwickler entwicklerin entwicklung
  erfahrung framework frameworks kenntnisse plattform plattformen programmierung projekte server services skripte systeme tools
  umfeld umgebung umgebungen`,
);

// The least chance at which a spelling is the skill, by its guard. Practices need more: their words are everyday words (“storage: Postgres”).
const LEAST = {
  name: { nothing: 0.1, context: 0.5, list: 0.5 },
  practice: { nothing: 0.1, context: 0.6, list: 0.7 },
} as const;

const models = once(() => namedModels(MENTION_KINDS, [readModel(SENSE_WEIGHTS)]));

type Question = (candidate: Candidate, context: GuardContext) => boolean;

// Each says that a spelling is certainly no skill; `VETOES_IN_WORDS` has their names.
const VETOES: readonly Question[] = [
  isActor,
  isMark,
  isTown,
  (candidate, { tokens }) => isPlainVerb(candidate, tokens, nounAfter(tokens[candidate.end]) !== null),
  (candidate, { tokens }) => needsBeside(candidate) && hasContextWord(candidate, tokens) !== true,
];
const VETOES_IN_DOUBT: readonly Question[] = [isPartOfCompound, isPlainWord];

/** The reason that each veto gives, in the same order, for explaining a decision. */
const VETOES_IN_WORDS = [
  'a company or a place',
  'a sign of something else',
  'a town and its state',
  'a plain verb',
  'no word of the skill beside it, and this spelling needs one',
  'half of another word',
  'a plain word, and no word of the skill near',
];

/** True if the spelling names the skill here and is not an ordinary word. Vetoes decide first: a company that acts, half of a hyphenated word. */
export function isSkillHere(candidate: Candidate, context: GuardContext): boolean {
  if (VETOES.some(veto => veto(candidate, context))) return false;
  const here = asAbroad(candidate, context);
  return here !== null && isLikely(here, context);
}

/** Explains whether a spelling is the skill here: the veto, or that nothing makes it doubtful, or its chance with the least chance and the features. */
export function explainSense(candidate: Candidate, context: GuardContext) {
  const abroad = asAbroad(candidate, context);
  const here = abroad ?? candidate;
  const isDoubtful = isInDoubt(here, context);
  const vetoes = [...VETOES, ...(isDoubtful ? VETOES_IN_DOUBT : [])];
  const said = VETOES_IN_WORDS[vetoes.findIndex(one => one(here, context))];
  const veto = said ?? (abroad ? null : 'a word of another language');
  if (veto !== null || !isDoubtful) return { isHere: veto === null, veto, chance: null };
  const told = namesTold(MENTION_KINDS, sink => tellSense(here, context, sink));
  const [model] = models().models as [LinearModel];
  const [chance, least] = [chanceOf(model, told), leastFor(here)];
  const reasons = explain(model, told, at(model.labels, 1));
  return { isHere: chance >= least, veto, chance: { chance, least, reasons } };
}

// “Aurora, CO”, “Phoenix, AZ 85004 (on-site)”: a town and its state, with no further item of a list behind them.
const STATE =
  /^, (?:A[KLZ]|C[AOT]|D[CE]|FL|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?: \d{5})?(?=\s*(?:[(\n|·•;]|[–—-] |$))/;
const STATE_REACH = 14;

/** True if a US state follows a guarded spelling: then it is a town. */
function isTown({ end, alias }: Candidate, { text, tokens }: GuardContext): boolean {
  const after = tokens[end - 1]?.end ?? text.length;
  return alias.guard.needs !== 'nothing' && STATE.test(text.slice(after, after + STATE_REACH));
}

/** True if the spelling counts only beside a word that belongs to the skill. */
export const needsBeside = ({ skill, alias }: Candidate): boolean =>
  alias.guard.needs !== 'nothing' && onlyBeside.has(skill.name);

function isLikely(candidate: Candidate, context: GuardContext): boolean {
  if (!isInDoubt(candidate, context)) return true;
  if (VETOES_IN_DOUBT.some(veto => veto(candidate, context))) return false;
  const chances = at(
    chancesBy(models(), sink => tellSense(candidate, context, sink)),
    0,
  );
  return at(chances, 1) >= leastFor(candidate);
}

const leastFor = ({ skill, alias }: Candidate): number =>
  LEAST[isName(skill) ? 'name' : 'practice'][alias.guard.needs];

/** True if the spelling is guarded, or is one plain word with no other skill near: “giant pandas”, “the office is in Perl”. */
export function isInDoubt(candidate: Candidate, context: GuardContext): boolean {
  const { first, end, skill, alias } = candidate;
  if (alias.guard.needs !== 'nothing') return true;
  const token = context.tokens[first];
  if (end - first > 1 || alias.isOwn || !token || !isName(skill) || token.isMixed) return false;
  return /^[A-Za-z]+$/.test(token.text) && anchorsNear(candidate, context, 1) === 0;
}

/** True for half of a hyphenated word: “go-to”, “chef-prepared”. A spelling without a guard may begin such a word: “Kubernetes-Plattformen”. */
export function isPartOfCompound(candidate: Candidate, { tokens }: Pick<GuardContext, 'tokens'>): boolean {
  const { first, end, alias } = candidate;
  const [at, next] = [tokens[first], tokens[end]];
  if (at?.gap === '-' || (at?.text.length === 1 && (at.gap === '&' || next?.gap === '&'))) return true;
  return next?.gap === '-' && alias.guard.needs !== 'nothing' && !SUFFIXES.has(next.norm);
}

/** True for a word in small letters that needs a word of its skill beside it and has none: “white-boarding sessions”. */
function isPlainWord(candidate: Candidate, { tokens }: GuardContext): boolean {
  return (
    needContextWord.has(candidate.skill.name) &&
    letterCaseOf(tokens[candidate.first]) === 'lower' &&
    hasContextWord(candidate, tokens) !== true
  );
}

// The word continues, as in “C’est”, or letters are hidden, as in “R*****”.
const GOES_ON = /^(?:['’]\p{L}|\*)/u;
// “R E Y E S”: a name or heading set in spaced letters.
const SPACED_LETTERS = /^ \p{Lu} \p{Lu}(?!\p{L})/u;
// “(m/w/d)”, “H/F/X”: who may apply.
const SEXES = /(?:^|[^\p{L}])[mfwhdxi](?:\s?[/|]\s?[mfwhdxi*]){1,3}(?![\p{L}/])/iu;
const DOCTOR = /\bPh\.\s?$/;
const CURRENCIES = new Set(['PHP', 'CAD', 'CDN', 'SEK', 'USD']);
const SUM_AFTER = /^\)?\s?[$€£]?(?:\d{1,3}[,. ]\d{3}|\d{2,3}\s?k\b)/i;
const SUM_BEFORE =
  /(?:\d[,. ]\d{3}|\d{2,3}\s?k)\s?$|\b(?:paid|compensation|salary|salaries|quoted)(?: (?:is|are|quoted|paid))* in $/i;
const PER_TIME = /^(?:\/| (?:per|a) )(?:hour|day|month|year)\b/i;
const REACH_OF_SUM = 30;

/** True for an amount of money, its currency or what it is paid in: “PHP 30,000”, “60 CAD a month”, “Compensation in USD”. */
function isMoney(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH_OF_SUM), start), text.slice(end, end + 10)];
  return SUM_AFTER.test(after) || SUM_BEFORE.test(before) || (/\d ?$/.test(before) && PER_TIME.test(after));
}

/** True if a letter or abbreviation is a sign of something else: “C’est”, “R E Y E S”, “(m/w/d)”, “Ph.D.”, “PHP 30,000”. */
export function isMark({ first, end }: Candidate, { text, tokens }: GuardContext): boolean {
  const token = tokens[first];
  if (!token || end - first > 1 || token.text.length > 3) return false;
  const before = text.slice(Math.max(0, token.start - 8), token.start);
  const after = text.slice(token.end, token.end + 8);
  if (CURRENCIES.has(token.text)) return isMoney(text, token);
  if (token.text.length > 1) return false;
  if (GOES_ON.test(after) || SPACED_LETTERS.test(after) || DOCTOR.test(before)) return true;
  const isSlashed = token.gap === '/' || after.trimStart().startsWith('/') || /[|]\s?$/.test(before);
  return isSlashed && SEXES.test(`${before}${token.text}${after}`);
}
