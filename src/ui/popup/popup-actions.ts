import { readSelection } from '../../browser/page/page.ts';
import { openResumePage, openTab } from '../../browser/page/tabs.ts';
import { saveSettings, tickProof } from '../../browser/settings/settings.ts';
import { plural, t } from '../../browser/settings/strings.ts';
import { hasSidePanel, openSidePanel } from '../../browser/toolbar/popup.ts';
import type { AnsweredLine } from '../../core/types.ts';
import type { ExportKind } from '../components/export-menu.tsx';
import { attempt, begin, highlight, type MatchHome, matchJob, matchTab, type Store } from './match-tab.ts';
import { type Match, shownMatch } from './popup-state.ts';
import { tabReading } from './read-tab.ts';

/** Firefox leaves the popup over the tab that it opened. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/user_interface/Popups */
function leavePopup(place: MatchHome): void {
  if (place === 'popup' && location.search === '') globalThis.close();
}

type ResumeLibrary = typeof import('../../browser/storage/resume-library.ts');

// What only some clicks need is loaded then.
const openLibrary = (): Promise<ResumeLibrary> => import('../../browser/storage/resume-library.ts');

/** What a person can do in one popup or panel. */
export function createActions(store: Store) {
  const tools = toolsOf(store);
  return {
    ...startActions(tools),
    ...pageActions(tools),
    ...resumeActions(tools),
    ...exportActions(tools),
    ...leavingActions(tools),
  };
}

type Possible = ReturnType<typeof createActions>;

/** What is null where there is no page to lead to, nothing is kept, or the browser cannot. */
type Optional = 'openPlace' | 'highlightLines' | 'vouch' | 'tailor' | 'keepBeside';

/** All that a person can do in the popup, or where it is shown elsewhere. */
export type MatchActions = Readonly<Omit<Possible, Optional> & { [Name in Optional]: Possible[Name] | null }>;

function toolsOf(store: Store) {
  const { place, now, dispatch } = store;
  const withMatch = (task: (match: Match) => Promise<unknown>) => {
    const match = shownMatch(now());
    if (match) attempt(store, () => task(match));
  };
  const again = ({ job, chosenId, isHighlighted }: Match) =>
    matchJob(store, job, { resumeId: chosenId, hasPage: isHighlighted !== null, isAgain: true });
  return {
    store,
    notice: (words: string) => dispatch({ kind: 'noticed', notice: words }),
    leaving: (task: () => Promise<unknown>) => attempt(store, () => task().then(() => leavePopup(place))),
    withMatch,
    /** For what happens in the page of a match: nothing, where it has none. */
    inPage: (task: (tabId: number, match: Match) => Promise<unknown>) =>
      withMatch(async match => {
        const { tab } = now();
        if (tab && match.isHighlighted !== null) await task(tab.id, match);
      }),
    /** Notes something of the resume, and matches again. */
    inLibrary: (task: (library: ResumeLibrary, match: Match) => Promise<void>) =>
      withMatch(async match => {
        await task(await openLibrary(), match);
        await again(match);
      }),
  };
}

type Tools = ReturnType<typeof toolsOf>;

/** Ways to a match: of the page, of what is selected in it, of a text, with another resume. */
function startActions({ store, withMatch }: Tools) {
  const { now } = store;
  return {
    retry: () => {
      begin(store, { kind: 'reading' });
      attempt(store, () => matchTab(store));
    },
    /** Goes on with a posting that was read with little confidence. */
    trust: () => {
      const { screen } = now();
      if (screen.kind === 'doubtful')
        attempt(store, () => matchJob(store, screen.job, { resumeId: null, hasPage: true }));
    },
    startPasting: () => void begin(store, { kind: 'pasting', isRefused: false }),
    matchPasted: (text: string, title: string) =>
      attempt(store, async () => {
        const [{ adInText }, { postingFromText }] = await Promise.all([
          import('../../core/posting/ad-in-text.ts'),
          import('../../core/posting/posting-from-text.ts'),
        ]);
        const { job } = postingFromText(adInText(text), { title: title || null, url: '', source: 'pasted' });
        if (job) await matchJob(store, job, { resumeId: null, hasPage: false });
        else begin(store, { kind: 'pasting', isRefused: true });
      }),
    useSelection: () => attempt(store, () => matchSelection(store)),
    choose: (resumeId: string) =>
      withMatch(({ job, isHighlighted }) =>
        matchJob(store, job, { resumeId, hasPage: isHighlighted !== null }),
      ),
  };
}

/** What is shown in the posting's page. */
function pageActions({ store, notice, withMatch, inPage }: Tools) {
  const { dispatch } = store;
  return {
    highlight: (on: boolean) => withMatch(match => highlight(store, match, on)),
    /** Highlights whole lines in place of words, or words again, here and on every page from then on. */
    highlightLines: (on: boolean) =>
      withMatch(async match => {
        const { highlights } = await saveSettings({ highlights: { ...match.highlights, lines: on } });
        dispatch({ kind: 'changed', of: match, part: { highlights } });
        await highlight(store, { ...match, highlights }, true);
      }),
    show: (keyword: string, direction: 'next' | 'previous') =>
      inPage(async (tabId, match) => {
        const { jumpInPage } = await import('./page-highlights.ts');
        const landing = await jumpInPage(tabId, match, keyword, direction);
        if (!landing.ok || landing.value.places === 0) notice(t('notOnPage', keyword));
        else dispatch({ kind: 'changed', of: match, part: { place: { keyword, ...landing.value } } });
      }),
    /** Scrolls the page to a line that asks for something. */
    showLine: (line: AnsweredLine) =>
      inPage(async (tabId, match) => {
        const { jumpToLine } = await import('./page-highlights.ts');
        const landing = await jumpToLine(tabId, match, line);
        if (!landing.ok || landing.value.places === 0) notice(t('lineNotOnPage'));
      }),
  };
}

/** What is kept of the resume and of the person's own work on it. */
function resumeActions({ store: { dispatch }, withMatch, inLibrary }: Tools) {
  return {
    /** Keeps, or takes back, the person's word that the resume shows a line. */
    vouch: (line: string, on: boolean) =>
      inLibrary((library, match) => library.vouchForLine(match.chosenId, line, on)),
    dismiss: (checkId: string, reason: string) =>
      inLibrary((library, match) => library.dismissCheck(match.chosenId, checkId, reason)),
    restore: (checkId: string) =>
      inLibrary((library, match) => library.restoreCheck(match.chosenId, checkId)),
    tick: (proofId: string, on: boolean) =>
      withMatch(async match => {
        const { ticks } = await tickProof(proofId, on);
        dispatch({ kind: 'changed', of: match, part: { ticks } });
      }),
    /** Loads what was read from the resume, for the view that shows it. */
    loadResume: () =>
      withMatch(async match => {
        const loaded = await (await openLibrary()).getResume(match.chosenId);
        if (loaded) dispatch({ kind: 'changed', of: match, part: { resume: loaded.resume } });
      }),
  };
}

/** What is copied or exported of a match. */
function exportActions({ notice, withMatch }: Tools) {
  return {
    copyMissing: () =>
      withMatch(async ({ report }) => {
        const text = (await import('./export-report.ts')).missingAsText(report.keywords);
        await navigator.clipboard.writeText(text);
        notice(plural('copied', text === '' ? 0 : text.split('\n').length));
      }),
    exportAs: (kind: ExportKind) =>
      withMatch(async match => (await import('./export-report.ts')).exportReport(match, kind)),
  };
}

/** What leads elsewhere: to our pages, to others, beside the page. */
function leavingActions({ store, notice, leaving, withMatch }: Tools) {
  const { place, now } = store;
  return {
    openResumes: (part?: string) => leaving(() => openResumePage(part)),
    /** Opens a place on the pages of a resume, by its part of our page's address. */
    openPlace: (part: string) => leaving(() => openResumePage(part)),
    openAddress: (url: string) => leaving(() => openTab(url)),
    /** Opens the page on which the resume is tailored to the posting. */
    tailor: () =>
      withMatch(async ({ job, chosenId }) => {
        await (await import('../../browser/page/open-tailor.ts')).openTailor({ job, resumeId: chosenId });
        leavePopup(place);
      }),
    /** Shows the same beside the page, unless it is there already. */
    keepBeside:
      place === 'popup' && hasSidePanel()
        ? () =>
            attempt(store, async () => {
              // Straight from the click: the browser opens the panel at no other time.
              // https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
              const { tab } = now();
              if (tab && (await openSidePanel(tab.id))) leavePopup(place);
              else notice(t('panelFailed'));
            })
        : null,
  };
}

/** Matches what the person has selected in the page. */
async function matchSelection(store: Store): Promise<void> {
  const { now, dispatch } = store;
  const { tab, turn } = now();
  if (!tab) return;
  const { job, screen } = tabReading(await readSelection(tab.id));
  const selected = screen?.kind === 'doubtful' ? screen.job : job;
  if (selected) await matchJob(store, selected, { resumeId: null, hasPage: true });
  else if (screen?.kind === 'refused') dispatch({ kind: 'noticed', notice: t('selectFirst') });
  else if (screen) dispatch({ kind: 'shown', turn, screen });
}
