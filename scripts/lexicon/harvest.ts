import { createHash } from 'node:crypto';
import { foldSpelling } from '../../src/core/lexicon/lexicon.ts';
import { parseSkills } from './parse-skills.ts';
import type { NamePackage } from './read-packages.ts';
import type { KnownName } from './readers/known-name.ts';

/** The input of a harvest besides the packages' content: the names that are looked up, and the versions of the packages. */
export type HarvestOrder = { readonly allowList: string; readonly lock: string };

const HEAD = '# What the packages say of the names in allow-list.txt. Made by `npm run lexicon`.';

/** Looks up every name of the allow-list in the packages. Throws if no package knows some of them. */
export function harvest(order: HarvestOrder, packages: readonly NamePackage[]): string {
  const indexes = packages.map(source => ({ source, byKey: indexOf(source.known) }));
  const unknown: string[] = [];
  const lines = namesIn(order.allowList).map(name => {
    const found = indexes.filter(({ byKey }) => byKey.has(keyOf(name)));
    if (found.length === 0) unknown.push(name);
    const spellings = found.flatMap(({ byKey }) => spellingsOf(name, byKey.get(keyOf(name)) ?? []));
    return [name, [...new Set(spellings)].join(', '), found.map(({ source }) => source.name).join(', ')].join(
      ' | ',
    );
  });
  if (unknown.length > 0)
    throw new Error(
      `No package knows ${unknown.map(name => `“${name}”`).join(', ')}: the line belongs in curated.`,
    );
  return [HEAD, `# digest ${digestOf(order)}`, ...packages.map(sourceLine), ...lines, '']
    .join('\n')
    .replaceAll('|  |', '| |');
}

const sourceLine = ({ name, version, licence, copyrights }: NamePackage) =>
  ['# from', name, version, '|', licence, '|', copyrights.join('; ')].join(' ').trimEnd();

/** True if the harvest was made from this allow-list and these packages. */
export function isHarvestOf(text: string, order: HarvestOrder): boolean {
  return text.includes(`\n# digest ${digestOf(order)}\n`);
}

function digestOf({ allowList, lock }: HarvestOrder): string {
  return createHash('sha256')
    .update([...namesIn(allowList), lock].join('\n'))
    .digest('hex');
}

function namesIn(allowList: string): readonly string[] {
  return parseSkills(allowList)
    .map(({ name }) => name)
    .sort();
}

/** A package that names came from, as in the head of a harvest. */
export type NameSource = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyrights: readonly string[];
};

/** The packages listed in the head of a harvest. */
export function sourcesOf(text: string): readonly NameSource[] {
  return [...text.matchAll(/^# from (\S+) (\S+) \| (\S+) \|(.*)$/gm)].map(
    ([, name = '', version = '', licence = '', copyrights = '']) => ({
      name,
      version,
      licence,
      copyrights: copyrights
        .split(';')
        .map(line => line.trim())
        .filter(line => line !== ''),
    }),
  );
}

/** The spellings from the packages, by name. */
export function harvestedSpellings(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('# '));
  return new Map(
    lines.map(line => {
      const [name = '', spellings = ''] = line.split('|').map(field => field.trim());
      return [name, spellings.split(', ').filter(spelling => spelling !== '')];
    }),
  );
}

function indexOf(known: readonly KnownName[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, readonly string[]>();
  for (const { name, spellings } of known) {
    const all = [name, ...spellings];
    for (const spelling of all) byKey.set(keyOf(spelling), [...(byKey.get(keyOf(spelling)) ?? []), ...all]);
  }
  return byKey;
}

const keyOf = (name: string) => foldSpelling(name).replaceAll('.', '');

/** The useful spellings. Packages also write names as one word without signs (“vuestorefront”), as people do not. */
function spellingsOf(name: string, spellings: readonly string[]): readonly string[] {
  return spellings
    .map(spelling => spelling.trim())
    .filter(spelling => !/[,|`\\$]/.test(spelling))
    .filter(spelling => spelling !== name && (keyOf(spelling) !== keyOf(name) || /js$/i.test(spelling)));
}
