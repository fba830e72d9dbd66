import { describe, expect, it } from 'vitest';
import { wishedPart } from '../../../src/core/posting/find-wishes.ts';
import type { LineView } from '../../../src/core/posting/line-view.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';
import { weighWording } from '../../../src/core/posting/weigh-wording.ts';

/** The roles of some items among others that a heading asks for. */
function rolesOf(items: readonly string[]): readonly string[] {
  const list = ['Five years of Java', 'Solid SQL', ...items, 'Spring Boot', 'PostgreSQL', 'Git'];
  const text = `We build tills.\n\nRequirements\n${list.map(item => `- ${item}`).join('\n')}\n\nBenefits\n- 30 days off`;
  const lines = readLines(text, 'Developer');
  return lines.slice(4, 4 + items.length + 1).map(({ role }) => role);
}

describe('what a line says of wishes', () => {
  it.each([
    ['Kafka is a plus', 'all'],
    ['- Kafka would be great', 'all'],
    ['Ideally you know Kafka', 'all'],
    ['Java; Kafka is a plus', 'end'],
    ['Java, Kafka a plus', 'end'],
    ['You know Java. Kafka would be great.', 'end'],
    ['Kafka is a plus. You know Java.', null],
    ['Java and Kafka', null],
  ])('%j: %j', (line, part) => {
    expect(wishedPart(line)).toBe(part);
  });

  it('makes a line both, and what follows a must', () => {
    expect(rolesOf(['Celery and Redis; RabbitMQ will be an added advantage'])).toEqual(['mixed', 'must']);
    expect(rolesOf(['Kafka is a plus'])).toEqual(['wish', 'must']);
  });
});

it('takes no item between two others for a heading', () => {
  expect(rolesOf(['Cloud certification preferred'])).toEqual(['wish', 'must']);
});

describe('what the wording of a line is worth', () => {
  const labels = ['must', 'wish', 'mixed', 'heading:wish', 'duty'];
  const before = [5, 1, 2, 3, 4];

  it.each([
    ['Erlang', 'must', before],
    ['Elixir is a plus', 'must', [5, 2, 2, 3, 4]],
    ['Elixir is a plus', 'benefit', before],
    ['Erlang; Elixir is a plus', 'must', [5, -1000, 8, 3, 4]],
    ['Erlang; Elixir is a plus', 'wish', [3, 1, 0, 3, 4]],
    ['Erlang', 'wish', [3, 1, 0, 3, 4]],
    ['Erlang is required', 'wish', before],
    ['Must haves:', 'about', [5, 1, 2, -1000, 4], [0]],
  ])('%j under a heading of %s: %j', (raw, opens, after, musts: number[] = []) => {
    const row = Float64Array.from(before);
    weighWording([row], [{ opens }], [{ raw } as LineView], labels, new Set(musts));
    expect([...row]).toEqual(after);
  });
});
