import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getSettings, saveSettings } from '../../src/browser/settings/settings.ts';
import { database, written } from '../../src/browser/storage/database.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { listHistory } from '../../src/browser/storage/history.ts';
import { listResumes } from '../../src/browser/storage/resume-library.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});
afterEach(() => vi.restoreAllMocks());

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Creates a database that only a newer Evident could open. */
async function fromTheFuture(): Promise<void> {
  await deleteEverything();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('evident', 99);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

test('a database of a newer version is reported as such, and can be deleted', async () => {
  await fromTheFuture();
  await expect(listResumes()).rejects.toThrow('[storageNewer]');
  await expect(listHistory()).rejects.toThrow('[storageNewer]');
  await deleteEverything();
  expect(await databases()).toEqual([]);
  expect(await listHistory()).toEqual({ matches: [], damaged: [] });
});

test.each([1, 2, 3])('a database of version %d is upgraded without losses', async version => {
  await deleteEverything();
  const before = await openDB('evident', version, {
    upgrade(db, _from, _to, transaction) {
      for (const name of ['resumes', 'readings', 'files', 'history', 'choices']) db.createObjectStore(name);
      const history = transaction.objectStore('history');
      if (version > 1) history.createIndex('at', 'at');
      if (version > 2) for (const name of ['company', 'title']) history.createIndex(name, name);
    },
  });
  await before.put('choices', 'r', 'default-resume');
  before.close();
  const db = await database();
  expect([db.version, ...db.objectStoreNames]).toEqual([
    ...[4, 'choices', 'copies', 'files', 'history', 'readings', 'resumes'],
  ]);
  expect([...db.transaction('history').store.indexNames]).toEqual(['at', 'company', 'title']);
  expect(await db.get('choices', 'default-resume')).toBe('r');
});

describe('a transaction', () => {
  test('that fails because the disk is full says so, not that it was aborted', async () => {
    const full = 'IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)';
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      // As in Chromium: only the transaction has the error, its requests do not.
      vi.spyOn(this.transaction, 'error', 'get').mockReturnValue(new DOMException(full, 'UnknownError'));
      const request = this.get('any');
      this.transaction.abort();
      return request as IDBRequest;
    });
    await expect(written('copies', ({ store }) => store.put('x', 'y'))).rejects.toThrow('[storageFull]');
  });

  test('that is aborted after its task was done fails', async () => {
    const ending = written('copies', async transaction => {
      await transaction.store.put('x', 'late');
      transaction.abort();
    });
    await expect(ending).rejects.toThrow('[storageFailed]');
    expect(await (await database()).get('copies', 'late')).toBeUndefined();
  });

  test('whose task fails writes nothing', async () => {
    const failing = written('copies', async ({ store }) => {
      await store.put('x', 'half');
      throw new Error('Out of sorts.');
    });
    await expect(failing).rejects.toThrow('[storageFailed]');
    expect(await (await database()).get('copies', 'half')).toBeUndefined();
  });
});

test('“Delete everything” deletes the database itself, even while it is open', async () => {
  await (await database()).put('choices', 'x', 'y');
  await deleteEverything();
  expect(await databases()).toEqual([]);
});

test('if the browser blocks the database, “Delete everything” still deletes the rest, and says why it failed', async () => {
  await saveSettings({ keepHistory: false });
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('Blocked.', 'SecurityError');
  });
  await expect(deleteEverything()).rejects.toThrow('[storageBlocked]');
  expect((await getSettings()).keepHistory).toBe(true);
});

describe('a database that never answers', () => {
  const silent = () => new IDBOpenDBRequest();
  const afterAWhile = async (task: () => Promise<unknown>) => {
    const ended = task().then(
      () => 'done',
      (error: Error) => error.message,
    );
    await vi.advanceTimersByTimeAsync(5_000);
    return ended;
  };
  beforeEach(async () => {
    await deleteEverything();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  test('is reported as blocked, and is tried again the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(silent);
    expect(await afterAWhile(listResumes)).toContain('[storageBlocked]');
    open.mockRestore();
    vi.useRealTimers();
    expect(await listResumes()).toMatchObject({ resumes: [] });
  });

  test('does not keep “Delete everything” waiting', async () => {
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(silent);
    expect(await afterAWhile(deleteEverything)).toContain('[storageBlocked]');
  });
});

test('“Delete everything” clears the highlights in every open page', async () => {
  await deleteEverything();
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
    5,
    expect.objectContaining({ evident: 'page', call: 'clear' }),
    { frameId: 0 },
  );
});
