import { phrasesOf } from '../../src/core/lexicon/lexicon.ts';
import { parseSkills } from '../../src/core/lexicon/skill.ts';
import { nameWord, writeIndex } from '../../src/core/lexicon/skill-index.ts';
import { firstWords } from '../../src/core/lexicon/trie.ts';

/** Makes `src/core/lexicon/skill-index-data.ts` of the built list: which skills a word needs that is not the first of their names. */
export function buildIndex(skillListModule: string): string {
  const list = /`\n([^`]*)`/.exec(skillListModule)?.[1] ?? '';
  const words = parseSkills(list).flatMap((skill, number) =>
    phrasesOf(skill)
      .flatMap(([phrase]) => firstWords(phrase))
      .filter(word => word !== nameWord(skill.name))
      .map(word => [word, number] as const),
  );
  return `// Made by \`npm run lexicon\` from skill-list.ts. Format: see \`readIndex\`.

/** Which skills have a spelling that begins with a word, where their name does not. */
export const firstWordIndex = \`${writeIndex(words).replaceAll('\t', '\\t')}\`;
`;
}
