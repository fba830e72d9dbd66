import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconSources } from './build-lexicon.ts';

const folder = import.meta.dirname;

/** Where the built lexicon lies. */
export const skillListFile = path.resolve(folder, '../../src/core/lexicon/skill-list.ts');

/** The lexicon as it lies in the source, built. */
export const readSkillList = (): string => readFileSync(skillListFile, 'utf8');

/** What the lexicon is made of, read from this folder. */
export function readSources(): LexiconSources {
  const names = readdirSync(path.join(folder, 'curated')).sort();
  return { curated: Object.fromEntries(names.map(name => [name, readText(`curated/${name}`)])) };
}

const readText = (name: string) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
