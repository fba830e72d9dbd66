import { resumeFrom } from '../../core/resume.ts';
import type { Resume } from '../../core/types.ts';
import { t } from '../settings/strings.ts';
import { database, written } from './database.ts';
import { changeRecord, defaultKey, recordOf, tidyName, versionOf, writeVersion } from './resume-records.ts';
import { stored } from './storage-errors.ts';
import {
  currentVersion,
  type GivenFile,
  isResumeRecord,
  type Library,
  type LoadedResume,
  MOST_VOUCHED,
  partedRecords,
  type ResumeRecord,
  type StoredResume,
} from './stored-resume.ts';

/** All resumes, and the records that are damaged. */
export function listResumes(): Promise<Library> {
  return stored(async () => {
    const transaction = (await database()).transaction(['resumes', 'choices']);
    const store = transaction.objectStore('resumes');
    const [keys, values, chosen] = await Promise.all([
      store.getAllKeys(),
      store.getAll(),
      transaction.objectStore('choices').get(defaultKey),
    ]);
    const { sound, damaged } = partedRecords(keys, values, isResumeRecord);
    return { resumes: inOrder(sound, chosen), damaged };
  });
}

function inOrder(records: readonly ResumeRecord[], chosen: unknown): readonly StoredResume[] {
  const newest = [...records].sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
  const defaultId = newest.find(({ id }) => id === chosen)?.id ?? newest.at(-1)?.id;
  return newest
    .map(record => ({ ...record, isDefault: record.id === defaultId }))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

/** A resume with what was read from it, in its current version or the one asked for; null if it is missing or damaged. */
export async function getResume(id: string, version?: number): Promise<LoadedResume | null> {
  const { resumes } = await listResumes();
  const found = resumes.find(resume => resume.id === id);
  return found ? loadResume(found, version) : null;
}

/** The same for a resume whose record is at hand; null if the reading is damaged. */
export async function loadResume(found: StoredResume, version?: number): Promise<LoadedResume | null> {
  const wanted = version ?? currentVersion(found).version;
  const reading = await stored(async () => (await database()).get('readings', [found.id, wanted]));
  const resume = resumeFrom(reading);
  return resume ? { ...found, version: wanted, resume } : null;
}

/** The original file of a version; null if it is missing. */
export function readResumeFile(id: string, version: number): Promise<Blob | null> {
  return stored(async () => {
    const file = await (await database()).get('files', [id, version]);
    return file instanceof Blob ? file : null;
  });
}

/** The resume whose current version has exactly these bytes; null if there is none, or its reading is damaged. */
export async function resumeOfFile({ bytes }: GivenFile): Promise<StoredResume | null> {
  const { resumes } = await listResumes();
  for (const resume of resumes) {
    const { version, fileBytes } = currentVersion(resume);
    const file = fileBytes === bytes.length ? await readResumeFile(resume.id, version) : null;
    const stored = file && new Uint8Array(await file.arrayBuffer());
    if (stored?.every((byte, at) => byte === bytes[at]) && (await loadResume(resume))) return resume;
  }
  return null;
}

/** Adds a resume. The first in which anything reads as one becomes the default. */
export async function addResume(given: {
  readonly name?: string;
  readonly file: GivenFile;
  readonly resume: Resume;
}): Promise<StoredResume> {
  const addedAt = Date.now();
  const record: ResumeRecord = {
    id: crypto.randomUUID(),
    name: tidyName(given.name ?? given.file.name.replace(/\.[a-z0-9]{1,5}$/i, '')),
    addedAt,
    versions: [versionOf(given.file, 1, addedAt)],
    dismissed: {},
  };
  await writeVersion(record.id, given.file, given.resume, () => record);
  return reloaded(record.id);
}

/** Adds a new file as a resume's current version; the earlier versions stay in its history. */
export async function replaceResume(id: string, file: GivenFile, resume: Resume): Promise<StoredResume> {
  await writeVersion(id, file, resume, here => {
    if (!isResumeRecord(here)) return null;
    const next = versionOf(file, currentVersion(here).version + 1, Date.now());
    return { ...here, versions: [...here.versions, next] };
  });
  return reloaded(id);
}

/** Makes an older version current again, as a new version with the same file; null if that version is gone. */
export async function restoreVersion(id: string, version: number): Promise<StoredResume | null> {
  const [record, before, file] = await Promise.all([
    recordOf(id),
    getResume(id, version),
    readResumeFile(id, version),
  ]);
  const { fileName } = record.versions.find(one => one.version === version) ?? {};
  if (!before || !file || fileName === undefined) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return replaceResume(id, { name: fileName, type: file.type, bytes }, before.resume);
}

/** Gives a resume another name. */
export async function renameResume(id: string, name: string): Promise<void> {
  await changeRecord(id, () => ({ name: tidyName(name) }));
}

/** Makes a resume the default, with which postings are matched. */
export async function setDefaultResume(id: string): Promise<void> {
  await recordOf(id);
  await written('resumes', writing => writing.objectStore('choices').put(id, defaultKey));
}

/** Dismisses a check on this resume, with the person's reason; it no longer counts. */
export async function dismissCheck(id: string, checkId: string, reason: string): Promise<void> {
  await changeRecord(id, ({ dismissed }) => ({
    dismissed: { ...dismissed, [checkId]: reason.slice(0, 2_000) },
  }));
}

/** Brings a dismissed check back. */
export async function restoreCheck(id: string, checkId: string): Promise<void> {
  await changeRecord(id, ({ dismissed: { [checkId]: _restored, ...dismissed } }) => ({ dismissed }));
}

/** Saves, or removes, the person's statement that this resume shows what a line of a posting asks. */
export async function vouchForLine(id: string, line: string, on: boolean): Promise<void> {
  await changeRecord(id, ({ vouched = [] }) => {
    const others = vouched.filter(other => other !== line);
    return { vouched: on ? [...others, line].slice(-MOST_VOUCHED) : others };
  });
}

async function reloaded(id: string): Promise<StoredResume> {
  const found = (await listResumes()).resumes.find(resume => resume.id === id);
  if (!found) throw new Error(t('storedNotRead'));
  return found;
}
