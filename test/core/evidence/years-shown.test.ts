import { describe, expect, it } from 'vitest';
import { yearsShown } from '../../../src/core/evidence/years-shown.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const jobs = (...dates: readonly string[]) =>
  `Experience\n${dates.map((period, index) => `Engineer at Example ${index}\n${period}\n- Built it.`).join('\n\n')}`;

describe('years of work', () => {
  const cases: readonly (readonly [string, string, number | null])[] = [
    ['both ends count', jobs('Jan 2024 – Dec 2024'), 1],
    ['to this month', jobs('Dec 2025 – Present'), 1],
    ['months worked twice count once', jobs('Jan 2024 – Dec 2024', 'Jul 2024 – Jun 2025'), 1.5],
    ['a job within a job adds nothing', jobs('Jan 2020 – Dec 2024', 'Mar 2021 – May 2021'), 5],
    ['gaps do not count', jobs('Jan 2020 – Dec 2020', 'Jan 2023 – Dec 2023'), 2],
    ['bare years differ by whole years', jobs('2021 – 2024'), 3],
    ['what has not happened yet does not count', jobs('Nov 2026 – Dec 2030'), 0.1],
    ['jobs without dates do not tell', jobs('Berlin'), null],
    ['no job is no year', 'Projects\nShop\n- Built it.', 0],
  ];
  for (const [name, text, years] of cases) {
    it(name, () => expect(yearsShown(resumeFrom(text), today)).toBe(years));
  }

  it('are unknown if most of the printed dates were not read', () => {
    const text = jobs('Jan 2024 – Dec 2024', 'Jan 2020 – Dec 2020', 'Jan 2018 – Dec 2018');
    const resume = resumeFrom(text);
    expect(yearsShown({ ...resume, entries: resume.entries.slice(0, 1) }, today)).toBeNull();
  });

  it.each([
    ['None yet', 0],
    ['No paid work experience yet', 0],
    ['I have no formal experience, but three apps', 0],
    ['Keine', 0],
    ['Noch keine Berufserfahrung', 0],
    ['Aucune', 0],
    ['Built tills for shops of no great size', null],
    ['Keine Kasse fiel je aus', null],
    ['None of the tills ever failed', null],
  ])('under a heading of jobs, none of them found: “%s”', (line, years) => {
    expect(yearsShown({ ...resumeFrom(`Experience\n${line}`), entries: [] }, today)).toBe(years);
  });
});
