import { bucketOf, foldSpelling, phrasesOf } from '../../src/core/lexicon/lexicon.ts';
import { parseSkills } from '../../src/core/lexicon/skill.ts';
import { writeIndex } from '../../src/core/lexicon/skill-index.ts';
import { firstWords } from '../../src/core/lexicon/trie.ts';

/** Makes `src/core/lexicon/skill-index-data.ts` of the built list: which skills a word or the beginning of a spelling needs. */
export function buildIndex(skillListModule: string): string {
  const list = /`\n([^`]*)`/.exec(skillListModule)?.[1] ?? '';
  const skills = parseSkills(list);
  const words = skills.flatMap((skill, number) =>
    phrasesOf(skill).flatMap(([phrase]) => firstWords(phrase).map(word => [word, number] as const)),
  );
  const spellings = skills.flatMap(({ name, aliases }, number) =>
    [name, ...aliases.map(({ text }) => text)].map(text => [bucketOf(foldSpelling(text)), number] as const),
  );
  return `// Made by \`npm run lexicon\` from skill-list.ts. Format: see \`readIndex\`.

/** Which skills have a spelling that begins with a word. */
export const firstWordIndex = \`${escaped(writeIndex(words))}\`;

/** Which skills have a folded spelling that begins with two letters. */
export const spellingIndex = \`${escaped(writeIndex(spellings))}\`;
`;
}

const escaped = (text: string) => text.replaceAll('\t', '\\t');
