import type { Skill } from '../lexicon/skill.ts';
import { tokenize } from '../text/tokens.ts';
import type { Keyword, Need, OwnTerm, Requirements } from '../types.ts';
import { askedYears } from './asked-years.ts';
import { findAsides } from './find-asides.ts';
import { findDegree } from './find-degree.ts';
import { findSeniority } from './find-seniority.ts';
import { mentionsIn, tokensOf } from './find-skills.ts';
import { isSoftwarePosting } from './is-software-posting.ts';
import { keywordWeight } from './keyword-weight.ts';
import { numberAlternatives } from './number-alternatives.ts';
import type { PostingMention } from './place-mentions.ts';
import { placeMentions } from './place-mentions.ts';
import type { Asking, PostingSentence } from './read-posting-sentences.ts';
import { readPostingSentences } from './read-posting-sentences.ts';

/** No posting is longer; what comes after is not read. */
const MAX_LENGTH = 200_000;

/** All that a posting asks for, from its text and title. Keywords come best first. */
export function extractKeywords(
  text: string,
  title: string | null,
  ownTerms: readonly OwnTerm[] = [],
): Requirements {
  const posting = text.slice(0, MAX_LENGTH);
  const sentences = readPostingSentences(posting);
  const tokens = tokensOf(posting, ownTerms);
  const mentions = placeMentions(posting, mentionsIn(posting, tokens, ownTerms), tokens, sentences);
  const inTitle = titleSkills(title, ownTerms);
  const years = askedYears(posting, sentences, mentions);
  const alternatives = numberAlternatives(posting, mentions);
  const bySkill = groupBySkill(mentions, inTitle);
  const keywords = [...bySkill].map(([skill, group]): Keyword => {
    const need = needOf(group, inTitle.has(skill));
    const facts = {
      need,
      count: group.length,
      inTitle: inTitle.has(skill),
      years: years.bySkill.get(skill.name) ?? null,
      asking: Math.max(0, ...group.map(mention => mention.asking)),
      kind: skill.kind,
    };
    return {
      name: skill.name,
      kind: skill.kind,
      need,
      weight: keywordWeight(facts),
      count: facts.count,
      spans: group.map(({ start, end }) => ({ start, end })),
      inTitle: facts.inTitle,
      alternatives: alternatives.get(skill.name) ?? null,
      years: facts.years,
    };
  });
  const isSoftware = isSoftwarePosting(title, posting, keywords);
  return {
    keywords: (isSoftware ? keywords : keywords.map(asMentioned)).sort(bestFirst),
    years: years.general,
    degree: findDegree(
      sentences
        .filter(asksSomething)
        .map(sentence => ({ text: sentence.text, isWish: sentence.asking === 2 })),
    ),
    seniority: findSeniority(title, posting, years.general),
    asides: findAsides(posting, tokens, sentences, mentions),
  };
}

const asksSomething = (sentence: PostingSentence) =>
  sentence.asking > 0 || sentence.part === 'intro' || sentence.part === 'apply';

// A warehouse job that names Excel asks for no keyword of ours.
const asMentioned = (keyword: Keyword): Keyword => ({ ...keyword, need: 'mentioned', weight: 0 });

function bestFirst(a: Keyword, b: Keyword): number {
  return (
    b.weight - a.weight || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.name < b.name ? -1 : 1)
  );
}

function titleSkills(title: string | null, ownTerms: readonly OwnTerm[]): ReadonlySet<Skill> {
  if (title === null) return new Set();
  // Brackets and dashes of a title separate what a list would separate.
  const text = title.slice(0, 300).replace(/\s[-–—|]\s|[()[\]:]/g, ' , ');
  const tokens = tokenize(text);
  return new Set(mentionsIn(text, tokens, ownTerms).map(mention => mention.skill));
}

function groupBySkill(
  mentions: readonly PostingMention[],
  inTitle: ReadonlySet<Skill>,
): ReadonlyMap<Skill, readonly PostingMention[]> {
  const groups = new Map<Skill, PostingMention[]>([...inTitle].map(skill => [skill, []]));
  for (const mention of mentions) {
    const group = groups.get(mention.skill);
    if (group) group.push(mention);
    else groups.set(mention.skill, [mention]);
  }
  return groups;
}

/** The requirements outrank a wish, a wish outranks a bare mention in duties or stack. */
function needOf(mentions: readonly PostingMention[], isInTitle: boolean): Need {
  // What a name says on its own outranks what it says inside a longer one.
  const own = mentions.filter(mention => !mention.isInside && mention.asking > 0);
  const telling = own.length > 0 ? own : mentions;
  const has = (asking: Asking) => telling.some(mention => mention.asking === asking);
  if (isInTitle || has(3)) return 'required';
  if (has(2)) return 'preferred';
  return has(1) ? 'required' : 'mentioned';
}
