import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, linesIn, linesOf, placeFinder } from '../../../src/core/evidence/places.ts';
import { datesUnread, periodOf, yearsOf } from '../../../src/core/evidence/years-shown.ts';
import { contains, firstFrom, lastBefore } from '../../../src/core/text/spans.ts';
import type { Resume, ResumeLine, YearMonth } from '../../../src/core/types.ts';
import { resumeFrom } from '../resume-fixture.ts';

const RUNS = { numRuns: 200 };
/** Lines in order, some with nothing between them. */
const someLines = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  .map(pieces => {
    let at = 0;
    return pieces.map(([gap, length]): ResumeLine => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, page: null, box: null };
    });
  });

describe('places in a resume', () => {
  it('are found among spans in order as by looking at each span', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: -1, max: 70 }), fc.nat(20), (lines, offset, length) => {
        expect(lineAt(lines, offset)).toBe(lines.find(line => contains(line, offset)) ?? null);
        expect(lastBefore(lines, offset)).toBe(lines.findLast(({ start }) => start <= offset) ?? null);
        expect(firstFrom(lines, offset)).toBe(lines.filter(({ start }) => start < offset).length);
        const end = offset + length;
        expect(linesIn(lines, { start: offset, end })).toEqual(
          lines.filter(line => line.start < end && line.end > offset),
        );
      }),
      RUNS,
    );
  });

  it('are in a line up to its last letter', () => {
    expect([-1, 0, 4, 5].map(offset => contains({ start: 0, end: 5 }, offset))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are in the lines that the reader gave, in order, otherwise in those with words', () => {
    const text = 'One\n \nTwo\n\nThree';
    const made = linesOf(resumeFrom(text, { lines: [] }));
    expect(made.map(({ start, end }) => text.slice(start, end))).toEqual(['One', 'Two', 'Three']);
    const given = resumeFrom(text).lines;
    expect(linesOf(resumeFrom(text, { lines: [...given].reverse() }))).toEqual(given);
  });

  const placeOf = (words: string, text: string, change: Partial<Resume> = {}) =>
    placeFinder(resumeFrom(text, change))(text.indexOf(words));

  it.each([
    ['HACKATHONS', 'projects'],
    ['OPEN SOURCE', 'projects'],
    ['VOLUNTEERING', 'experience'],
    ['INTERNSHIPS', 'experience'],
    ['HOBBIES', 'other'],
  ])('is under %s a piece of %s', (heading, place) => {
    expect(placeOf('Till', `${heading}\nTill in Go`)).toBe(place);
  });

  it('have no section behind the end of one, and are in the head before the first', () => {
    const text = 'Alex\nSkills\nGo\nMore';
    const [section] = resumeFrom(text).sections;
    const cut = { sections: [{ ...section, end: text.indexOf('More') }] } as Partial<Resume>;
    expect(['Alex', 'Go', 'More'].map(words => placeOf(words, text, cut))).toEqual([
      'head',
      'skills',
      'other',
    ]);
  });

  it('are in the first entry that holds them, even if entries overlap', () => {
    const text = 'Experience\nEngineer at Example\n- Built it.\nMore of it';
    const [entry] = resumeFrom(text).entries;
    const inner = { ...entry, kind: 'projects', start: text.indexOf('More') };
    const within = (...entries: unknown[]) => placeOf('More', text, { entries: entries as never });
    expect([within(entry, inner), within(inner, entry), within(inner)]).toEqual([
      'experience',
      'projects',
      'projects',
    ]);
    expect(within({ ...entry, end: text.indexOf('More') }, inner)).toBe('projects');
  });

  it.each([
    ['Till\nClient: Bakery', 'experience'],
    ['Till\nTeam size: 4', 'experience'],
    ['Till\nClientele: all', 'projects'],
    ['University till\nClient: Bakery', 'projects'],
    ['Till\nClient: University', 'experience'],
  ])('is a job’s where a project among jobs has a client: %j', (project, place) => {
    const jobs = 'Experience\nEngineer at Example\n\nProjects\n';
    expect(placeOf(project, `${jobs}${project}`)).toBe(place);
    expect(placeOf(project, `Projects\n${project}`)).toBe('projects');
  });

  it('are in a job if a project has a client, a role and a team, even without a job', () => {
    const client = 'Till\nClient: Bakery';
    expect(placeOf('Bakery', `Projects\n${client}\nRole: Developer\nTeam size: 4`)).toBe('experience');
    expect(placeOf('Bakery', `Projects\n${client}\nTheir role: buyer\nTeam size: 4`)).toBe('projects');
    expect(placeOf('React', 'Projects\nTill\nRole: Developer\nClient: React\nServer: Node.js')).toBe(
      'projects',
    );
  });

  it('are among certificates if a line inside a job says so', () => {
    const job = 'Experience\nEngineer at Example\n- Built it.\n';
    expect(placeOf('Azure', `${job}Certs: Azure`)).toBe('certifications');
    expect(placeOf('Vault', `${job}- Certificates: renewed by Vault`)).toBe('experience');
    expect(placeOf('Azure', `${job}Certificates of shops moved to Azure`)).toBe('experience');
  });
});

describe('periods', () => {
  const today: YearMonth = { year: 2026, month: 11 };
  const NOW = 2026 * 12 + 11;

  it('add up to the months that at least one of them covers', () => {
    const period = fc.tuple(fc.nat(60), fc.nat(30)).map(([from, length]) => ({ from, until: from + length }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), periods => {
        const months = Array.from({ length: 100 }, (_, month) => month).filter(month =>
          periods.some(({ from, until }) => month >= from && month < until),
        );
        expect(yearsOf(periods)).toBe(Math.round((months.length / 12) * 10) / 10);
      }),
      RUNS,
    );
  });

  it.each<[string, YearMonth | null, YearMonth | 'present' | null, boolean, [number, number] | null]>([
    ['of months', { year: 2020, month: 1 }, { year: 2020, month: 12 }, false, [24_240, 24_252]],
    ['of one month', { year: 2020, month: 3 }, { year: 2020, month: 3 }, false, [24_242, 24_243]],
    ['of years', { year: 2020, month: null }, { year: 2022, month: null }, false, [24_246, 24_270]],
    ['of one year', { year: 2020, month: null }, { year: 2020, month: null }, false, null],
    [
      'from a year to a month',
      { year: 2020, month: null },
      { year: 2020, month: 12 },
      false,
      [24_246, 24_252],
    ],
    ['to the present', { year: 2026, month: 11 }, 'present', false, [NOW - 1, NOW]],
    ['to the future', { year: 2026, month: 1 }, { year: 2030, month: 1 }, false, [NOW - 11, NOW]],
    ['of the future', { year: 2026, month: 12 }, { year: 2030, month: 1 }, false, null],
    ['that runs backwards', { year: 2020, month: 3 }, { year: 2020, month: 1 }, false, null],
    ['without a start', null, { year: 2020, month: 1 }, false, null],
    ['without an end', { year: 2020, month: 1 }, null, false, null],
    ['without either', null, null, true, null],
    ['of an internship with one date', null, { year: 2024, month: 5 }, true, [24_292, 24_295]],
    ['of an internship with its start', { year: 2024, month: 5 }, null, true, [24_292, 24_295]],
    ['of an internship that has begun', null, { year: 2026, month: 10 }, true, [NOW - 2, NOW]],
    ['of an internship that begins this month', null, { year: 2026, month: 11 }, true, [NOW - 1, NOW]],
    ['of an internship to come', null, { year: 2026, month: 12 }, true, null],
    ['of an internship without a start', null, 'present', true, null],
    [
      'of an internship of both dates',
      { year: 2024, month: 5 },
      { year: 2024, month: 8 },
      true,
      [24_292, 24_296],
    ],
    ['of two years of internship', { year: 2024, month: 12 }, 'present', true, [NOW - 24, NOW]],
    ['of an internship that never ended', { year: 2024, month: 11 }, 'present', true, [NOW - 25, NOW - 1]],
  ])('%s', (_, from, to, isInternship, expected) => {
    const period = periodOf({ from, to }, today, isInternship);
    expect(period && [period.from, period.until]).toEqual(expected);
  });

  it('are not reliable if more than four dates are printed for one job that was read', () => {
    const job = (more: number) =>
      `Experience\nEngineer at Example\nJan 2024 – Dec 2024\n- Moved it in ${'May 2024, '.repeat(more)}2023.`;
    expect(datesUnread(resumeFrom(job(2)))).toBe(false);
    expect(datesUnread(resumeFrom(job(3)))).toBe(true);
    expect(datesUnread(resumeFrom(job(0), { entries: [] }))).toBe(true);
    expect(datesUnread(resumeFrom('Experience\nEngineer at Example in 2024', { entries: [] }))).toBe(false);
    expect(datesUnread(resumeFrom(job(2).concat('\nProjects\nTill, May 2023')))).toBe(false);
  });
});
