import { expect, test } from 'vitest';
import { findEntries } from '../../src/resumes/structure/find-entries.ts';
import type { LineReading } from '../../src/resumes/structure/read-lines.ts';
import { line } from './printed-line.ts';

const reading = (startOdds: number): LineReading => ({
  role: 'text',
  headingOdds: 0,
  startOdds,
  kindOdds: { experience: startOdds, education: 0, projects: 0, certifications: 0, other: 0 },
});

test('jobs have a date, or a line that may begin one: skills under “Technical experience” are none', () => {
  const jobs = (texts: readonly string[], odds: number) =>
    findEntries(
      texts.map((text, at) => line(14 * at, { text })),
      0,
      texts.length,
      'experience',
      texts.map(() => reading(odds)),
    ).length;
  const skills = ['Go, Python and SQL', 'Docker and Kafka'];
  expect(jobs(skills, 0.1)).toBe(0);
  expect(jobs(skills, 0.9)).toBeGreaterThan(0);
  expect(jobs(['Baker, Example Bakery, 2019 - 2021'], 0.1)).toBe(1);
});

/** Lines at equal distances, `** ` before what is bold. */
const rowsOf = (texts: readonly string[]) =>
  texts.map((text, at) => {
    const isBold = text.startsWith('** ');
    const lead = /^\*\*([^*]+)\*\*/.exec(text)?.[1] ?? '';
    return line(14 * at, { text: text.replaceAll('**', '').trim(), isBold, boldLead: lead.length });
  });

test.each([
  [
    'titles from which the text goes on, in bold',
    [
      '**Tidewatch:** A dashboard of tides for small harbours, used by two harbour masters.',
      '**Moss:** A small test runner for shell scripts that prints what it did in plain words.',
      '**Paper Owl:** An e-ink calendar for the kitchen wall, driven by a microcontroller.',
    ],
    [0, 1, 2],
  ],
  [
    'what comes again in each as a label begins none',
    [
      '** Tidewatch',
      'Role: Developer',
      'Description:',
      'A dashboard of tides for small harbours.',
      'Responsibilities:',
      'Wrote it and ran it for two years.',
      '** Moss',
      'Role: Developer',
      'Description:',
      'A small test runner for shell scripts.',
      'Responsibilities:',
      'Wrote all of it.',
    ],
    [0, 6],
  ],
])('projects: %s', (_, texts, starts) => {
  const lines = rowsOf(texts);
  const entries = findEntries(
    lines,
    0,
    lines.length,
    'projects',
    texts.map(text => reading(text.startsWith('**') ? 0.5 : 0.05)),
  );
  expect(entries.map(({ from }) => from)).toEqual(starts);
});
