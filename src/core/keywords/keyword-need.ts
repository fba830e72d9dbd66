import { isName } from '../lexicon/skill.ts';
import { KEYWORD_WEIGHTS } from '../models/keyword-weights.ts';
import { chanceOf, explain, type Features } from '../models/linear-model.ts';
import { readModel } from '../models/read-model.ts';
import { maySayWish } from '../posting/wish-cues.ts';
import { at } from '../text/at.ts';
import { once } from '../text/remembered.ts';
import type { LineRole, Need } from '../types.ts';
import { isAsked, isLikely, keywordFeatures, type NamedKeyword } from './keyword-features.ts';
import type { PostingMention } from './place-mentions.ts';

const model = once(() => readModel(KEYWORD_WEIGHTS));

// How likely the likeliest mention must be for its keyword to be asked at all.
const LEAST = 0.1;
const ASKED_ON_THE_WHOLE = 0.4;

const REQUIREMENTS: ReadonlySet<LineRole> = new Set(['must', 'wish', 'mixed']);
// What stands among wishes is one unless much speaks against it.
const WISH = 0.5;
const WISH_AMONG_WISHES = 0.35;

// What one has of a practice: “experience with”, “worked with”; and behind it, “skills”.
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

// Longer than what says it; a sentence may be a whole posting, and is looked at for each mention.
const NEAR = 150;

// “Kotlin (must)”, “Docker required; Kubernetes desired”.
const SAID_MUST =
  /^ ?\(?(?:(?:is|are|ist|sind|est) )?(?:an? )?(?:must|required|mandatory|essential|erforderlich|zwingend|obligatoire|exigée?)(?![\p{L}\p{N}])/iu;

const isSaidToBeMust = ({ end, sentence }: NamedKeyword['mentions'][number]): boolean =>
  SAID_MUST.test(sentence.text.slice(end - sentence.start));

/** Does a requirement ask for just that, “Experience with batch processing” or “Strong troubleshooting skills”? Then it does, however seldom others do. */
export function isAskedOutright(mention: NamedKeyword['mentions'][number]): boolean {
  const { start, end, sentence, role } = mention;
  if (isSaidToBeMust(mention)) return true;
  if (!REQUIREMENTS.has(role)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (KNOWING_OF.test(before.slice(-NEAR))) return true;
  return ONLY_BEFORE.test(before) && ONLY_BEHIND.test(sentence.text.slice(end - sentence.start));
}

/** May a keyword be asked: by a mention, or by the title alone? */
export const mayBeAsked = ({ mentions, isInTitle }: NamedKeyword): boolean =>
  (isInTitle && mentions.length === 0) || mentions.some(({ asked }) => asked >= LEAST);

/** The rule that has the last word on a keyword, null where none has, and how likely it is asked then. */
function ruled(keyword: NamedKeyword, chance: number): readonly [rule: string | null, chance: number] {
  if (!mayBeAsked(keyword)) return ['no mention may be asked', 0];
  if (keyword.mentions.length === 0 && isName(keyword.skill)) return ['the title alone names it', 1];
  const isOutright = chance < ASKED_ON_THE_WHOLE && keyword.mentions.some(isAskedOutright);
  return isOutright ? ['a requirement asks for just that', ASKED_ON_THE_WHOLE] : [null, chance];
}

/** What a keyword's own features make of it: how likely it is asked, what says most of that, and the rule that has the last word; null where none has. */
export function explainAsked(keyword: NamedKeyword, features: Features) {
  const chance = chanceOf(model(), features);
  return {
    chance,
    least: ASKED_ON_THE_WHOLE,
    rule: ruled(keyword, chance)[0],
    reasons: explain(model(), features, at(model().labels, 1)),
  };
}

/** The numbers of the choices that a skill is in: of its own, and of those that others began. */
export type Choices = readonly number[];

/** How likely each keyword is asked of the person, 0 to 1; what is enough in place of another is asked as much as that. */
export function askedChances(
  keywords: readonly NamedKeyword[],
  choices: ReadonlyMap<string, Choices>,
): ReadonlyMap<string, number> {
  const features = keywordFeatures(keywords);
  const judged = keywords.map((one, index) => ruled(one, chanceOf(model(), at(features, index)))[1]);
  // A posting asks for something: where nothing would be left, what its mentions say holds.
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

/** The need of a keyword over all its mentions: a clear must outranks a wish, a wish outranks a bare mention. */
export function keywordNeed(mentions: readonly PostingMention[], isInTitle: boolean, chance: number): Need {
  if (chance < ASKED_ON_THE_WHOLE) return 'mentioned';
  const deciding = decidingOf(mentions);
  return !isInTitle && deciding.length > 0 && deciding.every(isWish) ? 'preferred' : 'required';
}

/** The mentions of a keyword that decide its need. */
export function decidingOf(mentions: readonly PostingMention[]): readonly PostingMention[] {
  const sure = mentions.filter(isAsked);
  const all = sure.length > 0 ? sure : mentions.filter(({ asked }) => asked >= LEAST);
  // What a name says on its own outranks what it says inside a longer one.
  const telling = tellingOf(all.filter(({ isInside }) => !isInside));
  return telling.length > 0 ? telling : all;
}

/** What makes a mention that is asked a must or a wish, in words: a rule, or how likely it is a wish by its features. */
export function explainWish(mention: PostingMention): string {
  const is = isWish(mention) ? 'a wish' : 'a must';
  if (isSaidToBeMust(mention)) return `${is}: the words behind it say so`;
  if (isSaidToBeWish(mention)) return `${is}: the sentence says so`;
  if (isBesideWish(mention)) return `${is}: the line says of another part that it is a wish`;
  if (isPlainMust(mention)) return `${is}: the line requires, without a word of a wish`;
  return `${is}: ${mention.wish.toFixed(2)} by its features, from ${leastWish(mention)} on it is a wish`;
}

/** What the requirements say, or what one will do, outranks the stack; where a sentence says that it is a wish, it outranks what one will do as well. */
function tellingOf(mentions: readonly PostingMention[]): readonly PostingMention[] {
  const isRequirement = ({ role }: PostingMention) => REQUIREMENTS.has(role);
  const wishes = mentions.filter(isSaidToBeWish);
  const telling = mentions.filter(
    mention =>
      isRequirement(mention) || (wishes.length > 0 ? wishes.includes(mention) : mention.role === 'duty'),
  );
  return telling.length > 0 ? telling : mentions;
}

const isSaidToBeWish = ({ start, sentence }: PostingMention): boolean =>
  sentence.wishes.some(wish => start >= wish.start && start < wish.end);

/** “Java; Kotlin is a plus”: what a line that asks says of a part only, it does not say of the rest. */
const isBesideWish = ({ sentence, role }: PostingMention): boolean =>
  sentence.isPartlyWish && REQUIREMENTS.has(role);

/** What a line that requires names without a word of a wish is required, as the line says. */
const isPlainMust = ({ sentence, role }: PostingMention): boolean =>
  role === 'must' && !maySayWish(sentence.text);

function isWish(mention: PostingMention): boolean {
  if (isSaidToBeMust(mention)) return false;
  if (isSaidToBeWish(mention)) return true;
  if (isBesideWish(mention) || isPlainMust(mention)) return false;
  return mention.wish >= leastWish(mention);
}

const leastWish = ({ role }: PostingMention): number => (role === 'wish' ? WISH_AMONG_WISHES : WISH);
