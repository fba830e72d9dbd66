import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Round, Said } from './run-tests.ts';

const PROGRAM = fileURLToPath(new URL('run-tests.ts', import.meta.url));
// No test of ours is silent for so long, however busy the machine is: a loop that does not end.
const SILENCE_MS = 90_000;

/** Runs tests in another process, which is started again when it has died or was ended for its silence. */
export class TestRunner {
  #process: ChildProcess | null = null;
  readonly #changed = new Set<string>();

  /** Which of the tests fails first, after a change of a file since it last ran. */
  failing(file: string, tests: readonly string[]): Promise<string | null> {
    this.#changed.add(path.resolve(file));
    if (tests.length === 0) return Promise.resolve(null);
    const child = this.#process ?? fork(PROGRAM, { stdio: 'ignore' });
    this.#process = child;
    return new Promise(resolve => {
      let silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
      const onExit = () => {
        clearTimeout(silence);
        this.#process = null;
        resolve('the process');
      };
      child.once('exit', onExit);
      child.on('message', ({ passes, failed }: Said) => {
        clearTimeout(silence);
        silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
        if (passes === null) return;
        clearTimeout(silence);
        child.removeAllListeners();
        resolve(failed);
      });
      child.send({ changed: [...this.#changed], tests } satisfies Round);
      this.#changed.clear();
      this.#changed.add(path.resolve(file));
    });
  }

  end(): void {
    this.#process?.kill();
  }
}
