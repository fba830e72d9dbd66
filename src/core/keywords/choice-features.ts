import type { Skill } from '../lexicon/skill.ts';
import type { Features } from '../models/linear-model.ts';
import type { Span } from '../types.ts';

type Named = Span & { readonly skill: Skill };
/** Mentions that stand in one list: nothing between them but what joins the items of a list. */
export type NameList = readonly Named[];

const LONGEST_BETWEEN = 40;
const BETWEEN =
  /^\s{0,3}(?:\([^)]{0,24}\)\s?|(?:strongly |highly )?preferred(?=,))?(?:[,/\\|;+&]|\((?=or\b))?\s{0,3}(?:and\/or|and|or|as well as|&|\/)?\s?(?:(?:an?\s|any\s)?(?:other\s|another\s))?$/i;
const NEW_ITEM = /\n\s*(?:\n|[-•*·])/;

/** The lists in which a posting names its skills, those of one name included. */
export function nameLists<Mention extends Named>(
  text: string,
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = last ? text.slice(last.end, mention.start) : '';
    const isNext =
      last !== undefined &&
      mention.start >= last.end &&
      mention.start - last.end < LONGEST_BETWEEN &&
      BETWEEN.test(between) &&
      !NEW_ITEM.test(between);
    if (isNext) list?.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

type Joint = 'or' | 'and' | 'slash' | 'comma' | 'none';

function jointOf(between: string): Joint {
  if (/\bor\b/i.test(between)) return 'or';
  if (/\band\b|&/i.test(between)) return 'and';
  if (/[/\\|]/.test(between)) return 'slash';
  return /[,;+]/.test(between) ? 'comma' : 'none';
}

const BEFORE = 70;
const AFTER = 44;
const ONE_OF =
  /\b(?:(?:one|two|any|either)(?: or more)? of(?! our)(?: (?:the|these)(?: following)?)?(?: [\w-]+){0,3}|either|one or more|at least one(?: [\w-]+){0,3})\s*[:(]?\s*$/;
const EXAMPLE =
  /(?:such as|\be\.?g\.?,?|for example,?|for instance,?|\blike)\s*:?\s*\(?$|\(\s*(?:e\.?g\.?|such as|like)[^)]*$/;
const INCLUDING = /\binclud(?:ing|es?)\s*:?\s*$/;
const ONE_KIND = /\b(?:an?|one|any|another)\s+(?:[\w-]+\s+){0,4}\(?$/;
const KIND =
  /\b(?:languages?|frameworks?|databases?|librar(?:y|ies)|platforms?|clouds?|providers?|systems?|tools?|engines?|services?|technolog(?:y|ies)|stores?|brokers?|queues?)\s*\(?:?\s*(?:e\.?g\.?,?|such as|like|including)?\s*$/;
const SIMILAR =
  /^\)?\s*,?\s*(?:or|\/|and)\s+(?:an?(?:other)?\s+|any\s+)?(?:\w+\s+)?(?:similar|equivalent|other|comparable|related)\b/i;
const ET_CETERA = /^\)?\s*,?\s*(?:etc|\.\.\.|…|and so on)/i;
const FINE =
  /^\s*(?:(?:is|are|would be) (?:also )?|also )(?:fine|ok(?:ay)?|acceptable|accepted|possible)(?=\s*(?:[.,;)!\n]|$|for\b|with\b|too\b|as\b))/i;

/** For every two neighbours in a list: what tells whether one of them is enough. */
export function choiceFeatures(text: string, list: NameList): readonly Features[] {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 2) return [];
  const line = text.lastIndexOf('\n', first.start - 1) + 1;
  const before = text.slice(Math.max(line, first.start - BEFORE), first.start).toLowerCase();
  const after = text.slice(last.end, last.end + AFTER).split('\n')[0] ?? '';
  const joints = list.slice(1).map((next, at) => jointOf(text.slice(list[at]?.end ?? 0, next.start)));
  const opening = text.slice(Math.max(line, first.start - 2 * BEFORE), first.start);
  const isBracketed = opening.lastIndexOf('(') > opening.lastIndexOf(')');
  const ofList = [
    `or=${joints.includes('or')}`,
    `and=${joints.includes('and')}`,
    `slashes=${joints.every(joint => joint === 'slash')}`,
    `size=${Math.min(6, list.length)}`,
    `alike=${new Set(list.map(({ skill }) => skill.kind)).size === 1}`,
    `bracket=${isBracketed}`,
    `noun=${nounBefore(before)}`,
    `noun=${nounBefore(before)}&bracket=${isBracketed}`,
    `similar=${SIMILAR.test(after)}`,
    `etc=${ET_CETERA.test(after)}`,
    `fine=${FINE.test(after)}`,
    `similar=${SIMILAR.test(after)}&alike=${new Set(list.map(({ skill }) => skill.kind)).size === 1}`,
    `etc=${ET_CETERA.test(after)}&bracket=${isBracketed}`,
  ];
  const cue = cueOf(before);
  return joints.map((joint, at) => {
    const closes = joints.slice(at).find(next => next === 'or' || next === 'and') ?? 'none';
    const [one, other] = [list[at] as Named, list[at + 1] as Named];
    return [...ofList, ...pairFeatures(one.skill, other.skill, { joint, closes, cue, isBracketed })];
  });
}

function nounBefore(before: string): string {
  const noun = KIND.exec(before)?.[0];
  if (noun === undefined) return 'no';
  return /s\b/.test(noun) ? 'many' : 'one';
}

function cueOf(before: string): string {
  if (ONE_OF.test(before)) return 'one-of';
  if (EXAMPLE.test(before)) return 'example';
  if (INCLUDING.test(before)) return 'including';
  return ONE_KIND.test(before) ? 'a' : 'none';
}

type Between = {
  readonly joint: Joint;
  readonly closes: string;
  readonly cue: string;
  readonly isBracketed: boolean;
};

function pairFeatures(one: Skill, other: Skill, { joint, closes, cue, isBracketed }: Between): Features {
  const isSame = one.kind === other.kind;
  const isSibling = one.implies.some(name => other.implies.includes(name));
  const implies = one.implies.includes(other.name) || other.implies.includes(one.name);
  return [
    `joint=${joint}`,
    `closes=${closes}`,
    `joint=${joint}&closes=${closes}`,
    `same=${isSame}`,
    `sibling=${isSibling}`,
    `implies=${implies}`,
    `cue=${cue}`,
    `cue=${cue}&same=${isSame}`,
    `cue=${cue}&closes=${closes}`,
    `cue=${cue}&bracket=${isBracketed}`,
    `bracket=${isBracketed}&same=${isSame}&closes=${closes}`,
    `joint=${joint}&same=${isSame}`,
    `joint=${joint}&bracket=${isBracketed}`,
    `joint=${joint}&sibling=${isSibling}`,
    `closes=${closes}&same=${isSame}`,
  ];
}
