import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../src/browser/storage/database.ts';
import {
  deleteHistory,
  deleteMatch,
  listHistory,
  noteApplication,
  recordMatch,
  restoreMatches,
} from '../../src/browser/storage/history.ts';
import { matchBefore, repostBefore } from '../../src/browser/storage/match-before.ts';
import type { Report } from '../../src/core/types.ts';
import { samplePosting, sampleReport } from './samples.ts';

vi.mock('../../src/browser/messages/browser-api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser(),
}));

const mara = { id: 'm', name: 'Mara', version: 1 };
const scored = (score: number, change: Partial<Report> = {}): Report => ({
  ...sampleReport([], score),
  ...change,
});
const records = async () => (await listHistory()).matches;

beforeEach(async () => {
  await deleteHistory();
  await (await database()).clear('history');
});

describe('the history', () => {
  test('keeps one record a posting and resume, with the scores that it had before', async () => {
    await recordMatch(samplePosting(), scored(50), mara, 1);
    await recordMatch(samplePosting(), scored(60), { ...mara, version: 2 }, 2);
    const [record, ...more] = await records();
    expect(more).toEqual([]);
    expect(record).toMatchObject({ score: 60, firstAt: 1, at: 2, resumeVersion: 2 });
    expect(record?.past.map(({ at, score, resumeVersion }) => [at, score, resumeVersion])).toEqual([
      [1, 50, 1],
    ]);
  });

  test('notes that a posting is of another trade, and of no other', async () => {
    const own = await recordMatch(samplePosting(), scored(50), mara);
    expect(own).not.toHaveProperty('isOtherTrade');
    expect(own).not.toHaveProperty('application');
    const verdict = [{ id: 'verdict.otherTrade', values: {} }] as unknown as Report['verdict'];
    const other = await recordMatch(
      samplePosting({ url: 'https://jobs.example.com/9' }),
      scored(50, { verdict }),
      mara,
    );
    expect(other.isOtherTrade).toBe(true);
  });

  test('adds nothing for looking again', async () => {
    for (const at of [1, 2, 3, 4]) await recordMatch(samplePosting(), scored(50), mara, at);
    const [record] = await records();
    expect(record?.past).toEqual([]);
    expect(record).toMatchObject({ firstAt: 1, at: 4 });
  });

  test.each([
    ['another score', scored(51), mara],
    ['another method', scored(50, { algorithm: 'next' }), mara],
    ['another version of the resume', scored(50), { ...mara, version: 2 }],
  ])('adds one for %s', async (_what, report, resume) => {
    await recordMatch(samplePosting(), scored(50), mara, 1);
    await recordMatch(samplePosting(), scored(50), mara, 2);
    const before = (await records())[0]?.past.length ?? 0;
    await recordMatch(samplePosting(), report, resume, 3);
    await recordMatch(samplePosting(), report, resume, 4);
    expect((await records())[0]?.past.length).toBe(before + 1);
  });

  test('keeps what was noted of the application when the posting is matched again', async () => {
    const { key } = await recordMatch(samplePosting(), scored(50), mara, 1);
    const application = { status: 'applied', at: 2, note: 'by mail' } as const;
    await noteApplication(key, application);
    await recordMatch(samplePosting(), scored(60), mara, 3);
    expect((await matchBefore(samplePosting(), 'm'))?.application).toEqual(application);
    await noteApplication(key, null);
    expect(await matchBefore(samplePosting(), 'm')).not.toHaveProperty('application');
    expect(await matchBefore(samplePosting(), 'another')).toBeNull();
  });

  test('knows a posting again at another address, by company, title and text', async () => {
    const words = Array.from({ length: 80 }, (_, nth) => `word${nth}`);
    const first = samplePosting({
      title: 'Backend Engineer (m/w/d)',
      company: 'Larkfield GmbH',
      description: words.join(' '),
    });
    const { key } = await recordMatch(first, scored(41), mara, 1);
    const again = (change: Partial<typeof first>) =>
      repostBefore({ ...first, url: 'https://elsewhere.example.com/7', ...change }, 'm');
    expect((await again({}))?.key).toBe(key);
    // Another board writes the company and the title in its own way, and somebody edits a line.
    expect((await again({ company: 'Larkfield' }))?.key).toBe(key);
    expect((await again({ title: 'Backend Engineer' }))?.key).toBe(key);
    expect((await again({ description: `${words.slice(8).join(' ')} New line.` }))?.key).toBe(key);
    expect(await again({ company: 'Tidewell' })).toBeNull();
    expect(await again({ title: 'Backend Engineer, Payments and Ledger' })).toBeNull();
    expect(await again({ description: words.toReversed().join(' ') })).toBeNull();
    expect(await repostBefore(first, 'm')).toBeNull();
  });

  test('of the same posting with two resumes, one’s own comes first', async () => {
    const posting = samplePosting({ company: 'Larkfield' });
    await recordMatch(posting, scored(50), mara, 1);
    await recordMatch(posting, scored(60), { id: 'n', name: 'Nils', version: 1 }, 2);
    const repost = { ...posting, url: 'https://elsewhere.example.com/7' };
    expect((await repostBefore(repost, 'm'))?.resumeId).toBe('m');
    expect((await repostBefore(repost, 'gone'))?.resumeId).toBe('n');
  });

  test('puts back what was deleted, but not over what is newer', async () => {
    const gone = await recordMatch(samplePosting(), scored(50), mara, 1);
    await deleteMatch(gone.key);
    await restoreMatches([gone]);
    expect(await records()).toEqual([gone]);
    await deleteMatch(gone.key);
    const newer = await recordMatch(samplePosting(), scored(70), mara, 2);
    await restoreMatches([gone]);
    expect(await records()).toEqual([newer]);
  });

  test('keeps other resumes and other postings apart, newest first', async () => {
    await recordMatch(samplePosting(), scored(50), mara, 1);
    await recordMatch(samplePosting(), scored(40), { ...mara, id: 'n', name: 'Nils' }, 3);
    await recordMatch(samplePosting({ url: 'https://jobs.example.com/2' }), scored(30), mara, 2);
    expect((await records()).map(({ score }) => score)).toEqual([40, 30, 50]);
  });

  test('tells the newest before it has read the others', async () => {
    for (let nth = 1; nth <= 100; nth += 1)
      await recordMatch(samplePosting({ url: `https://jobs.example.com/${nth}` }), scored(nth), mara, nth);
    const heard: number[] = [];
    const { matches } = await listHistory(part => heard.push(...part.matches.map(({ at }) => at)));
    expect([heard.length, heard[0], heard.at(-1)]).toEqual([16, 100, 85]);
    expect(matches.map(({ at }) => at)).toEqual(Array.from({ length: 100 }, (_, nth) => 100 - nth));
  });

  test('deletes one, and shows a damaged record without losing the others', async () => {
    const { key } = await recordMatch(samplePosting(), scored(50), mara, 1);
    await (await database()).put('history', { key: 'x', score: 'high' }, 'x');
    expect(await listHistory()).toMatchObject({ matches: [{ key }], damaged: [{ id: 'x' }] });
    await deleteMatch('x');
    await deleteMatch(key);
    expect(await listHistory()).toEqual({ matches: [], damaged: [] });
  });
});
