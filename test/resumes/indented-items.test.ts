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
  it('are what was done, under a title with its dates', () => {
    expect(
      bulletsIn(
        jobs(
          'Developer, Tallow Systems, March 2022 - present\n  Built the booking service in Go\n  Moved nightly jobs to Kafka\nDeveloper, Harrow Ltd, June 2020 - May 2021\n  Fixed bugs in the shop',
        ),
      ),
    ).toEqual([
      ['Built the booking service in Go', 'Moved nightly jobs to Kafka'],
      ['Fixed bugs in the shop'],
      [],
    ]);
  });

  it('are the title and the dates, where these stand there', () => {
    const [first] = bulletsIn(
      jobs(
        'Tallow Systems\n  Senior Software Developer\n  March 2022 - present\n    Built the booking service in Go',
      ),
    );
    expect(first).toEqual(['Built the booking service in Go']);
  });

  it('are what was done under the job’s own dates, where one of them has dates as well', () => {
    const [first] = bulletsIn(
      jobs(
        'Developer, Tallow Systems, March 2019 - May 2022\n  Ran the shop’s move to Kafka, June 2020 - May 2021\n  Built the booking service in Go',
      ),
    );
    expect(first?.at(-1)).toBe('Built the booking service in Go');
  });

  it('are the rest of a line that breaks off', () => {
    const full = '  Built the booking service for a line of ferries with Kafka and';
    const text = jobs(
      `Developer, Tallow Systems, March 2022 - present\n${full}\n  PostgreSQL that was there before`,
    );
    expect(bulletsIn(text)[0]).toHaveLength(1);
  });

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
