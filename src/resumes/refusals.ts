import type { ResumeReading, ResumeRefusalKind } from '../core/types.ts';

/** Largest file read, in bytes. */
export const MAX_FILE_BYTES = 20_000_000;
/** Most pages read. */
export const MAX_PAGES = 60;

/** Most lines read: as many as on 60 full pages. */
export const MAX_LINES = 4_000;
/** Most letters read, of all lines together: as many as on 60 full pages. */
export const MAX_LETTERS = 200_000;
/** Most letters read of one line: enough for a long paragraph without line breaks. */
export const MAX_LINE_LETTERS = 12_000;

/** The result for a file that could not be read as a resume. */
export const refuse = (kind: ResumeRefusalKind): ResumeReading => ({ resume: null, refusal: { kind } });
