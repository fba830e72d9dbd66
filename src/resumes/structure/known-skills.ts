import { findSkills } from '../../core/keywords/find-skills.ts';
import { foldSpelling, getLexicon } from '../../core/lexicon/lexicon.ts';
import { type Skill, TOOL_KINDS } from '../../core/lexicon/skill.ts';

const inBrackets = /\s*[([（].*?[)\]）]\s*/gu;
/** No skill has a longer name; what is longer need not be searched. */
const LONGEST = 80;
/** The share of an item's letters that names of skills must cover: “Unix shell” names one, “bread with Git” does not. */
const MOST = 0.6;

/** Is an item of a list the name of a tool, which is nothing but a skill, where “Algorithms” is a course as well? */
export function isTool(item: string): boolean {
  const kind = skillCalled(item)?.kind;
  return kind !== undefined && TOOL_KINDS.includes(kind);
}

/** Is an item of a list one skill by its spelling, as “Test and Learn” may be? */
export const isSkill = (item: string): boolean => skillCalled(item) !== undefined;

/** In small letters, the name of the skill that is spelled so; nothing where none is. */
export const nameSpelled = (word: string): string => skillCalled(word)?.name.toLowerCase() ?? '';

/** The skill that an item of a list is, by its spelling alone: in a list a guarded word needs no company. */
function skillCalled(item: string): Skill | undefined {
  return getLexicon().bySpelling.get(foldSpelling(item.replace(inBrackets, ' ').trim()));
}

/** Does the lexicon know an item of a list: by its spelling, part by part, or by most of its letters? */
export function isKnownItem(item: string): boolean {
  const bare = item.replace(inBrackets, ' ').trim();
  if (bare === '' || bare.length > LONGEST) return false;
  if (bare.split(/\s*\/\s*/).every(part => skillCalled(part) !== undefined)) return true;
  const covered = findSkills(bare).reduce((sum, { span }) => sum + span.end - span.start, 0);
  return covered >= MOST * bare.length;
}

/** The skills that a sentence names, as they are printed there. */
export function skillsNamedIn(sentence: string): readonly string[] {
  return findSkills(sentence).map(({ span }) => sentence.slice(span.start, span.end));
}
