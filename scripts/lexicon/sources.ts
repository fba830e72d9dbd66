import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconSources } from './build-lexicon.ts';
import type { HarvestOrder } from './harvest.ts';

const folder = import.meta.dirname;
const skillListFile = path.resolve(folder, '../../src/core/lexicon/skill-list.ts');
const skillIndexFile = path.resolve(folder, '../../src/core/lexicon/skill-index-data.ts');
const harvestFile = path.join(folder, 'harvest.txt');
const salienceFile = path.join(folder, 'salience.txt');

/** What the lexicon is made of, read from this folder. */
export function readSources(): LexiconSources {
  const names = readdirSync(path.join(folder, 'curated')).sort();
  return {
    curated: Object.fromEntries(names.map(name => [name, readText(path.join(folder, 'curated', name))])),
    allowList: readText(path.join(folder, 'allow-list.txt')),
    harvest: readText(harvestFile),
    salience: readText(salienceFile),
  };
}

/** What the harvest has to be of. */
export function readOrder({ allowList }: LexiconSources): HarvestOrder {
  return { allowList, lock: readText(path.join(folder, 'packages/package-lock.json')) };
}

/** The lexicon as it lies in the source, built. */
export const readSkillList = (): string => readText(skillListFile);

/** Puts the built lexicon into the source. */
export const writeSkillList = (text: string): void => writeFileSync(skillListFile, text);

/** The index of the lexicon as it lies in the source. */
export const readSkillIndex = (): string => readText(skillIndexFile);

/** Puts the index of the lexicon into the source. */
export const writeSkillIndex = (text: string): void => writeFileSync(skillIndexFile, text);

/** Keeps what the packages said. */
export const writeHarvest = (text: string): void => writeFileSync(harvestFile, text);

const readText = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
