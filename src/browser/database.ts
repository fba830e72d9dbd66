import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Stored values are `unknown` on purpose: whatever comes out is checked before it is believed. */
export type EvidentSchema = DBSchema & {
  /** What the library shows of each resume. */
  resumes: { key: string; value: unknown };
  /** The resume as read, by `[id, version]`. */
  readings: { key: [string, number]; value: unknown };
  /** The file as given, by `[id, version]`. */
  files: { key: [string, number]; value: unknown };
  /** Postings matched. */
  history: { key: string; value: unknown };
  /** Single values by name. */
  choices: { key: string; value: unknown };
};

/** The database, opened. */
export type EvidentDatabase = IDBPDatabase<EvidentSchema>;

/** All stores, in the order they are emptied. */
export const storeNames = ['resumes', 'readings', 'files', 'history', 'choices'] as const;

/** The name of the one database. */
export const databaseName = 'evident';

let opening: Promise<EvidentDatabase> | null = null;

/** The database, opened once per page; another page that wants to upgrade it is never kept waiting. */
export function database(): Promise<EvidentDatabase> {
  opening ??= openDB<EvidentSchema>(databaseName, 1, {
    upgrade(db) {
      for (const name of storeNames) db.createObjectStore(name);
    },
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated() {
      opening = null;
    },
  }).catch(error => {
    opening = null;
    throw error;
  });
  return opening;
}
