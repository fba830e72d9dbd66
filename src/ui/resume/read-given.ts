import type { GivenFile } from '../../browser/storage/stored-resume.ts';
import type { ResumeReading } from '../../core/types.ts';
import { refuse } from '../../resumes/refusals.ts';

/** Larger than any resume. Such a file is not even loaded into memory. */
const MOST_BYTES = 50_000_000;

/** Reads a file that the person gave, in a worker. */
export async function readGivenFile(
  file: File,
  onProgress: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<{ readonly given: GivenFile; readonly reading: ResumeReading }> {
  const given = (bytes: Uint8Array): GivenFile => ({ name: file.name, type: file.type, bytes });
  if (file.size > MOST_BYTES) return { given: given(new Uint8Array()), reading: refuse('too-large') };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readInWorker } = await import('../../resumes/read-in-worker.ts');
  const reading = await readInWorker({ name: file.name, bytes }, { onProgress, signal });
  return { given: given(bytes), reading };
}

/** Returns a pasted text as a file, and the result of reading it. */
export async function readGivenText(
  text: string,
  signal: AbortSignal,
): Promise<{ readonly given: GivenFile; readonly reading: ResumeReading }> {
  const bytes = new TextEncoder().encode(text);
  const { readInWorker } = await import('../../resumes/read-in-worker.ts');
  const reading = await readInWorker({ name: 'resume.txt', bytes, isPasted: true }, { signal });
  const name = `${reading.resume?.name ?? 'Resume'}.txt`;
  return { given: { name, type: 'text/plain', bytes }, reading };
}
