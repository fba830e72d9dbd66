import { loadResume } from '../browser/storage/resume-library.ts';
import { currentVersion, type StoredResume } from '../browser/storage/stored-resume.ts';
import type { AnalyzeOptions, ProvenElsewhere } from '../core/types.ts';
import { analysis } from './analysis.ts';

const MOST_RESUMES = 5;

// A version never changes: what it proves is worked out once, as long as the background lives.
const known = new Map<string, readonly ProvenElsewhere[]>();

/** What the person's other resumes prove in their projects and jobs: the first to prove a keyword tells of it. */
export async function provenElsewhere(
  others: readonly StoredResume[],
  options: Pick<AnalyzeOptions, 'today' | 'ownTerms'>,
): Promise<readonly ProvenElsewhere[]> {
  const tables = await Promise.all(others.slice(0, MOST_RESUMES).map(one => tableOf(one, options)));
  const first = new Map<string, ProvenElsewhere>();
  for (const proven of tables.flat()) if (!first.has(proven.keyword)) first.set(proven.keyword, proven);
  return [...first.values()];
}

async function tableOf(
  stored: StoredResume,
  options: Pick<AnalyzeOptions, 'today' | 'ownTerms'>,
): Promise<readonly ProvenElsewhere[]> {
  const key = JSON.stringify([stored.id, currentVersion(stored).version, stored.name, options.ownTerms]);
  const table = known.get(key);
  if (table) return table;
  // A resume that cannot be opened must not keep the others from being read.
  const loaded = await loadResume(stored).catch(() => null);
  const { provenLines } = await analysis();
  const made = loaded ? provenLines(loaded.resume, stored.name, options) : [];
  known.set(key, made);
  return made;
}
