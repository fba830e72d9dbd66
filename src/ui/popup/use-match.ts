import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jumpTo, readPastedText, readSelection } from '../../browser/page.ts';
import { dismissCheck, restoreCheck } from '../../browser/resume-library.ts';
import { getSettings } from '../../browser/settings.ts';
import { plural, t } from '../../browser/strings.ts';
import { openResumePage, openTab, type PageTab, pageTab } from '../../browser/tabs.ts';
import type { JobPosting } from '../../core/types.ts';
import { type MatchSession, matchOf, noteMatch, openSession, otherScores } from './match-session.ts';
import type { MatchActions, MatchState } from './match-state.ts';
import { lightPage } from './page-lights.ts';
import { readTab, type TabReading, tabReading } from './read-tab.ts';
import { exportReport, missingAsText } from './take-away.ts';

const noticeMs = 2500;

/** The popup's state, what it can do, and the sentence about what was just done. */
export function useMatch(): {
  readonly state: MatchState;
  readonly actions: MatchActions;
  readonly notice: string | null;
} {
  const [state, setState] = useState<MatchState>({ kind: 'reading' });
  const [notice, setNotice] = useState<string | null>(null);
  const session = useRef<MatchSession | null>(null);
  const tab = useRef<PageTab | null>(null);

  const actions = useMemo(() => createActions({ session, tab, setState, setNotice }), []);
  useEffect(() => actions.retry(), [actions]);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), noticeMs);
    return () => clearTimeout(timer);
  }, [notice]);
  return { state, actions, notice };
}

type Hold<T> = { current: T };

type Frame = {
  readonly session: Hold<MatchSession | null>;
  readonly tab: Hold<PageTab | null>;
  readonly setState: (state: MatchState) => void;
  readonly setNotice: (notice: string) => void;
};

/** Firefox leaves the popup standing over the tab that it opened. As a tab of its own it stays. */
function leavePopup(): void {
  if (location.search === '') globalThis.close();
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function createActions({ session, tab, setState, setNotice }: Frame): MatchActions {
  const keep = (next: MatchSession) => {
    session.current = next;
    setState({ kind: 'matched', match: matchOf(next) });
  };

  const start = async (job: JobPosting, page: PageTab | null, resumeId?: string) => {
    const settings = await getSettings();
    const opened = await openSession(job, page, settings, resumeId);
    if (!opened) return setState({ kind: 'no-resume' });
    const known = session.current?.job === job ? session.current.scores : opened.scores;
    keep({
      ...opened,
      scores: new Map([...known, ...opened.scores]),
      lit: page !== null && settings.highlights.on,
    });
    if (page && settings.highlights.on)
      change({ lit: await lightPage({ ...opened }, true) }, opened.chosen.id);
    await noteMatch(opened);
    change(
      { scores: await otherScores({ ...opened, scores: session.current?.scores ?? opened.scores }) },
      opened.chosen.id,
    );
  };

  // What comes back late belongs to the resume it was asked for: another may have been chosen meanwhile.
  const change = (part: Partial<MatchSession>, resumeId: string) => {
    const now = session.current;
    if (now?.chosen.id === resumeId) keep({ ...now, ...part });
  };

  const show = async (reading: TabReading) => {
    if (reading.job) await start(reading.job, tab.current);
    else setState(reading.state);
  };

  /** Runs a task from a click; what goes wrong is said without losing what is on the screen. */
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

  return {
    retry: () => {
      session.current = null;
      setState({ kind: 'reading' });
      attempt(async () => {
        tab.current = await pageTab();
        const reading = await readTab(tab.current);
        doubted = reading.state?.kind === 'doubtful' ? reading.state.job : null;
        await show(reading);
      });
    },
    trust: () => {
      const job = doubted;
      if (job) attempt(() => start(job, tab.current));
    },
    openResumes: part => attempt(() => openResumePage(part).then(leavePopup)),
    openAddress: url => attempt(() => openTab(url).then(leavePopup)),
    startPasting: () => {
      session.current = null;
      setState({ kind: 'pasting', error: null });
    },
    matchPasted: (text, title) =>
      attempt(async () => {
        const { job, refusal } = await readPastedText(tab.current?.id ?? null, text, title || null);
        if (job) await start(job, null);
        else setState({ kind: 'pasting', error: refusal.reason });
      }),
    useSelection: () =>
      attempt(async () => {
        const id = tab.current?.id;
        if (id === undefined) return;
        const reading = tabReading(await readSelection(id));
        if (reading.state?.kind === 'refused') setNotice(t('selectFirst'));
        else if (reading.state?.kind === 'doubtful') await start(reading.state.job, tab.current);
        else await show(reading);
      }),
    choose: resumeId => withSession(now => start(now.job, now.tab, resumeId)),
    light: on => withSession(async now => change({ lit: await lightPage(now, on) }, now.chosen.id)),
    show: (keyword, direction) =>
      withSession(async now => {
        if (!now.tab) return;
        const landing = await jumpTo(now.tab.id, keyword, direction);
        if (!landing.ok || landing.value.places === 0) setNotice(t('notOnPage', keyword));
        else setNotice(t('placeOf', keyword, landing.value.place, landing.value.places));
      }),
    dismiss: (checkId, reason) =>
      withSession(async now => {
        await dismissCheck(now.chosen.id, checkId, reason);
        await start(now.job, now.tab, now.chosen.id);
      }),
    restore: checkId =>
      withSession(async now => {
        await restoreCheck(now.chosen.id, checkId);
        await start(now.job, now.tab, now.chosen.id);
      }),
    copyMissing: () =>
      withSession(async ({ report }) => {
        const text = missingAsText(report.keywords);
        await navigator.clipboard.writeText(text);
        setNotice(plural('copied', text === '' ? 0 : text.split('\n').length));
      }),
    exportAs: kind => withSession(now => exportReport(now, kind)),
  };
}
