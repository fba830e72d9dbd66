import type { Skill } from '../lexicon/skill.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { employerNames } from './employer-names.ts';
import type { TokenMention } from './find-skills.ts';
import { spanOf } from './find-skills.ts';
import { isAboutPeople } from './is-about-people.ts';
import { isHouseTool } from './is-house-tool.ts';
import { isNegated } from './is-negated.ts';
import type { Asking, PostingSentence } from './read-posting-sentences.ts';
import { isBoardLine } from './read-posting-sentences.ts';
import { tellsStack } from './tells-stack.ts';

/** A skill named in the posting, with how much that place asks for it. */
export type PostingMention = Span & {
  readonly skill: Skill;
  readonly asking: Asking;
  readonly sentence: PostingSentence;
  readonly isInside: boolean;
};

/** Gives every skill found its sentence, and how much is asked there. What is said not to be needed is left out. */
export function placeMentions(
  text: string,
  mentions: readonly TokenMention[],
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
): readonly PostingMention[] {
  const placed: PostingMention[] = [];
  const employers = employerNames(text, tokens, mentions);
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = spanOf(tokens, mention);
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = sentences[at];
    if (!sentence || isSaidOtherwise(sentence, start, end)) continue;
    const asking = employers.has(mention.skill) ? 0 : askingAt(sentence, { start, end }, mention.skill);
    placed.push({ start, end, skill: mention.skill, asking, sentence, isInside: mention.isInside ?? false });
  }
  return bySentence(placed).flatMap(group =>
    mayTellStack(group) && tellsStack(group) ? group.map(one => asStack(one, employers)) : group,
  );
}

const isSaidOtherwise = (sentence: PostingSentence, start: number, end: number) =>
  isNegated(sentence.text, start - sentence.start, end - sentence.start) ||
  (sentence.asking === 0 && isBoardLine(sentence.text));

function askingAt(sentence: PostingSentence, span: Span, skill: Skill): Asking {
  if (sentence.asking === 0 || isHouseTool(skill, sentence.text)) return 0;
  if (isPeople(sentence, span, skill)) return 0;
  const isWish = sentence.wishes.some(wish => span.start >= wish.start && span.start < wish.end);
  return isWish ? 2 : sentence.asking;
}

const isPeople = (sentence: PostingSentence, span: Span, skill: Skill) =>
  isAboutPeople(skill, sentence.text, span.start - sentence.start, span.end - sentence.start);

function bySentence(mentions: readonly PostingMention[]): readonly (readonly PostingMention[])[] {
  const groups: PostingMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (group?.[0]?.sentence === mention.sentence) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function mayTellStack([first]: readonly PostingMention[]): boolean {
  const { asking, part } = first?.sentence ?? {};
  return asking === 0 && (part === 'intro' || part === 'about');
}

function asStack(mention: PostingMention, employers: ReadonlySet<Skill>): PostingMention {
  const { skill, sentence } = mention;
  const isOther =
    employers.has(skill) || isPeople(sentence, mention, skill) || isHouseTool(skill, sentence.text);
  return isOther ? mention : { ...mention, asking: 1 };
}
