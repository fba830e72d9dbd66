import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { type Difference, readBackDifferences } from '../../src/core/tailor/read-back.ts';
import type { Resume } from '../../src/core/types.ts';
import { readResume } from '../../src/resumes/read-resume.ts';

/** Reads an export like any other file. */
export async function readExport(name: string, bytes: Uint8Array): Promise<Resume> {
  const { resume, refusal } = await readResume({ name, bytes }, { pdf: nodePdfEngine() });
  if (resume === null) throw new Error(`${name}: ${refusal.kind}`);
  return resume;
}

/** The differences between a draft and its export as read back. */
export async function differencesOf(
  draft: Draft,
  name: string,
  bytes: Uint8Array,
): Promise<readonly Difference[]> {
  return readBackDifferences(draft, await readExport(name, bytes));
}
