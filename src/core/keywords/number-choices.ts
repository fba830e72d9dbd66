import { impliedBy } from '../lexicon/lexicon.ts';
import { isName, type Skill } from '../lexicon/skill.ts';
import { CHOICE_WEIGHTS } from '../models/choice-weights.ts';
import { chanceOf, explain, type Features, type LinearModel } from '../models/linear-model.ts';
import { readModel } from '../models/read-model.ts';
import { at } from '../text/at.ts';
import { once } from '../text/remembered.ts';
import { tailAfter } from './choice-cues.ts';
import { AFTER, choiceFeatures, isRelated, OR } from './choice-features.ts';
import { languageIn } from './foreign-words.ts';
import { isAsked } from './keyword-features.ts';
import { type Choices, isAskedOutright } from './keyword-need.ts';
import { type Named, type NameList, nameLists, remarksIn } from './name-lists.ts';
import type { PostingMention } from './place-mentions.ts';

const model = once(() => readModel(CHOICE_WEIGHTS));

// If a choice is missed, keywords are called missing that nobody needs. If one is wrongly found, a missing keyword is hidden. The first is worse.
const JOINED = 0.35;
// No real posting offers a larger choice.
const MOST_MEMBERS = 40;

/**
 * The numbers of the choices that each keyword is in, such as “Python, Go or Java”, of which one is enough. A skill of the title is left out of
 * a choice unless the title names several of its members; so is a skill that a must asks for alone (“Strong Python skills”), unless just one other would remain.
 */
export function numberChoices(
  text: string,
  mentions: readonly PostingMention[],
  inTitle: ReadonlySet<Skill>,
): ReadonlyMap<string, Choices> {
  const [named, joined] = [choosable(mentions), joinedText(text)];
  const numbers = numbered(choicesIn(joined, named, model()), inTitle, askedAlone(joined, named));
  const remarks = numbersOfRemarks(joined, named, numbers, inTitle);
  return new Map([...numbers, ...remarks.map(([name, own]) => [name, [own]] as const)]);
}

/** For every two neighbours in a list of keywords: how likely one of them is enough, the main reasons, and whether a lone “or” decides alone. */
export function explainChoices(text: string, mentions: readonly PostingMention[]) {
  const joined = joinedText(text);
  return nameLists(joined, choosable(mentions)).flatMap(list =>
    choiceFeatures(joined, withoutKind(joined, list)).map((features, place) => ({
      pair: [at(list, place), at(list, place + 1)] as const,
      chance: chanceOf(model(), features),
      least: JOINED,
      isOffered: isOffered(features),
      reasons: explain(model(), features, at(model().labels, 1)),
    })),
  );
}

const choosable = (mentions: readonly PostingMention[]) =>
  mentions.filter(mention => isAsked(mention) && !mention.isInside);

// “Of” means “or” in Dutch only.
const joinedText = (text: string): string =>
  languageIn(text) === 'Dutch' ? text.replace(/\bof\b/gi, 'or') : text;

/** “iOS (Swift) or Android (Kotlin)”: each bracket is part of its choice. In “Java or Go (AWS)”, AWS is asked with either. */
function numbersOfRemarks(
  text: string,
  named: readonly PostingMention[],
  numbers: ReadonlyMap<string, Choices>,
  inTitle: ReadonlySet<Skill>,
): readonly (readonly [string, number])[] {
  const remarks = remarksIn(text, named);
  const items = new Set(named.flatMap(one => (remarks.has(one) ? [] : [one.skill])));
  const numberOf = ({ skill }: Named) => numbers.get(skill.name)?.[0];
  return [...remarks].flatMap(([{ skill }, owner]): readonly [string, number][] => {
    const number = numberOf(owner);
    const isOwn = named.some(
      one =>
        numberOf(remarks.get(one) ?? one) === number &&
        (remarks.has(one) ? remarks.get(one) !== owner : one.start > owner.start),
    );
    if (number === undefined || items.has(skill) || inTitle.has(skill)) return [];
    return isOwn ? [[skill.name, number]] : [];
  });
}

/** The skills that a must asks for outright and alone: “Strong Python skills”, not “Experience with Python or similar”. */
function askedAlone(text: string, named: readonly PostingMention[]): ReadonlySet<Skill> {
  const lists = nameLists(text, named).filter(
    ([one, other]) =>
      one?.role === 'must' &&
      !other &&
      isAskedOutright(one) &&
      tailAfter(text.slice(one.end, one.end + AFTER)) === 'none',
  );
  return new Set(lists.flat().map(({ skill }) => skill));
}

/**
 * Numbers the choices. A later list with a known member joins its choice if the skills are of one sort: “Tableau or Looker” after “Power BI or
 * Tableau”. Otherwise it is a further choice, which the shared skill satisfies, too: “Jira or ServiceNow” after “Slack or Jira”.
 */
export function numbered(
  choices: readonly (readonly Skill[])[],
  inTitle: ReadonlySet<Skill>,
  alone: ReadonlySet<Skill> = new Set(),
): ReadonlyMap<string, Choices> {
  const choicesBy = new Map<string, number[]>();
  const skillsOf = new Map<number, readonly Skill[]>();
  for (const choice of choices) {
    const named = choice.filter(skill => inTitle.has(skill));
    const asked = named.length === 1 ? choice.filter(skill => skill !== named[0]) : choice;
    const others = asked.filter(skill => !alone.has(skill));
    const members = others.length > 1 ? others : asked;
    const added = members.filter(({ name }) => !choicesBy.has(name));
    if (members.length < 2 || others.length === 0 || added.length === 0) continue;
    const known = members.map(({ name }) => choicesBy.get(name) ?? []).filter(({ length }) => length > 0);
    const first = known[0]?.[0];
    const before = skillsOf.get(first ?? 0) ?? [];
    const isSame =
      known.every(([own]) => own === first) &&
      before.every(one => members.includes(one) || added.every(other => areOfOneSort(one, other)));
    const own = first && isSame ? first : skillsOf.size + 1;
    if (!isSame) for (const numbers of known) numbers.push(own);
    for (const { name } of added) choicesBy.set(name, [own]);
    skillsOf.set(own, isSame ? [...before, ...added] : members);
  }
  return choicesBy;
}

const areOfOneSort = (one: Skill, other: Skill) =>
  isRelated(one, other) || (one.kind === 'language' && other.kind === 'language');

// Pages are made of all three: none replaces another.
const OF_PAGES: ReadonlySet<string> = new Set(['HTML', 'CSS', 'JavaScript']);
const areTogether = (run: readonly Skill[], { name }: Skill) =>
  OF_PAGES.has(name) && run.some(one => OF_PAGES.has(one.name) && one.name !== name);

/** True for “AI/LLM systems”: of two practices, one is a kind of the other, so the stroke adds detail. Tools are a choice: “Bash/Shell”. */
const isBoth = (text: string, one: Named, other: Named): boolean =>
  /^\s?\/\s?$/.test(text.slice(one.end, other.start)) &&
  ![one, other].some(({ skill }) => isName(skill)) &&
  (isKindOf(one.skill, other.skill) || isKindOf(other.skill, one.skill));
const isKindOf = ({ name }: Skill, whole: Skill): boolean => impliedBy(name).includes(whole.name);

/** “Kafka, RabbitMQ or message queues”: if all items are of the kind named last, that kind is judged as one more item. */
function withoutKind(text: string, list: NameList): NameList {
  const [last, before] = [list.at(-1), list.at(-2)];
  if (!last || !before || list.length < 3 || isName(last.skill)) return list;
  const names = list.slice(0, -1);
  const isKind =
    OR.test(text.slice(before.end, last.start)) && names.every(({ skill }) => isKindOf(skill, last.skill));
  return isKind ? [...names, { ...last, skill: before.skill }] : list;
}

// If only “or” joins a list, two skills of one kind are a choice: 110 of the 114 that were judged.
const isOffered = (features: Features) =>
  ['closes=or', 'same=true', 'and=false'].every(feature => features.includes(feature));

/** The choices in a text: runs of neighbours in a list that are joined, each skill once. */
export function choicesIn(
  text: string,
  mentions: readonly Named[],
  model: LinearModel,
): readonly (readonly Skill[])[] {
  const choices: Skill[][] = [];
  for (const list of nameLists(text, mentions)) {
    if (list.length > MOST_MEMBERS) continue;
    const pairs = choiceFeatures(text, withoutKind(text, list));
    let run: Skill[] = [];
    for (const [at, { skill }] of list.entries()) {
      const features = at === 0 ? null : pairs[at - 1];
      const isJoined =
        features &&
        !areTogether(run, skill) &&
        !isBoth(text, list[at - 1] as Named, list[at] as Named) &&
        (chanceOf(model, features) >= JOINED || isOffered(features));
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
