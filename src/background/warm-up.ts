import { database } from '../browser/database.ts';
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

/**
 * Opens the database, and matches next to nothing with nobody: lexicon, models and patterns are then ready when the page has been
 * read. Once they are, it costs a millisecond or two.
 */
export function warmUp(): void {
  // A failure is told by the match that needs it.
  database().catch(() => undefined);
  const posting = { title: 'Developer', description: 'Requirements\n- TypeScript and SQL' };
  analyze(posting, nobody, { today: { year: 2026, month: 1 } });
}
