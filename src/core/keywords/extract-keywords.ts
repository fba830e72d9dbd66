import type { Skill } from '../lexicon/skill.ts';
import { plainPosting } from '../posting/plain-posting.ts';
import { readLines } from '../posting/read-lines.ts';
import { requirementLines, toldBy } from '../posting/requirement-lines.ts';
import { LONGEST_POSTING } from '../text/plain-lines.ts';
import { contains } from '../text/spans.ts';
import { tokenize } from '../text/tokens.ts';
import type { Keyword, OwnTerm, PostingLine, Requirements } from '../types.ts';
import { askedYears } from './asked-years.ts';
import { spanOf, withVersion } from './candidate.ts';
import { findDegree, takesWorkForDegree } from './find-degree.ts';
import { findOtherRequirements } from './find-other-requirements.ts';
import { findSeniority } from './find-seniority.ts';
import { inReadingOrder, mentionsIn, tokensOf } from './find-skills.ts';
import { isSoftwarePosting } from './is-software-posting.ts';
import { isAsked, isLikely, type NamedKeyword } from './keyword-features.ts';
import { askedChances, type Choices, keywordNeed } from './keyword-need.ts';
import { keywordWeight } from './keyword-weight.ts';
import { numberChoices } from './number-choices.ts';
import { type PostingMention, placeMentions } from './place-mentions.ts';
import { type PostingSentence, readPostingSentences } from './read-posting-sentences.ts';
import { unlistedNames } from './unlisted-names.ts';

/** Reads a posting up to how likely each keyword is asked, before need, weight and requirements are decided. */
export function readKeywords(
  text: string,
  title: string | null,
  ownTerms: readonly OwnTerm[],
  company: string | null,
) {
  const posting = plainPosting(text.slice(0, LONGEST_POSTING));
  const lines = readLines(text.slice(0, LONGEST_POSTING), title);
  const sentences = readPostingSentences(posting, lines);
  const tokens = tokensOf(posting, ownTerms);
  // “HN_Engineering Manager”: an underscore counts as a letter in a pattern, but a reader sees a gap.
  const said = title?.replaceAll('_', ' ') ?? null;
  const titleNames = namesIn(said, ownTerms);
  const inTitle = new Set(titleNames.keys());
  const listed = mentionsIn(posting, tokens, ownTerms);
  const unlisted = unlistedNames(posting, tokens, sentences, listed);
  const found = [...listed, ...unlisted.sure].sort(inReadingOrder);
  const mentions = placeMentions(found, tokens, sentences, { inTitle, company });
  const choices = numberChoices(posting, mentions, inTitle);
  const named = namedSkills(mentions, inTitle);
  const chances = askedChances(named, choices);
  const read = { posting, lines, sentences, tokens, said, titleNames, inTitle };
  return { ...read, listed, unlisted, found, mentions, choices, named, chances };
}

/** All that a posting asks for, from its text and title. Keywords come best first. */
export function extractKeywords(
  text: string,
  title: string | null,
  ownTerms: readonly OwnTerm[] = [],
  company: string | null = null,
): Requirements {
  const read = readKeywords(text, title, ownTerms, company);
  const { posting, lines, sentences, tokens, said, titleNames, inTitle } = read;
  const { unlisted, found, mentions, choices, named, chances } = read;
  const years = askedYears(posting, sentences, mentions);
  const keywords = named.map(one =>
    keywordOf(one, { posting, titleNames, chances, choices, years: years.bySkill }),
  );
  const unlistedSkills = new Set(unlisted.sure.map(({ skill }) => skill));
  const likely = named
    .filter(one => isLikely(one) && !unlistedSkills.has(one.skill))
    .map(({ skill }) => skill);
  const isSoftware = isSoftwarePosting(said, posting, likely, inTitle);
  const asked = isSoftware ? inTheirChoices(keywords) : keywords.map(asMentioned);
  // “You need not know Rust” names a skill only to say that it is not needed.
  const kept = new Set(mentions.map(({ start }) => start));
  const denied = found.map(one => spanOf(tokens, one)).filter(({ start }) => !kept.has(start));
  const asksSomething = (line: PostingLine) =>
    line.kinds.some(kind => kind !== 'skill') ||
    !isOneClause(posting.slice(line.start, line.end)) ||
    !denied.some(({ start }) => contains(line, start)) ||
    mentions.some(({ start }) => contains(line, start));
  const otherRequirements = findOtherRequirements(
    sentences,
    mentions,
    unlisted.likely.map(term => ({ name: term.skill.name, ...spanOf(tokens, term) })),
  );
  return {
    keywords: [...asked].sort(bestFirst),
    years: years.general,
    yearsOf: years.of,
    degree: findDegree(sentences.filter(mayAskDegree).map(textOf), sentences.filter(isWished).map(textOf)),
    takesWork: takesWorkForDegree(posting),
    seniority: findSeniority(said, posting, years.general),
    otherRequirements,
    lines: requirementLines(
      saidOnce(lines, posting).filter(asksSomething),
      asked,
      toldBy(otherRequirements, years.of),
    ),
  };
}

/** The lines without those that repeat an earlier line of the same role word for word: some pages contain a posting twice. */
function saidOnce(lines: readonly PostingLine[], posting: string): readonly PostingLine[] {
  const said = new Set<string>();
  return lines.filter(
    ({ role, start, end }) => said.size < said.add(`${role} ${posting.slice(start, end)}`).size,
  );
}

const isOneClause = (line: string) => !/[,;.:]\s|\bbut\b/.test(line);

type NamedSkill = Omit<NamedKeyword, 'mentions'> & { readonly mentions: readonly PostingMention[] };

/** The posting, and what it says of its skills, by skill or by name. */
type Known = {
  readonly posting: string;
  readonly titleNames: ReadonlyMap<Skill, string>;
  readonly chances: ReadonlyMap<string, number>;
  readonly choices: ReadonlyMap<string, Choices>;
  readonly years: ReadonlyMap<string, number>;
};

function keywordOf({ skill, mentions, isInTitle }: NamedSkill, known: Known): Keyword {
  const { name, kind } = skill;
  const need = keywordNeed(mentions, isInTitle, known.chances.get(name) ?? 0);
  const [alternatives = null, ...alsoIn] = known.choices.get(name) ?? [];
  const [count, years] = [mentions.length, known.years.get(name) ?? null];
  const isRequirement = mentions.some(mention => mention.role === 'must' && isAsked(mention));
  return {
    name,
    kind,
    need,
    weight: keywordWeight({ need, count, inTitle: isInTitle, years, isRequirement, kind }),
    count,
    spans: mentions.map(mention => withVersion(known.posting, mention)),
    inTitle: known.titleNames.get(skill) ?? null,
    alternatives,
    alsoIn,
    years,
  };
}

/** A keyword in several choices moves to the one whose members have the same need, so that a must-have is not counted as missing in a wish. */
function inTheirChoices(keywords: readonly Keyword[]): readonly Keyword[] {
  const choices = Map.groupBy(keywords, ({ alternatives }) => alternatives);
  const further = new Set(keywords.flatMap(({ alsoIn }) => alsoIn));
  return keywords.map(keyword => {
    const { alternatives: own, alsoIn } = keyword;
    const isAskedAlike = (number: number | null) =>
      choices.get(number)?.some(other => other !== keyword && other.need === keyword.need);
    const better = alsoIn.find(isAskedAlike);
    if (!own || !better || isAskedAlike(own)) return keyword;
    // It stays if other keywords have its own choice as a further one. If none has, the other members stood in brackets and are in their owner's choice.
    if (choices.get(own)?.length === 1 && further.has(own)) return keyword;
    return { ...keyword, alternatives: better, alsoIn: [own, ...alsoIn.filter(number => number !== better)] };
  });
}

// A degree under “Nice to have” is not required; such a line may also ask for a lower degree than the posting requires.
const mayAskDegree = (sentence: PostingSentence) =>
  !['benefit', 'legal'].includes(sentence.line.role) && !isWished(sentence);
const isWished = ({ line: { role }, heading }: PostingSentence) => role === 'wish' && heading === 'wish';
const textOf = ({ text }: PostingSentence) => text;

// A warehouse job that names Excel asks for no keyword of ours.
const asMentioned = (keyword: Keyword): Keyword => ({ ...keyword, need: 'mentioned', weight: 0 });

function bestFirst(a: Keyword, b: Keyword): number {
  return (
    b.weight - a.weight || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.name < b.name ? -1 : 1)
  );
}

/** The skills that a title names. */
export const titleSkills = (title: string | null, ownTerms: readonly OwnTerm[]): ReadonlySet<Skill> =>
  new Set(namesIn(title, ownTerms).keys());

/** The skills that a title names, each with the words of the title that name it. */
function namesIn(title: string | null, ownTerms: readonly OwnTerm[]): ReadonlyMap<Skill, string> {
  if (title === null) return new Map();
  // Brackets and dashes separate the parts of a title as commas do in a list.
  const text = title.slice(0, 300).replace(/\s[-–—|]\s|[()[\]:]/g, ' , ');
  const tokens = tokenize(text);
  return new Map(
    mentionsIn(text, tokens, ownTerms).map(mention => {
      const { start, end } = spanOf(tokens, mention);
      return [mention.skill, text.slice(start, end)];
    }),
  );
}

/** Each skill with its mentions; first those of the title, which the text may not mention at all. */
function namedSkills(
  mentions: readonly PostingMention[],
  inTitle: ReadonlySet<Skill>,
): readonly NamedSkill[] {
  const ofTitle = new Map<Skill, PostingMention[]>([...inTitle].map(skill => [skill, []]));
  const bySkill = new Map([...ofTitle, ...Map.groupBy(mentions, ({ skill }) => skill)]);
  return [...bySkill].map(([skill, own]) => ({ skill, mentions: own, isInTitle: inTitle.has(skill) }));
}
