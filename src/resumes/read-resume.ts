import type { ResumeReading } from '../core/types.ts';
import { readDocx } from './docx/read-docx.ts';
import { decodeText, fileTypeOf } from './file-type.ts';
import type { PdfEngine } from './pdf/pdf-engine.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { maxFileBytes, maxPages, reasons, refuse } from './refusals.ts';
import { readResumeText } from './text/read-resume-text.ts';

/** A resume file as chosen or dropped. */
export type ResumeFile = { readonly name: string; readonly bytes: Uint8Array };

/** How to read: the PDF engine, and how to follow or stop the reading. */
export type ReadOptions = {
  readonly pdf: PdfEngine;
  readonly onProgress?: (page: number, pages: number) => void;
  readonly signal?: AbortSignal;
  /** Default 10,000. */
  readonly timeoutMs?: number;
};

/** Reads a PDF, DOCX or text file. Always answers: with the resume, or with the sentence that says why not. */
export async function readResume(file: ResumeFile, options: ReadOptions): Promise<ResumeReading> {
  const { bytes } = file;
  if (options.signal?.aborted) return refuse('cancelled', reasons.cancelled);
  if (bytes.length === 0) return refuse('empty', reasons.empty);
  if (bytes.length > maxFileBytes) return refuse('too-large', reasons.tooLarge);
  switch (fileTypeOf(bytes)) {
    case 'pdf':
      return readPdfInTime(file, options);
    case 'zip':
      return readDocx(file);
    case 'text':
      return readTextFile(file);
    case 'ole':
      return refuse('wrong-type', reasons.oldWord);
    case 'rtf':
      return refuse('wrong-type', reasons.richText);
    case 'html':
      return refuse('wrong-type', reasons.html);
    case 'image':
      return refuse('wrong-type', reasons.image);
    default:
      return refuse('wrong-type', reasons.unknown);
  }
}

function readTextFile({ name, bytes }: ResumeFile): ResumeReading {
  const text = decodeText(bytes);
  if (text === null) return refuse('wrong-type', reasons.unknown);
  if (text.trim() === '') return refuse('empty', reasons.empty);
  return { resume: readResumeText(text, name), refusal: null };
}

const defaultTimeoutMs = 10_000;

/** The reading of a PDF, stopped when the caller or the clock says so. */
async function readPdfInTime(file: ResumeFile, options: ReadOptions): Promise<ResumeReading> {
  const stop = new AbortController();
  const cancel = () => stop.abort('cancelled');
  options.signal?.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => stop.abort('timeout'), options.timeoutMs ?? defaultTimeoutMs);
  const stopped = new Promise<ResumeReading>(resolve => {
    stop.signal.addEventListener('abort', () => resolve(stopReason(stop.signal)), { once: true });
  });
  try {
    return await Promise.race([stopped, openAndRead(file, options, stop.signal)]);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
    // Whatever still runs (the race was lost) winds down.
    if (!stop.signal.aborted) stop.abort('done');
  }
}

function stopReason(signal: AbortSignal): ResumeReading {
  return signal.reason === 'timeout'
    ? refuse('timeout', reasons.timeout)
    : refuse('cancelled', reasons.cancelled);
}

async function openAndRead(
  file: ResumeFile,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<ResumeReading> {
  try {
    const pdf = await options.pdf.open(file.bytes, signal);
    const close = () => void pdf.close().catch(() => undefined);
    signal.addEventListener('abort', close, { once: true });
    if (pdf.document.numPages > maxPages) return refuse('too-many-pages', reasons.tooManyPages);
    return await readPdf(pdf, {
      name: file.name,
      size: file.bytes.length,
      onProgress: options.onProgress ?? (() => undefined),
      signal,
    });
  } catch (error) {
    if (signal.aborted) return stopReason(signal);
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException'
      ? refuse('encrypted', reasons.encrypted)
      : refuse('damaged', reasons.damaged);
  }
}
