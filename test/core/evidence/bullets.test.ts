import { describe, expect, it } from 'vitest';
import { findBullets } from '../../../src/core/evidence/bullets.ts';
import { linesOf, placeFinder } from '../../../src/core/evidence/places.ts';
import type { Resume, ResumeLine } from '../../../src/core/types.ts';
import { resumeFrom } from '../resume-fixture.ts';

const textsOf = (resume: Resume) =>
  findBullets(resume, linesOf(resume), placeFinder(resume)).map(({ text }) => text);

describe('statements of work', () => {
  it('are the bullets of the entries, with wrapped lines joined', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n- Built a thing\n  of wood.\n- Ran it.');
    expect(textsOf(resume)).toEqual(['Built a thing of wood.', 'Ran it.']);
  });

  it('are found by their bullet if no entry was read', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n• Built a thing\nof wood.\n• Ran it.', {
      entries: [],
    });
    expect(textsOf(resume)).toEqual(['Built a thing of wood.', 'Ran it.']);
  });

  it('are found by a bullet without a space behind it', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n•Two tills in use.', { entries: [] });
    expect(textsOf(resume)).toEqual(['Two tills in use.']);
  });

  it.each(['\uf0b7 ', '⬥ ', '➔ ', '-', '*'])(
    'are found by “%s”, as the reader of resumes finds them',
    mark => {
      const text = `Experience\nEngineer at Example\n${mark}two tills in use.\n${mark}Four shops.`;
      expect(textsOf(resumeFrom(text, { entries: [] }))).toEqual(['two tills in use.', 'Four shops.']);
    },
  );

  it('are found by a number if lines are counted', () => {
    const said = (lines: string) =>
      textsOf(resumeFrom(`Experience\nEngineer at Example\n${lines}`, { entries: [] }));
    expect(said('1. Two tills in use.\n2. Four shops.')).toEqual(['Two tills in use.', 'Four shops.']);
    expect(said('12. Platz im Planspiel.\n3. Semester: Java.')).toEqual([]);
  });

  it('begin behind the bullet, wherever the line begins', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n   • Two tills in use.', { entries: [] });
    const [bullet] = findBullets(resume, linesOf(resume), placeFinder(resume));
    expect(resume.text.slice(bullet?.start, bullet?.end)).toBe('Two tills in use.');
  });

  it('are not found at a lone bullet', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n•\n• Ran it.', { entries: [] });
    expect(textsOf(resume)).toEqual(['Ran it.']);
  });

  it('are found by their verb if a browser drew the bullets', () => {
    const resume = resumeFrom(
      'Experience\nEngineer at Example\nJan 2025 – Present\nBuilt a thing\nof wood.\nRan it.',
    );
    expect(textsOf(resume)).toEqual(['Built a thing of wood.', 'Ran it.']);
  });

  it('are split if several were read as one, but not after a comma', () => {
    const resume = resumeFrom(
      'Experience\nEngineer at Example\nBuilt a thing\nRan a small service,\nTested it.\nWrote it up.',
    );
    const [entry] = resume.entries;
    if (!entry) throw new Error('no entry');
    const start = resume.text.indexOf('Built');
    const glued = { ...entry, bullets: [{ start, end: resume.text.length }] };
    expect(textsOf({ ...resume, entries: [glued] })).toEqual([
      'Built a thing',
      'Ran a small service, Tested it.',
      'Wrote it up.',
    ]);
  });

  it('end at a bullet within a line', () => {
    const resume = resumeFrom(
      'Experience\nEngineer at Example\nFixed the till. • Wrote\nits tests.• Used Go • Make • Vim',
    );
    const [entry] = resume.entries;
    if (!entry) throw new Error('no entry');
    const glued = { ...entry, bullets: [{ start: resume.text.indexOf('Fixed'), end: resume.text.length }] };
    expect(textsOf({ ...resume, entries: [glued] })).toEqual([
      'Fixed the till.',
      'Wrote its tests.',
      'Used Go • Make • Vim',
    ]);
  });

  it('end before a line with a label', () => {
    const resume = resumeFrom(
      'Experience\nEngineer at Example\nKept the shop for the whole country\nBack-end: Go, Redis\nTools used: Make\nand more.',
    );
    const [entry] = resume.entries;
    if (!entry) throw new Error('no entry');
    const glued = { ...entry, bullets: [{ start: resume.text.indexOf('Kept'), end: resume.text.length }] };
    expect(textsOf({ ...resume, entries: [glued] })).toEqual([
      'Kept the shop for the whole country',
      'Back-end: Go, Redis',
      'Tools used: Make and more.',
    ]);
  });

  it.each([
    ['a row of tools', 'Ran the till', 'Tools: Perforce, RenderDoc'],
    ['a row of tools in German', 'Baute die Kasse', 'Technologien: Java'],
    ['a line with a label', 'Ran the till.', 'Bread research: compared three ovens'],
    ['a row of names', 'Ran the till.', 'Golang, Docker, GitHub, AWS'],
  ])('stay apart from %s below them', (_, deed, row) => {
    expect(textsOf(resumeFrom(`Experience\nEngineer at Example\n- ${deed}\n  ${row}`))).toEqual([deed, row]);
  });

  it.each([
    ['a row that the sentence goes on in', 'Ran the till for', 'Bakers, Butchers, Grocers, Florists'],
    ['a sentence', 'Ran the till.', 'Bakers, who came at five, paid in coins.'],
  ])('take in %s', (_, deed, rest) => {
    expect(textsOf(resumeFrom(`Experience\nEngineer at Example\n- ${deed}\n  ${rest}`))).toEqual([
      `${deed} ${rest}`,
    ]);
  });

  it('are found only in jobs and projects', () => {
    expect(textsOf(resumeFrom('Skills\n- Built in Go.\nEducation\n- Studied hard.'))).toEqual([]);
  });

  describe('without a bullet of their own', () => {
    const text = 'Experience\nEngineer at Example\nBuilt a till for bakers\nSpeed of lookups\nNext';
    /** A first line that opens with a deed, and the boxes of it and of the line below. */
    const statements = (
      above: Partial<ResumeLine>,
      below: Partial<ResumeLine>,
      entries: Resume['entries'] = [],
    ) => {
      const lines = resumeFrom(text).lines.map((line, nth): ResumeLine => {
        if (nth < 2) return { ...line, box: [0, nth * 12, 100, 10] };
        if (nth === 2) return { ...line, box: [20, 30, 80, 10], ...above };
        if (nth === 3) return { ...line, box: [20, 42, 80, 10], ...below };
        return { ...line, box: [200, 400, 80, 10] };
      });
      return textsOf(resumeFrom(text, { lines, entries }));
    };
    const one = ['Built a till for bakers Speed of lookups'];
    const alone = ['Built a till for bakers'];

    it.each<[string, readonly [number, number, number, number] | null, readonly string[]]>([
      ['right below it', [20, 40, 80, 10], one],
      ['just as near as in a list', [20, 51.9, 80, 10], one],
      ['too far below', [20, 52, 80, 10], alone],
      ['over it', [20, 39.9, 80, 10], alone],
      ['a little to the right', [21.5, 42, 80, 10], one],
      ['a little to the left', [18.5, 42, 80, 10], one],
      ['too far to the right', [21.6, 42, 80, 10], alone],
      ['without a place', null, alone],
    ])('go on in a line %s', (_, box, expected) => {
      expect(statements({}, { box })).toEqual(expected);
    });

    it('do not continue over the edge of a page, nor after a line without a place', () => {
      expect(statements({}, { page: 2 })).toEqual(alone);
      expect(statements({ box: null }, {})).toEqual(alone);
    });

    it('end if their line had room for the next word', () => {
      expect(statements({ box: [20, 30, 30, 10] }, {})).toEqual([
        'Built a till for bakers',
        'Speed of lookups',
      ]);
    });

    it('end where another job or project begins', () => {
      const [entry] = resumeFrom(text).entries;
      const start = text.indexOf('Speed');
      const apart = [
        { ...entry, end: start, bullets: [] },
        { ...entry, start, bullets: [] },
      ] as Resume['entries'];
      expect(statements({}, {}, apart)).toEqual(alone);
    });
  });

  it('are in order, both those that were read and those found by their bullets', () => {
    const resume = resumeFrom(
      'Experience\nEngineer at Example\n- Built one.\n\nBuilder at Example\n• Ran two.\n- Wrote three.',
    );
    expect(textsOf(resume)).toEqual(['Built one.', 'Ran two.', 'Wrote three.']);
  });

  it('include the description beside the name of a project that has no lines of its own', () => {
    const resume = resumeFrom(
      'Projects\nTidewatch (2025): a tool that reads tide tables, 25 tests\n\nPlotwise: Django, Docker',
    );
    expect(textsOf(resume)).toEqual(['a tool that reads tide tables, 25 tests']);
  });
});
