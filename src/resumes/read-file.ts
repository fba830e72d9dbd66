import type { ResumeReading } from '../core/types.ts';
import { readDocx } from './docx/read-docx.ts';
import { decodeText, fileTypeOf, type ResumeFile } from './file-type.ts';
import { readJsonResume } from './json/read-json-resume.ts';
import type { PdfEngine } from './pdf/pdf-engine.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { MAX_FILE_BYTES, MAX_PAGES, refuse } from './refusals.ts';
import { buildResume, type Unbuilt } from './structure/build-resume.ts';
import { linesOfText } from './text/read-resume-text.ts';

/** What a reading needs, and whom it informs. */
export type FileReading = {
  readonly pdf: PdfEngine;
  /** Called when everything that reading needs has been loaded. */
  readonly onStarted: () => void;
  readonly onProgress: (page: number, pages: number) => void;
  /** Ends the PDF engine's worker. */
  readonly signal: AbortSignal;
};

/** Reads a PDF, DOCX, JSON Resume or text file, without a time limit. Returns the resume, or a refusal with its reason. */
export async function readFile(file: ResumeFile, options: FileReading): Promise<ResumeReading> {
  const read = await readLinesOf(file, options);
  if (!('raw' in read)) return read;
  try {
    return { resume: buildResume(read), refusal: null };
  } catch {
    return refuse('damaged');
  }
}

/** Reads only the lines of a file, on which the models are trained. JSON Resume has no lines, so it is read completely. */
export async function readLinesOf(file: ResumeFile, options: FileReading): Promise<Unbuilt | ResumeReading> {
  const { bytes } = file;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-large');
  const seen = fileTypeOf(bytes);
  const type = file.isPasted && seen !== 'json-resume' ? 'text' : seen;
  if (type === 'pdf') return readPdfFile(file, options);
  options.onStarted();
  switch (type) {
    case 'zip':
      return readDocx(file);
    case 'text':
      return readTextFile(file);
    case 'json-resume':
      return readJsonResume(file);
    default:
      return refuse(type);
  }
}

function readTextFile({ name, bytes }: ResumeFile): Unbuilt | ResumeReading {
  const text = decodeText(bytes);
  if (text === null) return refuse('wrong-type');
  if (text.trim() === '') return refuse('empty');
  return linesOfText(text, name);
}

async function readPdfFile(file: ResumeFile, options: FileReading): Promise<Unbuilt | ResumeReading> {
  const { signal } = options;
  const reader = await options.pdf.start();
  options.onStarted();
  if (signal.aborted) reader.kill();
  signal.addEventListener('abort', reader.kill, { once: true });
  try {
    const pdf = await reader.open(file.bytes);
    if (pdf.document.numPages > MAX_PAGES) return refuse('too-many-pages');
    return await readPdf(pdf, { ...options, name: file.name, size: file.bytes.length });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException' ? refuse('encrypted') : refuse('damaged');
  } finally {
    if (!signal.aborted) await reader.close().catch(reader.kill);
    signal.removeEventListener('abort', reader.kill);
  }
}
