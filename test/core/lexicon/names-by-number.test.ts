import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { namesByNumber } from '../../../scripts/names-by-number.ts';
import { literalOf } from '../../../scripts/weights-together.ts';
import { conclusionList } from '../../../src/core/evidence/conclusion-list.ts';
import { signList } from '../../../src/core/evidence/sign-list.ts';
import { skillList } from '../../../src/core/lexicon/skill-list.ts';

const NUMBERS = /[^\n -\uffff]/;
const repeated = (text: string) => Array.from({ length: 30 }, () => text).join('\n');
const texts = {
  list: '\n@language\n-C++|cpp\n=~Go|golang\n|C++,+Go\nQt|qt5\n|?Qt\n@tool\nPlain\n|C++\nMake|!make\n=!Ant\n',
  conclusions: repeated('@both = C++, Go\nQt 2< @both, Make, Goat\nMake =< Qt'),
  signs: repeated('Go: gopher + C++, Qt++; Go\nC++: `plain`, $\x7bGo}, Make\\'),
  few: 'Go, C++, Qt',
};
const scriptOf = (given: Record<string, string>) => {
  const made = Object.entries(given).map(([name, text]) => `function ${name}(){return${literalOf(text)}}`);
  const [, value] = Object.entries(given).at(-1) ?? [];
  return `${made.join(';')};var joined=\`\${${JSON.stringify(value)}}\\nGo, \${2}, C++\`;var pattern=String.raw\`Go\\d\`;
    globalThis.told={${Object.keys(given).map(name => `${name}:${name}()`)},joined,pattern};`;
};
const toldBy = (script: string) => {
  const scope: { told?: Record<string, string> } = {};
  runInNewContext(script, scope);
  return scope.told;
};

test('texts with many names have numbers in their place, and are read back without a change', () => {
  const script = scriptOf(texts);
  const short = namesByNumber(script);
  expect(toldBy(short)).toEqual(toldBy(script));
  expect(toldBy(short)).toMatchObject(texts);
  // The name is once in the list, and in the texts with few names.
  expect(short.match(/C\+\+/g)).toHaveLength(4);
  expect(short).toContain('{return`Go, C++, Qt`}');
  expect(short).toMatch(NUMBERS);
});

test('the texts that ship are read back without a change, and are 30 kB shorter', () => {
  const given = { skillList, conclusionList, signList };
  const script = scriptOf(given);
  const short = namesByNumber(script);
  expect(toldBy(short)).toEqual(toldBy(script));
  expect(script.length - short.length).toBeGreaterThan(30_000);
});

test('a script without the list stays as it is', () => {
  const script = scriptOf({ conclusionList });
  expect(namesByNumber(script)).toBe(script);
});
