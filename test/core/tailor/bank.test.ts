import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../src/core/tailor/bank.ts';
import { readResumeText } from '../../../src/resumes/text/read-resume-text.ts';
import { older, resume } from './tailor-fixture.ts';

const bank = bankOf([
  { resumeId: 'a', name: 'Backend', version: 2, resume },
  { resumeId: 'a', name: 'Backend', version: 1, resume },
  { resumeId: 'b', name: 'Older', version: 1, resume: older },
]);
const lineOf = (text: string) => bank.filter(line => line.text.startsWith(text));

describe('the bank', () => {
  test('has every line once, with all its sources', () => {
    const [tests, ...others] = lineOf('Wrote contract tests');
    expect(others).toEqual([]);
    expect(tests?.sources).toEqual([
      { resumeId: 'a', name: 'Backend', version: 2 },
      { resumeId: 'a', name: 'Backend', version: 1 },
      { resumeId: 'b', name: 'Older', version: 1 },
    ]);
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
  });

  test('knows the entry of a line and the skills that it names', () => {
    expect(lineOf('Moved nightly imports')).toMatchObject([
      {
        what: 'bullet',
        section: 'experience',
        entry: { kind: 'experience', title: 'Junior Developer', organisation: 'Ostara Energy' },
        skills: ['Message queues', 'RabbitMQ'],
      },
    ]);
    expect(lineOf('Backend engineer who tests')).toMatchObject([{ what: 'text', section: 'summary' }]);
  });

  test('has a line once if one resume has it as a bullet and another in its summary', () => {
    const text = 'Wrote contract tests for six services.';
    const summary = readResumeText(`Mira Brandvold\nSummary\n${text}\n\nSkills\nGo`);
    const lines = bankOf([
      { resumeId: 'a', name: 'Backend', version: 2, resume },
      { resumeId: 'c', name: 'Summary', version: 1, resume: summary },
    ]).filter(line => line.text === text);
    expect(lines.map(({ id, sources }) => [id, sources.length])).toEqual([
      ['line:wrote contract tests for six services', 2],
    ]);
  });

  test('has entries and single skills', () => {
    expect(lineOf('Junior Developer, Ostara')).toMatchObject([{ what: 'entry' }]);
    expect(bank.filter(({ what }) => what === 'skill').map(({ text }) => text)).toEqual([
      'Python',
      'Go',
      'Postgres',
      'Docker',
      'Redis',
      'RabbitMQ',
      'Kubernetes',
    ]);
  });
});
