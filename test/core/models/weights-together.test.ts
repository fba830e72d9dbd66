import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { weightsTogether } from '../../../scripts/weights-together.ts';
import { ASKED_WEIGHTS } from '../../../src/core/models/asked-weights.ts';
import { HEADINGS_WEIGHTS } from '../../../src/core/models/headings-weights.ts';
import { LINES_WEIGHTS } from '../../../src/core/models/lines-weights.ts';
import { type ModelParts, readModel } from '../../../src/core/models/read-model.ts';

const models = ['1/25\nno\nyes\n\n!a`b\n!\\c\n\n"\n"\n\n&(', '1/20\nx\n\n!$\x7ba}\n\n!\n\n$'];
const literal = (text: string) => `\`${text.replace(/[\\`]|\$\{/g, match => `\\${match}`)}\``;
const script = `(function(){globalThis.a=${literal(models[0] ?? '')};globalThis.b=\`1/2 of it\`;globalThis.c=${literal(models[1] ?? '')};})();`;

test('a script whose models were put together has the same models', () => {
  const together = weightsTogether(script);
  expect(together).toContain(`[${models.map(literal).join()}]`);
  const context: Record<string, unknown> = {};
  runInNewContext(together, context);
  expect(context).toEqual({ a: models[0], b: '1/2 of it', c: models[1] });
});

test('a script of large models has each word once, and the same weights', () => {
  const texts = [LINES_WEIGHTS, ASKED_WEIGHTS, HEADINGS_WEIGHTS];
  const large = weightsTogether(`globalThis.models=[${texts.map(literal).join()}];`);
  expect(large.length).toBeLessThan(0.85 * texts.join('').length);
  const context: { models: readonly ModelParts[] } = { models: [] };
  runInNewContext(large, context);
  const weightsOf = (data: string | ModelParts) => {
    const model = readModel(data);
    const weights = Array.from(model.weights.keys(), name => [name, model.weights.get(name)]);
    return [model.labels, weights];
  };
  expect(context.models.map(weightsOf)).toEqual(texts.map(weightsOf));
});

test('a script with one model, or none, stays as it is', () => {
  for (const one of ['let a = 1;', `let a = ${literal(models[0] ?? '')};`])
    expect(weightsTogether(one)).toBe(one);
});
