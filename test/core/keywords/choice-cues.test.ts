import { describe, expect, test } from 'vitest';
import { cueBefore, isOneOf, nounAfter, tailAfter } from '../../../src/core/keywords/choice-cues.ts';
import { nameLists } from '../../../src/core/keywords/name-lists.ts';
import type { Skill } from '../../../src/core/lexicon/skill.ts';

// Each is looked for by what it begins or ends with before its pattern is laid out: what is left out there is lost.
describe('the words around a list', () => {
  test.each([
    ['clouds such as ', 'example'],
    ['tools, e.g.', 'example'],
    ['tools (eg ', 'example'],
    ['examples of such tools include: ', 'example'],
    ['a cloud, for instance, ', 'example'],
    ['sprachen wie z. b. ', 'example'],
    ['werkzeuge wie zum beispiel ', 'example'],
    ['beispielsweise ', 'example'],
    ['bases de données telles que ', 'example'],
    ['p. ex. ', 'example'],
    ['herramientas como ', 'example'],
    ['por ejemplo: ', 'example'],
    ['p. ej. ', 'example'],
    ['talen zoals ', 'example'],
    ['bijvoorbeeld ', 'example'],
    ['narzędzi, np. ', 'example'],
    ['takich jak ', 'example'],
    ['мови типу ', 'example'],
    ['наприклад, ', 'example'],
    ['языки, такие как (', 'example'],
    ['clouds (such as our ', 'example'],
    ['clouds (such as ours) and ', 'none'],
    ['tools including: ', 'including'],
    ['einschließlich ', 'including'],
    ['y compris ', 'including'],
    ['w tym ', 'including'],
    ['зокрема ', 'including'],
    ['в том числе: ', 'including'],
    ['inclusief ', 'including'],
    ['both ', 'all'],
    ['a ', 'a'],
    ['we run ', 'none'],
  ])('“%s” says %s', (before, cue) => {
    expect(cueBefore(before)).toBe(cue);
  });

  test.each([
    'one of: ',
    'at least two ',
    'any language such as ',
    'a few of ',
    'your choice of ',
    'mindestens eine der sprachen ',
    'wenigstens zwei ',
    'einer oder mehrere ',
    'au moins l’un ',
    "l'une des technologies ",
    'por lo menos una ',
    'al menos un lenguaje: ',
    'uno de los lenguajes ',
    'pelo menos uma ',
    'uma ou mais ',
    'um dos ',
    'minstens een taal (',
    'ten minste één ',
    'een of meer ',
    'co najmniej jeden ',
    'przynajmniej jedną ',
    'jeden z ',
    'хоча б одну ',
    'хотя бы одну ',
    'одну из ',
    'хотя бы один ',
    'один из ',
  ])('“%s” says that one is enough', before => {
    expect(isOneOf(before)).toBe(true);
  });

  test.each([
    [' or similar', 'similar'],
    ['/ equivalent', 'similar'],
    [') and/or comparable', 'similar'],
    [' oder ähnliche', 'similar'],
    [' lub podobne', 'similar'],
    [' або подібні', 'similar'],
    [' чи інші', 'similar'],
    [' and others', 'others'],
    [', etc.', 'etc'],
    [' is fine', 'fine'],
    ['. We', 'none'],
  ])('“%s” behind it says %s', (after, tail) => {
    expect(tailAfter(after)).toBe(tail);
  });

  test.each([
    [' experience', 'known'],
    [' developers', 'made'],
    [') cloud', 'kind'],
    [' NoSQL databases', 'kind'],
    [', experience', 'no'],
  ])('“%s” behind it is %s', (after, noun) => {
    expect(nounAfter(after)).toBe(noun);
  });
});

test.each([
  [', ', true],
  [' | ', true],
  [' and/or ', true],
  [' (or ', true],
  [' as well as ', true],
  [', preferably ', true],
  [' y/o ', true],
  [', або ', true],
  [' 17, ', true],
  [' strongly preferred, ', true],
  [' development and ', true],
  [' (any version) & ', true],
  [' or another cloud such as ', true],
  [', Ebbe, ', true],
  [', Ebbe Stack or ', true],
  [', ebbe, any ', true],
  [', ebbe and ', false],
  [' Ebbe and ', false],
  [' orany ', false],
  ['    , ', false],
  [' AND/OR ', true],
  [' and/and ', false],
  [' databases (any) and ', true],
  [' or Ebbe and ', true],
  [' with ', false],
  [', with ', false],
  [', \n- ', false],
])('two names with “%s” between them stand in one list: %s', (between, isOne) => {
  const skill: Skill = { name: 'Go', kind: 'language', aliases: [], implies: [], names: [] };
  const text = `AAA${between}BBB`;
  const lists = nameLists(text, [
    { start: 0, end: 3, skill },
    { start: text.length - 3, end: text.length, skill },
  ]);
  expect(lists.length === 1).toBe(isOne);
});
