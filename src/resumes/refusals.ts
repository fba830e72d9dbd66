import type { ResumeReading, ResumeRefusalKind } from '../core/types.ts';

/** Largest file read, in bytes. */
export const MAX_FILE_BYTES = 20_000_000;
/** Most pages read. */
export const MAX_PAGES = 60;

/** Most lines read: as many as 60 full pages hold. */
export const MAX_LINES = 4_000;
/** Most letters read, of all lines together: those of 60 full pages. */
export const MAX_LETTERS = 200_000;
/** Most letters read of one line: a long paragraph that nothing breaks. */
export const MAX_LINE_LETTERS = 12_000;

/** The answer for a file that yields no resume. */
export function refuse(kind: ResumeRefusalKind, reason: string): ResumeReading {
  return { resume: null, refusal: { kind, reason } };
}

/** The sentence for each way a file can fail that needs no more facts. */
export const reasons = {
  empty: 'The file is empty: it has no bytes, or no text and no picture.',
  noText: 'No text can be read from this file.',
  scan: 'These pages are pictures with no text in them (a scan or an image): a parser reads nothing. Export the PDF from the program you wrote it in.',
  outlines:
    'The letters of this file are drawn as shapes: there is no text in it, and a parser reads nothing. Export it again with its text kept as text, not turned into outlines or paths.',
  encrypted:
    'This file is encrypted and asks for a password. Save a copy without the password and choose that.',
  damaged: 'This file is damaged or cut off and cannot be opened. Export it again.',
  tooLarge: 'This file is larger than 20 MB. Export it again with smaller pictures.',
  tooManyPages: 'This file has more than 60 pages, which no resume has. Choose the resume itself.',
  image:
    'This is a picture, not a document: a parser reads no words from it. Export the resume as a PDF with text.',
  'web-page': 'This is a web page. Print it to PDF, or paste its text.',
  'old-word': 'This is an old Word document (.doc). Save it as .docx or PDF.',
  'open-document': 'This is an OpenDocument file (.odt). Export it as PDF or .docx.',
  'rich-text': 'This is a Rich Text file (.rtf). Save it as .docx or PDF.',
  pages: 'This is an Apple Pages document. Export it as PDF or Word (.docx).',
  archive: 'This is an archive without a Word document in it. Choose the resume itself.',
  'other-office': 'This is a spreadsheet or presentation. Export the resume as PDF or .docx.',
  source:
    'This is the source that a resume is made from (LaTeX or Typst), not the resume. Make the PDF and choose that.',
  'wrong-type': 'This is neither a PDF nor a Word document nor text. Export the resume as PDF or .docx.',
  cancelled: 'Reading was cancelled.',
  timeout:
    'Reading took longer than 10 seconds and was stopped. Export the PDF again, perhaps with fewer drawings.',
} as const;
