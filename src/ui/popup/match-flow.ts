import { announce } from '../../browser/changes.ts';
import { postingKey } from '../../browser/posting-key.ts';
import { sentenceOf } from '../../browser/sentence-of.ts';
import { getSettings } from '../../browser/settings.ts';
import { type PageTab, pageTab } from '../../browser/tabs.ts';
import type { JobPosting } from '../../core/types.ts';
import { type MatchSession, matchOf, noteMatch, openSession, otherScores } from './match-session.ts';
import type { MatchState } from './match-state.ts';
import { lightPage } from './page-lights.ts';
import { readTab, type TabReading } from './read-tab.ts';

/** Where the match is shown: in the popup, which goes with the click, or in the panel, which stays and follows the tab. */
export type Place = 'popup' | 'panel';

type Hold<T> = { current: T };

/** What the controls act on: the hook's state, and what is known of the tab beside it. */
export type Frame = {
  readonly place: Place;
  readonly shown: Hold<MatchState['kind']>;
  readonly session: Hold<MatchSession | null>;
  readonly tab: Hold<PageTab | null>;
  readonly setState: (state: MatchState) => void;
  readonly setNotice: (notice: string) => void;
};

/** The steps between the page in front and the match that is shown. */
export type MatchFlow = {
  /** Begins something else, so that what is still under way is dropped; answers its number. */
  readonly begin: () => number;
  /** Compares a posting with the resume of that id, or with the default one. */
  readonly start: (job: JobPosting, page: PageTab | null, resumeId?: string) => Promise<void>;
  /** Changes a part of the session, where it still is the one that was asked. */
  readonly change: (part: Partial<MatchSession>, asked: MatchSession) => void;
  readonly show: (reading: TabReading) => Promise<void>;
  /** Reads the tab in front. */
  readonly read: () => Promise<void>;
  /** Runs a task from a click; what goes wrong is said without losing what is on the screen. */
  readonly attempt: (task: () => Promise<unknown>) => void;
  readonly withSession: (task: (now: MatchSession) => Promise<unknown>) => void;
  /** The posting that was read with too little confidence to be matched unasked. */
  readonly doubted: () => JobPosting | null;
};

function isOwnText({ source }: JobPosting): boolean {
  return source === 'pasted' || source === 'selection';
}

/** The way from a page to its match, for one popup or panel. */
export function createFlow({ place, session, tab, setState, setNotice }: Frame): MatchFlow {
  // Counts what was begun: an answer that comes when something else has begun is dropped.
  let turn = 0;
  const begin = () => {
    turn += 1;
    return turn;
  };
  const keep = (next: MatchSession) => {
    session.current = next;
    setState({ kind: 'matched', match: matchOf(next) });
  };

  const start = async (job: JobPosting, page: PageTab | null, resumeId?: string) => {
    const mine = begin();
    const settings = await getSettings();
    const opened = await openSession(job, page, settings, resumeId);
    if (mine !== turn) return;
    if (!opened) return setState({ kind: 'no-resume' });
    const known = session.current?.job === job ? session.current.scores : opened.scores;
    keep({
      ...opened,
      scores: new Map([...known, ...opened.scores]),
      lit: page !== null && settings.highlights.on,
    });
    if (page && settings.highlights.on) change({ lit: await lightPage(opened, true) }, opened);
    await noteMatch(opened);
    change(
      { scores: await otherScores({ ...opened, scores: session.current?.scores ?? opened.scores }) },
      opened,
    );
  };

  // What comes back late belongs to the posting and resume it was asked for: others may be there meanwhile.
  const change = (part: Partial<MatchSession>, asked: MatchSession) => {
    const now = session.current;
    if (now?.job === asked.job && now.chosen.id === asked.chosen.id) keep({ ...now, ...part });
  };

  const show = async (reading: TabReading) => {
    if (reading.job) await start(reading.job, tab.current);
    else setState(reading.state);
  };

  const attempt = (task: () => Promise<unknown>) => {
    task().catch(error => {
      if (session.current) setNotice(sentenceOf(error));
      else setState({ kind: 'failed', reason: sentenceOf(error) });
    });
  };

  const withSession = (task: (now: MatchSession) => Promise<unknown>) => {
    const now = session.current;
    if (now) attempt(() => task(now));
  };

  let doubted: JobPosting | null = null;

  const read = async () => {
    const mine = begin();
    const page = await pageTab();
    if (mine !== turn) return;
    const isHere = page?.id === tab.current?.id && page?.url === tab.current?.url;
    tab.current = page;
    if (!isHere) {
      session.current = null;
      setState({ kind: 'reading' });
    }
    // A text that the person gave by hand stays until they go elsewhere.
    const now = session.current;
    if (now && isOwnText(now.job)) return;
    const reading = await readTab(page);
    if (mine !== turn) return;
    if (place === 'popup' && reading.state?.kind !== 'off-limits') announce('access');
    doubted = reading.state?.kind === 'doubtful' ? reading.state.job : null;
    const job = reading.job ?? doubted;
    if (now && job && postingKey(job) === postingKey(now.job) && job.description === now.job.description) {
      // The same posting, loaded anew: what was open stays open, and the page has lost its lights.
      if (now.lit) change({ lit: await lightPage(now, true) }, now);
      return;
    }
    session.current = null;
    await show(reading);
  };

  return { begin, start, change, show, read, attempt, withSession, doubted: () => doubted };
}
