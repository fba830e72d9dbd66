import { expect, test } from 'vitest';
import { explainKeywords } from '../../../src/core/keywords/explain-keywords.ts';

test('a mention says what decided it', () => {
  const [mention] = explainKeywords('Requirements\n- Kafka is a plus', null, null, 3);
  expect(mention?.name).toBe('Kafka');
  expect(mention?.wish).toHaveLength(3);
  expect(mention?.wish[0]?.feature).toBe('wish=true');
});

test('explains what is read, in whatever form a list stands', () => {
  const told = (text: string) => explainKeywords(text, null, null, 5).map(({ asked, wish }) => [asked, wish]);
  const text = 'Requirements\n- Java\n- Kafka, Redis\n- Docker\n- SQL or Scala';
  let at = 0;
  expect(told(text.replaceAll(/- /g, () => `${++at}. `))).toEqual(told(text));
});
