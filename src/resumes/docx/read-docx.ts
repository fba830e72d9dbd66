import type { ResumeReading } from '../../core/types.ts';
import { reasons, refuse } from '../refusals.ts';

/** Reads a Word document. */
export function readDocx(_file: { readonly name: string; readonly bytes: Uint8Array }): ResumeReading {
  return refuse('wrong-type', reasons.zip);
}
