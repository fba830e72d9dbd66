import { findSkills } from '../../core/keywords/find-skills.ts';
import { foldSpelling, getLexicon } from '../../core/lexicon/lexicon.ts';
import { type Skill, TOOL_KINDS } from '../../core/lexicon/skill.ts';

const inBrackets = /\s*[([（].*?[)\]）]\s*/gu;
/** No skill has a longer name than this; longer items are not searched. */
const LONGEST = 80;
/** The least share of an item's letters that names of skills must cover: “Unix shell” is a known item, “bread with Git” is not. */
const MOST = 0.6;

/** True if an item of a list is the name of a tool. A tool is nothing but a skill, whereas “Algorithms” may be a course as well. */
export function isTool(item: string): boolean {
  const kind = skillCalled(item)?.kind;
  return kind !== undefined && TOOL_KINDS.includes(kind);
}

/** True if an item of a list, as a whole, is spelled like a skill, as “Test and Learn” may be. */
export const isSkill = (item: string): boolean => skillCalled(item) !== undefined;

/** The name, in small letters, of the skill that has this spelling; empty if there is none. */
export const nameSpelled = (word: string): string => skillCalled(word)?.name.toLowerCase() ?? '';

/** The skill with the spelling of `item`. In a list, even a word that is ambiguous in sentences needs no context. */
function skillCalled(item: string): Skill | undefined {
  return getLexicon().bySpelling.get(foldSpelling(item.replace(inBrackets, ' ').trim()));
}

/** True if the lexicon knows an item of a list: by its spelling, part by part around slashes, or by most of its letters. */
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
