import { FIRST_SECTION, parseSkill, type Skill, sectionOf } from '../../src/core/lexicon/skill.ts';

/** Parses the lines of a source file, each by `parseSkill` or `sectionOf`. `# …` is a comment. */
export function parseSkills(source: string): readonly Skill[] {
  const skills: Skill[] = [];
  let section = FIRST_SECTION;
  for (const line of source.split('\n')) {
    const text = line.trim();
    const first = text[0];
    if (first === undefined || (first === '#' && text[1] === ' ')) continue;
    const begun = sectionOf(text, section);
    if (begun) section = begun;
    else skills.push(parseSkill(text, section));
  }
  return skills;
}
