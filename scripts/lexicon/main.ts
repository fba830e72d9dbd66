// `npm run lexicon`: builds src/core/lexicon/skill-list.ts and its index from the files of this folder. If the allow-list or the versions of the
// packages changed, it also reads the packages. `-- --check`: reads the packages again, writes nothing, and compares byte for byte.
// `-- --lacks`: prints names that imply nothing although most of their kind do. `-- --twins`: prints pairs of names that may be the same skill.
import { gzipSync } from 'node:zlib';
import { getLexicon } from '../../src/core/lexicon/lexicon.ts';
import { writeMethodMark } from '../method-mark.ts';
import { buildIndex } from './build-index.ts';
import { buildLexicon } from './build-lexicon.ts';
import { findLacks } from './find-lacks.ts';
import { findTwins } from './find-twins.ts';
import { harvest, isHarvestOf } from './harvest.ts';
import { readPackages } from './read-packages.ts';
import {
  readOrder,
  readSkillIndex,
  readSkillList,
  readSources,
  writeHarvest,
  writeSkillIndex,
  writeSkillList,
} from './sources.ts';

/** Builds the lexicon and writes it. Also writes the harvest, if that is new. */
async function update(): Promise<void> {
  const sources = readSources();
  const order = readOrder(sources);
  const isNew = !isHarvestOf(sources.harvest, order);
  const harvested = isNew ? harvest(order, await readPackages()) : sources.harvest;
  const built = buildLexicon({ ...sources, harvest: harvested });
  if (isNew) writeHarvest(harvested);
  const index = buildIndex(built);
  writeSkillList(built);
  writeSkillIndex(index);
  writeMethodMark();
  console.log(
    `skill-list.ts and skill-index-data.ts of src/core/lexicon are written: ${sizeOf(built)}, ${sizeOf(index)}.`,
  );
}

/** Throws if the committed files differ from what the packages and the sources give. */
async function check(): Promise<void> {
  const sources = readSources();
  const harvested = harvest(readOrder(sources), await readPackages());
  if (harvested !== sources.harvest)
    throw new Error('scripts/lexicon/harvest.txt is not what the packages say: run `npm run lexicon`.');
  if (buildLexicon(sources) !== readSkillList())
    throw new Error(
      'src/core/lexicon/skill-list.ts is not what scripts/lexicon makes: run `npm run lexicon`.',
    );
  if (buildIndex(readSkillList()) !== readSkillIndex())
    throw new Error('src/core/lexicon/skill-index-data.ts is not of skill-list.ts: run `npm run lexicon`.');
  console.log(
    `src/core/lexicon/skill-list.ts is what scripts/lexicon makes, byte for byte: ${sizeOf(readSkillList())}.`,
  );
}

/** Prints the names that imply nothing although most of their kind do. */
const lacks = async (): Promise<void> => console.log(findLacks(getLexicon().skills).join('\n\n'));

/** Prints the pairs of names that may be the same skill. */
const twins = async (): Promise<void> => console.log(findTwins(getLexicon().skills).join('\n'));

const sizeOf = (text: string) => `${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB gzip`;

try {
  if (process.argv.includes('--lacks')) await lacks();
  else if (process.argv.includes('--twins')) await twins();
  else await (process.argv.includes('--check') ? check() : update());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
