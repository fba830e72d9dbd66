import { database } from '../browser/storage/database.ts';
import type { Resume } from '../core/types.ts';
import { analysis } from './analysis.ts';

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

// Most pages are read by then, and a match that is begun, or remembered, need not wait for a rehearsal. What warms up is for pages that take longer.
const REST_MS = 80;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the database and reads what analyses; and, unless a match comes first, matches next to nothing with nobody: lexicon, models and
 * patterns are then ready when the page has been read. Once they are, it costs a millisecond or two.
 */
export function warmUp(): void {
  // A failure is told by the match that needs it.
  database().catch(() => undefined);
  const reading = analysis();
  waiting ??= setTimeout(async () => {
    waiting = undefined;
    const { analyze } = await reading;
    const posting = { title: 'Developer', description: 'Requirements\n- TypeScript and SQL' };
    analyze(posting, nobody, { today: { year: 2026, month: 1 } });
  }, REST_MS);
}

/** There is a real match to make: warming up would only keep it waiting. */
export function stopWarmingUp(): void {
  clearTimeout(waiting);
}
