import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onChange } from '../../src/browser/messages/changes.ts';
import { getSettings, saveSettings } from '../../src/browser/settings/settings.ts';
import { textOfBackup } from '../../src/browser/storage/backup.ts';
import { database } from '../../src/browser/storage/database.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { deleteResume, restoreResume } from '../../src/browser/storage/deleted-resume.ts';
import { hasResumes } from '../../src/browser/storage/has-resumes.ts';
import {
  deleteMatches,
  listHistory,
  noteApplication,
  recordMatch,
} from '../../src/browser/storage/history.ts';
import { historyAsCsv } from '../../src/browser/storage/history-export.ts';
import { exportEverything, importEverything } from '../../src/browser/storage/move-everything.ts';
import { openLibrary } from '../../src/browser/storage/open-library.ts';
import {
  addResume,
  dismissCheck,
  getResume,
  listResumes,
  readResumeFile,
  renameResume,
  replaceResume,
  restoreCheck,
  restoreVersion,
  resumeOfFile,
  setDefaultResume,
  vouchForLine,
} from '../../src/browser/storage/resume-library.ts';
import { isStorageFull } from '../../src/browser/storage/storage-errors.ts';
import { sampleKeyword, samplePosting, sampleReport, sampleResume } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));

let browser: ReturnType<typeof freshBrowser>;
beforeEach(async () => {
  browser = freshBrowser();
  await deleteEverything();
});

const file = (name: string, content = name) => ({
  name,
  type: 'text/plain',
  bytes: new TextEncoder().encode(content),
});
const add = (name: string) =>
  addResume({ file: file(`${name}.txt`), resume: sampleResume({ fileName: `${name}.txt` }) });

describe('the library', () => {
  test('keeps the file of each of two pages that replace the same resume at once', async () => {
    const { id } = await add('one');
    const replaced = (name: string) => replaceResume(id, file(name), sampleResume({ fileName: name }));
    await Promise.all([replaced('two.txt'), dismissCheck(id, 'no-summary', 'mine'), replaced('three.txt')]);
    const stored = await getResume(id);
    expect(stored?.versions.map(({ fileName }) => fileName)).toEqual(['one.txt', 'two.txt', 'three.txt']);
    expect(stored?.dismissed).toEqual({ 'no-summary': 'mine' });
    expect(await (await readResumeFile(id, 2))?.text()).toBe('two.txt');
  });

  test('does not bring back half a resume that another page deletes while it is replaced', async () => {
    const { id } = await add('one');
    await Promise.allSettled([replaceResume(id, file('two.txt'), sampleResume()), deleteResume(id)]);
    expect((await listResumes()).resumes).toEqual([]);
    await expect(replaceResume(id, file('three.txt'), sampleResume())).rejects.toThrow('noResumeThere');
  });

  test('lists the default first (the one that was added first), then the others from the newest on', async () => {
    const clock = vi.spyOn(Date, 'now');
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    for (const [at, name] of names.entries()) {
      clock.mockReturnValue(at);
      await add(name);
    }
    clock.mockRestore();
    const { resumes } = await listResumes();
    expect(resumes.map(({ name }) => name)).toEqual(['one', 'seven', 'six', 'five', 'four', 'three', 'two']);
  });

  test('recognises a file by its bytes, whatever its name', async () => {
    const { id } = await addResume({ file: file('one.txt', 'first'), resume: sampleResume() });
    await add('other');
    const found = async (...given: Parameters<typeof file>) => (await resumeOfFile(file(...given)))?.id;
    expect(await found('renamed.txt', 'first')).toBe(id);
    expect([await found('one.txt', 'First'), await found('one.txt', 'first.')]).toEqual([
      undefined,
      undefined,
    ]);
    // A file that is only an older version is not recognised.
    await replaceResume(id, file('one.txt', 'second'), sampleResume());
    expect([await found('one.txt', 'first'), await found('one.txt', 'second')]).toEqual([undefined, id]);
    // A file whose stored reading is damaged is not recognised, so that it can be added again.
    await (await database()).put('readings', 'damaged', [id, 2]);
    expect(await found('one.txt', 'second')).toBeUndefined();
  });

  test('makes the first file that reads as a resume the default, unless another was chosen', async () => {
    const bare = sampleResume({ name: null, email: null, sections: [], entries: [], skills: [] });
    const addBare = (name: string) => addResume({ file: file(name), resume: bare });
    const list = await addBare('shopping.txt');
    expect(list.isDefault).toBe(true);
    await addBare('notes.txt');
    const { id } = await add('resume');
    await add('better');
    const chosen = async () => (await listResumes()).resumes.find(({ isDefault }) => isDefault)?.id;
    expect(await chosen()).toBe(id);
    await deleteEverything();
    const kept = await addBare('shopping.txt');
    await setDefaultResume(kept.id);
    await add('resume');
    expect(await chosen()).toBe(kept.id);
    // Once it is replaced by a resume, it stays the default.
    await deleteEverything();
    const { id: righted } = await addBare('shopping.txt');
    await replaceResume(righted, file('resume.txt'), sampleResume());
    await add('other');
    expect(await chosen()).toBe(righted);
  });

  test('returns the resume that was stored, with its file', async () => {
    const { id } = await addResume({
      name: '  My   resume ',
      file: file('a.pdf', 'bytes'),
      resume: sampleResume(),
    });
    const loaded = await getResume(id);
    expect(loaded).toMatchObject({ name: 'My resume', version: 1, isDefault: true, resume: sampleResume() });
    expect(await (await readResumeFile(id, 1))?.text()).toBe('bytes');
  });

  test('cuts off very long names', async () => {
    const name = 'x'.repeat(2_000);
    const { id } = await addResume({
      name,
      file: { name: `${name}.txt`, type: name, bytes: new Uint8Array(3) },
      resume: sampleResume(),
    });
    const [version] = (await getResume(id))?.versions ?? [];
    expect(version).toMatchObject({
      fileName: name.slice(0, 1_000),
      fileType: name.slice(0, 200),
      fileBytes: 3,
    });
    expect((await getResume(id))?.name).toBe(name.slice(0, 300));
    await dismissCheck(id, 'no-summary', name + name);
    expect((await getResume(id))?.dismissed['no-summary']).toBe(name);
  });

  test('refuses a resume that its guard would not let it return', async () => {
    const far = { start: 0, end: 1, page: 1, box: [2_000_000, 0, 1, 1] as const };
    const resume = sampleResume({ lines: [far] });
    await expect(addResume({ file: file('far.pdf'), resume })).rejects.toThrow('[refusalDamaged]');
    const { id } = await add('good');
    await expect(replaceResume(id, file('far.pdf'), resume)).rejects.toThrow('[refusalDamaged]');
    expect(await listResumes()).toMatchObject({ resumes: [{ id, versions: [{ version: 1 }] }], damaged: [] });
  });

  test('says whether there is any resume, even a damaged one', async () => {
    expect(await hasResumes()).toBe(false);
    await (await database()).put('resumes', 'damaged', 'x');
    expect(await hasResumes()).toBe(true);
  });

  test('has one default: the first, until another is chosen or it is deleted', async () => {
    const first = await add('first');
    const second = await add('second');
    expect((await listResumes()).resumes[0]?.id).toBe(first.id);
    await setDefaultResume(second.id);
    expect((await listResumes()).resumes.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
    await deleteResume(second.id);
    expect((await listResumes()).resumes[0]?.id).toBe(first.id);
  });

  test('keeps all versions when a resume is replaced, with their files', async () => {
    const { id } = await add('old');
    await replaceResume(id, file('new.txt'), sampleResume({ fileName: 'new.txt' }));
    const current = await getResume(id);
    expect(current?.versions.map(({ version, fileName }) => [version, fileName])).toEqual([
      [1, 'old.txt'],
      [2, 'new.txt'],
    ]);
    expect(current?.resume.fileName).toBe('new.txt');
    expect((await getResume(id, 1))?.resume.fileName).toBe('old.txt');
    expect(await (await readResumeFile(id, 1))?.text()).toBe('old.txt');
  });

  test('renames a resume, and dismisses and restores a check', async () => {
    const { id } = await add('a');
    await renameResume(id, 'For\u202e backend\u2066 jobs');
    await dismissCheck(id, 'too-long', 'An academic CV.');
    expect(await getResume(id)).toMatchObject({
      name: 'For backend jobs',
      dismissed: { 'too-long': 'An academic CV.' },
    });
    await restoreCheck(id, 'too-long');
    expect((await getResume(id))?.dismissed).toEqual({});
  });

  test.each([
    ['of five thousand letters', 'x'.repeat(5_000)],
    ['of nothing', ''],
    ['of signs that nobody sees', '\u202e \n\u2066'],
    ['on two lines', 'For\nbackend'],
  ])('can be opened with a name %s, both new and changed', async (_what, name) => {
    const given = { ...file(`${name}.txt`), type: `text/${name}` };
    const { id } = await addResume({ name, file: given, resume: sampleResume() });
    expect((await getResume(id))?.name).toMatch(/^\S.{0,299}$/);
    await renameResume(id, name);
    expect((await getResume(id))?.name).toMatch(/^\S.{0,299}$/);
    expect((await listResumes()).damaged).toEqual([]);
  });

  test('deletes every trace of a resume, and nothing of the others', async () => {
    const [gone, stays] = [await add('gone'), await add('stays')];
    await deleteResume(gone.id);
    const db = await database();
    expect(await db.getAllKeys('files')).toEqual([[stays.id, 1]]);
    expect(await db.getAllKeys('readings')).toEqual([[stays.id, 1]]);
    expect((await listResumes()).resumes.map(({ id }) => id)).toEqual([stays.id]);
  });

  test('restores a deleted resume with all its versions, as the default again unless another was chosen', async () => {
    const gone = await add('gone');
    await replaceResume(gone.id, file('next.txt'), sampleResume({ fileName: 'next.txt' }));
    await add('stays');
    const deleted = await deleteResume(gone.id);
    await restoreResume(deleted);
    const back = await getResume(gone.id);
    expect(back).toMatchObject({ name: 'gone', version: 2, isDefault: true });
    expect(await (await readResumeFile(gone.id, 1))?.text()).toBe('gone.txt');
    expect(await (await readResumeFile(gone.id, 2))?.text()).toBe('next.txt');
    const again = await deleteResume(gone.id);
    await setDefaultResume((await listResumes()).resumes[0]?.id ?? '');
    await restoreResume(again);
    expect((await getResume(gone.id))?.isDefault).toBe(false);
  });

  test('makes an older version the current one, and loses no version', async () => {
    const { id } = await add('old');
    await replaceResume(id, file('new.txt'), sampleResume({ fileName: 'new.txt' }));
    await restoreVersion(id, 1);
    const current = await getResume(id);
    expect(current?.versions.map(({ version, fileName }) => [version, fileName])).toEqual([
      [1, 'old.txt'],
      [2, 'new.txt'],
      [3, 'old.txt'],
    ]);
    expect(await (await readResumeFile(id, 3))?.text()).toBe('old.txt');
    expect(await restoreVersion(id, 7)).toBeNull();
    expect((await getResume(id))?.versions).toHaveLength(3);
  });

  test('reports a damaged record, which hides no other, is not changed, and can be deleted', async () => {
    const good = await add('good');
    const db = await database();
    await db.put('resumes', { id: 'bad', name: 7 }, 'bad');
    const { resumes, damaged } = await listResumes();
    expect(resumes.map(({ id }) => id)).toEqual([good.id]);
    expect(damaged).toMatchObject([{ id: 'bad' }]);
    expect(await db.get('resumes', 'bad')).toEqual({ id: 'bad', name: 7 });
    await deleteResume('bad');
    expect((await listResumes()).damaged).toEqual([]);
  });

  test('returns null for a resume with a damaged reading', async () => {
    const { id } = await add('a');
    await (await database()).put('readings', { ...sampleResume(), text: 'short' }, [id, 1]);
    expect(await getResume(id)).toBeNull();
  });

  test('reports a resume with a damaged reading when it is opened, and opens the next one', async () => {
    const whole = await add('whole');
    const broken = await add('broken');
    await (await database()).put('readings', { text: 7 }, [broken.id, 1]);
    const { resumes, damaged, loaded } = await openLibrary(broken.id);
    expect(resumes.map(({ id }) => id)).toEqual([whole.id]);
    expect(damaged).toEqual([{ id: broken.id }]);
    expect(loaded?.id).toBe(whole.id);
  });

  test('tells open pages about every change', async () => {
    const heard: string[] = [];
    const stop = onChange(change => heard.push(change));
    const { id } = await add('a');
    await renameResume(id, 'b');
    stop();
    await deleteResume(id);
    expect(heard).toEqual(['resumes', 'resumes']);
  });

  test('says if the disk is full, and loses nothing', async () => {
    const kept = await add('kept');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failure = await add('too much').catch((error: unknown) => error);
    put.mockRestore();
    expect(isStorageFull(failure)).toBe(true);
    expect((failure as Error).message).toMatch(/storageFull/);
    expect((await listResumes()).resumes.map(({ id }) => id)).toEqual([kept.id]);
  });
});

describe('the history', () => {
  const description = samplePosting().description;
  const report = (score: number, ...missing: string[]) =>
    sampleReport(
      missing.map(word => sampleKeyword(description, [word])),
      score,
    );
  const resume = { id: 'r', name: 'Mine', version: 1 };

  test('keeps one record for each posting and resume, with its earlier scores', async () => {
    await recordMatch(samplePosting(), report(50, 'Go', 'Java'), resume, 1_000);
    await recordMatch(
      samplePosting({ url: 'https://jobs.example.com/1?utm_source=mail' }),
      report(70, 'Java'),
      {
        ...resume,
        version: 2,
      },
      2_000,
    );
    const { matches } = await listHistory();
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      score: 70,
      firstAt: 1_000,
      summary: { missing: ['Java'], failed: ['no-summary'] },
      past: [{ score: 50, resumeVersion: 1, missing: ['Go', 'Java'] }],
    });
  });

  test('keeps pasted texts apart, although they have no address', async () => {
    const pasted = { url: '', source: 'pasted' };
    await recordMatch(samplePosting({ ...pasted, description: 'One text' }), report(1), resume, 1);
    await recordMatch(samplePosting({ ...pasted, description: 'Another' }), report(2), resume, 2);
    expect((await listHistory()).matches.map(({ score }) => score)).toEqual([2, 1]);
  });

  test('deletes one match', async () => {
    const { key } = await recordMatch(samplePosting(), report(1), resume);
    await deleteMatches([key]);
    expect((await listHistory()).matches).toEqual([]);
  });

  test('reports a record under another key as damaged, and can delete it', async () => {
    const match = await recordMatch(samplePosting(), sampleReport([]), { id: 'r', name: 'Mine', version: 1 });
    await (await database()).put('history', { ...match, key: 'other' }, match.key);
    expect(await listHistory()).toEqual({ matches: [], damaged: [{ id: match.key }] });
    await deleteMatches([match.key]);
    expect((await listHistory()).damaged).toEqual([]);
  });

  test('exports cells that spreadsheets neither split nor run as formulas', async () => {
    const match = await recordMatch(samplePosting({ title: '=1+1, "quoted"' }), report(61), resume, 0);
    const [, row] = historyAsCsv([match]).split('\r\n');
    expect(row).toBe(
      `"1970-01-01T00:00:00.000Z","'=1+1, ""quoted""","Example Ltd","61","Mine","1","","","","","","","https://jobs.example.com/1","1"`,
    );
  });

  test.each(['\n=1', ' =1', '\u200b=1', 'Lead; =1', 'x,@SUM(1)', '\uff1d1', '\t+1', '-1', "'=1", '|x'])(
    'makes the formula in %j harmless',
    async title => {
      const match = await recordMatch(samplePosting({ title }), report(61), resume, 0);
      const cell = historyAsCsv([match]).split('\r\n')[1]?.split('","')[1] ?? '';
      expect(cell).toMatch(/'[=+\-@\uff1d|]/);
    },
  );
});

describe('everything as one file', () => {
  test('comes back whole after everything was deleted', async () => {
    const { id } = await add('a');
    await replaceResume(id, file('b.txt', 'a\u0000binary\u00ff'), sampleResume());
    await recordMatch(samplePosting(), sampleReport([]), { id, name: 'a', version: 2 });
    await saveSettings({ language: 'de' });
    const before = [await listResumes(), await listHistory()];
    const backup = await (await exportEverything()).text();
    await deleteEverything();
    expect((await listResumes()).resumes).toEqual([]);
    expect(await importEverything(backup)).toEqual({ resumes: 1, matches: 1, copies: 0, skipped: [] });
    expect([await listResumes(), await listHistory()]).toEqual(before);
    expect(await (await readResumeFile(id, 2))?.text()).toBe('a\u0000binary\u00ff');
    expect((await getSettings()).language).toBe('de');
  });

  test('leaves out a damaged part, says so, and imports the rest', async () => {
    await add('a');
    const backup = JSON.parse(await (await exportEverything()).text());
    backup.resumes.push({ record: { id: 'x' }, versions: [] });
    backup.history.push({ key: 'y' });
    await deleteEverything();
    const outcome = await importEverything(JSON.stringify(backup));
    expect(outcome).toMatchObject({
      resumes: 1,
      matches: 0,
      skipped: [{ id: 'resume 2' }, { id: 'match 1' }],
    });
  });

  test('leaves out an older version that is missing, and a resume whose newest version is missing', async () => {
    const { id } = await add('a');
    await replaceResume(id, file('b.txt'), sampleResume());
    const backup = JSON.parse(await (await exportEverything()).text());
    const [{ versions }] = backup.resumes;
    const without = async (index: number) => {
      await deleteEverything();
      const kept = versions.filter((_: unknown, at: number) => at !== index);
      const resumes = [{ ...backup.resumes[0], versions: kept }];
      return importEverything(JSON.stringify({ ...backup, resumes }));
    };
    expect(await without(0)).toMatchObject({ resumes: 1, skipped: [] });
    expect((await getResume(id))?.versions.map(({ version }) => version)).toEqual([2]);
    expect(await without(1)).toMatchObject({ resumes: 0, skipped: [{ id: 'resume 1' }] });
  });

  test('leaves a setting as it is if the file has none or an invalid one', async () => {
    const ownTerms = [{ name: 'Fogbank', aliases: [] }];
    await saveSettings({ ownTerms, keepHistory: false });
    const backup = JSON.parse(await (await exportEverything()).text());
    await importEverything(JSON.stringify({ ...backup, settings: { ownTerms: 'none', language: 'de' } }));
    expect(await getSettings()).toMatchObject({ ownTerms, keepHistory: false, language: 'de' });
  });

  test('never overwrites a newer state with an older one', async () => {
    const { id } = await add('a');
    const backup = await (await exportEverything()).text();
    await replaceResume(id, file('b.txt'), sampleResume());
    await importEverything(backup);
    expect((await getResume(id))?.version).toBe(2);
  });

  test('removes no note, tick or term that is newer than the file', async () => {
    const { id } = await add('a');
    const match = await recordMatch(samplePosting(), sampleReport([]), { id, name: 'a', version: 1 }, 1);
    await dismissCheck(id, 'no-summary', 'old');
    await saveSettings({ ownTerms: [{ name: 'Old', aliases: [] }], ticks: { a: true, b: true } });
    const backup = await (await exportEverything()).text();
    const application = { status: 'interview', at: 5, note: 'Tuesday, 10:00' } as const;
    await noteApplication(match.key, application);
    await dismissCheck(id, 'tiny-text', 'new');
    await vouchForLine(id, 'Fluent French', true);
    await renameResume(id, 'b');
    const ownTerms = [{ name: 'New', aliases: [] }];
    await saveSettings({ ownTerms, ticks: { b: false }, language: 'fr', keepHistory: false });
    await importEverything(backup);
    expect((await listHistory()).matches).toEqual([{ ...match, application }]);
    expect((await listResumes()).resumes).toMatchObject([
      { name: 'b', dismissed: { 'no-summary': 'old', 'tiny-text': 'new' }, vouched: ['Fluent French'] },
    ]);
    expect(await getSettings()).toMatchObject({
      ownTerms: [...ownTerms, { name: 'Old', aliases: [] }],
      ticks: { a: true, b: false },
      language: 'fr',
      keepHistory: false,
    });
  });

  test('adds a note to a posting that was matched again since', async () => {
    const posting = samplePosting();
    const own = { id: 'r', name: 'a', version: 1 };
    const { key } = await recordMatch(posting, sampleReport([]), own, 1);
    const application = { status: 'applied', at: 2, note: 'by mail' } as const;
    await noteApplication(key, application);
    const backup = await (await exportEverything()).text();
    await noteApplication(key, null);
    const newer = await recordMatch(posting, sampleReport([], 70), own, 3);
    await importEverything(backup);
    expect((await listHistory()).matches).toEqual([{ ...newer, application }]);
  });

  test('leaves a resume as it is if it was replaced here later than in the file', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    try {
      const { id } = await add('a');
      await replaceResume(id, file('theirs.txt'), sampleResume());
      const backup = await (await exportEverything()).text();
      await deleteEverything();
      await importEverything(backup.replaceAll('theirs.txt', 'mine.txt').replaceAll('1000', '2000'));
      await importEverything(backup);
      expect((await getResume(id))?.versions.at(-1)?.fileName).toBe('mine.txt');
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['not JSON', 'backupForeign', 'hello'],
    ['other JSON', 'backupForeign', '{"format":"something"}'],
    [
      'a later format',
      'backupNewer',
      '{"format":"evident-backup","formatVersion":2,"settings":{},"defaultResume":null,"resumes":[],"history":[]}',
    ],
    ['a later format with another outline', 'backupNewer', '{"format":"evident-backup","formatVersion":3}'],
    ['half a backup', 'backupForeign', '{"format":"evident-backup","formatVersion":1,"settings":{'],
    ['a backup without its lists', 'backupForeign', '{"format":"evident-backup","formatVersion":1}'],
  ])('refuses %s with a message', async (_name, message, json) => {
    await expect(importEverything(json)).rejects.toThrow(message);
  });

  test('does not read a file that is larger than any backup', async () => {
    const file = { size: 500_000_000, text: vi.fn(async () => '') };
    await expect(textOfBackup(file as unknown as Blob)).rejects.toThrow('backupTooLarge');
    expect(file.text).not.toHaveBeenCalled();
    expect(await textOfBackup(new Blob(['{}']))).toBe('{}');
  });

  test('counts no posting that is here already, with or without a note', async () => {
    for (const url of ['https://jobs.example.com/1', 'https://jobs.example.com/2'])
      await recordMatch(samplePosting({ url }), sampleReport([]), { id: 'r', name: 'a', version: 1 }, 1);
    const [match] = (await listHistory()).matches;
    await noteApplication(match?.key ?? '', { status: 'applied', at: 2, note: '' });
    const backup = await (await exportEverything()).text();
    expect(await importEverything(backup)).toMatchObject({ matches: 0 });
    await deleteEverything();
    expect(await importEverything(backup)).toMatchObject({ matches: 2 });
  });

  test('leaves out terms that the form would refuse', async () => {
    const terms = (...names: readonly string[]) => names.map(name => ({ name, aliases: [] }));
    await saveSettings({ ownTerms: terms('Fogbank') });
    const backup = JSON.parse(await (await exportEverything()).text());
    const ownTerms = terms('Fogbank', 'Mossdb', ' ', 'Mossdb');
    await importEverything(JSON.stringify({ ...backup, settings: { ownTerms } }));
    expect((await getSettings()).ownTerms).toEqual(terms('Fogbank', 'Mossdb'));
  });

  test('deleting everything leaves no record, setting or granted host', async () => {
    const { id } = await add('a');
    await recordMatch(samplePosting(), sampleReport([]), { id, name: 'a', version: 1 });
    await saveSettings({ automatic: { hosts: ['https://jobs.example.com/*'] } });
    await deleteEverything();
    const db = await database();
    for (const store of db.objectStoreNames) expect([store, await db.count(store)]).toEqual([store, 0]);
    expect(browser.storage.local.values.size).toBe(0);
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://jobs.example.com/*'] });
  });
});
