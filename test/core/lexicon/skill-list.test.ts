import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../scripts/lexicon/build-lexicon.ts';
import { formatSkill } from '../../../scripts/lexicon/format-skill.ts';
import { readSkillList, readSources } from '../../../scripts/lexicon/sources.ts';
import { parseSkills } from '../../../src/core/lexicon/skill.ts';

describe('src/core/lexicon/skill-list.ts', () => {
  test('is what scripts/lexicon makes', () => {
    const isSame = buildLexicon(readSources()) === readSkillList();
    expect(isSame, 'A file in scripts/lexicon was changed: run `npm run lexicon` and commit both.').toBe(
      true,
    );
  });

  test('is at most 40 kB gzip', () => {
    expect(gzipSync(readSkillList(), { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });
});

// Skills that the guards in the source speak of have to be there in every lexicon.
const guarded = readSources();
const withGuarded = (text: string) => ({ curated: { ...guarded.curated, 'some.txt': text } });

describe('buildLexicon', () => {
  test('the order of the files and lines does not matter', () => {
    const { curated } = readSources();
    const turned = Object.fromEntries(Object.entries(curated).reverse());
    expect(buildLexicon({ curated: turned })).toBe(readSkillList());
  });

  test.each([
    ['twice', '@tool\nDocker', '“Docker” is there twice'],
    ['unknown', '@tool\nFlurb | | Flarb', '“Flurb” implies “Flarb”, which is no skill'],
    ['a circle', '@tool\nFlurb | | Flarb\nFlarb | | Flurb', '“Flurb” implies itself in the end'],
    ['no spelling', '@tool\n-Flurb', '“Flurb” has no spelling'],
    ['unknown mark', '@tool\nFlurb | ?flarb', '“?flarb” of “Flurb” is no spelling'],
    ['shared', '@tool\nFlurb | k8s', 'are the same words: leave them to one of the two'],
    ['shared by plural', '@tool\nFlurb | flarb tool\nFlorb | flarb-tools', 'are the same words'],
    [
      'idle',
      '@tool\nFlurb | flarb tool, flarb-tools',
      '“flarb tool” and “flarb-tools” of “Flurb” find the same',
    ],
    ['idle guard', '@tool\nFlurb | ~flurb', 'of “Flurb” find the same'],
  ])('refuses %s', (_, text, sentence) => {
    expect(() => buildLexicon(withGuarded(text))).toThrow(sentence);
  });

  test('lets two guards of one word be', () => {
    expect(() => buildLexicon(withGuarded('@tool\n-Flurb | =!Flarb, !flarb, =~FLARB'))).not.toThrow();
  });
});

describe('formatSkill', () => {
  test.each([
    'Git',
    '-Go | golang',
    '=~Go | !go, golang',
    'Next.js | nextjs, =~Next | React, JavaScript',
    'JDBC | | Java, SQL',
    'Django REST Framework | drf | +Django, +REST API',
    'System administration | sysadmin | ?Linux, ?Windows',
  ])('%s is read and written as it was', line => {
    expect(parseSkills(`@tool\n${line}`).map(formatSkill)).toEqual([line]);
  });
});
