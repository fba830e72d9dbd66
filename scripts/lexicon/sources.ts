import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconSources } from './build-lexicon.ts';
import type { HarvestOrder } from './harvest.ts';

const folder = import.meta.dirname;
const skillListFile = path.resolve(folder, '../../src/core/lexicon/skill-list.ts');
const skillIndexFile = path.resolve(folder, '../../src/core/lexicon/skill-index-data.ts');
const harvestFile = path.join(folder, 'harvest.txt');
const salienceFile = path.join(folder, 'salience.txt');

/** The sources of the lexicon, read from this folder. */
export function readSources(): LexiconSources {
  const names = readdirSync(path.join(folder, 'curated')).sort();
  return {
    curated: Object.fromEntries(names.map(name => [name, readText(path.join(folder, 'curated', name))])),
    allowList: readText(path.join(folder, 'allow-list.txt')),
    harvest: readText(harvestFile),
    salience: readText(salienceFile),
  };
}

/** The input that the harvest must have been made from. */
export function readOrder({ allowList }: LexiconSources): HarvestOrder {
  return { allowList, lock: readText(path.join(folder, 'packages/package-lock.json')) };
}

/** The built lexicon, as it is now in `src`. */
export const readSkillList = (): string => readText(skillListFile);

/** Writes the built lexicon to `src`. */
export const writeSkillList = (text: string): void => writeFileSync(skillListFile, text);

/** The index of the lexicon, as it is now in `src`. */
export const readSkillIndex = (): string => readText(skillIndexFile);

/** Writes the index of the lexicon to `src`. */
export const writeSkillIndex = (text: string): void => writeFileSync(skillIndexFile, text);

/** Writes the harvest. */
export const writeHarvest = (text: string): void => writeFileSync(harvestFile, text);

const readText = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
