import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../src/browser/storage/database.ts';
import {
  deleteHistory,
  deleteMatches,
  listHistory,
  noteApplication,
  recordMatch,
  restoreMatches,
} from '../../src/browser/storage/history.ts';
import { isRepost } from '../../src/browser/storage/is-repost.ts';
import { matchBefore, repostBefore } from '../../src/browser/storage/match-before.ts';
import { postingKey } from '../../src/browser/storage/posting-key.ts';
import type { Report } from '../../src/core/types.ts';
import { samplePosting, sampleReport } from './samples.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

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
  test('keeps one record for each posting and resume, with its earlier scores', async () => {
    await recordMatch(samplePosting(), scored(50), mara, 1);
    await recordMatch(samplePosting(), scored(60), { ...mara, version: 2 }, 2);
    const [record, ...more] = await records();
    expect(more).toEqual([]);
    expect(record).toMatchObject({ score: 60, firstAt: 1, at: 2, resumeVersion: 2 });
    expect(record?.past.map(({ at, score, resumeVersion }) => [at, score, resumeVersion])).toEqual([
      [1, 50, 1],
    ]);
  });

  test('marks a posting of another trade, and only that', async () => {
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

  test('adds no earlier score if the posting is matched again with the same result', async () => {
    for (const at of [1, 2, 3, 4]) await recordMatch(samplePosting(), scored(50), mara, at);
    const [record] = await records();
    expect(record?.past).toEqual([]);
    expect(record).toMatchObject({ firstAt: 1, at: 4 });
  });

  test.each([
    ['another score', scored(51), mara],
    ['another method', scored(50, { algorithm: 'next' }), mara],
    ['another version of the resume', scored(50), { ...mara, version: 2 }],
  ])('adds an earlier score for %s', async (_what, report, resume) => {
    await recordMatch(samplePosting(), scored(50), mara, 1);
    await recordMatch(samplePosting(), scored(50), mara, 2);
    const before = (await records())[0]?.past.length ?? 0;
    await recordMatch(samplePosting(), report, resume, 3);
    await recordMatch(samplePosting(), report, resume, 4);
    expect((await records())[0]?.past.length).toBe(before + 1);
  });

  test('keeps the note on the application when the posting is matched again', async () => {
    const { key } = await recordMatch(samplePosting(), scored(50), mara, 1);
    const application = { status: 'applied', at: 2, note: 'by mail' } as const;
    await noteApplication(key, application);
    await recordMatch(samplePosting(), scored(60), mara, 3);
    expect((await matchBefore(samplePosting(), 'm'))?.application).toEqual(application);
    await noteApplication(key, null);
    expect(await matchBefore(samplePosting(), 'm')).not.toHaveProperty('application');
    expect(await matchBefore(samplePosting(), 'another')).toBeNull();
  });

  test('recognises a posting at another address by its company, title and text', async () => {
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
    // Another board writes the company and the title differently, and somebody edits a line.
    expect((await again({ company: 'Larkfield' }))?.key).toBe(key);
    expect((await again({ title: 'Backend Engineer' }))?.key).toBe(key);
    expect((await again({ description: `${words.slice(8).join(' ')} New line.` }))?.key).toBe(key);
    expect(await again({ company: 'Tidewell' })).toBeNull();
    expect(await again({ title: 'Backend Engineer, Payments and Ledger' })).toBeNull();
    expect(await again({ description: words.toReversed().join(' ') })).toBeNull();
    expect(await repostBefore(first, 'm')).toBeNull();
  });

  test('if the same posting was matched with two resumes, the record of the current one is returned', async () => {
    const posting = samplePosting({ company: 'Larkfield' });
    await recordMatch(posting, scored(50), mara, 1);
    await recordMatch(posting, scored(60), { id: 'n', name: 'Nils', version: 1 }, 2);
    const repost = { ...posting, url: 'https://elsewhere.example.com/7' };
    expect((await repostBefore(repost, 'm'))?.resumeId).toBe('m');
    expect((await repostBefore(repost, 'gone'))?.resumeId).toBe('n');
  });

  test('restores a deleted match, but never overwrites a newer one', async () => {
    const gone = await recordMatch(samplePosting(), scored(50), mara, 1);
    await deleteMatches([gone.key]);
    await restoreMatches([gone]);
    expect(await records()).toEqual([gone]);
    await deleteMatches([gone.key]);
    const newer = await recordMatch(samplePosting(), scored(70), mara, 2);
    await restoreMatches([gone]);
    expect(await records()).toEqual([newer]);
    const application = { status: 'offer', at: 1, note: 'until Friday' } as const;
    await restoreMatches([{ ...gone, application }]);
    expect(await records()).toEqual([{ ...newer, application }]);
  });

  test('has a record of its own for each resume and each posting, newest first', async () => {
    await recordMatch(samplePosting(), scored(50), mara, 1);
    await recordMatch(samplePosting(), scored(40), { ...mara, id: 'n', name: 'Nils' }, 3);
    await recordMatch(samplePosting({ url: 'https://jobs.example.com/2' }), scored(30), mara, 2);
    expect((await records()).map(({ score }) => score)).toEqual([40, 30, 50]);
  });

  test('reports a single match before the end of reading, and nothing if there is none', async () => {
    const heard = vi.fn();
    await listHistory(heard);
    expect(heard).not.toHaveBeenCalled();
    await recordMatch(samplePosting(), scored(50), mara, 1);
    const { matches } = await listHistory(heard);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ matches, damaged: [] });
  });

  test('reports the newest before it has read the others', async () => {
    for (let nth = 1; nth <= 100; nth += 1)
      await recordMatch(samplePosting({ url: `https://jobs.example.com/${nth}` }), scored(nth), mara, nth);
    const heard: number[] = [];
    const { matches } = await listHistory(part => heard.push(...part.matches.map(({ at }) => at)));
    expect([heard.length, heard[0], heard.at(-1)]).toEqual([16, 100, 85]);
    expect(matches.map(({ at }) => at)).toEqual(Array.from({ length: 100 }, (_, nth) => 100 - nth));
  });

  test('deletes one match, and reports a damaged record without losing the others', async () => {
    const { key } = await recordMatch(samplePosting(), scored(50), mara, 1);
    await (await database()).put('history', { key: 'x', score: 'high' }, 'x');
    expect(await listHistory()).toMatchObject({ matches: [{ key }], damaged: [{ id: 'x' }] });
    await deleteMatches(['x']);
    await deleteMatches([key]);
    expect(await listHistory()).toEqual({ matches: [], damaged: [] });
  });
});

describe('a posting is the same as another', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, nth) => `word${String.fromCharCode(97 + from + nth)}`).join(' ');
  const posting = { title: 'Senior Go Backend Engineer', company: 'Larkfield', description: words(0, 17) };
  const isAlike = (change: Partial<Record<keyof typeof posting, string | null>>, one: object = {}) =>
    isRepost({ ...posting, ...one }, { ...posting, ...change } as typeof posting);

  test('if they share three of four words of the title', () => {
    expect(isAlike({ title: 'Senior Go Backend' })).toBe(true);
    expect(isAlike({ title: 'Senior Go Developer' })).toBe(false);
    expect(isAlike({ title: null })).toBe(false);
    expect(isAlike({}, { title: null })).toBe(false);
    expect(isAlike({ title: '***' }, { title: '***' })).toBe(false);
    expect(isAlike({ title: 'Senior Go Backend Engineer (m/w/d) 20451' })).toBe(true);
  });

  test('if they share three of five pairs of words of the text, or more without the same company', () => {
    // The text has sixteen pairs of words. The share is that of the common ones among all that either text has.
    expect(isAlike({ description: words(0, 13) })).toBe(true);
    expect(isAlike({ description: words(0, 10) })).toBe(false);
    expect(isAlike({ description: words(0, 11) })).toBe(true);
    expect(isAlike({ description: words(0, 13), company: null })).toBe(false);
    expect(isAlike({ description: words(0, 15), company: null })).toBe(true);
    expect(isAlike({ description: words(0, 14), company: null })).toBe(false);
    expect(isAlike({ description: words(0, 14) }, { company: null })).toBe(false);
    expect(isAlike({ description: '' }, { description: '' })).toBe(false);
    expect(isAlike({ description: 'Boat hooks' }, { description: 'Boat hooks' })).toBe(true);
  });

  test.each([
    ['Larkfield GmbH', true],
    ['Larkfield Group', true],
    ['larkfield', true],
    ['Tidewell', false],
    ['GmbH', false],
    ['', false],
  ])('if their companies are alike, Larkfield and %j: %s', (company, expected) => {
    expect(isAlike({ company })).toBe(expected);
    expect(isAlike({}, { company })).toBe(expected);
  });

  test.each(
    'utm_source mc_cid trk trackingId refId ref referrer source src from gclid fbclid msclkid _ga'
      .split(' ')
      .map(name => [name]),
  )('whatever the parameter %s of the address', name => {
    const key = (url: string) => postingKey(samplePosting({ url }));
    expect(key(`https://a.example/?job=1&${name}=x`)).toBe('https://a.example/?job=1');
    expect(key(`https://a.example/?my${name}=x`)).toBe(`https://a.example/?my${name}=x`);
  });

  test('only with the same words if it was pasted or selected', () => {
    const key = (change: object) => postingKey(samplePosting({ url: 'https://a.example/', ...change }));
    expect(key({ source: 'json-ld' })).toBe('https://a.example/');
    expect(key({ source: 'pasted', url: 'no address' })).toMatch(/^no address#[0-9a-z]+$/);
    const keys = [
      ...['pasted', 'selection'].map(source => key({ source, title: 'a', description: 'b' })),
      key({ source: 'pasted', title: 'a', description: 'c' }),
      key({ source: 'pasted', title: null, description: 'b' }),
    ];
    expect(new Set(keys).size).toBe(3);
    // Stored histories have this key.
    expect(key({ source: 'pasted', title: 'a', description: 'b' })).toBe('https://a.example/#bch440');
  });
});

test('the latest two hundred earlier scores of a posting are kept', async () => {
  for (let nth = 0; nth < 203; nth += 1) await recordMatch(samplePosting(), scored(nth % 100), mara, nth);
  const past = (await records())[0]?.past ?? [];
  expect([past.length, past[0]?.at, past.at(-1)?.at]).toEqual([200, 2, 201]);
});
