import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Round, Said } from './run-tests.ts';

const PROGRAM = fileURLToPath(new URL('run-tests.ts', import.meta.url));
// A loop that does not end takes the processor for as long without a word. On a busy machine a test may be silent for longer, and has it for less.
const SILENCE_MS = 25_000;
const LOOK_MS = 2_000;

/** Runs tests in another process, which is started again when it has died or was ended for its silence. */
export class TestRunner {
  #process: ChildProcess | null = null;
  readonly #changed = new Set<string>();
  readonly #projects: readonly string[];

  /** `projects` are those of vitest's whose tests are run. */
  constructor(projects: readonly string[]) {
    this.#projects = projects;
  }

  /** Which of the tests fails first, after a change of a file since it last ran. */
  failing(file: string, tests: readonly string[]): Promise<string | null> {
    this.#changed.add(path.resolve(file));
    if (tests.length === 0) return Promise.resolve(null);
    const child = this.#process ?? fork(PROGRAM, this.#projects, { stdio: 'ignore' });
    this.#process = child;
    return new Promise(resolve => {
      let spokeAt = timeOf(child.pid);
      const watch = setInterval(() => {
        if (timeOf(child.pid) - spokeAt > SILENCE_MS) child.kill('SIGKILL');
      }, LOOK_MS);
      const onExit = () => {
        clearInterval(watch);
        this.#process = null;
        resolve('the process');
      };
      child.once('exit', onExit);
      child.on('message', ({ passes, failed }: Said) => {
        spokeAt = timeOf(child.pid);
        if (passes === null) return;
        clearInterval(watch);
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

/** For how many milliseconds a process has had the processor, on Linux; elsewhere the time of day. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function timeOf(pid: number | undefined): number {
  try {
    const [user, system] =
      readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
    return (Number(user) + Number(system)) * MS_PER_TICK;
  } catch {
    return Date.now();
  }
}

const MS_PER_TICK = 10;
