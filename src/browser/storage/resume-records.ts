import { isBare, isResume } from '../../core/resume.ts';
import { oneLine, withoutUnseen } from '../../core/text/one-line.ts';
import type { Resume } from '../../core/types.ts';
import { t } from '../settings/strings.ts';
import { database, written } from './database.ts';
import { stored } from './storage-errors.ts';
import {
  currentVersion,
  type GivenFile,
  isResumeRecord,
  type ResumeRecord,
  type ResumeVersion,
} from './stored-resume.ts';

/** The key under which the default resume's id is stored. */
export const defaultKey = 'default-resume';

/** The record of a new version and its file. */
export function versionOf(file: GivenFile, version: number, addedAt: number): ResumeVersion {
  return {
    version,
    fileName: withoutUnseen(file.name).slice(0, 1_000),
    fileType: file.type.slice(0, 200),
    fileBytes: file.bytes.byteLength,
    addedAt,
  };
}

/** A name as the library shows it: on one line, never empty, without invisible characters. */
export const tidyName = (name: string): string => oneLine(name) ?? 'Resume';

/** The record of a resume; throws if it is missing or damaged. */
export async function recordOf(id: string): Promise<ResumeRecord> {
  const found = await stored(async () => (await database()).get('resumes', id));
  if (!isResumeRecord(found)) throw new Error(t('noResumeThere'));
  return found;
}

/** Changes a record but not its files; throws if it is missing or damaged. */
export async function changeRecord(
  id: string,
  change: (record: ResumeRecord) => Partial<ResumeRecord>,
): Promise<void> {
  const isThere = await written('resumes', async transaction => {
    const store = transaction.objectStore('resumes');
    const record = await store.get(id);
    if (isResumeRecord(record)) await store.put({ ...record, ...change(record) }, id);
    return isResumeRecord(record);
  });
  if (!isThere) throw new Error(t('noResumeThere'));
}

/**
 * Writes a version in one transaction: the record, the reading and the file. `next` makes the record from the stored one, since another
 * page may have changed or deleted it; null if it is needed and gone. Throws if it could not be loaded again.
 */
export async function writeVersion(
  id: string,
  file: GivenFile,
  resume: Resume,
  next: (stored: unknown) => ResumeRecord | null,
): Promise<void> {
  const bytes = new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type });
  const record = await written('resumes', async transaction => {
    const made = next(await transaction.objectStore('resumes').get(id));
    if (!isResume(resume) || !isResumeRecord(made)) return made;
    const choices = transaction.objectStore('choices');
    if (!isBare(resume) && (await choices.get(defaultKey)) === undefined) await choices.put(id, defaultKey);
    const key: [string, number] = [id, currentVersion(made).version];
    await Promise.all([
      transaction.objectStore('resumes').put(made, id),
      transaction.objectStore('readings').put(resume, key),
      transaction.objectStore('files').put(bytes, key),
    ]);
    return made;
  });
  if (record === null) throw new Error(t('noResumeThere'));
  if (!isResume(resume) || !isResumeRecord(record)) throw new Error(t('refusalDamaged', file.name));
}
