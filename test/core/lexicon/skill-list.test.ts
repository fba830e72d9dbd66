import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../scripts/lexicon/build-index.ts';
import { buildLexicon, type LexiconSources } from '../../../scripts/lexicon/build-lexicon.ts';
import { findLacks } from '../../../scripts/lexicon/find-lacks.ts';
import { findTwins } from '../../../scripts/lexicon/find-twins.ts';
import { formatImplied, formatSpellings } from '../../../scripts/lexicon/format-skill.ts';
import { harvest, harvestedSpellings, isHarvestOf, sourcesOf } from '../../../scripts/lexicon/harvest.ts';
import { parseSkills } from '../../../scripts/lexicon/parse-skills.ts';
import { weighed } from '../../../scripts/lexicon/salience.ts';
import { readOrder, readSkillIndex, readSkillList, readSources } from '../../../scripts/lexicon/sources.ts';

describe('src/core/lexicon/skill-list.ts', () => {
  test('is what scripts/lexicon makes, in whatever order it finds its files', () => {
    const sources = readSources();
    const curated = Object.fromEntries(Object.entries(sources.curated).reverse());
    const isSame = buildLexicon({ ...sources, curated }) === readSkillList();
    expect(isSame, 'A file in scripts/lexicon was changed: run `npm run lexicon` and commit both.').toBe(
      true,
    );
  });

  test('has the names of today’s allow-list and packages', () => {
    const sources = readSources();
    const isOfToday = isHarvestOf(sources.harvest, readOrder(sources));
    expect(isOfToday, 'allow-list.txt or the packages were changed: run `npm run lexicon`.').toBe(true);
  });

  test('is at most 145 kB gzip with its index', () => {
    const bytes = [readSkillList(), readSkillIndex()].map(text => gzipSync(text, { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(145_000);
  });

  test('has the index that belongs to it', () => {
    expect(
      buildIndex(readSkillList()) === readSkillIndex(),
      'Run `npm run lexicon` and commit all it writes.',
    ).toBe(true);
  });
});

/** What is said against a lexicon of these skills and two real ones. Others are missed too: guards in the source speak of them. */
function faultsOf(text: string, others: Partial<LexiconSources> = {}): string {
  const few = '@tool\nDocker\nKubernetes | k8s';
  try {
    const none = { allowList: '', harvest: '', salience: '' };
    return buildLexicon({ ...none, curated: { 'few.txt': few, 'some.txt': text }, ...others });
  } catch (error) {
    return String(error);
  }
}

/** The sources with names more on the allow-list, of which a package gives these spellings. */
function withAllowed(lines: string, spellings: string) {
  const { allowList, harvest, ...sources } = readSources();
  return { ...sources, allowList: `${allowList}\n@tool\n${lines}\n`, harvest: `${harvest}${spellings}\n` };
}

const lineOf = (name: string, built: string) => built.split('\n').find(line => line.startsWith(name));

describe('buildLexicon', () => {
  test.each([
    ['a second skill with the same name', '@tool\nDocker', '“Docker” is there twice'],
    ['an unknown implied name', '@tool\nFlurb | | Flarb', '“Flurb” implies “Flarb”, which is no skill'],
    [
      'a circle of implications',
      '@tool\nFlurb | | Flarb\nFlarb | | Flurb',
      '“Flurb” implies itself in the end',
    ],
    ['a skill without a spelling', '@tool\n-Flurb', '“Flurb” has no spelling'],
    ['an unknown mark', '@tool\nFlurb | ?flarb', '“?flarb” of “Flurb” is no spelling'],
    ['the mark for a vendor in a name without one', '@tool\nFlurb | *', '“*” of “Flurb” is no spelling'],
    ['a spelling of two skills', '@tool\nFlurb | k8s', 'are the same words: leave them to one of the two'],
    [
      'two spellings that differ only in the plural',
      '@tool\nFlurb | flarb tool\nFlorb | flarb-tools',
      'are the same words',
    ],
    [
      'a spelling that adds nothing',
      '@tool\nFlurb | flarb tool, flarb-tools',
      '“flarb tool” and “flarb-tools” of “Flurb” find the same',
    ],
    ['a guard that changes nothing', '@tool\nFlurb | ~flurb', 'of “Flurb” find the same'],
  ])('refuses %s', (_, text, sentence) => {
    expect(faultsOf(text)).toContain(sentence);
  });

  test('accepts one word with two guards', () => {
    expect(faultsOf('@tool\n-Flurb | =!Flarb, !flarb, =~FLARB')).not.toContain('Flurb');
  });
});

describe('salience', () => {
  const practice = '@practice\nFlurbing\n@tool\nFlurb';

  test('is refused for a tool, and required for a practice', () => {
    expect(faultsOf(practice)).toContain('“Flurbing” has no salience: put it');
    expect(faultsOf(practice, { salience: '@3\nFlurb' })).toContain(
      'speaks of “Flurb”, which is no practice',
    );
  });

  test('is read from its list, written into the skills, and read back', () => {
    const { skills } = weighed(parseSkills(practice), '# Above\n@1\nFlurbing\n');
    expect(skills.map(({ salience }) => salience)).toEqual([1, undefined]);
    expect(parseSkills('@practice 1\nFlurbing\n@tool\nFlurb').map(({ salience }) => salience)).toEqual([
      1,
      undefined,
    ]);
  });

  test('is set for every concept that ships', () => {
    const concepts = parseSkills(/`\n([^`]*)`/.exec(readSkillList())?.[1] ?? '').filter(
      ({ kind }) => kind === 'concept',
    );
    expect(concepts.length).toBeGreaterThan(500);
    expect(concepts.filter(({ salience }) => salience === undefined)).toEqual([]);
  });
});

describe('a name of the allow-list', () => {
  test('gets the spellings of the packages, except those of other skills and those that it refuses', () => {
    const allowed = 'Flurb | =!Flarb | Docker\nFlorb | not bro';
    const given = 'Flurb | flurbjs, the flurb | some-package\nFlorb | k8s, Golang, florb, bro | some-package';
    const built = buildLexicon(withAllowed(allowed, given));
    expect(lineOf('Flurb', built)).toBe('Flurb|=!Flarb,flurbjs,the flurb');
    expect(parseSkills(built).find(({ name }) => name === 'Flurb')?.implies).toEqual(['Docker']);
    expect(lineOf('Florb', built)).toBe('Florb');
  });

  test('may not refuse a spelling that no package gives', () => {
    expect(() => buildLexicon(withAllowed('Flurb | not bro', 'Flurb | flurbjs | some-package'))).toThrow(
      '“Flurb” refuses “bro”, which no package gives',
    );
  });

  test('may not be in the curated files, too', () => {
    const harvest = 'Docker | | some-package\n';
    expect(faultsOf('', { allowList: '@tool\nDocker', harvest })).toContain('“Docker” is there twice');
  });
});

describe('harvest', () => {
  const order = { allowList: '@tool\nFlurb DB | =!flurb\n=Flarb.js', lock: '{}' };
  const of = (name: string, known: readonly { name: string; spellings: readonly string[] }[]) => ({
    name,
    version: '1.2.3',
    licence: 'MIT',
    copyrights: ['Copyright (c) 2020 Somebody'],
    known,
  });
  const packages = [
    of('some-icons', [{ name: 'flurbdb', spellings: ['The Flurb', 'flurb, db'] }]),
    of('other-icons', [
      { name: 'Flurb DB', spellings: [] },
      { name: 'Flarb.js', spellings: ['flarbjs'] },
    ]),
  ];
  const text = harvest(order, packages);

  test('has the spellings and the packages of each name', () => {
    expect(text.split('\n').filter(line => line.startsWith('F'))).toEqual([
      'Flarb.js | flarbjs | other-icons',
      'Flurb DB | The Flurb | some-icons, other-icons',
    ]);
    expect([...harvestedSpellings(text)]).toEqual([
      ['Flarb.js', ['flarbjs']],
      ['Flurb DB', ['The Flurb']],
    ]);
  });

  test('has the licence and the copyright of each package', () => {
    expect(sourcesOf(text)[0]).toEqual({
      name: 'some-icons',
      version: '1.2.3',
      licence: 'MIT',
      copyrights: ['Copyright (c) 2020 Somebody'],
    });
  });

  test.each([
    ['the same', order, true],
    ['another guard', { ...order, allowList: '@tool\n=Flarb.js\nFlurb DB' }, true],
    ['another name', { ...order, allowList: `${order.allowList}\nFlorb` }, false],
    ['another version', { ...order, lock: '{ }' }, false],
  ])('belongs to its order, with %s: %s', (_, other, isSame) => {
    expect(isHarvestOf(text, other)).toBe(isSame);
  });

  test('refuses a name that no package knows', () => {
    expect(() => harvest({ ...order, allowList: 'Florb' }, packages)).toThrow('No package knows “Florb”');
  });
});

test('a skill that implies nothing is reported if most of its kind imply something', () => {
  const skills = parseSkills(
    '@database\nFlurb | | Flarb\nFlorb | | Flarb\nFlirb\n@tool\nFlarb\n@practice\nFlurbing',
  );
  expect(findLacks(skills)).toEqual(['database: Flirb']);
});

test('two names that may be the same skill are reported, unless one implies the other', () => {
  const skills = parseSkills(
    '@tool\nFlurb\nFlurb Server\nFlarb\nFlarb SDK | | Flarb\nFlirb Server\nFlorb Server',
  );
  expect(findTwins(skills)).toEqual(['Flurb (tool), Flurb Server (tool)']);
});

test.each([
  ['Git', ''],
  ['-Go|golang', ''],
  ['=~Go|!go,golang', ''],
  ['Next.js|=~Next,nextjs', 'React,JavaScript'],
  ['Django REST Framework|drf', '+Django,+REST API'],
  ['System administration|sysadmin', '?Linux,?Windows'],
  ['Amazon EC2|*,elastic compute cloud', 'AWS'],
  ['Azure Key Vault|*', ''],
])('%s, in a section with the implications “%s”, is read and written without a change', (line, implied) => {
  const skills = parseSkills(`@tool\n|${implied}\n${line}`);
  expect(skills.map(formatSpellings)).toEqual([line]);
  expect(skills.map(formatImplied)).toEqual([implied]);
  const alone = implied === '' ? line : `${line}${line.includes('|') ? '' : '|'}|${implied}`;
  expect(parseSkills(`@tool\n${alone}`)).toEqual(skills);
});

test('a section of implied names ends with the section of its kind', () => {
  const skills = parseSkills('@tool\n|Flurb\nFlarb\nFlorb||Flirb\n@practice\nFlirb');
  expect(skills.map(formatImplied)).toEqual(['Flurb', 'Flirb', '']);
});
