import { readSelection } from '../../browser/page.ts';
import { hasSidePanel, openSidePanel } from '../../browser/popup.ts';
import { dismissCheck, restoreCheck } from '../../browser/resume-library.ts';
import { tickProof } from '../../browser/settings.ts';
import { plural, t } from '../../browser/strings.ts';
import { openResumePage, openTab, type PageTab } from '../../browser/tabs.ts';
import { postingFromText } from '../../core/text/posting-from-text.ts';
import { createFlow, type Frame, type Place } from './match-flow.ts';
import type { MatchActions } from './match-state.ts';
import { jumpInPage, lightPage } from './page-lights.ts';
import { tabReading } from './read-tab.ts';
import { exportReport, missingAsText } from './take-away.ts';

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

/** What a person can do with a match, and what else sets it going. */
export type Controls = {
  readonly actions: MatchActions;
  /** Reads the tab that is in front now. */
  readonly follow: () => void;
  /** Asks for the same report in the language spoken now. */
  readonly retell: () => void;
};

/** The controls of one popup or panel. */
export function createControls(frame: Frame): Controls {
  const { place, session, tab, shown, setState, setNotice } = frame;
  const { begin, start, change, show, read, attempt, withSession, doubted } = createFlow(frame);
  const actions: MatchActions = {
    retry: () => {
      session.current = null;
      setState({ kind: 'reading' });
      attempt(read);
    },
    trust: () => {
      const job = doubted();
      if (job) attempt(() => start(job, tab.current));
    },
    openResumes: part => attempt(() => openResumePage(part).then(() => leavePopup(place))),
    openAddress: url => attempt(() => openTab(url).then(() => leavePopup(place))),
    startPasting: () => {
      begin();
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
