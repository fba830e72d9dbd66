import { describe, expect, test } from 'vitest';
import { requirementLines, toldBy } from '../../../src/core/posting/requirement-lines.ts';
import type { Keyword, OtherRequirement, PostingLine } from '../../../src/core/types.ts';

const line = (
  start: number,
  end: number,
  role: PostingLine['role'],
  kinds: PostingLine['kinds'] = ['skill'],
) => ({ start, end, role, kinds }) as PostingLine;
const keyword = (name: string, starts: readonly number[], more: Partial<Keyword> = {}) =>
  ({
    name,
    need: 'required',
    alternatives: null,
    alsoIn: [],
    spans: starts.map(start => ({ start, end: start + 1 })),
    ...more,
  }) as Keyword;
const keywordsOf = (lines: readonly PostingLine[], keywords: readonly Keyword[]) =>
  requirementLines(lines, keywords, []).map(one => one.keywords);

test('one row for each line that requires or wishes something', () => {
  const roles = ['must', 'duty', 'wish', 'heading', 'mixed', 'about'] as const;
  const rows = requirementLines(
    roles.map((role, at) => line(at * 10, at * 10 + 9, role)),
    [],
    [],
  );
  expect(rows.map(({ role, start }) => [role, start])).toEqual([
    ['must', 0],
    ['wish', 20],
    ['mixed', 40],
  ]);
});

describe('the keywords of a line', () => {
  const lines = [line(0, 9, 'must'), line(10, 19, 'duty'), line(20, 29, 'wish')];

  test('are those that begin in the line, in order, each once', () => {
    expect(
      keywordsOf(lines, [keyword('Go', [5, 0, 8]), keyword('Rust', [3]), keyword('C', [20, 28])]),
    ).toEqual([['Go', 'Rust'], ['C']]);
  });

  test('do not include those that begin between lines, in other lines, or after the last', () => {
    expect(keywordsOf(lines, [keyword('Go', [9, 12, 19, 29, 40])])).toEqual([[], []]);
    expect(keywordsOf(lines, [keyword('Go', [19, 20])])).toEqual([[], ['Go']]);
  });

  test('do not include those that the posting only mentions', () => {
    expect(keywordsOf(lines, [keyword('Go', [0], { need: 'mentioned' }), keyword('C', [1])])).toEqual([
      ['C'],
      [],
    ]);
  });

  test('are a choice if there are several and all belong to the same choice', () => {
    const choiceOf = (...alternatives: readonly (number | null)[]) =>
      requirementLines(
        lines,
        alternatives.map((one, at) => keyword(`${at}`, [at], { alternatives: one })),
        [],
      )[0]?.choice;
    expect(choiceOf(2, 2, 2)).toBe(2);
    expect([choiceOf(2, 3), choiceOf(2, 2, null), choiceOf(null, null), choiceOf(2), choiceOf()]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('what a line asks for', () => {
  const kindsOf = (own: PostingLine['kinds'], told: Parameters<typeof requirementLines>[2], named = false) =>
    requirementLines([line(10, 19, 'must', own)], named ? [keyword('Go', [12])] : [], told)[0]?.kinds;
  const told = (start: number) => [{ start, end: start + 2, kind: 'language' as const }];

  test('is the other things it names, if it was taken for a skill but names none', () => {
    expect(kindsOf(['skill'], told(10))).toEqual(['language']);
    expect(kindsOf(['skill'], [...told(12), { start: 18, end: 19, kind: 'years' }])).toEqual([
      'language',
      'years',
    ]);
  });

  test('is otherwise what it was taken for', () => {
    expect(kindsOf(['skill'], told(12), true)).toEqual(['skill']);
    expect(kindsOf(['soft'], told(12))).toEqual(['soft']);
    expect(kindsOf(['skill', 'soft'], told(12))).toEqual(['skill', 'soft']);
    expect([kindsOf(['skill'], []), kindsOf(['skill'], told(9)), kindsOf(['skill'], told(19))]).toEqual([
      ['skill'],
      ['skill'],
      ['skill'],
    ]);
  });

  test('follows from languages, permits, places, traits and years, in order', () => {
    const other = (kind: OtherRequirement['kind'], start: number) =>
      ({ kind, spans: [{ start, end: start + 1 }] }) as unknown as OtherRequirement;
    const others = [
      other('place', 9),
      other('spoken-language', 3),
      other('permit', 5),
      other('soft-skill', 7),
      other('other-term', 1),
    ];
    expect(toldBy(others, [{ start: 4, end: 6 }]).map(({ start, kind }) => [start, kind])).toEqual([
      [3, 'language'],
      [4, 'years'],
      [5, 'eligibility'],
      [7, 'soft'],
      [9, 'eligibility'],
    ]);
  });
});
