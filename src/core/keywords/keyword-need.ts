import { isName } from '../lexicon/skill.ts';
import { KEYWORD_WEIGHTS } from '../models/keyword-weights.ts';
import { chanceOf, explain, type Features } from '../models/linear-model.ts';
import { readModel } from '../models/read-model.ts';
import { maySayWish } from '../posting/wish-cues.ts';
import { at } from '../text/at.ts';
import { once } from '../text/remembered.ts';
import { isInAny } from '../text/spans.ts';
import type { LineRole, Need } from '../types.ts';
import { isAsked, isLikely, keywordFeatures, type NamedKeyword } from './keyword-features.ts';
import type { PostingMention } from './place-mentions.ts';

const model = once(() => readModel(KEYWORD_WEIGHTS));

// If no mention reaches this chance, the keyword is not asked.
const LEAST = 0.1;
const ASKED_ON_THE_WHOLE = 0.4;

const REQUIREMENTS: ReadonlySet<LineRole> = new Set(['must', 'wish', 'mixed']);
// Under a heading of wishes, a mention is a wish already at the lower chance.
const WISH = 0.5;
const WISH_AMONG_WISHES = 0.35;

// Words that say that somebody has a practice: “experience with”, “worked with”, or “skills” behind it.
const KNOWING =
  '(?:experienced?|expertise|proficien\\w+|knowledge|understanding|familiar\\w*|background|skill(?:s|ed)|exposure|competen\\w+|hands-on|comfortable|fluen\\w+|worked)';
const KNOWING_OF = new RegExp(
  `(?:${KNOWING}|\\byears) (?:\\([^()]*\\) )?(?:with|in|of|on|using|to) (?:the (?:field|area)s? of )?$`,
  'i',
);
const ONLY_BEFORE =
  /^[^\p{L}\p{N}]*(?:(?:strong|solid|good|excellent|proven|hands-on|working|basic|advanced|deep|prior|some|relevant) )*$/iu;
const ONLY_BEHIND = new RegExp(
  `^(?: (?:fundamentals|concepts|principles|${KNOWING}))?[^\\p{L}\\p{N}]*$`,
  'iu',
);

// In characters. A sentence may be a whole posting, and is read for each mention, so only its last part is tested.
const NEAR = 150;

// “Kotlin (must)”, “Docker required; Kubernetes desired”.
const SAID_MUST =
  /^ ?\(?(?:(?:is|are|ist|sind|est) )?(?:an? )?(?:must|required|mandatory|essential|erforderlich|zwingend|obligatoire|exigée?)(?![\p{L}\p{N}])/iu;

const isSaidToBeMust = ({ end, sentence }: NamedKeyword['mentions'][number]): boolean =>
  SAID_MUST.test(sentence.text.slice(end - sentence.start));

/** True if a requirement asks for just this: “Experience with batch processing”, “Strong troubleshooting skills”. It counts even if it is seldom asked. */
export function isAskedOutright(mention: NamedKeyword['mentions'][number]): boolean {
  const { start, end, sentence, role } = mention;
  if (isSaidToBeMust(mention)) return true;
  if (!REQUIREMENTS.has(role)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (KNOWING_OF.test(before.slice(-NEAR))) return true;
  return ONLY_BEFORE.test(before) && ONLY_BEHIND.test(sentence.text.slice(end - sentence.start));
}

/** True if a keyword may be asked: by a mention, or by the title alone. */
export const mayBeAsked = ({ mentions, isInTitle }: NamedKeyword): boolean =>
  (isInTitle && mentions.length === 0) || mentions.some(({ asked }) => asked >= LEAST);

/** The rule that overrides the chance of a keyword, or null, and the resulting chance. */
function ruled(keyword: NamedKeyword, chance: number): readonly [rule: string | null, chance: number] {
  if (!mayBeAsked(keyword)) return ['no mention may be asked', 0];
  if (keyword.mentions.length === 0 && isName(keyword.skill)) return ['the title alone names it', 1];
  const isOutright = chance < ASKED_ON_THE_WHOLE && keyword.mentions.some(isAskedOutright);
  return isOutright ? ['a requirement asks for just that', ASKED_ON_THE_WHOLE] : [null, chance];
}

/** How likely a keyword is asked by its own features, the main reasons, and the rule that overrides them, or null. */
export function explainAsked(keyword: NamedKeyword, features: Features) {
  const chance = chanceOf(model(), features);
  return {
    chance,
    least: ASKED_ON_THE_WHOLE,
    rule: ruled(keyword, chance)[0],
    reasons: explain(model(), features, at(model().labels, 1)),
  };
}

/** The numbers of the choices that a skill is in: first its own, then those of other skills. */
export type Choices = readonly number[];

/** How likely each keyword is asked of the person, 0 to 1. All members of a choice get the chance of the likeliest. */
export function askedChances(
  keywords: readonly NamedKeyword[],
  choices: ReadonlyMap<string, Choices>,
): ReadonlyMap<string, number> {
  const features = keywordFeatures(keywords);
  const judged = keywords.map((one, index) => ruled(one, chanceOf(model(), at(features, index)))[1]);
  // Every posting asks for something: if nothing would be left, the mentions alone decide.
  const isEmpty = !judged.some(chance => chance >= ASKED_ON_THE_WHOLE);
  const chances = isEmpty ? keywords.map(keyword => (isLikely(keyword) ? 1 : 0)) : judged;
  const most = new Map<number, number>();
  const numbersOf = ({ skill }: NamedKeyword) => choices.get(skill.name) ?? [];
  for (const [index, keyword] of keywords.entries())
    for (const choice of numbersOf(keyword))
      most.set(choice, Math.max(most.get(choice) ?? 0, at(chances, index)));
  const chanceFor = (keyword: NamedKeyword, index: number) =>
    Math.max(at(chances, index), ...numbersOf(keyword).map(choice => most.get(choice) ?? 0));
  return new Map(keywords.map((keyword, index) => [keyword.skill.name, chanceFor(keyword, index)]));
}

/** The need of a keyword over all its mentions: required if one of those that decide is a must, preferred if all are wishes, else mentioned. */
export function keywordNeed(mentions: readonly PostingMention[], isInTitle: boolean, chance: number): Need {
  if (chance < ASKED_ON_THE_WHOLE) return 'mentioned';
  const deciding = decidingOf(mentions);
  return !isInTitle && deciding.length > 0 && deciding.every(isWish) ? 'preferred' : 'required';
}

/** The mentions of a keyword that decide its need. */
export function decidingOf(mentions: readonly PostingMention[]): readonly PostingMention[] {
  const sure = mentions.filter(isAsked);
  const all = sure.length > 0 ? sure : mentions.filter(({ asked }) => asked >= LEAST);
  // A mention of its own counts more than one inside a longer name.
  const telling = tellingOf(all.filter(({ isInside }) => !isInside));
  return telling.length > 0 ? telling : all;
}

/** Says in words why a mention is a must or a wish: a rule, or its chance of being a wish. */
export function explainWish(mention: PostingMention): string {
  const is = isWish(mention) ? 'a wish' : 'a must';
  if (isSaidToBeMust(mention)) return `${is}: the words behind it say so`;
  if (isSaidToBeWish(mention)) return `${is}: the sentence says so`;
  if (isBesideWish(mention)) return `${is}: the line says of another part that it is a wish`;
  if (isPlainMust(mention)) return `${is}: the line requires, without a word of a wish`;
  return `${is}: ${mention.wish.toFixed(2)} by its features, from ${leastWish(mention)} on it is a wish`;
}

/** The mentions that decide: those in requirements, and those in sentences that say it is a wish, or in duties if there is no such sentence; else all. */
function tellingOf(mentions: readonly PostingMention[]): readonly PostingMention[] {
  const isRequirement = ({ role }: PostingMention) => REQUIREMENTS.has(role);
  const wishes = mentions.filter(isSaidToBeWish);
  const telling = mentions.filter(
    mention =>
      isRequirement(mention) || (wishes.length > 0 ? wishes.includes(mention) : mention.role === 'duty'),
  );
  return telling.length > 0 ? telling : mentions;
}

const isSaidToBeWish = ({ start, sentence }: PostingMention): boolean => isInAny(sentence.wishes, start);

/** “Java; Kotlin is a plus”: if a line of requirements calls only a part a wish, the rest is not one. */
const isBesideWish = ({ sentence, role }: PostingMention): boolean =>
  sentence.isPartlyWish && REQUIREMENTS.has(role);

/** A name in a line that requires, without any word for a wish, is required. */
const isPlainMust = ({ sentence, role }: PostingMention): boolean =>
  role === 'must' && !maySayWish(sentence.text);

function isWish(mention: PostingMention): boolean {
  if (isSaidToBeMust(mention)) return false;
  if (isSaidToBeWish(mention)) return true;
  if (isBesideWish(mention) || isPlainMust(mention)) return false;
  return mention.wish >= leastWish(mention);
}

const leastWish = ({ role }: PostingMention): number => (role === 'wish' ? WISH_AMONG_WISHES : WISH);
