// `npm run lexicon`: builds src/core/lexicon/skill-list.ts from the files of this folder. `-- --check` only compares.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildLexicon } from './build-lexicon.ts';
import { readSkillList, readSources, skillListFile } from './sources.ts';

try {
  const built = buildLexicon(readSources());
  if (!process.argv.includes('--check')) writeFileSync(skillListFile, built);
  else if (built !== readSkillList())
    throw new Error(
      'src/core/lexicon/skill-list.ts is not what scripts/lexicon makes: run `npm run lexicon`.',
    );
  const size = (gzipSync(built, { level: 9 }).length / 1000).toFixed(1);
  console.log(`src/core/lexicon/skill-list.ts is what scripts/lexicon makes: ${size} kB gzip.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
