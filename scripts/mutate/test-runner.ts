import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Round, Said } from './run-tests.ts';

const PROGRAM = fileURLToPath(new URL('run-tests.ts', import.meta.url));
// An endless loop uses the processor all this time and reports nothing. On a busy machine, a good test may be silent for longer, but uses it less.
const SILENCE_MS = 25_000;
const LOOK_MS = 2_000;

const DIED = Symbol();

/** Runs tests in another process, and starts that again after it died or was stopped for its silence. */
export class TestRunner {
  #process: ChildProcess | null = null;
  readonly #changed = new Set<string>();
  readonly #projects: readonly string[];

  /** `projects` are those of vitest's whose tests are run. */
  constructor(projects: readonly string[]) {
    this.#projects = projects;
  }

  /** The first test that fails after a file changed since the last run. If the process dies by itself, they run again: memory may have been short. */
  async failing(file: string, tests: readonly string[]): Promise<string | null> {
    this.#changed.add(path.resolve(file));
    if (tests.length === 0) return null;
    const round: Round = { changed: [...this.#changed], tests };
    this.#changed.clear();
    this.#changed.add(path.resolve(file));
    const first = await this.#ask(round);
    const said = first === DIED ? await this.#ask(round) : first;
    return said === DIED ? 'the process died' : said;
  }

  #ask(round: Round): Promise<string | null | typeof DIED> {
    const child = this.#process ?? this.#start();
    return new Promise(resolve => {
      let spokeAt = timeOf(child.pid);
      const answer = (said: string | null | typeof DIED) => {
        clearInterval(watch);
        child.off('exit', onExit).off('message', onMessage);
        resolve(said);
      };
      const onExit = () => answer(DIED);
      const onMessage = ({ passes, failed }: Said) => {
        spokeAt = timeOf(child.pid);
        if (passes !== null) answer(failed);
      };
      const watch = setInterval(() => {
        if (timeOf(child.pid) - spokeAt <= SILENCE_MS) return;
        answer('the tests did not end');
        this.end();
      }, LOOK_MS);
      child.on('exit', onExit).on('message', onMessage);
      child.send(round);
    });
  }

  #start(): ChildProcess {
    const child = fork(PROGRAM, this.#projects, { stdio: 'ignore' });
    child.once('exit', () => {
      if (this.#process === child) this.#process = null;
    });
    // Ignores errors of sending to a process that has died; its end is reported separately.
    child.on('error', () => undefined);
    this.#process = child;
    return child;
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
  }
}

/** The processor time of a process in milliseconds, on Linux; elsewhere the clock time. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
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
