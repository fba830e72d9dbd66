import { companionWords } from '../lexicon/companions.ts';
import type { Features } from '../models/linear-model.ts';
import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { GuardContext } from './guard-context.ts';
import { hasListNeighbour } from './list-neighbours.ts';
import { contextFeatures, formOf, nameFeatures } from './mention-features.ts';

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
const TRADE_BEFORE =
  /(?:experience|experienced|knowledge|firmware|drivers?|provision\w*|orchestrat\w*|automat\w*|scripts?|code|codebase|microservices?|backend|software|programs?|modules|algorithms|bindings|models|testing|tests|monitoring|proficien\w+|expertise|expert|familiar\w*|skills?|skilled|fluen\w+|background|exposure|understanding|mastery|command|written|developed|coding|programming|builds?|built|develop|developing|tools?|technologies|frameworks?|languages?|libraries|platforms?|databases?|stack|hands-on|comfortable|competen\w+|working|certified|deploy\w*|running|runs|ci|used?|using)\b[^.\n]{0,45}$/i;
const ASKED_AFTER =
  /^\s+(?:(?:is|are|as|would be) (?:also )?(?:an? (?:\w+ )?(?:plus|must|bonus|asset|advantage)|required|preferred|desirable|nice|considered)|(?:is )?(?:preferred|required)\b)/i;
const EXAMPLE_BEFORE =
  /\b(?:frameworks?|librar(?:y|ies)|tools?|languages?|databases?|platforms?|technologies|engines?) (?:such as|like|including|e\.g\.,?) $/i;
const COMPANY_BEFORE =
  /\b(?:(?:ceo|cto|cfo|coo|founders?|co-founders?|president|vp|employees|customers?|clients|investors?|alumni|teams|partners?|companies|brands|acquired by|backed by|funded by|trusted by) ?(?:of|at|from|like|such as|including|by|\()?|ex-|formerly(?: at| of)?|(?:who (?:started|founded|built|left)|(?:folks|people|team) behind)|worked at) ?(?:[A-Z][\w.]+(?:, | and |, and |,? ex-)){0,4}$|\b(?:find|follow|see|check out|visit|star|connect with)\b[^.\n]{0,40}\bon $/i;
const COMPANY_AFTER =
  /^['’]?s?\s+(?:(?:is (?:investing|hiring|looking|seeking|committed|proud|a (?:leading|global|company|fast))|are hiring|was founded|has raised|raised|announced|employs|believes|offers you)\b|employees?\b|(?:Hospital|Clinic|Street|Road|Avenue|University|College|School|Church|Hotel|Airlines?|Insurance|Ltd|LLC|GmbH|Inc|Campus)\b)/;

const isBehindCompany = remembered(before => COMPANY_BEFORE.test(before));
const isBehindTrade = remembered(before => TRADE_BEFORE.test(before));

/** Does the name stand for a company or a place: “the CEO of Docker”, “Unity is investing”? */
export function isActor({ first, end }: Candidate, { text, tokens }: GuardContext): boolean {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  if (text[from] === text[from]?.toLowerCase()) return false;
  return (
    COMPANY_AFTER.test(text.slice(to, to + 40)) || isBehindCompany(text.slice(Math.max(0, from - 80), from))
  );
}

/** What tells whether a spelling is the skill here, or an ordinary word, a company, a place, another product. */
export function senseFeatures(candidate: Candidate, context: GuardContext): Features {
  const { first, end, skill, alias } = candidate;
  const { text, tokens, firm } = context;
  const [token, next] = [tokens[first], tokens[end]];
  const [from, to] = [token?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const form = formOf(token);
  const isStart = token?.gap === '|' || token?.gap === '\n';
  const around = contextFeatures(candidate, { tokens, anchors: firm });
  const features = [
    ...around,
    ...around.filter(name => /^[ab]1=/.test(name)).map(name => `${name}&form=${form}`),
    ...nameFeatures(candidate, tokens).filter(name => !name.startsWith('skill=')),
    `needs=${alias.guard.needs}`,
    `exact=${alias.guard.exactCase}`,
    `start=${isStart}&form=${form}`,
    `short=${to - from < 3}`,
    `forms=${formOf(tokens[first - 1])} ${form} ${formOf(next)}`,
    `trade=${isBehindTrade(text.slice(Math.max(0, from - 80), from))}&form=${form}`,
    `companion=${hasCompanion(candidate, tokens)}`,
    `actor=${isActor(candidate, context)}`,
    `tools=${context.tools}`,
    `tools=${context.tools}&needs=${alias.guard.needs}`,
  ];
  const near = Math.min(3, anchorsNear(candidate, context));
  features.push(`near=${near}`, `near=${near}&form=${form}`);
  if (hasListNeighbour(candidate, context)) features.push('neighbour', `neighbour&form=${form}`);
  if (isStart && (!next || next.gap === '\n' || next.gap === '|'))
    features.push('alone', `alone&form=${form}`);
  if (ASKED_AFTER.test(text.slice(to, to + 50))) features.push('asked');
  if (EXAMPLE_BEFORE.test(text.slice(Math.max(0, from - 40), from))) features.push('example');
  const noun = nounAfter(next);
  if (noun !== null)
    features.push(`noun=${noun}`, `noun=${noun}&form=${form}`, `noun=${noun}&kind=${skill.kind}`);
  const strongest = STRENGTH.find(([, names]) => features.some(name => names.includes(name)))?.[0] ?? 'none';
  features.push(
    `strongest=${strongest}&needs=${alias.guard.needs}&form=${form}`,
    `strongest=${strongest}&needs=${alias.guard.needs}`,
  );
  return features;
}

// What vouches for a word, the strongest first: by itself each says less than all that is weaker being absent.
const STRENGTH: readonly (readonly [string, readonly string[]])[] = [
  ['list', ['neighbour']],
  ['alone', ['alone']],
  ['companion', ['companion=true']],
  ['noun', ['noun=trade']],
  ['example', ['example']],
  ['skill', ['noun=skill', 'asked']],
  ['trade', ['trade=true&form=title', 'trade=true&form=upper', 'trade=true&form=mixed']],
  ['near', ['near=1', 'near=2', 'near=3']],
];

function nounAfter(next: Token | undefined): string | null {
  if (!next || (next.gap !== ' ' && next.gap !== '-')) return null;
  if (NOUNS_AFTER.has(next.norm)) return 'trade';
  return SKILL_NOUNS_AFTER.has(next.norm) ? 'skill' : null;
}

const NEAR = 10;

/** Whether a word that belongs to the skill stands close by; `none` where no word is known to. */
export function hasCompanion({ skill, first, end }: Candidate, tokens: readonly Token[]): boolean | 'none' {
  const companions = companionWords.get(skill.name);
  if (!companions) return 'none';
  for (let at = Math.max(0, first - NEAR); at < Math.min(tokens.length, end + NEAR); at += 1) {
    if ((at < first || at >= end) && companions.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

const WINDOW = 8;

/** How many tokens of skills that are sure, names of tools if nothing else is said, stand near in the same line. */
export function anchorsNear({ first, end }: Candidate, { tokens, firm }: GuardContext, least = 2): number {
  let count = 0;
  for (let at = first; at > Math.max(0, first - WINDOW) && tokens[at]?.gap !== '\n'; at -= 1) {
    if ((firm[at - 1] ?? 0) >= least) count += 1;
  }
  for (let at = end; at < Math.min(tokens.length, end + WINDOW) && tokens[at]?.gap !== '\n'; at += 1) {
    if ((firm[at] ?? 0) >= least) count += 1;
  }
  return count;
}
