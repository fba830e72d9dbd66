import type { Skill } from '../lexicon/skill.ts';

const PERSON =
  /\b(?:engineer|developer|scientist|analyst|designer|architect|administrator|programmer|researcher|specialist)(s)?$/i;
const AS_ONE =
  /\b(?:as an?|looking for|seeking|hiring|searching for|need an?|for an?|experienced?|you are an?|become an?)\b[^.\n]{0,60}$/i;
const PEOPLE =
  /^\s*(?:,|and|&|\/)?\s*(?:(?:[\w/&-]+,?\s+(?:and\s+|or\s+)?){0,3})(?:engineers|designers|developers|teams?|people|managers|specialists|analysts|leads|experts|scientists|researchers|architects|professionals|colleagues|departments?|owners?|stakeholders)\b/i;
const TOGETHER =
  /\b(?:collaborat\w+|work(?:ing|s)? (?:closely |directly |together |alongside |hand in hand |cross-functionally )*(?:with|alongside)|partner(?:ing)? (?:closely )?with|alongside|together with|cross-functional|liais\w+|communicat\w+ with|support(?:ing)? the|interact(?:ing)? with|comprising|with product|(?:team|squad|group|mix) of|surrounded by|lead(?:ing)?|manag(?:e|ing)|mentor(?:ing)?|hire|report(?:ing)? to|help(?:ing)?)\b/i;

// How far before a word the verb of its clause may stand, in characters.
const REACH = 160;

/** “Work with UX designers and data engineers” names colleagues, not skills asked for. */
export function isAboutPeople(skill: Skill, sentence: string, start: number, end: number): boolean {
  if (skill.kind !== 'practice' && skill.kind !== 'concept' && skill.kind !== 'domain') return false;
  const person = PERSON.exec(sentence.slice(start, end));
  if (person)
    return person[1] !== undefined || !AS_ONE.test(sentence.slice(Math.max(0, start - REACH), start));
  return (
    PEOPLE.test(sentence.slice(end, end + 60)) &&
    TOGETHER.test(sentence.slice(Math.max(0, start - REACH), end))
  );
}
