import { expect, test } from 'vitest';
import { isToBeSpoken, spokenIn } from '../../../src/core/keywords/spoken-languages.ts';

const told = (sentence: string, isOfLanguages = false) =>
  spokenIn(sentence).flatMap(spoken =>
    isToBeSpoken(sentence, spoken, isOfLanguages) ? `${spoken.name}${spoken.isAbroad ? ' abroad' : ''}` : [],
  );

test.each([
  ['Fluent in German', ['German']],
  ['Bilingual in English and French', ['English', 'French']],
  ['French/German bilingual', ['French', 'German']],
  ['German (B2)', ['German']],
  ['Our German office', []],
  ['Fließend Deutsch', ['German abroad']],
  ['Polnischkenntnisse', ['Polish abroad']],
  ['Deutsch in Wort und Schrift', ['German abroad']],
  ['Ein deutsches Unternehmen', []],
  ['Good knowledge of French GAAP', []],
])('%s: %j', (sentence, names) => {
  expect(told(sentence)).toEqual(names);
});

test('if a line asks for languages, a name is a language to speak, but not that of a country’s law', () => {
  expect(told('German, French', true)).toEqual(['German', 'French']);
  expect(told('German, French tax law', true)).toEqual(['German']);
});
