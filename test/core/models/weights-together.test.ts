import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { weightsTogether } from '../../../scripts/weights-together.ts';

const models = ['1/25\nno\nyes\n\n!a`b\n!\\c\n\n"\n"\n\n&(', '1/20\nx\n\n!$\x7ba}\n\n!\n\n$'];
const literal = (text: string) => `\`${text.replace(/[\\`]|\$\{/g, match => `\\${match}`)}\``;
const script = `(function(){globalThis.a=${literal(models[0] ?? '')};globalThis.b=\`1/2 of it\`;globalThis.c=${literal(models[1] ?? '')};})();`;

test('a script with the parts of its models side by side has the same models', () => {
  const together = weightsTogether(script);
  expect(together).toContain(`[${literal('!a`b\n!\\c')},${literal('!$\x7ba}')}]`);
  const context: Record<string, unknown> = {};
  runInNewContext(together, context);
  expect(context).toEqual({ a: models[0], b: '1/2 of it', c: models[1] });
});

test('a script with one model, or none, stays as it is', () => {
  for (const one of ['let a = 1;', `let a = ${literal(models[0] ?? '')};`])
    expect(weightsTogether(one)).toBe(one);
});
