import { expect, test } from 'vitest';
import { explainKeywords } from '../../../src/core/keywords/explain-keywords.ts';

test('a mention says what decided it', () => {
  const [mention] = explainKeywords('Requirements\n- Kafka is a plus', null, null, 3);
  expect(mention?.name).toBe('Kafka');
  expect(mention?.wish).toHaveLength(3);
  expect(mention?.wish[0]?.feature).toBe('wish=true');
});
