/** How many tests passed, failed and were skipped. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The part of vitest's JSON report that we use. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** The counts for a single step that passed or failed. */
export function one(ok: boolean): Counts;
/** The counts of a vitest run, from its JSON report (null if it wrote none) and its exit status. */
export function countVitest(report: VitestReport | null, status: number | null): Counts;
/** The sum of several counts. */
export function sum(counts: readonly Counts[]): Counts;
/** The last line of `npm test`. */
export function closingLine(counts: Counts): string;
