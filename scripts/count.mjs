/** The counts for a single step that passed or failed. */
export const one = ok => (ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });

/**
 * The counts of a vitest run, from its JSON report (null if it wrote none) and its exit status. Each file that does not load counts as a failure.
 * So does a run that crashes, or in which no test passes.
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

/** The sum of several counts. */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of counts) for (const key of Object.keys(total)) total[key] += part[key];
  return total;
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
