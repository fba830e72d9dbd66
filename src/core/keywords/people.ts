import type { Skill } from '../lexicon/skill.ts';

const PEOPLE =
  /^\s*(?:,|and|&|\/)?\s*(?:(?:[\w/&-]+,?\s+(?:and\s+)?){0,3})(?:engineers|designers|teams?|people|managers|specialists|analysts|leads|experts|scientists|researchers|architects|professionals|colleagues|departments?|owners?|stakeholders)\b/i;
const TOGETHER =
  /\b(?:collaborat\w+|work(?:ing|s)? (?:closely |directly |together |alongside |hand in hand )*(?:with|alongside)|partner(?:ing)? (?:closely )?with|alongside|together with|cross-functional|liais\w+|communicat\w+ with|support(?:ing)? the|interact(?:ing)? with|comprising|with product)\b/i;

/** “Work with UX designers and QA engineers” names colleagues, not skills asked for. */
export function isAboutPeople(skill: Skill, sentence: string, end: number): boolean {
  if (skill.kind !== 'practice' && skill.kind !== 'concept' && skill.kind !== 'domain') return false;
  return TOGETHER.test(sentence.slice(0, end)) && PEOPLE.test(sentence.slice(end, end + 60));
}
