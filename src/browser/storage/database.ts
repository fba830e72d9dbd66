import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { announce } from '../messages/changes.ts';
import { stored } from './storage-errors.ts';

/** Stored values are `unknown` on purpose: each is checked after it is read. */
export type EvidentSchema = DBSchema & {
  /** What the library shows of each resume. */
  resumes: { key: string; value: unknown };
  /** The resume as read, by `[id, version]`. */
  readings: { key: [string, number]; value: unknown };
  /** The file as given, by `[id, version]`. */
  files: { key: [string, number]; value: unknown };
  /** Matched postings. `at` finds the newest without reading all, company and title find a posting at another address; a damaged record may lack them. */
  history: { key: string; value: unknown; indexes: { at: number; company: string; title: string } };
  /** Copies of resumes made for one posting each, by id. */
  copies: { key: string; value: unknown };
  /** Single values by name. */
  choices: { key: string; value: unknown };
};

/** The database, opened. */
export type EvidentDatabase = IDBPDatabase<EvidentSchema>;

const ofResumes = ['resumes', 'readings', 'files', 'choices'] as const;

/** The stores that change together. */
const areas = {
  resumes: ofResumes,
  history: ['history'],
  copies: ['copies'],
  everything: [...ofResumes, 'history', 'copies'],
} as const;

type Areas = typeof areas;

/** A transaction that writes to the stores of one area. */
export type Writing<Area extends keyof Areas> = IDBPTransaction<EvidentSchema, Areas[Area], 'readwrite'>;

const storeNames = ['resumes', 'readings', 'files', 'history', 'choices'] as const;

const databaseName = 'evident';

// Without a profile's files, or set to keep no site data, browsers may never answer: https://bugs.webkit.org/show_bug.cgi?id=226547
const SILENCE_MS = 5_000;

let opening: Promise<EvidentDatabase> | null = null;

/** The database, opened once per page. Throws if the browser stays silent. https://developer.mozilla.org/en-US/docs/Web/API/IDBOpenDBRequest/blocked_event */
export function database(): Promise<EvidentDatabase> {
  opening ??= beforeSilence(open(), db => db.close()).catch(error => {
    opening = null;
    throw error;
  });
  return opening;
}

function open(): Promise<EvidentDatabase> {
  return openDB<EvidentSchema>(databaseName, 4, {
    upgrade(db, before, _next, transaction) {
      if (before < 1) for (const name of storeNames) db.createObjectStore(name);
      const history = transaction.objectStore('history');
      if (before < 2) history.createIndex('at', 'at');
      if (before < 3) for (const name of ['company', 'title'] as const) history.createIndex(name, name);
      if (before < 4) db.createObjectStore('copies');
    },
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated() {
      opening = null;
    },
  });
}

/** The answer, or an error after some seconds without one. An answer that comes later is given to `late`. */
function beforeSilence<T>(answer: Promise<T>, late: (value: T) => void = () => undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('The database does not answer.', 'TimeoutError'));
      answer.then(late, () => undefined);
    }, SILENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Runs a task that writes all or nothing, and tells every page of ours. On failure, throws the transaction's reason. https://w3c.github.io/IndexedDB/#abort-a-transaction */
export function written<Area extends keyof Areas, T>(
  area: Area,
  task: (transaction: Writing<Area>) => Promise<T>,
): Promise<T> {
  return stored(async () => {
    const transaction = (await database()).transaction(areas[area], 'readwrite');
    const work = task(transaction).catch(error => {
      // The transaction may have ended by itself.
      if (error.name !== 'AbortError') transaction.abort();
      throw error;
    });
    const [made, done] = await Promise.allSettled([work, transaction.done]);
    if (made.status === 'fulfilled' && done.status === 'fulfilled') {
      announce(area);
      return made.value;
    }
    const reasons = [made, done].flatMap(one => (one.status === 'rejected' ? [one.reason] : []));
    throw reasons.find(({ name }) => name !== 'AbortError') ?? reasons[0];
  });
}

/** Deletes the database itself, even if it cannot be opened; other pages of ours let go of it. */
export async function deleteDatabase(): Promise<void> {
  opening = null;
  await beforeSilence(deleteDB(databaseName));
}
