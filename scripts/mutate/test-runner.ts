import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Round, Said } from './run-tests.ts';

const PROGRAM = fileURLToPath(new URL('run-tests.ts', import.meta.url));
// A loop that does not end takes the processor for as long without a word. On a busy machine a test may be silent for longer, and has it for less.
const SILENCE_MS = 25_000;
const LOOK_MS = 2_000;

const DIED = Symbol();

/** Runs tests in another process, which is started again when it has died or was ended for its silence. */
export class TestRunner {
  #process: ChildProcess | null = null;
  readonly #changed = new Set<string>();
  readonly #projects: readonly string[];

  /** `projects` are those of vitest's whose tests are run. */
  constructor(projects: readonly string[]) {
    this.#projects = projects;
  }

  /** Which of the tests fails first, after a change of a file since it last ran. When the process dies of itself they are run again: it may have lacked memory. */
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
    // What is sent to one that has died; its end is told, too.
    child.on('error', () => undefined);
    this.#process = child;
    return child;
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = null;
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
