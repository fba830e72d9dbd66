import { describe, expect, it } from 'vitest';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';

const bulletsIn = (text: string) => {
  const resume = readResumeText(text);
  return resume.entries.map(({ bullets }) => bullets.map(({ start, end }) => resume.text.slice(start, end)));
};

const jobs = (job: string) => `Mara Ellison
mara.ellison@example.com

Experience
${job}

Education
BSc Computer Science, University of Leeds, 2020`;

describe('lines of a text that stand further right', () => {
  it('are no items of a text that marks its items', () => {
    const text = jobs(
      'Developer, Tallow Systems, March 2022 - present\n- Built the booking service in Go and\n  Kafka with two others',
    );
    expect(bulletsIn(text)[0]).toEqual(['Built the booking service in Go and\nKafka with two others']);
  });
});

describe('projects that are told in a line each', () => {
  it('are one each, named before the colon', () => {
    const { entries } = readResumeText(
      `Mara Ellison\nmara.ellison@example.com\n\nProjects\nTidewatch: tool in Go that reads tide tables, 25 tests\nPlotwise (2024): web app for allotments with Django\n\nSkills\nGo, Django`,
    );
    expect(entries.map(({ kind, title }) => [kind, title?.split(' ')[0]])).toEqual([
      ['projects', 'Tidewatch'],
      ['projects', 'Plotwise'],
    ]);
  });
});
