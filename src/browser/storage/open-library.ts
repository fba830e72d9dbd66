import { listResumes, loadResume } from './resume-library.ts';
import type { DamagedRecord, Library, LoadedResume } from './stored-resume.ts';

/** The library with one resume open: the wanted one, else the first that can be read. Resumes that no longer make sense count as damaged. */
export async function openLibrary(
  wantedId: string | null,
): Promise<Library & { readonly loaded: LoadedResume | null }> {
  const { resumes, damaged } = await listResumes();
  const isWanted = ({ id }: { readonly id: string }) => id === wantedId;
  const broken: DamagedRecord[] = [];
  let loaded: LoadedResume | null = null;
  for (const resume of [...resumes.filter(isWanted), ...resumes.filter(other => !isWanted(other))]) {
    loaded = await loadResume(resume);
    if (loaded) break;
    broken.push({ id: resume.id });
  }
  return {
    resumes: resumes.filter(({ id }) => broken.every(one => one.id !== id)),
    damaged: [...damaged, ...broken],
    loaded,
  };
}
