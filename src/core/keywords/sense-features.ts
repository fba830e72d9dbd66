import { contextWords } from '../lexicon/context-words.ts';
import { isName } from '../lexicon/skill.ts';
import type { NamedSink } from '../models/named-features.ts';
import { at } from '../text/at.ts';
import { remembered } from '../text/remembered.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import { type Candidate, type GuardContext, spanOf } from './candidate.ts';
import { hasListNeighbour, isLineAmongNames, listSides } from './list-neighbours.ts';
import { letterCaseOf, stretchAround, tellContext, tellName, wordsAround } from './mention-features.ts';
import { KIND } from './mention-kinds.ts';

// Nouns of software work that may follow a skill: “Go developer”, “Spring framework”, “Rust code”.
const NOUNS_AFTER = wordSet(
  `framework frameworks library libraries developer developers engineer engineers programmer programmers programming
  language code codebase backend frontend stack ecosystem scripts script scripting expert specialist sdk cli api apis
  module modules microservice microservices applications apps database databases cluster clusters query queries
  orchestration playbooks cookbooks gems binary binaries manifests spreadsheets spreadsheet macros formulas pipelines containers images
  server servers test tests integration integrations`,
);
/** Words that may follow a skill and say that somebody has it. */
export const SKILL_NOUNS_AFTER = wordSet(
  'skill skills experience knowledge proficiency expertise development',
);
// Words before a skill that ask for or tell of work with it: “experience with Go”, “written in Rust”, “3 years of Spring”.
// Brackets and dashes of a title were replaced by commas between blanks, which these patterns allow.
const TRADE_BEFORE =
  /(?:experience|experienced|knowledge|firmware|drivers?|provision\w*|orchestrat\w*|automat\w*|scripts?|code|codebase|microservices?|backend|software|programs?|modules|algorithms|bindings|models|testing|tests|monitoring|proficien\w+|expertise|expert|familiar\w*|skills?|skilled|fluen\w+|background|exposure|understanding|mastery|command|written|developed|coding|programming|builds?|built|develop|developing|tools?|technologies|frameworks?|languages?|libraries|platforms?|databases?|stack|hands-on|comfortable|competen\w+|working|certified|deploy\w*|running|runs|ci|used?|using)\b[^.\n]{0,45}$|\byears?(?:['’]| of)? $|\b(?:strong|solid|deep|excellent) $|\b(?:developer|engineer|programmer)s?(?: in | +, |,? ?\(| ?[-–—|:] ?)$/i;
// “Rust is a plus”, “Go required”.
const ASKED_AFTER =
  /^\s+(?:(?:is|are|as|would be) (?:also )?(?:an? (?:\w+ )?(?:plus|must|bonus|asset|advantage)|required|preferred|desirable|nice|considered)|(?:is )?(?:preferred|required)\b)/i;
const EXAMPLE_BEFORE =
  /\b(?:frameworks?|librar(?:y|ies)|tools?|languages?|databases?|platforms?|technologies|engines?) (?:such as|like|including|e\.g\.,?) $/i;
const COMPANY_BEFORE =
  /\b(?:(?:ceo|cto|cfo|coo|founders?|co-founders?|president|vp|employees|customers?|clients|investors?|alumni|teams|partners?|companies|brands|acquired by|backed by|funded by|trusted by) ?(?:of|at|from|like|such as|including|by|\()?|ex-|formerly(?: at| of)?|(?:who (?:started|founded|built|left)|(?:folks|people|team) behind)|worked at) ?$|\b(?:find|follow|see|check out|visit|star|connect with)\b[^.\n]{0,40}\bon $/i;
const COMPANY_AFTER =
  /^:\s?(?:@|https?:)|^['’]?s?[^\S\n]+(?:(?:is (?:investing|hiring|looking|seeking|committed|proud|a (?:leading|global|company|fast))|are hiring|was founded|has raised|raised|announced|employs|believes|offers you)\b|employees?\b|(?:Hospital|Clinic|Street|Road|Avenue|University|College|School|Church|Hotel|Airlines?|Insurance|Ltd|LLC|GmbH|Inc|Campus)\b)/;
// “Siebel Scholar”: the name is of the donor. In “Data Science Fellowship” it is the subject.
const AWARD_AFTER = /^[^\S\n]+(?:Scholar(?:ship)?|Fellow(?:ship)?|Prize|Medal|Award|Grant)s?\b/;

// Companies of a list before this one. Words in small letters are none: “the customer portal, Grafana dashboards”.
const COMPANIES_BEFORE = /(?:\b[A-Z][\w.]+(?:, | and |, and |,? ex-)){1,4}$/;

const isBehindCompany = remembered(before => COMPANY_BEFORE.test(before.replace(COMPANIES_BEFORE, '')));
const isBehindTrade = remembered(before => TRADE_BEFORE.test(before));

/** True if the name stands for a company or a place: “the CEO of Docker”, “Unity is investing”. */
export function isActor({ skill, first, end }: Candidate, { text, tokens }: GuardContext): boolean {
  const { start: from, end: to } = spanOf(tokens, { first, end });
  if (text[from] === text[from]?.toLowerCase()) return false;
  const after = text.slice(to, to + 40);
  return (
    COMPANY_AFTER.test(after) ||
    (isName(skill) && AWARD_AFTER.test(after)) ||
    isBehindCompany(text.slice(Math.max(0, from - 80), from))
  );
}

/** Reports the features that tell the skill from an ordinary word, a company, a place or another product. */
export function tellSense(candidate: Candidate, context: GuardContext, sink: NamedSink): void {
  const { needs } = candidate.alias.guard;
  const form = letterCaseOf(context.tokens[candidate.first]);
  tellForm(candidate, context, form, sink);
  const sides = listSides(candidate, context);
  sink(KIND.sides, ...sides);
  sink(KIND.sidesForm, sides.join('|'), form);
  sink(KIND.caps, String(isInCapitals(candidate, context)), form);
  const signs = signsOf(candidate, context);
  const { isInTrade, companion, near, noun } = signs;
  sink(KIND.trade, String(isInTrade), form);
  sink(KIND.companion, String(companion));
  sink(KIND.actor, String(isActor(candidate, context)));
  sink(KIND.tools, String(context.tools));
  sink(KIND.toolsNeeds, String(context.tools), needs);
  sink(KIND.near, String(near));
  sink(KIND.nearForm, String(near), form);
  if (signs.isNeighbour) tellSign('neighbour', form, sink);
  if (signs.isAlone) tellSign('alone', form, sink);
  if (signs.isAsked) sink(KIND.sign, 'asked');
  if (signs.isExample) sink(KIND.sign, 'example');
  if (noun !== null) {
    sink(KIND.noun, noun);
    sink(KIND.nounForm, noun, form);
    sink(KIND.nounKind, noun, candidate.skill.kind);
  }
  const strongest = strongestOf(signs, form);
  sink(KIND.strongest, strongest, `${needs}&form=${form}`);
  sink(KIND.strongest, strongest, needs);
}

/** Reports how the spelling is written, and the words beside it. */
function tellForm(candidate: Candidate, context: GuardContext, form: string, sink: NamedSink): void {
  const { tokens, anchors } = context;
  const { first, end, alias } = candidate;
  const [token, next] = [at(tokens, first), tokens[end]];
  tellContext(candidate, context, sink);
  const wordAt = wordsAround(candidate, context);
  sink(KIND.b1Form, wordAt(first - 1), form);
  sink(KIND.a1Form, wordAt(end), form);
  tellName(candidate, form, sink);
  sink(KIND.needs, alias.guard.needs);
  sink(KIND.exact, String(alias.guard.exactCase));
  sink(KIND.start, String(isAfterBreak(token)), form);
  sink(KIND.short, String(at(tokens, end - 1).end - token.start < 3));
  // Anchor 2: the token belongs to the name of a tool that is certain.
  const nameOf = (at: number, token: Token | undefined) => (anchors[at] === 2 ? 'TOOL' : letterCaseOf(token));
  const before = token.gap === ' ' ? nameOf(first - 1, tokens[first - 1]) : '|';
  const after = next?.gap === ' ' ? nameOf(end, next) : '|';
  sink(KIND.joined, `${before} ${form} ${after}`);
}

/** The signs around a word that it may be the skill. */
function signsOf(candidate: Candidate, context: GuardContext) {
  const { text, tokens } = context;
  const [token, next] = [tokens[candidate.first], tokens[candidate.end]];
  const { start: from, end: to } = spanOf(tokens, candidate);
  return {
    isInTrade: isBehindTrade(text.slice(Math.max(0, from - 80), from)),
    companion: hasContextWord(candidate, tokens),
    near: Math.min(3, anchorsNear(candidate, context)),
    isNeighbour: hasListNeighbour(candidate, context) || isLineAmongNames(candidate, context),
    isAlone: isAfterBreak(token) && (!next || isAfterBreak(next)),
    isAsked: ASKED_AFTER.test(text.slice(to, to + 50)),
    isExample: EXAMPLE_BEFORE.test(text.slice(Math.max(0, from - 40), from)),
    noun: nounAfter(next),
  };
}

/** The name of the strongest sign that a word is the skill: a single sign says less than knowing that no stronger one is there. */
function strongestOf(signs: ReturnType<typeof signsOf>, form: string): string {
  const { isNeighbour, isAlone, companion, noun, isExample, isAsked, isInTrade, near } = signs;
  return (
    (isNeighbour && 'list') ||
    (isAlone && 'alone') ||
    (companion === true && 'companion') ||
    (noun === 'trade' && 'noun') ||
    (isExample && 'example') ||
    ((noun === 'skill' || isAsked) && 'skill') ||
    (isInTrade && WITH_CAPITAL.has(form) && 'trade') ||
    (near > 0 && 'near') ||
    'none'
  );
}

const WITH_CAPITAL = new Set(['title', 'upper', 'mixed']);

/** True if most plain words around it in the sentence begin with a capital, as in a heading: then its own capital says nothing. */
function isInCapitals({ first, end }: Candidate, { tokens, anchors }: GuardContext): boolean {
  const sentence = stretchAround(tokens, { first, end }, SENTENCE, isAfterBreak);
  let [plain, capital] = [0, 0];
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const token = tokens[at];
    if (!token || (at >= first && at < end) || anchors[at] === 2 || token.text.length < 4) continue;
    plain += 1;
    if (letterCaseOf(token) !== 'lower') capital += 1;
  }
  return capital > 0 && capital * 2 >= plain;
}

// In tokens, on each side.
const SENTENCE = 16;

function tellSign(sign: string, form: string, sink: NamedSink): void {
  sink(KIND.sign, sign);
  sink(KIND.sign, sign, form);
}

/** `trade` if a noun of software work follows (“Go developer”), `skill` if a word for knowing does (“Go skills”), else null. */
export function nounAfter(next: Token | undefined): string | null {
  if (!next || (next.gap !== ' ' && next.gap !== '-')) return null;
  if (NOUNS_AFTER.has(next.norm)) return 'trade';
  return SKILL_NOUNS_AFTER.has(next.norm) ? 'skill' : null;
}

// In tokens, on each side.
const NEAR = 10;

/** Whether a context word of the skill stands near; `none` if the skill has no context words. */
export function hasContextWord({ skill, first, end }: Candidate, tokens: readonly Token[]): boolean | 'none' {
  const words = contextWords.get(skill.name);
  if (!words) return 'none';
  const around = [...tokens.slice(Math.max(0, first - NEAR), first), ...tokens.slice(end, end + NEAR)];
  return around.some(({ norm }) => words.has(norm));
}

// In tokens, on each side.
const WINDOW = 8;

/** How many tokens of certain skills stand near in the same line: with `least` 2 only names of tools, with 1 practices, too. */
export function anchorsNear({ first, end }: Candidate, { tokens, anchors }: GuardContext, least = 2): number {
  const line = stretchAround(tokens, { first, end }, WINDOW, token => token?.gap === '\n');
  const around = [...anchors.subarray(line.first, first), ...anchors.subarray(end, line.end)];
  return around.filter(anchor => anchor >= least).length;
}
