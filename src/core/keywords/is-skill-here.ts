import { companionWords, needCompanion } from '../lexicon/companions.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-skills.ts';
import { isBrandAsActor } from './is-brand-as-actor.ts';
import { isOtherApache } from './is-other-apache.ts';
import { hasListNeighbour, isJoint } from './list-neighbours.ts';

/** What a guard looks at. `firm` marks tokens of skills that are sure: 2 for names of tools, 1 for practices. */
export type GuardContext = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly firm: Uint8Array;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// “Go developer”, “Spring framework”, “Rust code”: nouns of the trade right after the word.
const NOUNS_AFTER = words(
  `framework frameworks library libraries developer developers engineer engineers programmer programmers programming
  language code codebase backend frontend stack ecosystem scripts script scripting expert specialist sdk cli api apis
  module modules microservice microservices applications apps database databases cluster clusters query queries
  orchestration playbooks cookbooks gems binary binaries manifests spreadsheets spreadsheet macros formulas pipelines containers images
  server servers test tests integration integrations`,
);
const SKILL_NOUNS_AFTER = words('skill skills experience knowledge proficiency expertise development');

// “experience with Go”, “written in Rust”, “such as Chef”: words right before it.
const CUES_BEFORE = words(
  'with in using use uses of via as like including eg e.g and or knowledge know experience especially particularly mainly by',
);
const STRONG_CUES =
  /(?:experience|experienced|knowledge|firmware|drivers?|provision\w*|orchestrat\w*|automat\w*|scripts?|code|codebase|microservices?|backend|software|programs?|modules|algorithms|bindings|models|tracking|testing|tests|monitoring|automation|proficien\w+|expertise|expert|familiar\w*|skills?|skilled|fluen\w+|background|exposure|understanding|mastery|command|written|developed|coding|programming|built|build|builds|develop|developing|tools?|technologies|frameworks?|languages?|libraries|platforms?|databases?|stack|hands-on|comfortable|competen\w+|working|certified|deploy\w*|running|runs|ci|used?|using)\b[^.\n]{0,45}$/i;

// Adjectives and nouns that may follow a name with a hyphen: “React-based”, “Azure-native”.
const SUFFIXES = words(
  'based like native powered driven style compatible first specific backed centric related friendly side only focused',
);

// “Go is a plus”, “Rust preferred”.
const IS_ASKED =
  /^\s+(?:(?:is|are|as|would be) (?:also )?(?:an? (?:\w+ )?(?:plus|must|bonus|asset|advantage)|required|preferred|desirable|nice|considered)|(?:is )?(?:preferred|required)\b)/i;

// “We write most services in Go”, “a rewrite of the parser in Rust”: of languages only.
const WRITTEN_IN =
  /\b(?:(?:re)?writ(?:e|es|ing)|port(?:s|ed|ing)?|implement(?:s|ing|ed|ation)?|reimplement\w*)\b[^.,;:\n]{0,50}\bin $/i;

const WINDOW = 8;

/** Is this spelling the skill here, or an ordinary word? */
export function isSkillHere(candidate: Candidate, context: GuardContext): boolean {
  if (isBrandAsActor(candidate, context)) return false;
  const { needs } = candidate.alias.guard;
  if (needs === 'nothing') return true;
  if (isPartOfCompound(candidate, context.tokens) || isOtherApache(candidate, context.tokens)) return false;
  if (needCompanion.has(candidate.skill.name))
    return hasCompanion(candidate, context.tokens) || isWholeItem(candidate, context);
  if (
    (context.firm[candidate.first] ?? 0) > 0 ||
    hasListNeighbour(candidate, context) ||
    standsAlone(candidate, context)
  )
    return true;
  if (hasCompanion(candidate, context.tokens)) return true;
  if (needs === 'context') return hasTradeContext(candidate, context);
  return hasNounAfter(candidate, context, false) || isExample(candidate, context);
}

/** “go-to”, “chef-prepared”, “self-express”: half of a hyphenated word. */
function isPartOfCompound({ first, end }: Candidate, tokens: readonly Token[]): boolean {
  const [at, next] = [tokens[first], tokens[end]];
  if (at?.gap === '-' || at?.gap === '&' || next?.gap === '&') {
    if (at?.gap === '-' || isSingleLetter(at)) return true;
  }
  return next?.gap === '-' && !SUFFIXES.has(next.norm);
}

const isSingleLetter = (token: Token | undefined) => token?.text.length === 1;

const NEAR = 10;

/** A word that belongs to the skill stands close by, in the same sentence. */
function hasCompanion({ skill, first, end }: Candidate, tokens: readonly Token[]): boolean {
  const companions = companionWords.get(skill.name);
  if (!companions) return false;
  for (let at = Math.max(0, first - NEAR); at < Math.min(tokens.length, end + NEAR); at += 1) {
    if ((at < first || at >= end) && companions.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** “Python, Core Data, SQL”: a capitalised item of a list, with nothing else in the item. */
function isWholeItem(candidate: Candidate, context: GuardContext): boolean {
  const [at, next] = [context.tokens[candidate.first], context.tokens[candidate.end]];
  const isAlone = at?.gap === ',' && (next?.gap !== ' ' || isJoint(next));
  return isAlone && at.text[0] !== at.norm[0] && hasListNeighbour(candidate, context);
}

/** The whole line is the term: an item of a list of tools. */
function standsAlone({ first, end }: Candidate, { text, tokens }: GuardContext): boolean {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  if (!/^[A-Z]/.test(text.slice(from, from + 1))) return false;
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 3);
  return /(?:^|\n)[\s•*·–-]*$/.test(before) && /^[\s.;,]*(?:\n|$)/.test(after) && /[•*·\n-]/.test(before);
}

function hasNounAfter({ end }: Candidate, { tokens }: GuardContext, isAnySkillNoun: boolean): boolean {
  const next = tokens[end];
  if (!next || (next.gap !== ' ' && next.gap !== '-')) return false;
  return NOUNS_AFTER.has(next.norm) || (isAnySkillNoun && SKILL_NOUNS_AFTER.has(next.norm));
}

const EXAMPLE_BEFORE =
  /\b(?:frameworks?|librar(?:y|ies)|tools?|languages?|databases?|platforms?|technologies|engines?) (?:such as|like|including|e\.g\.,?) $/i;

/** “Go frameworks such as Gin”: the thing that it is stands before it. */
function isExample({ first }: Candidate, { text, tokens }: GuardContext): boolean {
  const token = tokens[first];
  if (!token || token.text[0] === token.norm[0]) return false;
  return EXAMPLE_BEFORE.test(text.slice(Math.max(0, token.start - 40), token.start));
}

function hasTradeContext(candidate: Candidate, context: GuardContext): boolean {
  const { first, end } = candidate;
  const { text, tokens, firm } = context;
  const token = tokens[first];
  if (!token) return false;
  if (hasNounAfter(candidate, context, true)) return true;
  const isCapital = token.text[0] !== token.norm[0];
  if (!isCapital) return false;
  const { end: to = 0 } = tokens[end - 1] ?? {};
  if (IS_ASKED.test(text.slice(to, to + 50))) return true;
  const isSentenceStart = token.gap === '|' || token.gap === '\n';
  if (isSentenceStart && !/[(:]\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start)))
    return false;
  const before = tokens[first - 1]?.norm ?? '';
  if (CUES_BEFORE.has(before) && STRONG_CUES.test(text.slice(Math.max(0, token.start - 80), token.start)))
    return true;
  if (
    candidate.skill.kind === 'language' &&
    WRITTEN_IN.test(text.slice(Math.max(0, token.start - 80), token.start))
  )
    return true;
  return hasFirmWithin(firm, tokens, first, end);
}

function hasFirmWithin(firm: Uint8Array, tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - WINDOW); at -= 1) {
    if (firm[at] === 2) return true;
    if (tokens[at]?.gap === '\n') break;
  }
  for (let at = end; at < Math.min(tokens.length, end + WINDOW); at += 1) {
    if (tokens[at]?.gap === '\n') break;
    if (firm[at] === 2) return true;
  }
  return false;
}
