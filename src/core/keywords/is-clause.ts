import { type Alias, isName } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Candidate } from './candidate.ts';

/** Words that may follow an object which has ended. */
export const ENDS_OBJECT = wordSet(
  `a about across after against all among an and as at because before between both but by during each end every
  for from how if in including into is it its like nor of off on onto or our out over per so such than that the their them
  then these this those through throughout to together toward towards under until up upon using via we when where which
  while who whose will with within without you your`,
);
// With these verbs, work on a part is work on the whole: “validate data outputs”, “optimize SQL transformations”.
const ON_ANY_PART = /^(?:analy|automat|encrypt|migrat|optimi|profil|transform|tun|validat|visuali)/;
/** True for a small word and two with a capital, such as “optimize Power Query”: the name is longer than the object. */
export const beginsName = (words: readonly Token[]) =>
  words.length === 3 && words.map(({ text }) => (/^\p{Lu}/u.test(text) ? 'N' : 'w')).join('') === 'wNN';
// These nouns belong to the object and do not make it another one: “optimize query performance”.
const OF_THE_OBJECT = wordSet('performance execution');

/** True if the object of a verb continues behind the candidate: “manage data pipelines”, “monitor model runs”. */
export function isLongerObject(
  { text, isClause }: Pick<Alias, 'text' | 'isClause'>,
  tokens: readonly Token[],
  end: number,
): boolean {
  const next = tokens[end];
  if (!isClause || !next || (next.gap !== ' ' && next.gap !== '-')) return false;
  if (ON_ANY_PART.test(text)) return beginsName(tokens.slice(end - 2, end + 1));
  return (
    !ENDS_OBJECT.has(next.norm) &&
    !OF_THE_OBJECT.has(next.norm) &&
    !(next.gap === ' ' && /(?:ly|ed)$/.test(next.norm))
  );
}

// Nouns of software work that are also verbs.
const ALSO_VERBS = wordSet('build design test');
const BEFORE_VERB = wordSet('to we you they who will can help helps');
/** Verbs that may share their object with a verb beside them. */
export const OTHER_VERBS = wordSet(
  `analyze architect build configure create define deliver deploy design develop evaluate implement improve integrate lead load maintain
  manage manipulate operate own plan query refactor refine scale store support test transform understand update validate write`,
);
// Words that follow an imperative, but not the name of a tool.
const AFTER_IMPERATIVE = wordSet(
  'a an the it this that these those what our your my their together forward beyond fast quickly',
);
// Names of tools that are also imperatives, and words that follow such a name: “Sketch screens” is no tool, “Sketch or Figma” is.
const NAMED_AS_VERBS = wordSet('access dash make play render segment sketch slack stitch zoom');
const AFTER_NAME = wordSet('is are was or and with on in for as at by plus preferred required experience');
/** True if a guarded spelling of one word is the verb of its clause: “wherever you go”, “Move fast, stay steady”. */
export function isPlainVerb(
  { skill, alias, first, end }: Candidate,
  tokens: readonly Token[],
  isBeforeNounOfTrade: boolean,
): boolean {
  const [before, token, next] = [tokens[first - 1], at(tokens, first), tokens[end]];
  if (alias.guard.needs === 'nothing' || end - first > 1 || next?.gap !== ' ') return false;
  // “embedding security into the lifecycle”: the skill has its plural, and this is the verb.
  if (
    /ing$/.test(token.norm) &&
    /ings$/.test(alias.text) &&
    !isBeforeNounOfTrade &&
    !AFTER_NAME.has(next.norm)
  )
    return true;
  if (!isName(skill)) return false;
  if (isAfterBreak(token))
    return (
      AFTER_IMPERATIVE.has(next.norm) ||
      (NAMED_AS_VERBS.has(token.norm) &&
        !isBeforeNounOfTrade &&
        !AFTER_NAME.has(next.norm) &&
        /^\p{Ll}+$/u.test(next.text))
    );
  if (token.gap !== ' ') return false;
  return token.text === token.text.toLowerCase() && BEFORE_VERB.has(before?.norm ?? '');
}

const PURPOSE = wordSet('to that which so');
const REACH = 12;

/** True if the first word of a name is a verb here: “to build tools”, “design and build systems”, “Build tools and workflows that reduce …”. */
export function isVerbHere(candidate: Candidate, tokens: readonly Token[]): boolean {
  if (isVerbOfOther(candidate, tokens)) return true;
  const { skill, first, end } = candidate;
  const token = tokens[first];
  if (!token || isName(skill) || !ALSO_VERBS.has(token.norm)) return false;
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  if (token.gap === ' ' && BEFORE_VERB.has(before?.norm ?? '')) return true;
  const isJoined = before?.norm === 'and' || before?.norm === 'or';
  const isOther = further !== undefined && further.norm !== token.norm && OTHER_VERBS.has(further.norm);
  if (isJoined && token.gap === ' ' && isOther) return true;
  return (isAfterBreak(token) || isJoined) && isAllSmall(tokens, first + 1, end) && hasPurpose(tokens, end);
}

// Subjects of a verb: “the platform that powers BI”, “it transforms data”.
const SUBJECTS = wordSet('that which who it he she team company');

/** True if the first word is a verb with another subject: “Acme builds tools”, “that powers BI”. A name takes its plural on the last word instead. */
function isVerbOfOther({ alias, first }: Candidate, tokens: readonly Token[]): boolean {
  const { text, isClause } = alias;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (isClause || !before || token?.gap !== ' ' || token.single === token.norm) return false;
  if (!text.toLowerCase().startsWith(`${token.single} `) || token.text !== token.text.toLowerCase())
    return false;
  return SUBJECTS.has(before.norm) || (ALSO_VERBS.has(token.single) && /^\p{Lu}/u.test(before.text));
}

// “Build Tools” is a heading, not a clause.
const isAllSmall = (tokens: readonly Token[], from: number, end: number) =>
  tokens.slice(from, end).every(({ text }) => text === text.toLowerCase());

function hasPurpose(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
    const { gap, norm } = tokens[at] as Token;
    if (gap === '|' || gap === '\n' || gap === '(') return false;
    if (PURPOSE.has(norm)) return true;
  }
  return false;
}
