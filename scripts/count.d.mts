/** How many tests ended how. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The part of vitest's JSON report that is counted. */
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

/** Counts of one thing that worked or did not. */
export function one(ok: boolean): Counts;
/** Counts of a vitest run from its JSON report (null where there is none) and its exit status. */
export function countVitest(report: VitestReport | null, status: number | null): Counts;
/** The sum of some counts. */
export function sum(counts: readonly Counts[]): Counts;
/** The last line of a run. */
export function closingLine(counts: Counts): string;
