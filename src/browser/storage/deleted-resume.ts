import { written } from './database.ts';
import { forgetReports } from './remembered-reports.ts';
import { defaultKey } from './resume-records.ts';

type Kept = { readonly key: [string, number]; readonly value: unknown };

/** A resume as it was in the database, kept in memory as long as it may be put back. */
export type DeletedResume = {
  readonly id: string;
  readonly record: unknown;
  readonly readings: readonly Kept[];
  readonly files: readonly Kept[];
  readonly wasDefault: boolean;
};

/** Deletes a resume with all its versions and files, damaged or not, and returns what was deleted. */
export async function deleteResume(id: string): Promise<DeletedResume> {
  const deleted = await written('resumes', async transaction => {
    const [resumes, choices] = [transaction.objectStore('resumes'), transaction.objectStore('choices')];
    const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
    const takeAll = async (name: 'readings' | 'files'): Promise<readonly Kept[]> => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      await store.delete(range);
      return keys.map((key, index) => ({ key, value: values[index] }));
    };
    const [record, chosen, readings, files] = await Promise.all([
      resumes.get(id),
      choices.get(defaultKey),
      takeAll('readings'),
      takeAll('files'),
    ]);
    const wasDefault = chosen === id;
    await Promise.all([resumes.delete(id), wasDefault && choices.delete(defaultKey)]);
    return { id, record, readings, files, wasDefault };
  });
  await forgetReports();
  return deleted;
}

/** Puts a deleted resume back as it was. If another has become the default meanwhile, that one remains the default. */
export async function restoreResume(deleted: DeletedResume): Promise<void> {
  const { id, record, readings, files, wasDefault } = deleted;
  await written('resumes', async transaction => {
    const choices = transaction.objectStore('choices');
    const isFree = (await choices.get(defaultKey)) === undefined;
    await Promise.all([
      record !== undefined && transaction.objectStore('resumes').put(record, id),
      ...readings.map(({ key, value }) => transaction.objectStore('readings').put(value, key)),
      ...files.map(({ key, value }) => transaction.objectStore('files').put(value, key)),
      wasDefault && isFree && choices.put(id, defaultKey),
    ]);
  });
}
