import { impliedBy, skillByName } from '../lexicon/lexicon.ts';
import { isName, type Skill } from '../lexicon/skill.ts';
import type { Features } from '../models/linear-model.ts';
import { cueBefore, isOneOf, kindBefore, nounAfter, tailAfter } from './choice-cues.ts';
import { AND_WORDS, jointBetween, type Named, type NameList, OR_WORDS } from './name-lists.ts';

type Joint = 'other' | 'or' | 'and' | 'slash' | 'comma' | 'none';

const hasWord = (words: string) => new RegExp(String.raw`(?:^|[\s,;/(])(?:${words})(?=[\s/(]|$)`, 'i');
/** Matches “or” in several languages, as a whole word. */
export const OR = hasWord(OR_WORDS);
const AND = hasWord(AND_WORDS);

function jointOf(between: string): Joint {
  const isOr = OR.test(between);
  if (isOr && /\b(?:an)?other\b/i.test(between)) return 'other';
  if (isOr) return 'or';
  if (AND.test(between)) return 'and';
  if (/[/\\|]/.test(between)) return 'slash';
  return /[,;+]/.test(between) ? 'comma' : 'none';
}

const BEFORE = 110;
/** How many characters behind a list are read. */
export const AFTER = 44;

// “A, B, or C”: the comma says that the “or” is of the whole list.
const OR_LAST = /,\s*(?:and\/)?or\b/i;

/** For every two neighbours in a list: the features that tell whether one of the two is enough. */
export function choiceFeatures(text: string, list: NameList): readonly Features[] {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 2) return [];
  const line = text.lastIndexOf('\n', first.start - 1) + 1;
  const before = text.slice(Math.max(line, first.start - BEFORE), first.start).toLowerCase();
  const after = text.slice(last.end, last.end + AFTER).split('\n')[0];
  const joints = list.slice(1).map((next, at) => jointOf(jointBetween(text, list[at] as Named, next)));
  const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  const around: Around = { cue: cueBefore(before), isOneOf: isOneOf(before), isBracketed };
  const tail = tailAfter(after);
  const areRelated = list.slice(1).every(({ skill }, at) => isRelated((list[at] as Named).skill, skill));
  const { noun, mark } = kindBefore(before);
  const sorts = sortsOf(list);
  const owner = isBracketed ? ownerOf(list, before) : 'none';
  const isAlone = /^[\s\-•*·–»(]*$/.test(before) && /^[.;,)\s]*$/.test(after);
  const hasOr = joints.includes('or') || joints.includes('other');
  const closing = hasOr
    ? 'or'
    : joints.includes('and')
      ? 'and'
      : joints.every(joint => joint === 'slash')
        ? 'slash'
        : 'none';
  const ofList = [
    `or=${hasOr}`,
    `and=${joints.includes('and')}`,
    `or-last=${OR_LAST.test(text.slice(list.at(-2)?.end, last.start))}`,
    `slashes=${closing === 'slash'}`,
    `size=${Math.min(6, list.length)}`,
    `related=${areRelated}&tail=${tail}`,
    `bracket=${isBracketed}`,
    `owner=${owner}`,
    `owner=${owner}&list=${closing}`,
    `noun=${noun}`,
    `noun=${noun}&bracket=${isBracketed}`,
    `noun=${noun}&mark=${mark}&list=${closing}`,
    `noun=${noun}&mark=${mark}&related=${areRelated}`,
    `tail=${tail}`,
    `tail=${tail}&bracket=${isBracketed}`,
    `sorts=${sorts}&list=${closing}`,
    `sorts=${sorts}&cue=${around.cue}`,
    `sorts=${sorts}&noun=${noun}&mark=${mark}`,
    `alone=${isAlone}&list=${closing}`,
    `after=${nounAfter(after)}&list=${closing}`,
  ];
  return joints.map((joint, at) => {
    const closes = joints.slice(at).find(isConjunction) ?? 'none';
    const opened = joints.slice(0, at).findLast(isConjunction) ?? 'none';
    const [one, other] = [list[at] as Named, list[at + 1] as Named];
    return [...ofList, ...linkFeatures(one.skill, other.skill, { joint, closes, opened }, around)];
  });
}

const isConjunction = (joint: Joint) => joint === 'or' || joint === 'and' || joint === 'other';

/** What a list consists of: `name` (tools), `practice`, `protocol`, or `mixed`. */
function sortsOf(list: NameList): string {
  const sorts = new Set(
    list.map(({ skill }) => (skill.kind === 'protocol' ? 'protocol' : isName(skill) ? 'name' : 'practice')),
  );
  return sorts.size === 1 ? ([...sorts][0] as string) : 'mixed';
}

/** What stands right before the bracket of a list if every item implies it: a tool (“AWS (EC2, S3)”) or a kind (“SIEM (Splunk, QRadar)”). */
function ownerOf(list: NameList, before: string): 'tool' | 'kind' | 'none' {
  const name = impliedBy((list[0] as Named).skill.name).find(
    implied =>
      before.endsWith(`${implied.toLowerCase()} (`) &&
      list.every(({ skill }) => impliedBy(skill.name).includes(implied)),
  );
  const owner = name === undefined ? undefined : skillByName(name);
  return owner ? (isName(owner) ? 'tool' : 'kind') : 'none';
}

type Around = { readonly cue: string; readonly isOneOf: boolean; readonly isBracketed: boolean };

/** How two neighbours are joined, and the first “and” or “or” of the list after them (`closes`) and the last before them (`opened`). */
type Link = { readonly joint: Joint; readonly closes: string; readonly opened: string };

/** True if two skills are of one kind: both imply the same other skill. */
export function isRelated(one: Skill, other: Skill): boolean {
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
    `implies=${implies}&joint=${joint}`,
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
