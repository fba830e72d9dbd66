import { beforeAll, expect, test, vi } from 'vitest';
import { defaultSettings, settingsFrom } from '../../src/browser/settings/settings.ts';
import { readBackup } from '../../src/browser/storage/backup.ts';
import { isMatchRecord } from '../../src/browser/storage/match-record.ts';
import { isResumeRecord } from '../../src/browser/storage/stored-resume.ts';
import { isResume } from '../../src/core/resume.ts';
import { mutateText, numbersFrom, seeds } from '../mutate.ts';
import { fakeBrowser } from './fake-browser.ts';
import { samplePosting, sampleResume } from './samples.ts';

vi.mock('../../src/browser/messages/browser-api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser(),
}));
beforeAll(() => void vi.stubGlobal('chrome', fakeBrowser()));

const at = 1_700_000_000_000;
const version = { version: 1, fileName: 'a.pdf', fileType: '', fileBytes: 3, addedAt: at };
const record = { id: 'a', name: 'Ada', addedAt: at, versions: [version], dismissed: {} };
const summary = { missing: ['Go'], listed: [], proven: ['SQL'], failed: [], parts: [] };
const match = { key: 'k', url: 'https://jobs.example.com/1', title: 'Developer', company: null, board: null };
const rest = {
  firstAt: at,
  at,
  score: 50,
  algorithm: '1',
  resumeId: 'a',
  resumeName: 'Ada',
  resumeVersion: 1,
};
const backup = JSON.stringify({
  format: 'evident-backup',
  formatVersion: 1,
  exportedAt: '2026-01-01',
  settings: defaultSettings,
  defaultResume: 'a',
  resumes: [{ record, versions: [{ version: 1, resume: sampleResume(), file: 'AAAA' }] }],
  history: [{ ...match, ...rest, summary, past: [], posting: samplePosting() }],
});

test('the backup without changes is read whole', () => {
  expect(readBackup(backup)).toMatchObject({ resumes: [{}], history: [{}], skipped: [] });
});

const odd = [null, -1, 1e300, 'x', '', [], {}, true];
/** The backup with some of its values replaced by odd ones. */
function withOddValues(seed: number): string {
  const next = numbersFrom(seed);
  const isKept = (key: string) => /^(?:|format.*|resumes|history|settings)$/.test(key);
  return JSON.stringify(JSON.parse(backup), (key, value) =>
    isKept(key) || next(30) > 0 ? value : odd[next(odd.length)],
  );
}

function makesSense(read: ReturnType<typeof readBackup>): void {
  expect(read.history.every(isMatchRecord)).toBe(true);
  expect(read.resumes.every(one => isResumeRecord(one.record))).toBe(true);
  expect(read.resumes.every(one => one.versions.every(({ resume }) => isResume(resume)))).toBe(true);
  expect(settingsFrom(read.settings)).toEqual({ ...defaultSettings, ...read.settings });
  expect(read.settings).not.toHaveProperty('automatic');
}

test.each(seeds)(
  'only valid parts of a mutated backup are read, or it is refused with a message, by seed %i',
  seed => {
    const cut = mutateText(backup, seed);
    try {
      makesSense(readBackup(cut));
    } catch (error) {
      expect((error as Error).message).toMatch(/^\[backup\w+\]$/);
    }
  },
);

test.each(seeds)('only valid parts of a backup with odd values are read, by seed %i', seed => {
  const read = readBackup(withOddValues(seed));
  expect(read.resumes.length + read.history.length + read.skipped.length).toBe(2);
  makesSense(read);
});
