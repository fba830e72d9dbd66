import { beginnings, foldSpelling, phrasesOf } from '../../src/core/lexicon/lexicon.ts';
import { writeIndex } from '../../src/core/lexicon/skill-index.ts';
import { skillTable } from '../../src/core/lexicon/skill-table.ts';
import { firstWords } from '../../src/core/lexicon/trie.ts';

/** Makes `src/core/lexicon/skill-index-data.ts` of the built list: the skills that a word needs and that no spelling beginning like it shows. */
export function buildIndex(skillListModule: string): string {
  const list = /`\n([^`]*)`/.exec(skillListModule)?.[1] ?? '';
  const table = skillTable(list);
  const words = table.all().flatMap((skill, number) => {
    const first = phrasesOf(skill).flatMap(([phrase]) => firstWords(phrase));
    const folded = [skill.name, ...skill.aliases.map(({ text }) => text)].map(foldSpelling);
    return [
      ...first.filter(word => !table.beginning(word).includes(number)),
      ...folded.filter(word => !beginnings(word).flatMap(table.beginning).includes(number)),
    ].map(word => [word, number] as const);
  });
  return `// Made by \`npm run lexicon\` from skill-list.ts. Format: see \`readIndex\`.

/** Which skills a word needs beside those that \`skillTable\` finds by how it begins: other forms by rule, short plurals. */
export const otherWordIndex = \`${writeIndex(words).replaceAll('\t', '\\t')}\`;
`;
}
