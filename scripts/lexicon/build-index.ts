import { foldSpelling, phrasesOf } from '../../src/core/lexicon/lexicon.ts';
import type { Alias, Skill } from '../../src/core/lexicon/skill.ts';
import { NOT_BEGUN, restOf, type SkillTable, skillTable, WHOLE } from '../../src/core/lexicon/skill-table.ts';
import { firstWords, key, singularOf } from '../../src/core/lexicon/trie.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { writeIndex } from './write-index.ts';

/** Makes `src/core/lexicon/skill-index-data.ts` from the built list: for each word, the skills that `skillTable` does not find by their spellings. */
export function buildIndex(skillListModule: string): string {
  const list = /`\n([^`]*)`/.exec(skillListModule)?.[1] ?? '';
  const table = skillTable(list);
  const words = table.all().flatMap((skill, number) => {
    const first = skill.aliases.flatMap(alias => otherFirstWords(skill, alias, number, table));
    const folded = [skill.name, ...skill.aliases.map(({ text }) => text)].map(foldSpelling);
    return [
      ...first,
      ...folded.filter(
        word => !table.written(word).some(one => one.number === number && foldSpelling(one.text) === word),
      ),
    ].map(word => [word, number] as const);
  });
  return `// Made by \`npm run lexicon\` from skill-list.ts. Format: see \`readIndex\`.

/** Which skills a word needs beside those that \`skillTable\` finds by how it begins: other forms by rule, some plurals. */
export const otherWordIndex = \`${writeIndex(words).replaceAll('\t', '\\t')}\`;
`;
}

/** The words that a phrase of this spelling begins with, but by which the table does not find it. */
function otherFirstWords(
  skill: Skill,
  alias: Alias,
  number: number,
  { beginning, goesOn }: SkillTable,
): readonly string[] {
  const small = alias.text.toLowerCase();
  return phrasesOf(skill, one => one === alias).flatMap(([phrase]) => {
    const steps = secondSteps(phrase);
    return firstWords(phrase).filter(word => {
      const rests = beginning(word).flatMap(one => (one.number === number ? [one.rest] : []));
      const isFound =
        steps.length === 0
          ? rests.includes(WHOLE)
          : steps.every(step => rests.some(rest => rest !== WHOLE && goesOn(rest, step)));
      return !isFound || restOf(small, alias.text, 0, word) === NOT_BEGUN;
    });
  });
}

/** The steps from the first word of a phrase to its second: one, or two if the second is the last word and a plural. */
function secondSteps(phrase: string): readonly string[] {
  const [, second, ...rest] = tokenize(phrase);
  if (!second) return [];
  const single = rest.length === 0 ? singularOf(second) : null;
  return [second.norm, ...(single === null ? [] : [single])].map(norm => key(second.gap, norm));
}
