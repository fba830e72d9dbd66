import { parseSkills, type Skill, skillKinds } from '../../src/core/lexicon/skill.ts';
import { findFaults } from './find-faults.ts';
import { formatSkill } from './format-skill.ts';

/** What the lexicon is made of: the texts of the files kept by hand, by name. */
export type LexiconSources = { readonly curated: Readonly<Record<string, string>> };

/** Makes `src/core/lexicon/skill-list.ts`: the same sources give the same bytes. Throws with every fault, a sentence each. */
export function buildLexicon({ curated }: LexiconSources): string {
  const skills = Object.values(curated).flatMap(parseSkills).sort(byKindAndName);
  const faults = findFaults(skills);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return skillListModule(skills);
}

// Plain comparison of code units: no locale, so that every machine sorts alike.
function byKindAndName(one: Skill, other: Skill): number {
  return sortKey(one) < sortKey(other) ? -1 : 1;
}

function sortKey({ kind, name }: Skill): string {
  const place = String(skillKinds.indexOf(kind)).padStart(2, '0');
  return `${place} ${name.toLowerCase()} ${name}`;
}

function skillListModule(skills: readonly Skill[]): string {
  const sections = skillKinds.map(kind => {
    const lines = skills.filter(skill => skill.kind === kind).map(formatSkill);
    return [`@${kind}`, ...lines].join('\n');
  });
  return `// Made by \`npm run lexicon\` from scripts/lexicon: change it there. Its README explains the lines and says what was taken from whom.

/** Every skill that the lexicon knows, one a line, by kind and name. Format: see \`parseSkills\`. */
export const skillList = \`
${sections.join('\n')}
\`;
`;
}
