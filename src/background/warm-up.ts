import { getSettings, type Settings } from '../browser/settings/settings.ts';
import { openLibrary } from '../browser/storage/open-library.ts';
import { expectReport } from '../browser/storage/remembered-reports.ts';
import type { Resume } from '../core/types.ts';
import { analysis } from './analysis.ts';
import type { Analysis } from './analysis-script.ts';

const nobody: Resume = {
  format: 'text',
  fileName: '',
  fileBytes: 0,
  text: `Developer\nExperience\nDeveloper\n- Built things with TypeScript.\n${'More words. '.repeat(10)}`,
  name: null,
  email: null,
  phone: null,
  links: [],
  lines: [],
  sections: [],
  skills: [],
  entries: [],
  layout: { pages: 1, columns: 1, tables: 0, images: 0, scanned: false, tinyShare: 0 },
  hazards: [],
};

// By then, most pages are read, and their match should not wait for the rehearsal, which helps on slower pages.
const REST_MS = 80;
// Longer than reading a page takes, and shorter than anybody needs to change the library.
const FRESH_MS = 500;

/** What a match needs of the person's own: the library with one resume open, and the settings. */
type Own = readonly [library: Awaited<ReturnType<typeof openLibrary>>, settings: Settings];

const openOwn = (resumeId: string | null): Promise<Own> =>
  Promise.all([openLibrary(resumeId), getSettings()]);

let waiting: ReturnType<typeof setTimeout> | undefined;
let isStopped = false;
let front: string | null = null;
let opened: { readonly own: Promise<Own>; readonly at: number } | null = null;

/** Opens the library and the settings. With the tab's address, also loads the analysis and runs it once on a tiny posting, so that it is ready. */
export function warmUp(address?: string): void {
  isStopped = false;
  if (address === undefined) {
    front = null;
    opened = { own: openOwn(null), at: performance.now() };
    // The match that needs them reports a failure.
    opened.own.catch(() => undefined);
    return;
  }
  front = address;
  // A remembered report is found sooner than the analysis is loaded, which would block the thread.
  const isRemembered = expectReport(address).catch(() => false);
  // Even if the match has been asked for by now: the analysis loads while the match waits for the library.
  void isRemembered.then(isKnown => {
    if (!isKnown) setTimeout(() => void analysis().then(rehearse, () => undefined));
  });
}

/** The address of the tab that the background was last woken for; null if there is none or it is not known yet. */
export const frontAddress = (): string | null => front;

function rehearse({ analyze, open }: Analysis): void {
  // In a task of its own, so that requests which have arrived by then are handled first.
  setTimeout(open);
  if (isStopped) return;
  waiting ??= setTimeout(() => {
    waiting = undefined;
    const posting = { title: 'Developer', description: 'Requirements\n- TypeScript and SQL' };
    analyze(posting, nobody, { today: { year: 2026, month: 1 } });
  }, REST_MS);
}

/** Stops the rehearsal, since a real match would have to wait for it. */
export function stopWarmingUp(): void {
  isStopped = true;
  clearTimeout(waiting);
  waiting = undefined;
}

/** The library with that resume open (else the default one) and the settings. What was opened a moment ago is used once, else all is opened anew. */
export function ownFor(resumeId: string | null): Promise<Own> {
  if (resumeId !== null) return openOwn(resumeId);
  const before = opened;
  opened = null;
  return before && performance.now() - before.at < FRESH_MS
    ? before.own.catch(() => openOwn(null))
    : openOwn(null);
}
