import type { ResumeReading } from '../core/types.ts';
import { readDocx } from './docx/read-docx.ts';
import { decodeText, fileTypeOf } from './file-type.ts';
import type { PdfEngine, PdfReader } from './pdf/pdf-engine.ts';
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
  /** From when the engine has started. Default 10,000. */
  readonly timeoutMs?: number;
};

/** Reads a PDF, DOCX or text file. Always answers: with the resume, or with the sentence that says why not. */
export async function readResume(file: ResumeFile, options: ReadOptions): Promise<ResumeReading> {
  const { bytes } = file;
  if (options.signal?.aborted) return refuse('cancelled', reasons.cancelled);
  if (bytes.length === 0) return refuse('empty', reasons.empty);
  if (bytes.length > maxFileBytes) return refuse('too-large', reasons.tooLarge);
  const type = fileTypeOf(bytes);
  switch (type) {
    case 'pdf':
      return readPdfInTime(file, options);
    case 'zip':
      return readDocx(file);
    case 'text':
      return readTextFile(file);
    case 'locked-office':
      return refuse('encrypted', reasons.encrypted);
    case 'unknown':
      return refuse('wrong-type', reasons['wrong-type']);
    default:
      return refuse(type, reasons[type]);
  }
}

function readTextFile({ name, bytes }: ResumeFile): ResumeReading {
  const text = decodeText(bytes);
  if (text === null) return refuse('wrong-type', reasons['wrong-type']);
  if (text.trim() === '') return refuse('empty', reasons.empty);
  return { resume: readResumeText(text, name), refusal: null };
}

const defaultTimeoutMs = 10_000;
// Loading pdf.js and its worker says nothing about the file, and takes a slow machine a while.
const startTimeoutMs = 60_000;

/** The reading of a PDF, stopped when the caller or the clock says so. The clock starts once pdf.js' worker answers. */
async function readPdfInTime(file: ResumeFile, options: ReadOptions): Promise<ResumeReading> {
  const stop = new AbortController();
  const cancel = () => stop.abort('cancelled');
  options.signal?.addEventListener('abort', cancel, { once: true });
  const after = (timeoutMs: number) => setTimeout(() => stop.abort('timeout'), timeoutMs);
  let timer = after(startTimeoutMs);
  const stopped = new Promise<ResumeReading>(resolve => {
    stop.signal.addEventListener('abort', () => resolve(stopReason(stop.signal)), { once: true });
  });
  const start = async (): Promise<ResumeReading> => {
    const reader = await options.pdf.start();
    clearTimeout(timer);
    if (stop.signal.aborted) return discard(reader, stop.signal);
    timer = after(options.timeoutMs ?? defaultTimeoutMs);
    return openAndRead(reader, file, options, stop.signal);
  };
  try {
    return await Promise.race([stopped, start()]);
  } catch {
    return refuse('damaged', reasons.damaged);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
  }
}

function discard(reader: PdfReader, signal: AbortSignal): ResumeReading {
  reader.kill();
  return stopReason(signal);
}

function stopReason(signal: AbortSignal): ResumeReading {
  return signal.reason === 'timeout'
    ? refuse('timeout', reasons.timeout)
    : refuse('cancelled', reasons.cancelled);
}

async function openAndRead(
  reader: PdfReader,
  file: ResumeFile,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<ResumeReading> {
  signal.addEventListener('abort', reader.kill, { once: true });
  try {
    const pdf = await reader.open(file.bytes);
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
  } finally {
    if (!signal.aborted) await reader.close().catch(reader.kill);
    signal.removeEventListener('abort', reader.kill);
  }
}
