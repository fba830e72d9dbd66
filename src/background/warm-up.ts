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

// By then most pages are read, and their match should not wait behind the rehearsal, which helps on slower pages.
const REST_MS = 80;
// Longer than a page takes, shorter than anybody needs to change their library.
const FRESH_MS = 500;

/** What a match takes of the person’s own: the library with a resume of it open, and the settings. */
type Own = readonly [library: Awaited<ReturnType<typeof openLibrary>>, settings: Settings];

const openOwn = (resumeId: string | null): Promise<Own> =>
  Promise.all([openLibrary(resumeId), getSettings()]);

let waiting: ReturnType<typeof setTimeout> | undefined;
let isStopped = false;
let front: string | null = null;
let opened: { readonly own: Promise<Own>; readonly at: number } | null = null;

/** Opens the library and the settings; called with the tab's address, the analysis, too, and runs it once on next to nothing, so that it is ready. */
export function warmUp(address?: string): void {
  isStopped = false;
  if (address === undefined) {
    front = null;
    opened = { own: openOwn(null), at: performance.now() };
    // A failure is told by the match that needs it.
    opened.own.catch(() => undefined);
    return;
  }
  front = address;
  // What is remembered is answered sooner than the analysis is loaded, which holds the thread.
  const isRemembered = expectReport(address).catch(() => false);
  // Even if the match has been asked for by now: the analysis loads while the match waits for the library.
  void isRemembered.then(isKnown => {
    if (!isKnown) setTimeout(() => void analysis().then(rehearse, () => undefined));
  });
}

/** The address of the tab that the background was last woken for; null where it was not, or it is not known yet. */
export const frontAddress = (): string | null => front;

function rehearse({ analyze, open }: Analysis): void {
  // In a turn of its own, so that what has come by then is asked for first.
  setTimeout(open);
  if (isStopped) return;
  waiting ??= setTimeout(() => {
    waiting = undefined;
    const posting = { title: 'Developer', description: 'Requirements\n- TypeScript and SQL' };
    analyze(posting, nobody, { today: { year: 2026, month: 1 } });
  }, REST_MS);
}

/** There is a real match to make: a rehearsal would only keep it waiting. */
export function stopWarmingUp(): void {
  isStopped = true;
  clearTimeout(waiting);
  waiting = undefined;
}

/** The library with that resume of it open, else the default one, and the settings: as they were opened a moment ago, once, or anew. */
export function ownFor(resumeId: string | null): Promise<Own> {
  if (resumeId !== null) return openOwn(resumeId);
  const before = opened;
  opened = null;
  return before && performance.now() - before.at < FRESH_MS
    ? before.own.catch(() => openOwn(null))
    : openOwn(null);
}
