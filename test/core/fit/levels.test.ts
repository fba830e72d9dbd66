import { describe, expect, it } from 'vitest';
import { levelGap, levelShare } from '../../../src/core/fit/levels.ts';
import { contextOf } from '../checks/test-check.ts';

const levelOf = (resume: string) =>
  contextOf({ resume, title: 'Software Engineer', posting: 'Requirements\n- Go' }).posting?.fit.level;

const job = (title: string, dates: string) =>
  `${title} at Example Corp\n${dates}\n- Built services in Go and PostgreSQL.`;
const jobs = (...of: readonly string[]) => `Experience\n${of.join('\n\n')}`;
const studying = 'Education\nBSc Physics, Example University\nSep 2024 – Present';

describe('the level that a resume shows', () => {
  it.each([
    [
      'what the latest job is called',
      jobs(job('Software Engineer', '2015 – 2019'), job('Junior Software Engineer', '2020 – 2026')),
      'junior',
    ],
    [
      'the latest, wherever it stands',
      jobs(job('Lead Software Engineer', '2022 – Present'), job('Junior Software Engineer', '2010 – 2021')),
      'lead',
    ],
    ['less than three years are junior', jobs(job('Software Engineer', 'Jan 2024 – Nov 2026')), 'junior'],
    ['three are in the middle', jobs(job('Software Engineer', 'Jan 2023 – Dec 2025')), 'mid'],
    ['just under eight, too', jobs(job('Software Engineer', 'Jan 2017 – Oct 2024')), 'mid'],
    ['eight are senior', jobs(job('Software Engineer', 'Jan 2017 – Dec 2024')), 'senior'],
    [
      'years beside studies are junior, where no title says more',
      `${jobs(job('Software Engineer', 'Jan 2020 – Dec 2024'))}\n\n${studying}`,
      'junior',
    ],
    [
      'a job without dates is in the middle',
      jobs('Software Engineer at Example Corp\n- Built services in Go.'),
      'mid',
    ],
    [
      'an internship after a job says nothing against its years',
      jobs(job('Software Engineering Intern', '2025 – 2026'), job('Software Engineer', '2010 – 2024')),
      'senior',
    ],
    [
      'internships alone are junior',
      jobs(job('Software Engineering Intern', 'Jan 2025 – Nov 2026')),
      'junior',
    ],
    ['no work in the trade is junior', jobs('Waiter at Example Bar\n2010 – 2020\n- Waited.'), 'junior'],
    [
      'who assists research is no junior by that',
      jobs(job('Research Associate, Software Engineer', 'Jan 2016 – Nov 2026')),
      'senior',
    ],
    ['a chief leads', jobs(job('Chief Software Architect', 'Jan 2024 – Nov 2026')), 'lead'],
    ['no work while studying is that of an intern', studying, 'intern'],
    ['no work after studying is junior', studying.replace('Present', 'Jun 2026'), 'junior'],
    [
      'what is studied decides, not what is worked on',
      `Projects\nTimetable\nJan 2026 – Present\n- Built it.\n\n${studying.replace('Present', 'Jun 2026')}`,
      'junior',
    ],
  ])('%s', (_, resume, expected) => expect(levelOf(resume)).toBe(expected));
});

it('years of one skill that the posting counts do not decide the level', () => {
  const resume = jobs(job('Software Engineer', 'Jan 2010 – Dec 2024'));
  const posting = 'Requirements\n- 5 years of experience with Rust';
  const fit = contextOf({ resume, title: 'Software Engineer', posting }).posting?.fit;
  expect(fit?.related.years).toBe(0);
  expect(fit?.level).toBe('senior');
});

describe('how well a level matches another', () => {
  it.each([
    ['mid', 'mid', 1, 0],
    ['mid', 'junior', 0.5, 1],
    ['senior', 'junior', 0.15, 2],
    ['lead', 'junior', 0, 3],
    ['lead', 'intern', 0, 4],
    ['junior', 'mid', 1, -1],
    ['junior', 'senior', 0.8, -2],
    ['intern', 'senior', 0.4, -3],
    ['intern', 'lead', 0.2, -4],
  ] as const)('%s asked, %s shown: %d', (asked, shown, share, gap) => {
    expect(levelShare(asked, shown)).toBe(share);
    expect(levelGap(asked, shown)).toBe(gap);
  });
});
