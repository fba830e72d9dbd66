import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import type { Resume, ResumeReading } from '../../src/core/types.ts';
import { readResume } from '../../src/resumes/read-resume.ts';

const pdf = nodePdfEngine();

/** Reads bytes as the extension would. */
export function read(bytes: Uint8Array, name = 'resume.pdf'): Promise<ResumeReading> {
  return readResume({ name, bytes }, { pdf });
}

/** Reads bytes that must yield a resume. */
export async function readOk(bytes: Uint8Array): Promise<Resume> {
  const reading = await read(bytes);
  if (reading.resume === null) throw new Error(reading.refusal.kind);
  return reading.resume;
}

/** The ids of a resume's hazards, each once, sorted. */
export function hazardIds(resume: Resume): readonly string[] {
  return [...new Set(resume.hazards.map(hazard => hazard.id))].sort();
}

/** The text of a span of the resume. */
export function textOf(resume: Resume, span: { readonly start: number; readonly end: number }): string {
  return resume.text.slice(span.start, span.end);
}
