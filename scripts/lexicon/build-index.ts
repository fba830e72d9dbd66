import { phrasesOf } from '../../src/core/lexicon/lexicon.ts';
import { parseSkills } from '../../src/core/lexicon/skill.ts';
import { nameWord, writeIndex } from '../../src/core/lexicon/skill-index.ts';
import { firstWords } from '../../src/core/lexicon/trie.ts';

/** Makes `src/core/lexicon/skill-index-data.ts` of the built list: which skills a word needs. */
export function buildIndex(skillListModule: string): string {
  const list = /`\n([^`]*)`/.exec(skillListModule)?.[1] ?? '';
  const words = parseSkills(list).flatMap((skill, number) =>
    // The name finds its skill even where it is no spelling: as what another implies.
    [nameWord(skill.name) ?? [], ...phrasesOf(skill).map(([phrase]) => firstWords(phrase))]
      .flat()
      .map(word => [word, number] as const),
  );
  return `// Made by \`npm run lexicon\` from skill-list.ts. Format: see \`readIndex\`.

/** Which skills have a name or a spelling that begins with a word. */
export const firstWordIndex = \`${writeIndex(words).replaceAll('\t', '\\t')}\`;
`;
}
