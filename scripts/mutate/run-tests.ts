// A process of its own for the tests: it keeps what it has read and built between one fault and the next, and whoever started it can end it
// when a fault makes a loop that never ends. Told the files that changed and the tests to run, it says whether all of them pass.
import { createVitest, type TestSpecification } from 'vitest/node';

export type Round = { readonly changed: readonly string[]; readonly tests: readonly string[] };
/** The answer with the test that failed, or `null` to show that the process is alive. */
export type Said = { readonly passes: boolean | null; readonly failed: string | null };

/** Runs the tests in the order in which they were named. */
class AsNamed {
  sort(tests: TestSpecification[]) {
    return tests;
  }
  shard(tests: TestSpecification[]) {
    return tests;
  }
}

const say = (passes: boolean | null) => process.send?.({ passes, failed } satisfies Said);
let failed: string | null = null;

const vitest = await createVitest('test', {
  watch: false,
  project: process.argv.slice(2),
  maxWorkers: 1,
  pool: 'threads',
  // Used instead of `bail` and of the result of a run, because both also count failures of earlier rounds.
  reporters: [
    {
      onTestCaseResult: test => {
        say(null);
        if (test.result().state === 'failed') fail(`${test.module.relativeModuleId}: ${test.fullName}`);
      },
      onTestModuleEnd: module => {
        if (module.state() === 'failed') fail(module.relativeModuleId);
      },
    },
  ],
  sequence: { sequencer: AsNamed },
});

function fail(test: string): void {
  if (!failed) void vitest.cancelCurrentRun('test-failure');
  failed ??= test;
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ changed, tests }: Round) => {
  failed = null;
  for (const file of changed) vitest.invalidateFile(file);
  const found = await Promise.all(tests.map(test => vitest.globTestSpecifications([test])));
  const { unhandledErrors } = await vitest.runTestSpecifications(found.flat());
  if (unhandledErrors.length > 0) failed ??= `outside of the tests: ${unhandledErrors[0]}`;
  say(failed === null);
});
say(null);
