import { foldSpelling, getLexicon } from '../lexicon/lexicon.ts';
import { isName, type Skill } from '../lexicon/skill.ts';
import { isOtherOccupation, tradesOfTitle } from '../lexicon/trades.ts';
import { chanceOf, explain, type LinearModel } from '../models/linear-model.ts';
import { chancesBy, type NamedSink, namedModels, namesTold } from '../models/named-features.ts';
import { NAMES_WEIGHTS } from '../models/names-weights.ts';
import { readModel } from '../models/read-model.ts';
import { at } from '../text/at.ts';
import { summed } from '../text/grouped.ts';
import { once } from '../text/remembered.ts';
import { lastBefore } from '../text/spans.ts';
import { isAfterBreak, type Token } from '../text/tokens.ts';
import { institution } from '../vocabulary/organisations.ts';
import { COUNTRIES } from '../vocabulary/places.ts';
import { WORKERS } from '../vocabulary/role-words.ts';
import type { MentionContext, TokenMention, TokenRange } from './candidate.ts';
import { KIND_NOUNS, KIND_NOUNS_ABROAD } from './choice-cues.ts';
import { findDegree } from './find-degree.ts';
import { letterCaseOf, tellContext, tellItsLine, tellName } from './mention-features.ts';
import { KIND, MENTION_KINDS } from './mention-kinds.ts';
import { isNamed, itemBeside, listAround, type NameRun, nameRuns } from './name-runs.ts';
import type { PostingSentence } from './read-posting-sentences.ts';
import { longFormStart } from './short-forms.ts';
import { spokenLanguage } from './spoken-languages.ts';

/** A text in which names are looked for that are not in the lexicon. */
export type RunContext = MentionContext & {
  readonly runs: readonly NameRun[];
  /** How often each run occurs in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words that also occur in small letters, or in sentences that ask for nothing. */
  readonly plain: ReadonlySet<string>;
};

/** A name that is not in the lexicon, and how likely it is the name of a tool, 0 to 1. */
export type UnlistedName = TokenMention & { readonly chance: number };

// At `SURE`, four in five of the lexicon's names are found when hidden from it; of all else called a name, six in ten are keywords.
const SURE = 0.93;
const LIKELY = 0.5;

const models = once(() => namedModels(MENTION_KINDS, [readModel(NAMES_WEIGHTS)]));

/** The names in a posting that are not in the lexicon: keywords if certain (`sure`), otherwise possible terms (`likely`). */
export function unlistedNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
  mentions: readonly TokenMention[],
): { readonly sure: readonly UnlistedName[]; readonly likely: readonly UnlistedName[] } {
  const context = runContext(text, tokens, sentences, mentions);
  const known = new Map<string, { readonly skill: Skill; chance: number }>();
  const verdicts = context.runs.map(run => {
    const [chances] = chancesBy(models(), sink => tellRun(run, context, sink));
    const verdict = known.get(run.name) ?? { skill: skillOf(run.name), chance: 0 };
    known.set(run.name, verdict);
    // The likeliest place of a name counts for all its places.
    verdict.chance = Math.max(verdict.chance, chances?.[1] ?? 0);
    return { first: run.first, end: run.end, verdict };
  });
  const places = new Set(
    verdicts.flatMap(({ first, end, verdict }) => (isWhere(text, tokens, first, end) ? verdict : [])),
  );
  // A name that the lexicon knows but did not find here is a word, a company or a place. Few runs reach `LIKELY`, so this is asked last.
  const names = verdicts
    .filter(
      one =>
        !isMaker(one, tokens, mentions) &&
        !abbreviatesMention(one, tokens, mentions) &&
        !places.has(one.verdict),
    )
    .map(({ first, end, verdict }) => ({ first, end, ...verdict }))
    .filter(({ chance, skill }) => chance >= LIKELY && !isListed(skill) && !isOther(skill));
  return {
    sure: names.filter(({ chance }) => chance >= SURE),
    // Away from tools only one in six is a tool: “Collaborate”, “EMEA”, “Data Platform”.
    likely: names.filter(name => name.chance < SURE && isAmongTools(name, context)),
  };
}

/** How likely a run of words is the name of a tool, the least chance needed, and the main reasons. */
export function explainName(run: NameRun, context: RunContext) {
  const [model] = models().models as [LinearModel];
  const features = namesTold(MENTION_KINDS, sink => tellRun(run, context, sink));
  const reasons = explain(model, features, at(model.labels, 1));
  return { chance: chanceOf(model, features), least: SURE, reasons };
}

/** True for a word written as a name, right beside a tool in its list: “Coinbase, Robinhood”. */
const isAmongTools = (name: TokenMention, context: RunContext): boolean =>
  isNamed(context.tokens[name.first] as Token) &&
  ([-1, 1] as const).some(step => itemBeside(name, context, step) === 'tool');

/** True for a word right before a tool, such as its maker: “solutions in Microsoft Power Apps”, “Tableau, Google Data Studio, Looker”. */
const isMaker = ({ end }: TokenRange, tokens: readonly Token[], mentions: readonly TokenMention[]) =>
  tokens[end]?.gap === ' ' && mentions.some(({ first, skill }) => first === end && isName(skill));

/** True for a short form of the skill right before it, which is one name with it: “Agent Development Kit (ADK)”. */
const abbreviatesMention = (name: TokenRange, tokens: readonly Token[], mentions: readonly TokenMention[]) =>
  longFormStart(tokens, name) !== null && mentions.some(({ end }) => end === name.first);

const PLACED = /\b(?:based|located|resid(?:e|ing)|liv(?:e|ing)) in (?:the )?$/i;
const HOURS = /^ (?:time ?zones?|(?:working |business |office )?hours)\b/i;
const LONGEST_PLACING = 20;

/** True for where or when somebody works: “Based in Latin America”, “EST time zones”. */
function isWhere(text: string, tokens: readonly Token[], first: number, end: number): boolean {
  const [{ start }, { end: after }] = [tokens[first] as Token, tokens[end - 1] as Token];
  return (
    PLACED.test(text.slice(Math.max(0, start - LONGEST_PLACING), start)) ||
    HOURS.test(text.slice(after, after + LONGEST_PLACING))
  );
}

const isLineStart = (token: Token | undefined) => !token || isAfterBreak(token);

// “CTO”; “KPIs”, “RFPs”, “CTOs”: the name of a tool has no plural.
const CHIEF_OFFICER_OR_PLURAL = /^(?:C[A-Z]{1,3}O|[A-Z][A-Z\d]{1,4}s)$/;

const LANGUAGE_TEST = /^(?:TOEIC|TOEFL|IELTS|JLPT|DELF|DALF|TestDaF)\b/;

// People, projects and parts of the work, or words for knowing it. “Secret Manager” is a tool, an engineering manager is none.
const WORK = new RegExp(
  String.raw`\b(?:${WORKERS}|tester|intern|trainee|module|project|(?:engineering|product|project|account|team|tech(?:nical)?) (?:manager|owner|lead))s?$|\bdevelopment$|kenntnisse$|^(?:conhecimentos?|conocimientos?|conoscenz[ae]|connaissances?|kennis|kunskaper|kendskab|kjennskap|znajomość)$`,
  'i',
);

// Kinds of tools: “Container Platforms”; in German at the end of a word, in Romance and Slavic languages at the beginning of the name.
const SORT = new RegExp(
  [
    String.raw`(?:^|\s)${KIND_NOUNS}(?<=s)$|^${KIND_NOUNS}$`,
    `(?:sprache|plattform|system|werkzeug|datenbank|technologie|umgebung|anwendung|lösung|maschine|gerät|dienst|schnittstelle|bibliothek)e?[ns]?$`,
    String.raw`^(?:${KIND_NOUNS_ABROAD}|bases?|bancos?|basi|linguaggi|front|back)(?:\s|$)`,
  ].join('|'),
  'i',
);

// “Actel (Now Microchip)”, “Java (Version 8 and above)”: a bracket with another name, or the version, of what stands before it.
const OF_ANOTHER =
  /^(?:(?:now|formerly|previously)\s|(?:version|release|level|tier|grade|phase|stage|generation)s? ?\d)/i;

/** True if it is certainly no tool: an officer (“CTOs”), a job or its subject (“Team Lead”), a country, school, degree, kind of tool or language. */
const isOther = ({ name }: Skill): boolean =>
  CHIEF_OFFICER_OR_PLURAL.test(name) ||
  LANGUAGE_TEST.test(name) ||
  WORK.test(name) ||
  (!name.includes(' ') && (isOtherOccupation(name) || tradesOfTitle(name).length > 0)) ||
  COUNTRIES.has(name.toLowerCase()) ||
  institution.test(name) ||
  findDegree([name]) !== null ||
  SORT.test(name) ||
  OF_ANOTHER.test(name) ||
  name.search(spokenLanguage) === 0;

/** True if the lexicon knows a skill of this name. */
export const isListed = ({ name }: { readonly name: string }): boolean =>
  getLexicon().bySpelling.get(foldSpelling(name)) !== undefined;

const skillOf = (name: string): Skill => ({ name, kind: 'tool', aliases: [], implies: [], names: [] });

/** Prepares everything that the features of a text's runs are read from. */
export function runContext(
  text: string,
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
  mentions: readonly TokenMention[],
): RunContext {
  const anchors = new Uint8Array(tokens.length);
  for (const { skill, first, end } of mentions) anchors.fill(isName(skill) ? 2 : 1, first, end);
  const runs = nameRuns(text, { tokens, anchors }, sentences);
  const counts = summed(runs.map(({ name }) => [name, 1]));
  const plain = new Set<string>();
  for (const { start, norm, text: word } of tokens) {
    if (word === word.toLowerCase() || lastBefore(sentences, start)?.asking === 0) plain.add(norm);
  }
  return { tokens, anchors, runs, counts, plain };
}

/** Reports the features that tell whether a run of words is the name of a tool. */
export function tellRun(run: NameRun, context: RunContext, sink: NamedSink): void {
  const { first, end, name, sentence } = run;
  const { tokens, counts, plain } = context;
  const words = tokens.slice(first, end);
  const [token, last, next] = [words[0] as Token, words.at(-1) as Token, tokens[end]];
  const covered = { skill: skillOf(name), first, end };
  const form = letterCaseOf(token);
  tellContext(covered, context, sink);
  tellName(covered, form, sink);
  tellItsLine(covered, sentence, sink);
  const isStart = isLineStart(token);
  const isEnd = isLineStart(next);
  sink(KIND.start, String(isStart), form);
  sink(KIND.forms, words.map(letterCaseOf).join(' '));
  for (const { norm } of words) sink(KIND.word, norm);
  sink(KIND.tail, last.norm.slice(-3));
  sink(KIND.tail, last.norm.slice(-2));
  sink(KIND.head, token.norm.slice(0, 3));
  sink(KIND.shape, shapeOf(token.text), isStart ? 'start' : isEnd ? 'end' : 'in');
  const left = itemBeside(run, context, -1);
  const right = itemBeside(run, context, 1);
  sink(KIND.items, left, right);
  sink(KIND.items, left, `${right}&form=${form}`);
  const { tools, marks } = listAround(run, context);
  sink(KIND.around, String(Math.min(5, tools)), String(Math.min(5, marks)));
  sink(KIND.often, String(Math.min(4, counts.get(name) ?? 0)), form);
  if (plain.has(token.norm)) sink(KIND.in, 'plain');
  if (sentence.text === sentence.text.toUpperCase()) sink(KIND.in, 'shouted');
}

/** The pattern of a word's letters and digits: “Aa”, “AaA”, “A0”. */
const shapeOf = (text: string) =>
  text
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '0')
    .slice(0, 8);
