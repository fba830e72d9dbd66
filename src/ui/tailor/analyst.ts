import type { BankLine, Draft } from '../../core/tailor/draft.ts';
import type { CheckResult, Report } from '../../core/types.ts';
import type { Analysis, DraftIdeas, DraftReport } from './analysis.ts';
import type { Foundation } from './foundation.ts';

/** What is known of the draft as it stands. */
export type Live = {
  /** The score of the resume that the copy was made of; null where it is gone. */
  readonly before: Pick<Report, 'score'> | null;
  /** What is wrong with how that resume was read. */
  readonly troubles: readonly CheckResult[];
  /** Null until the first. */
  readonly now: DraftReport | null;
  readonly ideas: DraftIdeas | null;
  readonly bank: readonly BankLine[] | null;
  /** True where the newest draft could not be judged. */
  readonly isDead: boolean;
};

/** Judges the drafts of a copy as they change. */
export type Analyst = {
  /** The newest draft wins: one that was put off is never judged once another has come. */
  readonly look: (step: number, draft: Draft) => void;
  readonly end: () => void;
};

/** What an analyst asks of the page. */
export type AnalystPage = {
  readonly load: () => Promise<typeof import('./analysis.ts')>;
  readonly wait: (task: () => void, ms: number) => void;
  readonly now: () => number;
};

/** How long the person pauses before more than the report is worked out. */
const PAUSE_MS = 250;

// Where judging takes longer than two frames, the letter is drawn first, and the draft judged after a pause of this many times as long.
const SLOW_MS = 32;
const PAUSED_FOR = 2;

// V8 goes on optimising for some 700 keystrokes. On a long resume the rehearsal ends sooner.
const REHEARSALS = { most: 700, ms: 4_000, restMs: 4, quietMs: 1_000 };

const page: AnalystPage = {
  load: () => import('./analysis.ts'),
  wait: (task, ms) => void setTimeout(task, ms),
  now: () => performance.now(),
};

/** A draft that was looked at, and when. */
type Looked = { readonly step: number; readonly draft: Draft; readonly at: number };

type Rehearsing = Pick<AnalystPage, 'now'> & {
  readonly newest: () => Looked | null;
  readonly later: AnalystPage['wait'];
};

/** Judges made-up drafts that nobody sees, so that the engine has compiled the code before the first real keystroke. Waits while the person types. */
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

/** Tells, waits and tries, until it is over: from then on nothing happens. */
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
    /** Where it fails, the newest draft cannot be judged. */
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
 * Opens the analysis of a copy, and judges each draft in the very turn in which it is looked at. All of it happens in the page: from another
 * thread a report comes a frame late, as Chromium holds messages back after a key until the next frame is drawn (`DeferRendererTasksAfterInput`).
 * https://chromium.googlesource.com/chromium/src/+/refs/heads/main/third_party/blink/renderer/platform/scheduler/common/features.h
 */
export function startAnalyst(
  { posting, resume, options, bank }: Foundation,
  listener: (news: Partial<Live>) => void,
  { load, wait, now }: AnalystPage = page,
): Analyst {
  let analysis: Analysis | null = null;
  let newest: Looked | null = null;
  // Of the last two drafts: a slow one after a quick one is chance.
  let took: readonly [number, number] = [0, 0];
  const { tell, later, attempt, end } = createPace(listener, wait);
  /** Does something later, unless there is a newer draft by then. */
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

  /** In steps, between which the page hears what is typed. */
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
