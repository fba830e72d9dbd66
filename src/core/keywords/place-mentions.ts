import type { Skill } from '../lexicon/skill.ts';
import type { Features } from '../models/linear-model.ts';
import { explain, probabilitiesOf, type Reason } from '../models/linear-model.ts';
import type { Token } from '../text/tokens.ts';
import type { LineRole, Span } from '../types.ts';
import { askedModel, wishModel } from './asked-models.ts';
import type { TokenMention } from './candidate.ts';
import { spanOf } from './find-skills.ts';
import { isName } from './is-name.ts';
import { isNegated } from './is-negated.ts';
import { contextFeatures, lineFeatures, nameFeatures } from './mention-features.ts';
import type { PostingSentence } from './read-posting-sentences.ts';
import { isBoardLine } from './read-posting-sentences.ts';

/** A skill named in the posting, with what that place asks. */
export type PostingMention = Span & {
  readonly skill: Skill;
  readonly isInside: boolean;
  readonly sentence: PostingSentence;
  readonly role: LineRole;
  /** How likely it is asked of the person here at all, 0 to 1. */
  readonly asked: number;
  /** How likely it is a wish, where it is asked, 0 to 1. */
  readonly wish: number;
};

/** A mention with the features that decide what it asks. */
export type FeaturedMention = Omit<PostingMention, 'asked' | 'wish'> & { readonly features: Features };

/** Every skill found with what its place asks. What is said not to be needed is left out. */
export function placeMentions(
  mentions: readonly TokenMention[],
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
  inTitle: ReadonlySet<Skill>,
): readonly PostingMention[] {
  return featuredMentions(mentions, tokens, sentences, inTitle).map(({ features, ...mention }) => ({
    ...mention,
    asked: probabilitiesOf(askedModel(), features)[1] ?? 0,
    wish: probabilitiesOf(wishModel(), features)[1] ?? 0,
  }));
}

/** The same before the verdict: what the models are trained on. */
export function featuredMentions(
  mentions: readonly TokenMention[],
  tokens: readonly Token[],
  sentences: readonly PostingSentence[],
  inTitle: ReadonlySet<Skill>,
): readonly FeaturedMention[] {
  const anchors = new Uint8Array(tokens.length);
  for (const { skill, first, end } of mentions) anchors.fill(isName(skill) ? 2 : 1, first, end);
  const placed: FeaturedMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = spanOf(tokens, mention);
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = sentences[at];
    if (!sentence || isSaidOtherwise(sentence, start, end)) continue;
    const { role } = sentence.line;
    const isWish = sentence.wishes.some(wish => start >= wish.start && start < wish.end);
    const features = [
      ...nameFeatures(mention, tokens),
      ...contextFeatures(mention, { tokens, anchors }),
      ...lineFeatures(mention, sentence),
      `wish=${isWish}`,
    ];
    if (inTitle.has(mention.skill)) features.push('in=title');
    const { skill, isInside = false } = mention;
    placed.push({ start, end, skill, isInside, sentence, role, features });
  }
  return placed;
}

const isSaidOtherwise = (sentence: PostingSentence, start: number, end: number) =>
  isNegated(sentence.text, start - sentence.start, end - sentence.start) ||
  (sentence.asking === 0 && isBoardLine(sentence.text));

/** What decided that a mention is asked, and whether as a wish: the heaviest features of each. */
export function explainMention({ features }: FeaturedMention): {
  readonly asked: readonly Reason[];
  readonly wish: readonly Reason[];
} {
  return { asked: explain(askedModel(), features, 'yes'), wish: explain(wishModel(), features, 'wish') };
}
