import { database } from '../browser/storage/database.ts';
import { analyze } from '../core/analyze.ts';
import type { Resume } from '../core/types.ts';

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

// Messages that wait for the background to start come one after the other: a match among them is begun before this is over.
const REST_MS = 20;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the database, and, unless a match comes first, matches next to nothing with nobody: lexicon, models and patterns are then
 * ready when the page has been read. Once they are, it costs a millisecond or two.
 */
export function warmUp(): void {
  // A failure is told by the match that needs it.
  database().catch(() => undefined);
  waiting ??= setTimeout(() => {
    waiting = undefined;
    const posting = { title: 'Developer', description: 'Requirements\n- TypeScript and SQL' };
    analyze(posting, nobody, { today: { year: 2026, month: 1 } });
  }, REST_MS);
}

/** There is a real match to make: warming up would only keep it waiting. */
export function stopWarmingUp(): void {
  clearTimeout(waiting);
}
