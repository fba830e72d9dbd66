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

/** Closes the popup; Firefox keeps it open over a new tab. https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/user_interface/Popups */
function leavePopup(place: MatchHome): void {
  if (place === 'popup' && location.search === '') globalThis.close();
}

type ResumeLibrary = typeof import('../../browser/storage/resume-library.ts');

// Loaded on the first click that needs it.
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

/** Actions that are null where there is no page to open, nothing is saved, or the browser lacks the feature. */
type Optional = 'openPlace' | 'highlightLines' | 'vouch' | 'tailor' | 'keepBeside';

/** All that a person can do in the popup, and in other places that show its views. */
export type MatchActions = Readonly<Omit<Possible, Optional> & { [Name in Optional]: Possible[Name] | null }>;

function toolsOf(store: Store) {
  const { place, now, dispatch } = store;
  const withMatch = (task: (match: Match) => Promise<unknown>) => {
    const match = shownMatch(now());
    if (match) attempt(store, () => task(match));
  };
  return {
    store,
    notice: (words: string) => dispatch({ kind: 'noticed', notice: words }),
    leaving: (task: () => Promise<unknown>) => attempt(store, () => task().then(() => leavePopup(place))),
    withMatch,
    /** Runs a task in the page of the match; does nothing where the match has no page. */
    inPage: (task: (tabId: number, match: Match) => Promise<unknown>) =>
      withMatch(async match => {
        const { tab } = now();
        if (tab && match.isHighlighted !== null) await task(tab.id, match);
      }),
    /** Saves something about the resume. The change makes every popup and panel match again: see `followChanges`. */
    inLibrary: (task: (library: ResumeLibrary, match: Match) => Promise<void>) =>
      withMatch(async match => task(await openLibrary(), match)),
  };
}

type Tools = ReturnType<typeof toolsOf>;

/** Actions that lead to a match: of the page, a selection or a pasted text, or with another resume. */
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

/** Actions in the posting's page. */
function pageActions({ store, notice, withMatch, inPage }: Tools) {
  const { dispatch } = store;
  return {
    highlight: (on: boolean) => withMatch(match => highlight(store, match, on)),
    /** Switches between highlighting whole lines and words, on this page and, as a setting, on later ones. */
    highlightLines: (on: boolean) =>
      withMatch(async match => {
        // Before the settings tell of it, so that they tell nothing new.
        dispatch({ kind: 'changed', of: match, part: { highlights: { ...match.highlights, lines: on } } });
        const { highlights } = await saveSettings(now => ({ highlights: { ...now.highlights, lines: on } }));
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

/** Actions that load the resume or save what the person says about it: vouched lines, dismissed checks, ticked proofs. */
function resumeActions({ store: { dispatch }, withMatch, inLibrary }: Tools) {
  return {
    /** Saves or removes the person's own statement that the resume shows what a line asks. */
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
    /** Loads the parsed resume, for the view that shows it. */
    loadResume: () =>
      withMatch(async match => {
        const loaded = await (await openLibrary()).getResume(match.chosenId);
        if (loaded) dispatch({ kind: 'changed', of: match, part: { resume: loaded.resume } });
      }),
  };
}

/** Actions that copy or export a match. */
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

/** Actions that open something else: our pages, other pages, or the side panel. */
function leavingActions({ store, notice, leaving, withMatch }: Tools) {
  const { place, now } = store;
  return {
    openResumes: (part?: string) => leaving(() => openResumePage(part)),
    /** Opens a place on the pages of a resume; `part` is the fragment of our page's address. */
    openPlace: (part: string) => leaving(() => openResumePage(part)),
    openAddress: (url: string) => leaving(() => openTab(url)),
    /** Opens the page on which the resume is tailored to the posting. */
    tailor: () =>
      withMatch(async ({ job, chosenId }) => {
        await (await import('../../browser/page/open-tailor.ts')).openTailor({ job, resumeId: chosenId });
        leavePopup(place);
      }),
    /** Opens the match in the side panel; null in the panel itself and in browsers that have none. */
    keepBeside:
      place === 'popup' && hasSidePanel()
        ? () =>
            attempt(store, async () => {
              // No `await` before this: the browser opens the panel only in direct response to a click.
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
  const { postingFromText } = await import('../../core/posting/posting-from-text.ts');
  const { job, screen } = tabReading(await readSelection(tab.id, postingFromText));
  const selected = screen?.kind === 'doubtful' ? screen.job : job;
  if (selected) await matchJob(store, selected, { resumeId: null, hasPage: true });
  else if (screen?.kind === 'refused') dispatch({ kind: 'noticed', notice: t('selectFirst') });
  else if (screen) dispatch({ kind: 'shown', turn, screen });
}
