import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { type DraftEdit, edited } from '../../../src/core/tailor/edited.ts';
import { resumeOf, resumeOfSheet } from '../../../src/core/tailor/resume-of.ts';
import { sheetOf } from '../../../src/core/tailor/sheet-of.ts';
import { createAnalysis, type DraftReport } from '../../../src/ui/tailor/analysis.ts';
import { reportChanges } from '../../../src/ui/tailor/report-changes.ts';
import { samplePosting } from '../../browser/samples.ts';
import { sampleDraft } from './sample-draft.ts';

const posting = {
  ...samplePosting(),
  title: 'Backend Developer',
  description: [
    'Requirements',
    '- PostgreSQL or MySQL, and SQL of your own',
    '- Docker, Kafka and unit testing',
    '- 2+ years of experience with timetables and ferries',
    '- A driving licence',
    'Nice to have',
    '- Kubernetes',
  ].join('\n'),
};
const options = { today: { year: 2026, month: 11 } };
const resume = resumeOf(sampleDraft);
const before = analyze(posting, resume, options);

/** The report of a draft, computed from its whole text at once. */
function wholeReport(step: number, draft: Draft): DraftReport {
  const now = analyze(posting, resumeOf(draft), options);
  const { lines } = resumeOf(draft);
  const ids = resumeOfSheet(sheetOf(draft)).ids;
  return {
    step,
    score: now.score,
    verdict: now.verdict,
    why: now.why,
    changes: reportChanges(before, now),
    ledger: now.ledger.map(({ start, end, role, answer, isVouched, nearest }) => ({
      start,
      end,
      role,
      answer,
      isVouched,
      was: before.ledger.find(line => line.start === start)?.answer ?? null,
      nearest: nearest && {
        text: nearest.text,
        id: ids[lines.findIndex(line => line.start <= nearest.start && nearest.start < line.end)] ?? null,
      },
    })),
    checks: now.checks,
  };
}

const words = [
  'Built',
  'a ferry timetable',
  'with PostgreSQL',
  'and Kafka',
  'for 3 towns',
  ', tested',
  'Docker',
];
const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    id: fc.constantFrom('a1', 'b', 'a', 'skills'),
    into: fc.constantFrom(null, 'jobs', 'skills', 'b'),
    at: fc.nat(2),
  }),
  fc.record({
    kind: fc.constant('set-line' as const),
    id: fc.constantFrom('a1', 'a2', 'b1', 's1'),
    text: fc.array(fc.constantFrom(...words), { maxLength: 5 }).map(some => some.join(' ')),
  }),
  fc.record({
    kind: fc.constantFrom('hide' as const, 'show' as const),
    id: fc.constantFrom('a1', 'b', 'skills'),
  }),
  fc.record({
    kind: fc.constant('set-entry' as const),
    id: fc.constantFrom('a', 'b'),
    field: fc.constantFrom('title' as const, 'dates' as const),
    text: fc.constantFrom('Senior Developer', '2019 – 2021', 'Backend Developer', ''),
  }),
  fc.record({
    kind: fc.constant('set-field' as const),
    field: fc.constantFrom('phone' as const, 'headline' as const),
    text: fc.constantFrom('+43 316 000000', 'Backend Developer', ''),
  }),
);

/** An analysis that knows the posting and the resume. */
function opened() {
  const analysis = createAnalysis(posting, options);
  analysis.compareWith(resume);
  return analysis;
}

describe('a draft that is followed', () => {
  test('gets the same report as from the whole analysis', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        const analysis = opened();
        let draft = sampleDraft;
        for (const [step, one] of edits.entries()) {
          draft = edited(draft, one);
          expect(analysis.look(step, draft)).toEqual(wholeReport(step, draft));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('gets the same report, whatever was rehearsed before', () => {
    const analysis = opened();
    analysis.look(0, sampleDraft);
    for (let turn = 1; turn < 30; turn += 1) analysis.rehearse(sampleDraft, turn);
    analysis.rehearse({ ...sampleDraft, sections: [] }, 1);
    expect(analysis.ideas()?.step).toBe(0);
    const next = edited(sampleDraft, { kind: 'set-line', id: 'b1', text: 'Ran Kafka' });
    expect(analysis.look(1, next)).toEqual(wholeReport(1, next));
    expect(analysis.ideas()?.step).toBe(1);
  });

  test('is compared with no score if its resume is gone', () => {
    const analysis = createAnalysis(posting, options);
    expect(analysis.ideas()).toBeNull();
    expect(analysis.compareWith(null)).toEqual({ before: null, troubles: [] });
    const { changes, ledger } = analysis.look(1, sampleDraft);
    expect(changes).toEqual([]);
    expect(ledger.every(({ was }) => was === null)).toBe(true);
  });
});
