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
