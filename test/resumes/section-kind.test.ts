import { expect, test } from 'vitest';
import type { LineSection } from '../../src/resumes/structure/find-sections.ts';
import type { LineReading } from '../../src/resumes/structure/read-lines.ts';
import { withKind } from '../../src/resumes/structure/section-kind.ts';
import { type Canvas, line as drawLine, makePdf } from './make-pdf.ts';
import { readOk } from './read.ts';
import { education, experience, header, skills } from './sample-lines.ts';

const section: LineSection = {
  heading: 'Where I have been',
  kind: 'other',
  isKnown: false,
  isInRail: false,
  from: 0,
  bodyFrom: 1,
  to: 3,
};

const line = (experience: number, education = 0): LineReading => ({
  role: 'text',
  headingOdds: 0,
  startOdds: experience + education,
  kindOdds: { experience, education, projects: 0, certifications: 0, other: 0 },
});

test('a heading that says nothing is about what its lines are', () => {
  const readings = [line(0), line(0.9), line(0.1, 0.3)];
  expect(withKind(section, readings, []).kind).toBe('experience');
});

test('a heading that says what it is about is believed', () => {
  const readings = [line(0), line(0.9), line(0.9)];
  expect(withKind({ ...section, kind: 'projects' }, readings, []).kind).toBe('projects');
  expect(withKind({ ...section, isKnown: true }, readings, []).kind).toBe('other');
});

test('a heading of known words is believed, too', () => {
  const readings = [line(0), line(0.9), line(0.9)];
  const kindOf = (heading: string) => withKind({ ...section, heading }, readings, []).kind;
  expect([kindOf('Honors, Awards & Certifications'), kindOf('Honors, Seas & Ships')]).toEqual([
    'other',
    'experience',
  ]);
});

test('a section that holds hardly an entry stays as it is, and lines outside it count for nothing', () => {
  const readings = [line(0.9), line(0.2), line(0.3), line(0.9)];
  expect(withKind(section, readings, []).kind).toBe('other');
});

test('jobs under a heading of its own are jobs, and the heading to use is named', async () => {
  const jobs = experience.map(text => text.replace('# Experience', '# Where I Have Been'));
  const texts = ['# Sam Example', ...header, ...jobs, ...education, ...skills];
  const bytes = await makePdf(canvas => {
    for (const [at, text] of texts.entries()) line18(canvas, text, at);
  });
  const resume = await readOk(bytes);
  expect(resume.entries.filter(({ kind }) => kind === 'experience')).toHaveLength(2);
  expect(resume.hazards.map(({ message }) => message)).toContainEqual(
    expect.objectContaining({ values: { heading: 'Where I Have Been', instead: 'Experience' } }),
  );
});

const line18 = (canvas: Canvas, text: string, at: number) => drawLine(canvas, text, 50, 40 + at * 18);
