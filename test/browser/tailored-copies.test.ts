import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '../../src/browser/messages/changes.ts';
import { createCopyHold } from '../../src/browser/storage/copy-hold.ts';
import { database, deleteDatabase } from '../../src/browser/storage/database.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { exportEverything, importEverything } from '../../src/browser/storage/move-everything.ts';
import { isStorageFull } from '../../src/browser/storage/storage-errors.ts';
import {
  addCopy,
  copiesFor,
  deleteCopy,
  getCopy,
  listCopies,
  restoreCopy,
  saveCopy,
  watchCopies,
} from '../../src/browser/storage/tailored-copies.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { samplePosting } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

beforeEach(async () => {
  freshBrowser();
  await deleteEverything();
});

const draft = (headline: string): Draft => ({
  language: 'en',
  name: 'Ada Example',
  headline,
  contact: { email: 'ada@example.com', phone: '', place: 'Graz', links: [] },
  sections: [],
});

const add = (change = {}, at = 1_000) =>
  addCopy(
    {
      resumeId: 'r1',
      resumeName: 'Ada',
      basedOnVersion: 2,
      posting: samplePosting(change),
      draft: draft('first'),
    },
    at,
  );

describe('a copy', () => {
  test('is named after its posting, and found by it whatever tracking parameters the address has', async () => {
    const copy = await add({ url: 'https://jobs.example.com/1?utm_source=mail' });
    await add({ url: 'https://jobs.example.com/2' });
    expect(copy.name).toBe('Backend Engineer, Example Ltd');
    expect((await copiesFor(samplePosting())).map(({ id }) => id)).toEqual([copy.id]);
  });

  test('is saved only if nobody else has saved it since it was read', async () => {
    const copy = await add();
    const mine = await saveCopy({ ...copy, draft: draft('mine') });
    expect(mine?.revision).toBe(2);
    expect(await saveCopy({ ...copy, draft: draft('theirs') })).toBeNull();
    expect((await getCopy(copy.id))?.draft.headline).toBe('mine');
  });

  test('that was deleted cannot be saved, but can be restored', async () => {
    const copy = await add();
    await deleteCopy(copy.id);
    await expect(saveCopy(copy)).rejects.toThrow('[copyGone]');
    expect(await getCopy(copy.id)).toBeNull();
    await restoreCopy(copy);
    expect(await getCopy(copy.id)).toEqual(copy);
  });

  test('that is damaged does not hide the others', async () => {
    const copy = await add();
    await (await database()).put('copies', { id: 'bad', draft: null }, 'bad');
    expect(await listCopies()).toEqual({ copies: [copy], damaged: [{ id: 'bad' }] });
    expect(await getCopy('bad')).toBeNull();
  });

  test('that does not fit on the disk says so, and leaves the stored one as it is', async () => {
    const copy = await add();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failure = await saveCopy({ ...copy, draft: draft('too much') }).catch(error => error);
    put.mockRestore();
    expect(isStorageFull(failure)).toBe(true);
    expect(await getCopy(copy.id)).toEqual(copy);
  });

  test('is in the backup, whose import does not overwrite a newer one', async () => {
    const copy = await add();
    const backup = await (await exportEverything()).text();
    await deleteEverything();
    expect((await listCopies()).copies).toEqual([]);
    expect(await importEverything(backup)).toMatchObject({ copies: 1, skipped: [] });
    expect(await getCopy(copy.id)).toEqual(copy);
    expect(await importEverything(backup)).toMatchObject({ copies: 0 });
    const newer = await saveCopy({ ...copy, draft: draft('newer') }, 2_000);
    expect(await importEverything(backup)).toMatchObject({ copies: 0 });
    expect(await getCopy(copy.id)).toEqual(newer);
  });

  test('can be stored in an upgraded database from before there were copies, which keeps its content', async () => {
    await deleteDatabase();
    const before = await new Promise<IDBDatabase>(resolve => {
      const opening = indexedDB.open('evident', 2);
      opening.onupgradeneeded = () => {
        for (const name of ['resumes', 'readings', 'files', 'history', 'choices'])
          opening.result.createObjectStore(name);
        opening.transaction?.objectStore('history').createIndex('at', 'at');
        opening.transaction?.objectStore('choices').put('kept', 'a choice');
      };
      opening.onsuccess = () => resolve(opening.result);
    });
    before.close();
    const copy = await add();
    expect(await getCopy(copy.id)).toEqual(copy);
    expect(await (await database()).get('choices', 'a choice')).toBe('kept');
  });
});

describe('the lock on a copy', () => {
  test('belongs to one page at a time, and a page that loses it saves first', async () => {
    const told: string[] = [];
    const first = createCopyHold('a', async () => void told.push('first saves'));
    const second = createCopyHold('a', async () => undefined);
    expect(await first.take()).toBe(true);
    expect(await second.take()).toBe(false);
    await second.takeOver();
    expect(told).toEqual(['first saves']);
    expect(await first.take()).toBe(false);
    second.release();
    await expect.poll(() => first.take()).toBe(true);
    first.release();
  });

  test('can be taken over from a page that hangs', async () => {
    const hanging = createCopyHold('b', () => new Promise(() => undefined));
    const other = createCopyHold('b', async () => undefined);
    await hanging.take();
    const patience = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(patience.signal);
    const taken = vi.fn();
    const takes = other.takeOver().then(taken);
    expect((await navigator.locks.query()).pending).toHaveLength(1);
    expect(taken).not.toHaveBeenCalled();
    patience.abort();
    await takes;
    expect(await hanging.take()).toBe(false);
    hanging.release();
    other.release();
  });
});

test('a watcher of the copies is called at once, at the first of many changes, and after the last', () => {
  vi.useFakeTimers();
  try {
    const look = vi.fn();
    const forget = watchCopies(look);
    expect(look).toHaveBeenCalledTimes(1);
    for (let turn = 0; turn < 5; turn += 1) {
      announce('copies');
      vi.advanceTimersByTime(500);
    }
    announce('settings');
    expect(look).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(500);
    expect(look).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(5_000);
    announce('everything');
    expect(look).toHaveBeenCalledTimes(4);
    announce('copies');
    forget();
    vi.advanceTimersByTime(5_000);
    expect(look).toHaveBeenCalledTimes(4);
  } finally {
    vi.useRealTimers();
  }
});
