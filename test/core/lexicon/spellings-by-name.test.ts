import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { spellingsByName } from '../../../scripts/spellings-by-name.ts';
import { skillList } from '../../../src/core/lexicon/skill-list.ts';

const scriptOf = (list: string) => `let a=\`${list.replace(/[\\`]|\$\{/g, sign => `\\${sign}`)}\`;`;
const listIn = (script: string) => runInNewContext(`${script}a`) as string;

test.each([
  ['a name in its spellings', 'Eclipse|eclipse ide,=Eclipse RCP', 'Eclipse|% ide,=; RCP'],
  [
    'what follows its first word',
    '=~Guidewire Billing Center|=~Billing Center,billing center app',
    '=~Guidewire Billing Center|=~>,< app',
  ],
  ['its first word', '-Mirth Connect|=Mirth,mirth, not mirt', '-Mirth Connect|=],[, not mirt'],
  ['a name of one letter', '!C|c language', '!C|c language'],
  ['no spelling', 'Go', 'Go'],
  ['what is implied', '|+SQL,?SQL server', '|+SQL,?SQL server'],
])('%s is abbreviated, and read back without a change', (_, line, short) => {
  const list = `\n@language\n${line}\n`;
  const script = spellingsByName(scriptOf(list));
  expect(script).toContain(`\n${short}\n`);
  expect(listIn(script)).toBe(list);
});

test('the list that ships is read back without a change', () => {
  const script = spellingsByName(scriptOf(skillList));
  expect(script.length).toBeLessThan(0.9 * skillList.length);
  expect(listIn(script) === skillList).toBe(true);
});

test('a script without the list stays as it is, and a list that contains an abbreviation is refused', () => {
  expect(spellingsByName('let a=1;')).toBe('let a=1;');
  expect(() => spellingsByName(scriptOf('\n@language\nA%\n'))).toThrow('has one of');
});
