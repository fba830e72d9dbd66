import { describe, expect, test } from 'vitest';
import { inventedFiles, inventedNames } from '../../../scripts/train/mentions/invented-names.ts';
import { collectCandidates, findSkills, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { isPartOfCompound } from '../../../src/core/keywords/is-skill-here.ts';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';

const sentences = inventedNames.flatMap(({ name, yes, no }) => [
  ...yes.map(text => ({ name, text, isNamed: true })),
  ...no.map(text => ({ name, text, isNamed: false })),
]);
const isRight = ({ name, text, isNamed }: (typeof sentences)[number]) =>
  findSkills(text).some(mention => mention.name === name) === isNamed;

/** What is told wrongly, where more is than may be. */
function expectMostRight(told: typeof sentences, least: number): void {
  const wrong = told.filter(sentence => !isRight(sentence));
  const share = 1 - wrong.length / told.length;
  expect(share >= least, `${share}\n${wrong.map(({ name, text }) => `${name}: ${text}`).join('\n')}`).toBe(
    true,
  );
}

test('the invented sentences are about skills of the lexicon, each skill once', () => {
  const { byName } = getLexicon();
  expect(inventedNames.filter(({ name }) => !byName.get(name)).map(({ name }) => name)).toEqual([]);
  const texts = sentences.map(({ name, text }) => `${name}: ${text}`);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('no list of invented sentences is too long to read', () => {
  for (const cases of inventedFiles.values()) {
    const lines = cases.reduce((sum, { yes, no }) => sum + 1 + yes.length + no.length, 0);
    expect(lines).toBeLessThan(400);
  }
});

test('a skill is found where a sentence names it', () => {
  expectMostRight(
    sentences.filter(({ isNamed }) => isNamed),
    0.95,
  );
});

test('a word that is no skill in its sentence is not taken for one', () => {
  expectMostRight(
    sentences.filter(({ isNamed }) => !isNamed),
    0.91,
  );
});

// Names that no sentence of the training speaks of.
test.each(['Corda', 'Calico', 'Undertow', 'Vyper', 'Finagle'])(
  'what the sentences teach holds of names that none of them has: %s',
  name => {
    expect(inventedNames.some(one => one.name.includes(name))).toBe(false);
    const isNamed = (text: string) => findSkills(text).some(mention => mention.name.includes(name));
    expect(isNamed(`Three years of ${name} experience required`)).toBe(true);
    expect(isNamed(`- Maintained services using ${name} in production.`)).toBe(true);
  },
);

describe('half of a hyphenated word', () => {
  const isHalf = (text: string, name: string) => {
    const tokens = tokensOf(text);
    const all = collectCandidates(tokens, getLexicon().trie).flat();
    const own = all.find(({ skill }) => skill.name === name);
    if (!own) throw new Error(`no ${name} in ${text}`);
    return isPartOfCompound(own, { tokens });
  };

  const suffixes =
    'based like native powered driven style compatible first specific backed centric related friendly side only focused anwendung anwendungen backend backends cluster code datenbank datenbanken dienste entwickler entwicklerin entwicklung erfahrung framework frameworks kenntnisse plattform plattformen programmierung projekte server services skripte systeme tools umfeld umgebung umgebungen';
  test.each(suffixes.split(' '))('is none before “-%s”', suffix => {
    expect(isHalf(`Go-${suffix}`, 'Go')).toBe(false);
  });

  test.each([
    ['Go-gopher', 'Go', true],
    ['a non-Go team', 'Go', true],
    ['Go gopher', 'Go', false],
    ['Kubernetes-Pods', 'Kubernetes', false],
    ['R&Q', 'R', true],
    ['C & R', 'R', true],
    ['Go & more', 'Go', false],
  ])('%s: %s %j', (text, name, expected) => {
    expect(isHalf(text, name)).toBe(expected);
  });
});
