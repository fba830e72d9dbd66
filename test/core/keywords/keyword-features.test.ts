import { expect, test } from 'vitest';
import { keywordFeatures, type NamedKeyword } from '../../../src/core/keywords/keyword-features.ts';
import { askedChances, keywordNeed } from '../../../src/core/keywords/keyword-need.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import type { LineRole } from '../../../src/core/types.ts';

type Place = Partial<Pick<NamedKeyword['mentions'][number], 'asked' | 'isInside' | 'role'>>;

/** Keywords of one sentence, each at the words that spell it. */
function namedIn(
  text: string,
  words: Readonly<Record<string, string>>,
  place: Place = {},
): readonly NamedKeyword[] {
  const line = { start: 0, end: text.length, role: 'duty' as LineRole, opens: null, kinds: [] };
  const sentence = { start: 0, end: text.length, text, line, heading: null, asking: 1, wishes: [] };
  return Object.entries(words).map(([name, spelled]) => {
    const skill = skillByName(name);
    if (!skill) throw new Error(`No skill is called ${name}.`);
    const start = text.indexOf(spelled);
    const mention = {
      start,
      end: start + spelled.length,
      sentence,
      isInside: false,
      role: line.role,
      asked: 0.7,
      ...place,
    };
    return { skill, isInTitle: false, mentions: [mention] as unknown as NamedKeyword['mentions'] };
  });
}

test('a keyword has features for what stands beside it, what it is, and how much else is asked', () => {
  const [docker, containers] = keywordFeatures(
    namedIn('Run Docker containers', { Docker: 'Docker', Containers: 'containers' }),
  );
  expect(docker).toContain('beside=>');
  expect(containers).toContain('beside=<&sorts=practice name');
  expect(containers).toContain('likely=0');
  expect(docker).toContain('duties=name');
});

test('a keyword has a feature for how much its spelling shares with its name', () => {
  const [spelled] = keywordFeatures(namedIn('Keep data clean', { 'Data cleaning': 'data clean' }));
  const [other] = keywordFeatures(namedIn('Draw leaderboards', { Matchmaking: 'leaderboards' }));
  expect(spelled).toContain('spelled=all&sort=practice');
  expect(other).toContain('spelled=none&sort=practice');
});

test('an unlikely keyword does not count beside others', () => {
  const [docker] = keywordFeatures(
    namedIn('Run Docker containers', { Docker: 'Docker', Containers: 'containers' }, { asked: 0.2 }),
  );
  expect(docker?.some(feature => feature.startsWith('beside='))).toBe(false);
});

test('all members of a choice are as likely asked as the likeliest', () => {
  const sure = namedIn('Java or Kotlin', { Java: 'Java' }, { asked: 0.99, role: 'must' });
  const unsure = namedIn('Java or Kotlin', { Kotlin: 'Kotlin' }, { asked: 0.3, role: 'about' });
  const alone = askedChances([...sure, ...unsure], new Map());
  const together = askedChances(
    [...sure, ...unsure],
    new Map([
      ['Java', [1]],
      ['Kotlin', [1]],
    ]),
  );
  expect(alone.get('Kotlin')).toBeLessThan(0.4);
  expect(together.get('Kotlin')).toBe(alone.get('Java'));
});

test('if no mention can be asked, the keyword is not asked either', () => {
  expect(
    askedChances(namedIn('Run Docker', { Docker: 'Docker' }, { asked: 0.05 }), new Map()).get('Docker'),
  ).toBe(0);
});

test('a keyword that is hardly asked on the whole is only mentioned, even if the title names it', () => {
  expect(keywordNeed([], true, 0.39)).toBe('mentioned');
  expect(keywordNeed([], true, 0.4)).toBe('required');
});

test('if nothing would be asked, the mentions alone decide', () => {
  const unsure = namedIn('We run Consul here', { Consul: 'Consul' }, { asked: 0.45, role: 'about' });
  const sure = namedIn('Work with Java', { Java: 'Java' }, { asked: 0.99, role: 'must' });
  expect(askedChances(unsure, new Map()).get('Consul')).toBe(1);
  expect(askedChances([...unsure, ...sure], new Map()).get('Consul')).toBeLessThan(0.4);
});
