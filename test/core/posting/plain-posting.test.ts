import { expect, it } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { plainPosting } from '../../../src/core/posting/plain-posting.ts';

const ROW = `You bring a calm head, a pen and these: - ${'Scala on the server - '.repeat(5)}SQL`;

it.each([
  ['a\u00a0b\u2009c', 'a b c'],
  ['\u200bJava, Java\u200bScript', ' Java, Java\u200bScript'],
  ['1. Java\n2. SQL', '-  Java\n-  SQL'],
  ['(1) Java', '(1) Java'],
  ['1) Java\n\n2) SQL', '-  Java\n\n-  SQL'],
  ['3. Requirements\n- Java', '3. Requirements\n- Java'],
  ['✅ Java\n✅ SQL', '- Java\n- SQL'],
  ['🚀 Your tasks\n- Java', '🚀 Your tasks\n- Java'],
  ['o Java\no SQL', '- Java\n- SQL'],
  ['o Java', 'o Java'],
  ['❖ Java\n★ SQL', '❖ Java\n★ SQL'],
  [ROW, ROW.replaceAll(' - S', '\n- S')],
  ['Senior Engineer - Scala - Ghent - Remote', 'Senior Engineer - Scala - Ghent - Remote'],
  [`We like tills - ${'as you know - '.repeat(12)}`, `We like tills - ${'as you know - '.repeat(12)}`],
])('%j is read as %j', (text, plain) => {
  expect(plainPosting(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});

it('gives the same text for every form of a list, with the same offsets', () => {
  const items = ['Scala and SQL', 'Docker', 'Kafka would be a plus'];
  const told = (marks: readonly string[]) => {
    const list = items.map((item, at) => `${marks[at]}${item}`).join('\n');
    const text = `We build tills.\n\nRequirements\n${list}\n\nWhat we offer\n- A till of your own`;
    return extractKeywords(text, null).keywords.map(
      ({ name, need, spans }) => `${name} ${need} ${spans.map(({ start, end }) => text.slice(start, end))}`,
    );
  };
  const plain = told(['- ', '- ', '- ']);
  expect(plain).toHaveLength(4);
  for (const marks of [
    ['1. ', '2. ', '3. '],
    ['✅ ', '✅ ', '✅ '],
    ['o ', 'o ', 'o '],
    ['-\u00a0', '-\u00a0', '-\u00a0'],
  ])
    expect(told(marks)).toEqual(plain);
});
