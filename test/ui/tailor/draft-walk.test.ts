import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import { dropMove, stepMove } from '../../../src/ui/tailor/draft-walk.ts';
import { sampleDraft } from './sample-draft.ts';

/** The ids of a draft in the order of the page. Entries and sections are in brackets. */
function order(draft: Draft): string {
  return draft.sections
    .map(({ id, lines, entries }) => {
      const own = lines.map(line => line.id);
      const inner = entries.map(entry => `${entry.id}(${entry.lines.map(line => line.id).join(' ')})`);
      return `${id}[${[...own, ...inner].join(' ')}]`;
    })
    .join(' ');
}

const start = 'jobs[a(a1 a2) b(b1)] skills[s1]';

test('the sample draft has the order that these tests expect', () => {
  expect(order(sampleDraft)).toBe(start);
});

describe('one step by the keyboard', () => {
  test.each([
    ['a1', 1, 'jobs[a(a2 a1) b(b1)] skills[s1]'],
    ['a2', -1, 'jobs[a(a2 a1) b(b1)] skills[s1]'],
    ['a2', 1, 'jobs[a(a1) b(a2 b1)] skills[s1]'],
    ['b1', -1, 'jobs[a(a1 a2 b1) b()] skills[s1]'],
    ['b1', 1, 'jobs[a(a1 a2) b()] skills[b1 s1]'],
    ['a', 1, 'jobs[b(b1) a(a1 a2)] skills[s1]'],
    ['skills', -1, 'skills[s1] jobs[a(a1 a2) b(b1)]'],
  ] as const)('moves %s by %i', (id, by, expected) => {
    const move = stepMove(sampleDraft, id, by);
    expect(move && order(edited(sampleDraft, move))).toBe(expected);
  });

  test.each([
    ['a1', -1],
    ['s1', 1],
    ['b', 1],
    ['jobs', -1],
    ['nobody', 1],
  ] as const)('leaves %s, which cannot go by %i', (id, by) => {
    expect(stepMove(sampleDraft, id, by)).toBeNull();
  });
});

describe('a drop', () => {
  test.each([
    ['a1', 'a2', true, 'jobs[a(a2 a1) b(b1)] skills[s1]'],
    ['a2', 'a1', false, 'jobs[a(a2 a1) b(b1)] skills[s1]'],
    ['a1', 'b1', false, 'jobs[a(a2) b(a1 b1)] skills[s1]'],
    ['a1', 'b', true, 'jobs[a(a2) b(b1 a1)] skills[s1]'],
    ['a1', 'b', false, 'jobs[a(a2) b(a1 b1)] skills[s1]'],
    ['a1', 'skills', true, 'jobs[a(a2) b(b1)] skills[s1 a1]'],
    ['b', 'a', false, 'jobs[b(b1) a(a1 a2)] skills[s1]'],
    ['jobs', 'skills', true, 'skills[s1] jobs[a(a1 a2) b(b1)]'],
  ] as const)('of %s on %s', (id, target, isAfter, expected) => {
    const move = dropMove(sampleDraft, id, target, isAfter);
    expect(move && order(edited(sampleDraft, move))).toBe(expected);
  });

  test.each([
    ['a1', 'a1', true],
    ['a1', 'a2', false],
    ['a', 'b1', true],
    ['jobs', 'a', true],
  ] as const)('of %s on %s does nothing', (id, target, isAfter) => {
    expect(dropMove(sampleDraft, id, target, isAfter)).toBeNull();
  });
});
