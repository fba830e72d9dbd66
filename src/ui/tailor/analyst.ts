import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import type { CheckResult, Report } from '../../core/types.ts';
import type { Analysis, DraftIdeas, DraftReport } from './analysis.ts';
import type { Foundation } from './foundation.ts';

/** What is known about the current draft. */
export type Live = {
  /** The score of the resume that the copy was made of; null if that resume is gone. */
  readonly before: Pick<Report, 'score'> | null;
  /** Failed checks that suggest that this resume was read badly. */
  readonly troubles: readonly CheckResult[];
  /** Null until the first draft is judged. */
  readonly now: DraftReport | null;
  readonly ideas: DraftIdeas | null;
  readonly bank: readonly BankLine[] | null;
  /** True if the newest draft could not be judged. */
  readonly isDead: boolean;
};

/** Judges the drafts of a copy as they change. */
export type Analyst = {
  /** Only the newest draft counts: a postponed draft is dropped as soon as another comes. */
  readonly look: (step: number, draft: Draft) => void;
  readonly end: () => void;
};

/** What an analyst needs from the page. */
export type AnalystPage = {
  readonly load: () => Promise<typeof import('./analysis.ts')>;
  readonly wait: (task: () => void, ms: number) => void;
  readonly now: () => number;
};

/** How long the person must pause before ideas are worked out, too. */
const PAUSE_MS = 250;

// If judging takes longer than two frames, the typed letter is drawn first. The draft is judged after a pause of `PAUSED_FOR` times that long.
const SLOW_MS = 32;
const PAUSED_FOR = 2;

// V8 keeps optimising the code for some 700 keystrokes. `ms` ends the rehearsal sooner on a long resume, where each turn takes longer.
const REHEARSALS = { most: 700, ms: 4_000, restMs: 4, quietMs: 1_000 };

const page: AnalystPage = {
  load: () => import('./analysis.ts'),
  wait: (task, ms) => void setTimeout(task, ms),
  now: () => performance.now(),
};

/** A draft that was passed to `look`, and when. */
type Looked = { readonly step: number; readonly draft: Draft; readonly at: number };

type Rehearsing = Pick<AnalystPage, 'now'> & {
  readonly newest: () => Looked | null;
  readonly later: AnalystPage['wait'];
};

/** Judges made-up drafts that nobody sees, so that V8 has optimised the code before the person types. Waits while they do. */
function rehearse(opened: Analysis, page: Rehearsing, turn = 1, spent = 0) {
  const newest = page.newest();
  if (turn > REHEARSALS.most || spent > REHEARSALS.ms || !newest) return;
  const began = page.now();
  if (began - newest.at < REHEARSALS.quietMs)
    return page.later(() => rehearse(opened, page, turn, spent), REHEARSALS.quietMs);
  opened.rehearse(newest.draft, turn);
  const all = spent + page.now() - began;
  page.later(() => rehearse(opened, page, turn + 1, all), REHEARSALS.restMs);
}

/** Wraps the listener and the timer, so that neither is called after `end`. */
function createPace(listener: (news: Partial<Live>) => void, wait: AnalystPage['wait']) {
  let isOver = false;
  const tell = (news: Partial<Live>) => {
    if (!isOver) listener(news);
  };
  return {
    tell,
    later: (task: () => void, ms: number) =>
      wait(() => {
        if (!isOver) task();
      }, ms),
    /** Runs a task. If it throws, the newest draft counts as one that cannot be judged. */
    attempt(task: () => void) {
      try {
        task();
      } catch {
        tell({ isDead: true });
      }
    },
    end() {
      isOver = true;
    },
  };
}

/**
 * Opens the analysis of a copy and judges each draft at once, synchronously. It runs in the page and not in a worker: a worker's report would come
 * one frame late, as Chromium holds messages back after a key press until the next frame is drawn (`DeferRendererTasksAfterInput`).
 * https://chromium.googlesource.com/chromium/src/+/refs/heads/main/third_party/blink/renderer/platform/scheduler/common/features.h
 */
export function startAnalyst(
  { posting, resume, options, bank }: Foundation,
  listener: (news: Partial<Live>) => void,
  { load, wait, now }: AnalystPage = page,
): Analyst {
  let analysis: Analysis | null = null;
  let newest: Looked | null = null;
  // How long the last two drafts took. One slow draft may be chance, so the shorter time decides.
  let took: readonly [number, number] = [0, 0];
  const { tell, later, attempt, end } = createPace(listener, wait);
  /** Runs a task later, unless a newer draft has come by then. */
  const unlessNewer = (task: () => void, ms: number) => {
    const about = newest;
    later(() => {
      if (about === newest) attempt(task);
    }, ms);
  };

  const think = () => tell({ ideas: analysis?.ideas() ?? null });
  const judge = () => {
    if (!analysis || !newest) return;
    const began = now();
    const report = analysis.look(newest.step, newest.draft);
    took = [now() - began, took[0]];
    tell({ now: report, isDead: false });
    unlessNewer(think, PAUSE_MS);
  };

  /** Pauses between its steps, so that the page can react to what is typed. */
  const open = async () => {
    const pause = () => new Promise<void>(resolve => later(resolve, 0));
    const { createAnalysis } = await load();
    await pause();
    const opened = createAnalysis(posting, options);
    await pause();
    tell(opened.compareWith(resume));
    await pause();
    analysis = opened;
    attempt(judge);
    const resumes = await bank().catch(() => []);
    await pause();
    tell({ bank: opened.fillBank(resumes) });
    unlessNewer(think, PAUSE_MS);
    later(() => rehearse(opened, { newest: () => newest, later, now }), REHEARSALS.restMs);
  };
  open().catch(() => tell({ isDead: true }));

  return {
    look(step, draft) {
      newest = { step, draft, at: now() };
      const ms = Math.min(...took);
      if (ms > SLOW_MS) unlessNewer(judge, ms * PAUSED_FOR);
      else attempt(judge);
    },
    end,
  };
}
