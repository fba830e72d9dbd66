import { describe, expect, test } from 'vitest';
import { closingLine, countVitest, one, sum, type VitestReport } from '../../scripts/count.mjs';

const report = (changes: Partial<VitestReport> = {}): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...changes,
});

describe('the counts of npm test', () => {
  test.each([
    { what: 'a good run', report: report(), status: 0, failed: 0 },
    { what: 'a failed test', report: report({ numFailedTests: 2 }), status: 1, failed: 2 },
    { what: 'no report at all', report: null, status: 0, failed: 1 },
    { what: 'a run that was killed', report: report(), status: null, failed: 1 },
    { what: 'an error outside every test', report: report(), status: 1, failed: 1 },
    {
      what: 'a run of nothing',
      report: report({ numPassedTests: 0, testResults: [] }),
      status: 0,
      failed: 1,
    },
    {
      what: 'a file that does not load',
      report: report({ testResults: [{ status: 'failed', assertionResults: [] }] }),
      status: 1,
      failed: 1,
    },
    {
      what: 'a file whose set-up fails, so that its tests are skipped',
      report: report({ testResults: [{ status: 'failed', assertionResults: [{ status: 'skipped' }] }] }),
      status: 1,
      failed: 1,
    },
  ])('$what: $failed failed', ({ report, status, failed }) => {
    expect(countVitest(report, status).failed).toBe(failed);
  });

  test('are summed up in one line', () => {
    expect(closingLine(sum([one(true), one(true), one(false)]))).toBe('2 passed, 1 failed');
    expect(closingLine({ passed: 5, failed: 0, skipped: 1 })).toBe('5 passed, 0 failed, 1 skipped');
  });
});
