import { describe, expect, test } from 'vitest';
import type { Heading } from '../../src/resumes/structure/heading-candidates.ts';
import { learntHeadings } from '../../src/resumes/structure/learnt-headings.ts';
import type { LineReading } from '../../src/resumes/structure/read-lines.ts';
import { line } from './printed-line.ts';

const reading = (headingOdds: number, role: LineReading['role'] = 'text'): LineReading => ({
  role,
  headingOdds,
  startOdds: 0,
  kindOdds: { experience: 0, education: 0, projects: 0, certifications: 0, other: 0 },
});
const ruled = (text: string, isKnown: boolean): Heading => ({
  ...{ line: 0, lines: 1, text, kind: 'other', isKnown, isInLabelColumn: false },
});
const below = ['wrote the tests of a shop', 'and ran its servers'].map((text, at) =>
  line(14 * (at + 1), { text }),
);

function headingsOf(
  text: string,
  odds: LineReading,
  by: { readonly ruled?: Heading; readonly outline?: number } = {},
): readonly string[] {
  const plain = line(0, { text });
  const first = { ...plain, look: { ...plain.look, outline: by.outline ?? null } };
  const readings = [odds, reading(0), reading(0)];
  return learntHeadings([first, ...below], readings, by.ruled ? [by.ruled] : []).map(heading => heading.text);
}

describe('a heading that the rules see', () => {
  test.each([
    ['everyone knows', true, undefined, 0.05, 1],
    ['everyone knows, but hardly likely here', true, undefined, 0.04, 0],
    ['nobody knows', false, undefined, 0.2, 1],
    ['nobody knows, and not likely', false, undefined, 0.19, 0],
    ['Word calls one', true, 1, 0.02, 1],
    ['Word calls one, with words that nobody knows', false, 1, 0.02, 1],
    ['Word calls one, and next to impossible', true, 1, 0.01, 0],
  ] as const)('and that %s', (_, isKnown, outline, odds, count) => {
    const by = { ruled: ruled('Things I did', isKnown), ...(outline !== undefined && { outline }) };
    expect(headingsOf('Things I did:', reading(odds), by)).toEqual(Array(count).fill('Things I did'));
  });
});

describe('a line that the model alone takes for a heading', () => {
  test.each([
    ['Things I did', ['Things I did']],
    ['★ Things I did', ['Things I did']],
    ['2019 – 2021', []],
    ['7', []],
    [`Things ${'that I did '.repeat(7)}`, []],
  ])('“%s” gives %j', (text, texts) => {
    expect(headingsOf(text, reading(0.9, 'heading'))).toEqual(texts);
  });

  test('is none where it takes it for text, however near', () => {
    expect(headingsOf('Things I did', reading(0.99))).toEqual([]);
  });
});
