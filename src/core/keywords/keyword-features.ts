import { isName, type Skill } from '../lexicon/skill.ts';
import { type Features, limitsReached } from '../models/linear-model.ts';
import { summed } from '../text/grouped.ts';
import { lettered } from '../text/lettered.ts';
import type { PostingMention } from './place-mentions.ts';

/** A keyword with its mentions, before it is decided whether it is asked. */
export type NamedKeyword = {
  readonly skill: Skill;
  readonly isInTitle: boolean;
  readonly mentions: readonly Mention[];
};

type Mention = Omit<PostingMention, 'skill' | 'wish'>;

/** From this chance on, a mention counts as asked. */
export const ASKED = 0.4;
// A name in the title is asked unless all mentions in the text speak against it.
const ASKED_IN_TITLE = 0.15;

/** True if a mention is asked of the person. */
export const isAsked = ({ asked }: Pick<PostingMention, 'asked'>): boolean => asked >= ASKED;

type Around = {
  readonly likely: number;
  /** How many of the likely keywords a requirement names. */
  readonly required: number;
  /** How many likely keywords there are of each kind. */
  readonly ofKind: ReadonlyMap<string, number>;
  /** The mentions in reading order, each with its keyword. */
  readonly ordered: readonly (readonly [Mention, NamedKeyword])[];
};

/** The features that tell for each keyword whether it is asked: its likeliest mention, how often recruiters ask for it, its place, and what else is asked. */
export function keywordFeatures(keywords: readonly NamedKeyword[]): readonly Features[] {
  const likely = keywords.filter(isLikely);
  const around: Around = {
    likely: likely.length,
    required: likely.filter(({ mentions }) =>
      mentions.some(({ role }) => role === 'must' || role === 'mixed'),
    ).length,
    ofKind: summed(likely.map(({ skill }) => [skill.kind, 1])),
    ordered: likely
      .flatMap(keyword =>
        keyword.mentions
          .filter(({ isInside }) => !isInside)
          .map((mention): readonly [Mention, NamedKeyword] => [mention, keyword]),
      )
      .sort(([one], [other]) => one.start - other.start || one.end - other.end),
  };
  const places = new Map(around.ordered.map(([mention], at) => [mention, at]));
  return keywords.map(keyword => {
    const best = likeliest(keyword.mentions);
    const of = featuresOf(keyword, best, around);
    const at = best === null ? undefined : places.get(best);
    return at === undefined ? of : [...of, ...besideFeatures(keyword, around.ordered, at)];
  });
}

const likeliest = (mentions: readonly Mention[]): Mention | null =>
  mentions.reduce<Mention | null>((best, one) => (best && best.asked >= one.asked ? best : one), null);

/** True if the mentions of a keyword say that it is asked, or the title does and the mentions do not speak against it. */
export function isLikely({ mentions, isInTitle }: NamedKeyword): boolean {
  if (!isInTitle) return mentions.some(isAsked);
  return mentions.length === 0 || mentions.some(({ asked }) => asked >= ASKED_IN_TITLE);
}

const STEPS_OF_SALIENCE = [1, 1.5, 2, 2.5, 3, 3.5];
const STEPS_OF_CHANCE = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];

function featuresOf(
  { skill, mentions, isInTitle }: NamedKeyword,
  best: Mention | null,
  { likely, required, ofKind }: Around,
): Features {
  const { kind, salience } = skill;
  const sort = sortOf(skill);
  const words = wordsOf(skill.name);
  const count = Math.min(4, mentions.length);
  const ofName = [
    // A skill without salience reaches no step.
    ...STEPS_OF_SALIENCE.filter(step => (salience ?? 0) >= step).map(step => `salience>=${step}`),
    `sort=${sort}`,
    `kind=${kind}`,
    ...new Set(words.map(word => `word=${word}`)),
    `count=${count}`,
    `count=${count}&sort=${sort}`,
    `likely=${limitsReached(likely, [5, 10, 20, 30, 45])}`,
    `likely=${limitsReached(likely, [10, 20, 30, 45])}&sort=${sort}`,
    `of-kind=${limitsReached(ofKind.get(kind) ?? 0, [2, 4, 7, 12])}&sort=${sort}`,
    ...(isInTitle ? ['title', `title&sort=${sort}`, `title&count=${count}`] : []),
  ];
  if (!best) return [...ofName, 'unmentioned'];
  const { role, asked, sentence, start, end } = best;
  const odds = Math.log((asked + 0.01) / (1.01 - asked));
  const spelled = wordsOf(sentence.text.slice(start - sentence.start, end - sentence.start));
  const before = limitsReached(start - sentence.start, [1, 12, 30, 60, 100, 160]);
  return [
    ...ofName,
    ...STEPS_OF_CHANCE.filter(step => odds >= step).map(step => `odds>${step}`),
    `role=${role}`,
    `role=${role}&sort=${sort}`,
    `role=${role}&kind=${kind}`,
    ...(salience === undefined ? [] : [`role=${role}&salience=${Math.round(salience)}`]),
    ...(mentions.every(mention => mention.role === 'duty') ? [`duties=${sort}`] : []),
    `required=${limitsReached(required, [1, 4, 9, 16])}&role=${role}`,
    `spelled=${likeness(words, spelled)}&sort=${sort}`,
    `words=${Math.min(3, spelled.length)}&sort=${sort}`,
    `before=${before}`,
    `before=${before}&role=${role}`,
    `after=${limitsReached(sentence.end - end, [3, 12, 30, 60])}&role=${role}`,
    ...(best.isInside ? ['inside'] : []),
  ];
}

const BESIDE = 3;

/** What joins the likeliest mention to a keyword right before or after it: “Docker containers”, “AI/LLM”. */
function besideFeatures({ skill }: NamedKeyword, ordered: Around['ordered'], at: number): Features {
  const [best] = ordered[at] as Around['ordered'][number];
  return ([-1, 1] as const).flatMap(step => {
    const [beside, other] = ordered[at + step] ?? [];
    if (!beside || !other || other.skill === skill || beside.sentence !== best.sentence) return [];
    const [first, second] = step < 0 ? [beside, best] : [best, beside];
    if (second.start < first.end || second.start - first.end > BESIDE) return [];
    const { text, start } = best.sentence;
    const gap = `${step < 0 ? '<' : '>'}${text.slice(first.end - start, second.start - start).trim()}`;
    return [`beside=${gap}`, `beside=${gap}&sorts=${sortOf(skill)} ${sortOf(other.skill)}`];
  });
}

const sortOf = (skill: Skill) =>
  skill.aliases.length === 0 ? 'unlisted' : isName(skill) ? 'name' : 'practice';

/** How many words of the keyword's name its spelling shares: `none`, `some`, `all`, or `more` if the spelling has further words. */
function likeness(name: readonly string[], spelled: readonly string[]): string {
  const shared = name.filter(word => spelled.includes(word)).length;
  if (shared < name.length) return shared > 0 ? 'some' : 'none';
  return spelled.length > name.length ? 'more' : 'all';
}

const WORDS = lettered(String.raw`[\p{L}\d+#.]+`, 'gu');
const ENDING = /(?:ing|ed|es|s|er|ers|ion|ions|ment|able|ability|ly|ize|e)$/;

/** The stems of a name's words, so that inflected and derived forms are equal. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORDS(text)) ?? []).map(word => word.replace(ENDING, '').slice(0, 6));
