import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writePdf } from './write-pdf.ts';

const here = import.meta.dirname;

/** The address of the sample posting: a real board, but an invented company. */
export const sampleAddress = 'https://job-boards.greenhouse.io/larkfieldtransit/jobs/4012345';

/** The page of the sample posting. */
export const samplePosting = readFileSync(path.join(here, 'posting.html'), 'utf8');

/** The text of the sample resume. */
export const sampleResumeText = readFileSync(path.join(here, 'resume.txt'), 'utf8');

/** The sample resume as a PDF file, for a file input. */
export async function sampleResume(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await writePdf(sampleResumeText.trim());
  return { name: 'maya-lindqvist.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
}
