import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/background/analysis-script.ts';
import { matchPosting } from '../../src/background/match-posting.ts';
import { saveSettings } from '../../src/browser/settings/settings.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { deleteResume } from '../../src/browser/storage/deleted-resume.ts';
import { deleteHistory, deleteMatches } from '../../src/browser/storage/history.ts';
import {
  expectReport,
  forgetReports,
  recallReport,
  rememberReport,
  reportName,
} from '../../src/browser/storage/remembered-reports.ts';
import {
  addResume,
  dismissCheck,
  renameResume,
  replaceResume,
  vouchForLine,
} from '../../src/browser/storage/resume-library.ts';
import { waitFor } from '../wait-for.ts';
import { samplePosting, sampleReport, sampleResume } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(async () => {
  browser = freshBrowser();
  await deleteEverything();
});

// A report is kept only after the answer. Without this pause, it would be stored in the browser of the next test.
afterEach(() => new Promise(resolve => setTimeout(resolve, 1)));

const kept = () => [...browser.storage.session.values.keys()].filter(key => key.startsWith('report-'));
const file = { name: 'mara.txt', type: 'text/plain', bytes: new Uint8Array(4) };
const add = (name: string) => addResume({ name, file, resume: sampleResume() });
const job = samplePosting();
const ask = (change: Partial<typeof job> = {}) =>
  matchPosting({ job: { ...job, ...change }, resumeId: null, isNoted: false });

/** Marks all remembered reports: an answer with the mark was not computed again. */
async function mark(): Promise<void> {
  await waitFor(() => expect(kept().length).toBeGreaterThan(1));
  for (const [key, value] of browser.storage.session.values)
    if (key !== 'report-names' && key.startsWith('report-'))
      browser.storage.session.values.set(key, { ...(value as object), algorithm: 'remembered' });
}
const isRemembered = async (answer: ReturnType<typeof ask>) =>
  (await answer)?.report.algorithm === 'remembered';

describe('remembered reports', () => {
  test.each(Object.keys(sampleReport([])))('are not returned if their part %s is missing', async part => {
    const { [part as 'score']: _gone, ...rest } = sampleReport([]);
    await rememberReport('report-a', rest as ReturnType<typeof sampleReport>, null);
    expect(await recallReport('report-a')).toBeNull();
  });

  test('are named after everything they were made from', async () => {
    const name = await reportName({ a: [1, 'x'] });
    expect(name).toMatch(/^report-[0-9a-f]{64}$/);
    expect(await reportName({ a: [1, 'x'] })).toBe(name);
    expect(await reportName({ a: [1, 'y'] })).not.toBe(name);
  });

  test('are kept up to eight, of which the oldest goes first', async () => {
    for (let count = 0; count < 9; count += 1)
      await rememberReport(`report-${count}`, sampleReport([], count));
    await rememberReport('report-3', sampleReport([], 33));
    expect(await recallReport('report-0')).toBeNull();
    expect((await recallReport('report-1'))?.score).toBe(1);
    expect((await recallReport('report-3'))?.score).toBe(33);
    expect(kept()).toHaveLength(9);
    await forgetReports();
    expect(kept()).toEqual([]);
  });

  test('are all forgotten, even those that were stored at the same time', async () => {
    await Promise.all(['report-a', 'report-b'].map(name => rememberReport(name, sampleReport([]))));
    await forgetReports();
    expect(kept()).toEqual([]);
  });

  test('are found by the address of their tab, and are then fetched only once', async () => {
    await rememberReport('report-a', sampleReport([], 41), 'https://jobs.example.com/1');
    expect(await expectReport('https://jobs.example.com/2')).toBe(false);
    expect(await expectReport('https://jobs.example.com/1')).toBe(true);
    const get = vi.spyOn(browser.storage.session, 'get');
    expect((await recallReport('report-a'))?.score).toBe(41);
    expect(get).not.toHaveBeenCalled();
    expect((await recallReport('report-a'))?.score).toBe(41);
    expect(get).toHaveBeenCalledOnce();
    await expectReport('https://jobs.example.com/1');
    expect(await recallReport('report-b')).toBeNull();
    await expectReport('https://jobs.example.com/1');
    await forgetReports();
    expect(await recallReport('report-a')).toBeNull();
    expect(await expectReport('https://jobs.example.com/1')).toBe(false);
  });

  test('are returned only if they have the shape of a report', async () => {
    browser.storage.session.values.set('report-a', { ...sampleReport([]), score: 'high' });
    browser.storage.session.values.set('report-names', { not: 'names' });
    expect(await recallReport('report-a')).toBeNull();
    await rememberReport('report-b', sampleReport([]));
    expect(await recallReport('report-b')).not.toBeNull();
  });

  test.each([
    ['a resume', async () => void (await deleteResume((await add('gone')).id))],
    ['a match', () => deleteMatches(['any'])],
    ['the history', deleteHistory],
    ['everything', deleteEverything],
  ])('are deleted together with %s', async (_what, remove) => {
    await rememberReport('report-a', sampleReport([]));
    await remove();
    expect(kept()).toEqual([]);
  });
});

describe('a posting that is matched again', () => {
  test('gets the remembered report', async () => {
    await add('mara');
    expect(await isRemembered(ask())).toBe(false);
    await mark();
    expect(await isRemembered(ask())).toBe(true);
    // The analysis reads only the title and the text of a posting.
    expect(await isRemembered(ask({ url: 'https://example.com/2' }))).toBe(true);
  });

  test.each([
    ['its title', () => ({ title: 'Clerk' })],
    ['its text', () => ({ description: `${job.description}.` })],
    ['a dismissed check', async (id: string) => void (await dismissCheck(id, 'no-summary', ''))],
    ['a line vouched for', async (id: string) => void (await vouchForLine(id, 'Go', true))],
    ['the resume’s file', async (id: string) => void (await replaceResume(id, file, sampleResume()))],
    ['another resume', async () => void (await add('other'))],
    ['the role', async () => void (await saveSettings({ rolePack: 'software-engineer' }))],
    ['a term', async () => void (await saveSettings({ ownTerms: [{ name: 'Zork', aliases: [] }] }))],
  ])('is analysed again after a change of %s', async (_what, change) => {
    const { id } = await add('mara');
    await ask();
    await mark();
    expect(await isRemembered(ask((await change(id)) ?? {}))).toBe(false);
  });

  test('is analysed again in another month, and if another resume, which advice may name, is renamed', async () => {
    await add('mara');
    const other = await add('other');
    await ask();
    await mark();
    vi.useFakeTimers({ now: new Date(2031, 4, 1), toFake: ['Date'] });
    expect(await isRemembered(ask())).toBe(false);
    vi.useRealTimers();
    expect(await isRemembered(ask())).toBe(true);
    await renameResume(other.id, 'Data');
    expect(await isRemembered(ask())).toBe(false);
  });

  test('leaves no remembered report if the person keeps no history', async () => {
    await saveSettings({ keepHistory: false });
    await add('mara');
    await ask();
    expect(kept()).toEqual([]);
  });

  test('is analysed if the browser’s session storage fails', async () => {
    await add('mara');
    browser.storage.session.get = () => Promise.reject(new Error('Quota.'));
    expect((await ask())?.report.score).not.toBeUndefined();
  });
});
