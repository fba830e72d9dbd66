import { isName, type Skill } from '../lexicon/skill.ts';
import { ASKED_WEIGHTS } from '../models/asked-weights.ts';
import { explain, type Features, type LinearModel } from '../models/linear-model.ts';
import { chancesBy, namedModels, namesTold, type Tell } from '../models/named-features.ts';
import { readModel } from '../models/read-model.ts';
import { WISH_WEIGHTS } from '../models/wish-weights.ts';
import { CLOSED } from '../posting/in-force.ts';
import { at } from '../text/at.ts';
import { once } from '../text/remembered.ts';
import { isInAny, lastBefore } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { LineRole, Span } from '../types.ts';
import { spanOf, type TokenMention } from './candidate.ts';
import { employersAmong, isHiring } from './employers-among.ts';
import { isFieldOfStudy } from './is-field-of-study.ts';
import { isNegated } from './is-negated.ts';
import { isOfOthers } from './is-of-others.ts';
import { letterCaseOf, peopleNamed, tellContext, tellItsLine, tellName } from './mention-features.ts';
import { KIND, MENTION_KINDS } from './mention-kinds.ts';
import type { PostingSentence } from './read-posting-sentences.ts';

/** A skill named in the posting, with what this mention asks. */
export type PostingMention = Span & {
  readonly skill: Skill;
  readonly isInside: boolean;
  readonly sentence: PostingSentence;
  readonly role: LineRole;
  /** How likely it is asked of the person at all, 0 to 1. */
  readonly asked: number;
  /** How likely it is a wish and not a must, if it is asked, 0 to 1. */
  readonly wish: number;
};

type Place = Omit<PostingMention, 'asked' | 'wish'>;

/** A mention with the features that decide whether it is asked. */
export type FeaturedMention = Place & { readonly features: Features; readonly isForeign: boolean };

/** What is known before the text is read: the skills that the title names, and the employer, or null if unknown. */
export type PostingNames = { readonly inTitle: ReadonlySet<Skill>; readonly company: string | null };

// The first model tells whether a mention is asked (`no`, `yes`), the second whether it is then a `must` or a `wish`.
const askedModels = once(() =>
  namedModels(MENTION_KINDS, [readModel(ASKED_WEIGHTS), readModel(WISH_WEIGHTS)]),
);

// The employer's own product is not asked of people hired to make it, unless one of these lines names it.
const REQUIRES: ReadonlySet<LineRole> = new Set(['must', 'wish', 'mixed', 'stack']);

// Nothing is asked under such a heading; `other` lines there may be titles of other jobs.
const NOTHING_ASKED: ReadonlySet<string> = new Set([...CLOSED, 'other']);

// “Apply if you know Java”, “Du kannst Kotlin?”: what the person is to have is asked wherever it stands.
const SAYS_HAD = /\b(?:(?:if|do) you|you (?:have|know)|du)\b/i;

/** The skills, tokens and sentences of a posting, and what is known besides. */
type Found = readonly [
  mentions: readonly TokenMention[],
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
  names: PostingNames,
];

/** Every skill found, with what its place asks, without those that the posting says are not needed. */
export function placeMentions(...found: Found): readonly PostingMention[] {
  return judged(found, (tell, isForeign) => {
    const [asked, wish] = chancesBy(askedModels(), tell).map(chances => at(chances, 1)) as [number, number];
    return { asked: isForeign ? 0 : asked, wish };
  });
}

/** The same mentions with their features and no decision: the models are trained on them. */
export const featuredMentions = (...found: Found): readonly FeaturedMention[] =>
  judged(found, (tell, isForeign) => ({ features: namesTold(MENTION_KINDS, tell), isForeign }));

/** `isForeign` means that the skill is not the person's: the employer makes it and no requirement asks for it, or colleagues or users have it. */
function judged<Verdict>(
  [mentions, tokens, sentences, { inTitle, company }]: Found,
  judge: (tell: Tell, isForeign: boolean) => Verdict,
): readonly (Place & Verdict)[] {
  const employers = employersAmong(mentions, tokens, company);
  const anchors = new Uint8Array(tokens.length);
  for (const { skill, first, end } of mentions) anchors.fill(isName(skill) ? 2 : 1, first, end);
  const placed: (Place & Verdict)[] = [];
  for (const mention of mentions) {
    const { start, end } = spanOf(tokens, mention);
    const sentence = lastBefore(sentences, start);
    if (!sentence || isSaidOtherwise(sentence, start, end) || isHiring(mention, tokens)) continue;
    const { skill, isInside = false } = mention;
    const { role } = sentence.line;
    const tell: Tell = sink => {
      tellName(mention, letterCaseOf(tokens[mention.first]), sink);
      sink(KIND.skill, skill.name);
      tellContext(mention, { tokens, anchors }, sink);
      tellItsLine(mention, sentence, sink);
      sink(KIND.isWish, String(isInAny(sentence.wishes, start)));
      if (inTitle.has(skill)) sink(KIND.in, 'title');
      if (employers.has(skill)) sink(KIND.in, 'employer');
      const people = peopleNamed(tokens[mention.end - 1]);
      if (people !== null) sink(KIND.names, people);
      if (!isName(skill) && isFieldOfStudy(sentence.text, start - sentence.start, end - sentence.start))
        sink(KIND.in, 'study');
    };
    const isMade = employers.has(skill) && !REQUIRES.has(role);
    const isClosed =
      CLOSED.has(String(sentence.heading)) && NOTHING_ASKED.has(role) && !SAYS_HAD.test(sentence.text);
    const isForeign =
      isMade || isClosed || isOfOthers(sentence.text, start - sentence.start, end - sentence.start);
    const verdict = judge(tell, isForeign);
    placed.push({ start, end, skill, isInside, sentence, role, ...verdict });
  }
  return placed;
}

const isSaidOtherwise = (sentence: PostingSentence, start: number, end: number) =>
  sentence.isBoards || isNegated(sentence.text, start - sentence.start, end - sentence.start);

/** The heaviest features that decided whether a mention is asked, and whether it is a wish. */
export function explainMention({ features }: FeaturedMention) {
  const [asked, wish] = askedModels().models as [LinearModel, LinearModel];
  return { asked: explain(asked, features, 'yes'), wish: explain(wish, features, 'wish') };
}
