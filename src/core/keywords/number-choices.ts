import type { Skill } from '../lexicon/skill.ts';
import { CHOICE_WEIGHTS } from '../models/choice-weights.ts';
import { type LinearModel, probabilitiesOf, readModel } from '../models/linear-model.ts';
import { choiceFeatures, nameLists } from './choice-features.ts';
import { isAsked } from './keyword-need.ts';
import type { PostingMention } from './place-mentions.ts';

let model: LinearModel | null = null;

const JOINED = 0.5;
// No posting leaves a wider choice; a text that does is none.
const MOST_MEMBERS = 40;

/**
 * The number of its choice for every keyword of a “Python, Go or Java”: one of them satisfies. What the title names is asked on
 * its own, unless it names several of them.
 */
export function numberChoices(
  text: string,
  mentions: readonly PostingMention[],
  inTitle: ReadonlySet<Skill>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let next = 1;
  for (const choice of choicesIn(text, mentions.filter(isAsked))) {
    const named = choice.filter(skill => inTitle.has(skill));
    const members = named.length === 1 ? choice.filter(skill => skill !== named[0]) : choice;
    if (members.length < 2) continue;
    if (members.some(({ name }) => numbers.has(name))) continue;
    for (const { name } of members) numbers.set(name, next);
    next += 1;
  }
  return numbers;
}

/** Runs of neighbours that are joined, each skill once. */
function choicesIn(text: string, mentions: readonly PostingMention[]): readonly (readonly Skill[])[] {
  model ??= readModel(CHOICE_WEIGHTS);
  const choices: Skill[][] = [];
  for (const list of nameLists(
    text,
    mentions.filter(({ isInside }) => !isInside),
  )) {
    if (list.length > MOST_MEMBERS) continue;
    const pairs = choiceFeatures(text, list);
    let run: Skill[] = [];
    for (const [at, { skill }] of list.entries()) {
      const features = at === 0 ? null : pairs[at - 1];
      const isJoined = features && (probabilitiesOf(model, features)[1] ?? 0) >= JOINED;
      if (!isJoined) {
        choices.push(run);
        run = [];
      }
      if (!run.includes(skill)) run.push(skill);
    }
    choices.push(run);
  }
  return choices.filter(({ length }) => length > 1);
}
