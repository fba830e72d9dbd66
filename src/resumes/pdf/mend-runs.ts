import { endsInAccent, joinAccents } from './clean-text.ts';
import type { Run } from './page-content.ts';

/** How wide the glyph is that was painted at a run's start, or null where that is not known. */
type FirstWidth = (run: Run) => number | null;

/** Repairs runs, given in the order of painting, with the help of their neighbours. */
export function mendRuns(
  runs: readonly Run[],
  letterSpaced: readonly Run[],
  firstWidth: FirstWidth,
): readonly Run[] {
  return joinPairs(passAccentsOn(withoutOverpaint(runs, firstWidth)), new Set(letterSpaced));
}

/** Letters that are painted twice come as `S`, `SK`, `KI` …: a first letter on top of the previous run's last one is a copy, and is removed. */
function withoutOverpaint(runs: readonly Run[], firstWidth: FirstWidth): readonly Run[] {
  return runs.flatMap((run, index) => {
    const before = runs[index - 1];
    const [letter = ''] = run.text;
    if (!before || letter.trim() === '' || !before.text.endsWith(letter) || !sameLine(before, run))
      return [run];
    const width = firstWidth(run);
    const isOver = width !== null && Math.abs(before.x + before.width - width - run.x) < 0.1 * run.size;
    if (!isOver) return [run];
    const rest = run.text.slice(letter.length);
    return rest === '' ? [] : [{ ...run, text: rest, x: run.x + width, width: run.width - width }];
  });
}

const sameLine = (a: Run, b: Run, rise = 0.05): boolean =>
  Math.abs(a.y - b.y) < rise * Math.max(a.size, b.size);

/** TeX paints an accent and then its letter in the same place: the accent moves to the run that begins with the letter. */
function passAccentsOn(runs: readonly Run[]): readonly Run[] {
  const passed: Run[] = [];
  for (const run of runs) {
    const before = passed.at(-1);
    const isOver =
      before !== undefined &&
      endsInAccent(before.text) &&
      sameLine(before, run, 0.4) &&
      run.x < before.x + before.width;
    const accented = isOver ? joinAccents(before.text.slice(-1) + run.text) : run.text;
    // A longer text means that accent and letter could not be joined.
    if (!isOver || [...accented].length > [...run.text].length) {
      passed.push(run);
      continue;
    }
    const rest = before.text.slice(0, -1);
    passed.pop();
    if (rest.trim() !== '') passed.push({ ...before, text: rest, width: run.x - before.x });
    passed.push({ ...run, text: accented });
  }
  return passed;
}

/** `A B` is one letter-spaced word if a run beside it is letter-spaced. */
function joinPairs(runs: readonly Run[], letterSpaced: ReadonlySet<Run>): readonly Run[] {
  if (letterSpaced.size === 0) return runs;
  return runs.map((run, index) => {
    const isPair = /^\p{L} \p{L}$/u.test(run.text.trim());
    const beside = isPair ? [runs[index - 1], runs[index + 1]] : [];
    const isSpaced = beside.some(other => other && letterSpaced.has(other) && sameLine(other, run));
    return isSpaced ? { ...run, text: run.text.trim().replace(' ', '') } : run;
  });
}
