import { isName, type Skill } from '../lexicon/skill.ts';
import { companyName } from '../text/company-name.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import type { TokenMention } from './candidate.ts';

const WE = wordSet('we our you your');
const AS_PLACE = wordSet('at join about');
const ACTS = wordSet('is has was believes offers');
const HIRES = wordSet('seeking looking hiring recruiting searching');

const LONGEST_NAME = 3;

/** The skills that carry the employer’s own name: as `company`, or in “At Redis, we”, “We are Elastic”, “Datadog is hiring”. */
export function employersAmong(
  mentions: readonly TokenMention[],
  tokens: readonly Token[],
  company: string | null,
): ReadonlySet<Skill> {
  const nameAt = (first: number, end: number) => Array.from(tokens.slice(first, end), textOf).join(' ');
  const named = new Map(
    mentions
      .filter(({ skill, first }) => isName(skill) && isCapital(tokens[first]))
      .map(({ skill, first, end }) => [nameAt(first, end), skill]),
  );
  const told = company === null ? '' : companyName(company).toLowerCase();
  const employers = new Set(
    [...named].flatMap(([name, skill]) => (name.toLowerCase() === told ? skill : [])),
  );
  for (let first = 1; named.size > 0 && first < tokens.length; first += 1) {
    if (!isCapital(tokens[first]) || !opensName(tokens, first)) continue;
    for (let end = first + 1; end <= first + LONGEST_NAME; end += 1) {
      const skill = named.get(nameAt(first, end));
      const before = tokens[first - 1]?.norm;
      const isWhole =
        before === 'are' || (before === 'join' && !isCapital(tokens[end])) || closesName(tokens[end]);
      if (skill && isWhole) employers.add(skill);
    }
  }
  for (const mention of mentions) if (isHiring(mention, tokens)) employers.add(mention.skill);
  return employers;
}

/** True if the name is the subject of “Datadog is hiring”, “Elastic Services Ltd is looking for”. */
export function isHiring({ skill, first, end }: TokenMention, tokens: readonly Token[]): boolean {
  if (!isName(skill) || !isCapital(tokens[first]) || !isClauseStart(tokens[first] as Token)) return false;
  let verb = end;
  while (verb < first + LONGEST_NAME && isCapital(tokens[verb]) && tokens[verb]?.gap === ' ') verb += 1;
  return tokens[verb]?.norm === 'is' && HIRES.has(tokens[verb + 1]?.norm ?? '');
}

function opensName(tokens: readonly Token[], first: number): boolean {
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  if (tokens[first]?.gap !== ' ' || before === undefined) return false;
  if (before.norm === 'are') return further?.norm === 'we' && isAfterBreak(further);
  return AS_PLACE.has(before.norm) && (isAfterBreak(before) || before.gap === '-');
}

const textOf = ({ text }: Token) => text;

const closesName = (after: Token | undefined) =>
  after === undefined || after.gap === '\n' || WE.has(after.norm) || ACTS.has(after.norm);
// “As a growing firm, Datadog is hiring”.
const isClauseStart = (token: Token) => isAfterBreak(token) || token.gap === ',';
const isCapital = (token: Token | undefined) =>
  token !== undefined && token.text !== token.text.toLowerCase();
