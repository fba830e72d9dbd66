import { impliedBy } from '../lexicon/lexicon.ts';
import type { Skill } from '../lexicon/skill.ts';
import type { Features } from '../models/linear-model.ts';
import type { Named, NameList } from './name-lists.ts';

type Joint = 'other' | 'or' | 'and' | 'slash' | 'comma' | 'none';

function jointOf(between: string): Joint {
  if (/\bor\b.*\b(?:an)?other\b/i.test(between)) return 'other';
  if (/\bor\b/i.test(between)) return 'or';
  if (/\band\b|&|as well as/i.test(between)) return 'and';
  if (/[/\\|]/.test(between)) return 'slash';
  return /[,;+]/.test(between) ? 'comma' : 'none';
}

const BEFORE = 110;
const AFTER = 44;
const ONE_OF =
  /\b(?:(?:any|either|one|two|some)(?: or (?:more|several|both|two))? of(?! our)|either|one or (?:more|several|two)|at[- ]least (?:one|two|a)|any(?: one)?(?= [\w-]+ (?:such|like))|a few of|choice of)\b[^.;:(),\n]{0,48}[:(]?\s*(?:e\.?g\.?,?\s*|i\.?e\.?,?\s*)?$/;
const EXAMPLE =
  /(?:such as|\be\.?g\.?,?:?|for example,?|for instance,?|\blike)\s*:?\s*\(?$|\(\s*(?:e\.?g\.?|such as|like)[^)]*$/;
const INCLUDING = /\binclud(?:ing|es?)\s*:?\s*$/;
const ONE_KIND = /\b(?:an?|one|any|another)\s+(?:[\w-]+\s+){0,4}\(?$/;
const KIND =
  /\b(?:languages?|frameworks?|databases?|librar(?:y|ies)|platforms?|clouds?|providers?|systems?|tools?|toolkits?|engines?|services?|technolog(?:y|ies)|stores?|brokers?|queues?|environments?|stacks?|solutions?|vendors?|suites?|runtimes?|orms?|ides?|servers?)\s*\(?:?\s*(?:e\.?g\.?,?|such as|like|including)?\s*$/;
const SIMILAR =
  /^\)?\s*,?\s*(?:or|\/|and\/or)\s+(?:an?(?:other)?\s+|any\s+|some\s+)?(?:\w+\s+)?(?:similar|equivalent|other|others|comparable|related|alike|the like|alternatives?)\b|^\)?\s*,?\s*or\s+(?:another|any other|some other)\b/i;
const AND_OTHERS = /^\)?\s*,?\s*and\s+(?:\w+\s+)?(?:similar|others?|related|more)\b/i;
const ET_CETERA = /^\)?\s*,?\s*(?:etc|\.\.\.|…|and so on|and more)/i;
const FINE =
  /^\s*(?:(?:is|are|would be) (?:also )?|also )(?:fine|ok(?:ay)?|acceptable|accepted|possible)(?=\s*(?:[.,;)!\n]|$|for\b|with\b|too\b|as\b))/i;

// “A, B, or C”: the comma says that the “or” is of the whole list.
const OR_LAST = /,\s*(?:and\/)?or\b/i;
const TAILS = [
  ['similar', SIMILAR],
  ['others', AND_OTHERS],
  ['etc', ET_CETERA],
  ['fine', FINE],
] as const;

/** For every two neighbours in a list: what tells whether one of them is enough. */
export function choiceFeatures(text: string, list: NameList): readonly Features[] {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 2) return [];
  const line = text.lastIndexOf('\n', first.start - 1) + 1;
  const before = text.slice(Math.max(line, first.start - BEFORE), first.start).toLowerCase();
  const after = text.slice(last.end, last.end + AFTER).split('\n')[0] ?? '';
  const joints = list.slice(1).map((next, at) => jointOf(text.slice(list[at]?.end ?? 0, next.start)));
  const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  const around: Around = {
    cue: cueOf(before),
    isOneOf: ONE_OF.test(before),
    isBracketed,
  };
  const tail = TAILS.find(([, words]) => words.test(after))?.[0] ?? 'none';
  const areRelated = list.slice(1).every(({ skill }, at) => isRelated((list[at] as Named).skill, skill));
  const noun = nounBefore(before);
  const ofList = [
    `or=${joints.includes('or') || joints.includes('other')}`,
    `and=${joints.includes('and')}`,
    `or-last=${OR_LAST.test(text.slice(list.at(-2)?.end, last.start))}`,
    `slashes=${joints.every(joint => joint === 'slash')}`,
    `size=${Math.min(6, list.length)}`,
    `related=${areRelated}&tail=${tail}`,
    `bracket=${isBracketed}`,
    `noun=${noun}`,
    `noun=${noun}&bracket=${isBracketed}`,
    `tail=${tail}`,
    `tail=${tail}&bracket=${isBracketed}`,
  ];
  return joints.map((joint, at) => {
    const closes = joints.slice(at).find(isConjunction) ?? 'none';
    const opened = joints.slice(0, at).findLast(isConjunction) ?? 'none';
    const [one, other] = [list[at] as Named, list[at + 1] as Named];
    return [...ofList, ...linkFeatures(one.skill, other.skill, { joint, closes, opened }, around)];
  });
}

const isConjunction = (joint: Joint) => joint === 'or' || joint === 'and' || joint === 'other';

function nounBefore(before: string): string {
  const noun = KIND.exec(before)?.[0];
  if (noun === undefined) return 'no';
  return /s\b/.test(noun) ? 'many' : 'one';
}

function cueOf(before: string): string {
  if (EXAMPLE.test(before)) return 'example';
  if (INCLUDING.test(before)) return 'including';
  return ONE_KIND.test(before) ? 'a' : 'none';
}

/** What holds of the whole list. */
type Around = {
  readonly cue: string;
  readonly isOneOf: boolean;
  readonly isBracketed: boolean;
};

/** How two neighbours are joined, and by what word the list goes on after them and came to them. */
type Link = { readonly joint: Joint; readonly closes: string; readonly opened: string };

/** Whether both are of one sort: what one implies, the other implies too. */
function isRelated(one: Skill, other: Skill): boolean {
  if (one.implies.some(name => other.implies.includes(name))) return true;
  const implied = impliedBy(other.name);
  return one.kind === other.kind && impliedBy(one.name).some(name => implied.includes(name));
}

function linkFeatures(one: Skill, other: Skill, { joint, closes, opened }: Link, around: Around): Features {
  const { cue, isOneOf, isBracketed } = around;
  const isSame = one.kind === other.kind;
  const related = isRelated(one, other);
  const implies = impliedBy(one.name).includes(other.name) || impliedBy(other.name).includes(one.name);
  return [
    `joint=${joint}`,
    `closes=${closes}`,
    `joint=${joint}&closes=${closes}`,
    `joint=${joint}&opened=${opened}`,
    `same=${isSame}`,
    `related=${related}`,
    `implies=${implies}`,
    `one-of=${isOneOf}`,
    `one-of=${isOneOf}&closes=${closes}`,
    `cue=${cue}`,
    `cue=${cue}&same=${isSame}`,
    `cue=${cue}&closes=${closes}`,
    `cue=${cue}&bracket=${isBracketed}`,
    `bracket=${isBracketed}&same=${isSame}&closes=${closes}`,
    `joint=${joint}&same=${isSame}`,
    `joint=${joint}&bracket=${isBracketed}`,
    `joint=${joint}&related=${related}`,
    `closes=${closes}&same=${isSame}`,
  ];
}
