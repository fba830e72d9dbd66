import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce, onChange } from '../../browser/changes.ts';
import { readSelection } from '../../browser/page.ts';
import { hasSidePanel, openSidePanel } from '../../browser/popup.ts';
import { postingKey } from '../../browser/posting-key.ts';
import { dismissCheck, restoreCheck } from '../../browser/resume-library.ts';
import { getSettings, tickProof } from '../../browser/settings.ts';
import { plural, spokenLanguage, t } from '../../browser/strings.ts';
import { openResumePage, openTab, type PageTab, pageTab, watchActiveTab } from '../../browser/tabs.ts';
import { postingFromText } from '../../core/text/posting-from-text.ts';
import type { JobPosting } from '../../core/types.ts';
import { type MatchSession, matchOf, noteMatch, openSession, otherScores } from './match-session.ts';
import type { MatchActions, MatchState } from './match-state.ts';
import { jumpInPage, lightPage } from './page-lights.ts';
import { readTab, type TabReading, tabReading } from './read-tab.ts';
import { exportReport, missingAsText } from './take-away.ts';

const noticeMs = 2500;

/** Where the match is shown: in the popup, which goes with the click, or in the panel, which stays and follows the tab. */
export type Place = 'popup' | 'panel';

/** The popup's or panel's state, what it can do, and the sentence about what was just done. */
export function useMatch(place: Place = 'popup'): {
  readonly state: MatchState;
  readonly actions: MatchActions;
  readonly notice: string | null;
} {
  const [state, setState] = useState<MatchState>({ kind: 'reading' });
  const [notice, setNotice] = useState<string | null>(null);
  const session = useRef<MatchSession | null>(null);
  const tab = useRef<PageTab | null>(null);

  const shown = useRef<MatchState['kind']>('reading');

  const { actions, follow, retell } = useMemo(() => {
    const show = (next: MatchState) => {
      shown.current = next.kind;
      setState(next);
    };
    return createActions({ place, session, tab, shown, setState: show, setNotice });
  }, [place]);
  useEffect(() => actions.retry(), [actions]);
  const language = spokenLanguage();
  const told = useRef(language);
  useEffect(() => {
    if (told.current === language) return;
    told.current = language;
    retell();
  }, [language, retell]);
  useEffect(() => {
    if (place === 'popup') return;
    const unwatch = watchActiveTab(follow);
    const forget = onChange(change => {
      const awaited = { access: 'off-limits', resumes: 'no-resume' } as Partial<
        Record<typeof change, string>
      >;
      if (awaited[change] === shown.current) follow();
    });
    return () => {
      unwatch();
      forget();
    };
  }, [place, follow]);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setNotice(null), noticeMs);
    return () => clearTimeout(timer);
  }, [notice]);
  return { state, actions, notice };
}

type Hold<T> = { current: T };

type Frame = {
  readonly place: Place;
  readonly shown: Hold<MatchState['kind']>;
  readonly session: Hold<MatchSession | null>;
  readonly tab: Hold<PageTab | null>;
  readonly setState: (state: MatchState) => void;
  readonly setNotice: (notice: string) => void;
};

/** Firefox leaves the popup standing over the tab that it opened. The panel, and a popup in a tab of its own, stay. */
function leavePopup(place: Place): void {
  if (place === 'popup' && location.search === '') globalThis.close();
}

/** Opens the panel beside the tab, straight from the click; answers what there is to say where the browser would not. */
async function openBeside(tab: PageTab | null, opened: () => void): Promise<string | null> {
  if (!tab || !(await openSidePanel(tab.id))) return t('panelFailed');
  opened();
  return null;
}

function isOwnText({ source }: JobPosting): boolean {
  return source === 'pasted' || source === 'selection';
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Controls = {
  readonly actions: MatchActions;
  /** Reads the tab that is in front now. */
  readonly follow: () => void;
  /** Asks for the same report in the language spoken now. */
  readonly retell: () => void;
};

function createActions(frame: Frame): Controls {
  const { place, session, tab, shown, setState, setNotice } = frame;
  // Counts what was begun: an answer that comes when something else has begun is dropped.
  let turn = 0;
  const keep = (next: MatchSession) => {
    session.current = next;
    setState({ kind: 'matched', match: matchOf(next) });
  };

  const start = async (job: JobPosting, page: PageTab | null, resumeId?: string) => {
    turn += 1;
    const mine = turn;
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
    if (page && settings.highlights.on) change({ lit: await lightPage({ ...opened }, true) }, opened);
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

  const read = async () => {
    turn += 1;
    const mine = turn;
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

  const actions: MatchActions = {
    retry: () => {
      session.current = null;
      setState({ kind: 'reading' });
      attempt(read);
    },
    trust: () => {
      const job = doubted;
      if (job) attempt(() => start(job, tab.current));
    },
    openResumes: part => attempt(() => openResumePage(part).then(() => leavePopup(place))),
    openAddress: url => attempt(() => openTab(url).then(() => leavePopup(place))),
    startPasting: () => {
      turn += 1;
      session.current = null;
      setState({ kind: 'pasting', error: null });
    },
    matchPasted: (text, title) =>
      attempt(async () => {
        const { job, refusal } = postingFromText(text, { title: title || null, url: '', source: 'pasted' });
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
    light: on => withSession(async now => change({ lit: await lightPage(now, on) }, now)),
    show: (keyword, direction) =>
      withSession(async now => {
        const landing = await jumpInPage(now, keyword, direction);
        if (!landing) return;
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
    tick: (proofId, on) =>
      withSession(async now => {
        change({ settings: await tickProof(proofId, on) }, now);
      }),
    copyMissing: () =>
      withSession(async ({ report }) => {
        const text = missingAsText(report.keywords);
        await navigator.clipboard.writeText(text);
        setNotice(plural('copied', text === '' ? 0 : text.split('\n').length));
      }),
    exportAs: kind => withSession(now => exportReport(now, kind)),
    keepBeside:
      place === 'popup' && hasSidePanel()
        ? () =>
            attempt(() =>
              openBeside(tab.current, () => leavePopup(place)).then(told => told && setNotice(told)),
            )
        : null,
  };
  // Another tab is where a text is copied from: the form for pasting it waits.
  const follow = () => {
    if (shown.current !== 'pasting') attempt(read);
  };
  const retell = () => withSession(now => start(now.job, now.tab, now.chosen.id));
  return { actions, follow, retell };
}
