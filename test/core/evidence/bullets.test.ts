import { describe, expect, it } from 'vitest';
import { findBullets } from '../../../src/core/evidence/bullets.ts';
import { linesOf, placeFinder } from '../../../src/core/evidence/places.ts';
import type { Resume } from '../../../src/core/types.ts';
import { resumeFrom } from '../resume-fixture.ts';

const textsOf = (resume: Resume) =>
  findBullets(resume, linesOf(resume), placeFinder(resume)).map(({ text }) => text);

describe('statements of work', () => {
  it('are the bullets of the entries, wrapped lines joined', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n- Built a thing\n  of wood.\n- Ran it.');
    expect(textsOf(resume)).toEqual(['Built a thing of wood.', 'Ran it.']);
  });

  it('are found by their glyph where no entry was read', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n• Built a thing\nof wood.\n• Ran it.', {
      entries: [],
    });
    expect(textsOf(resume)).toEqual(['Built a thing of wood.', 'Ran it.']);
  });

  it('are none where a glyph stands alone', () => {
    const resume = resumeFrom('Experience\nEngineer at Example\n•\n• Ran it.', { entries: [] });
    expect(textsOf(resume)).toEqual(['Ran it.']);
  });

  it('are found by their verb where a browser drew the dots', () => {
    const resume = resumeFrom(
      'Experience\nEngineer at Example\nJan 2025 – Present\nBuilt a thing\nof wood.\nRan it.',
    );
    expect(textsOf(resume)).toEqual(['Built a thing of wood.', 'Ran it.']);
  });

  it('are taken apart where several were read as one, and not after a comma', () => {
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

  it('stand in jobs and projects alone', () => {
    expect(textsOf(resumeFrom('Skills\n- Built in Go.\nEducation\n- Studied hard.'))).toEqual([]);
  });
});
