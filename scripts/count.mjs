/** Counts of one thing that worked or did not. */
export const one = ok => (ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });

/**
 * Counts of a vitest run from its JSON report (null where there is none) and its exit status. A file that does not load,
 * a run that dies and a run of nothing are failures like any other.
 */
export function countVitest(report, status) {
  if (report === null) return one(false);
  const unloaded = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  const silent = failed === 0 && (status !== 0 || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: silent ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The sum of some counts. */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of counts) for (const key of Object.keys(total)) total[key] += part[key];
  return total;
}

/** The last line of a run. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
