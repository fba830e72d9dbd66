import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/background/analysis-script.ts';
import { answerMatches } from '../../src/background/match-posting.ts';
import {
  askForMatch,
  askForRescore,
  type MatchRequest,
  matchTakes,
  wakeMatching,
} from '../../src/browser/messages/matching.ts';
import { answer } from '../../src/browser/messages/messaging.ts';
import { saveSettings } from '../../src/browser/settings/settings.ts';
import { deleteEverything } from '../../src/browser/storage/delete-everything.ts';
import { deleteResume } from '../../src/browser/storage/deleted-resume.ts';
import { listHistory } from '../../src/browser/storage/history.ts';
import {
  addResume,
  dismissCheck,
  renameResume,
  replaceResume,
  vouchForLine,
} from '../../src/browser/storage/resume-library.ts';
import { analyze } from '../../src/core/analyze.ts';
import { monthOf } from '../../src/core/dates/month-of.ts';
import type { Span } from '../../src/core/types.ts';
import { readResumeText } from '../../src/resumes/text/read-resume-text.ts';
import { sampleResumeText } from '../../src/ui/resume/sample-resume.ts';
import { resume as readableResume } from '../ui/report-fixture.ts';
import { hurry, waitFor } from '../wait-for.ts';
import { samplePosting, sampleResume } from './samples.ts';
import { freshBrowser } from './stand-in.ts';

vi.mock('../../src/browser/messages/browser-api.ts', () => import('./stand-in.ts'));
vi.mock('../../src/core/analyze.ts', { spy: true });

// The page that asks. It may be closed.
const page = new EventTarget();
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));

const getAsEver = IDBObjectStore.prototype.get;
const request: MatchRequest = { job: samplePosting(), resumeId: null, isNoted: false };

/** The background listens, and messages come from a page at `url`. */
function speakFrom(url: string): ReturnType<typeof freshBrowser> {
  const browser = freshBrowser();
  browser.runtime.sendMessage.mockImplementation(async message =>
    browser.runtime.send(message, { id: 'evident', url }),
  );
  answer('match', matchTakes, answerMatches);
  return browser;
}

const add = (name: string) =>
  addResume({
    name,
    file: { name: `${name}.txt`, type: 'text/plain', bytes: new Uint8Array(4) },
    resume: sampleResume(),
  });

hurry();

let browser: ReturnType<typeof freshBrowser>;
beforeEach(async () => {
  browser = speakFrom('chrome-extension://evident/src/ui/popup/popup.html');
  // The match of an earlier test is written after its answer.
  await new Promise(resolve => setTimeout(resolve));
  await deleteEverything();
});

describe('the matching', () => {
  test('answers with the core’s report, with the settings and the dismissed checks taken into account', async () => {
    const { id } = await add('mara');
    await dismissCheck(id, 'no-summary', 'I want none');
    await saveSettings({ rolePack: 'software-engineer', ownTerms: [{ name: 'Zork', aliases: [] }] });
    const found = await askForMatch(request);
    const report = analyze(request.job, sampleResume(), {
      today: monthOf(new Date()),
      rolePack: 'software-engineer',
      ownTerms: [{ name: 'Zork', aliases: [] }],
      dismissed: ['no-summary'],
    });
    expect(found?.report).toEqual(JSON.parse(JSON.stringify(report)));
    expect(found?.resume).toEqual({ id, name: 'mara', dismissed: { 'no-summary': 'I want none' } });
    expect(found?.settings.highlights.on).toBe(true);
  });

  test('uses the resume that the person last chose for the posting, as long as it exists', async () => {
    const first = await add('mara');
    const other = await add('nils');
    const noted = { ...request, isNoted: true };
    const shown = async (change: Partial<MatchRequest> = {}) => {
      const found = await askForMatch({ ...noted, ...change });
      await new Promise(resolve => setTimeout(resolve));
      await listHistory();
      return found?.resume.id;
    };
    expect(await shown()).toBe(first.id);
    await askForMatch({ ...request, resumeId: other.id });
    expect(await shown()).toBe(first.id);
    expect(await shown({ resumeId: other.id })).toBe(other.id);
    expect([await shown(), await shown({ isNoted: false })]).toEqual([other.id, other.id]);
    expect(await shown({ job: samplePosting({ url: 'https://jobs.example.com/12' }) })).toBe(first.id);
    await shown({ resumeId: first.id });
    expect(await shown()).toBe(first.id);
    await shown({ resumeId: other.id });
    await deleteResume(other.id);
    expect(await shown()).toBe(first.id);
  });

  test('counts a line as shown if the person says so, until they take it back', async () => {
    const file = { name: 'mara.txt', type: 'text/plain', bytes: new Uint8Array(4) };
    const { id } = await addResume({ name: 'mara', file, resume: readableResume });
    const asked = 'Several years with COBOL and mainframes in production';
    const job = samplePosting({ description: `Requirements\n- ${asked}\n- Solid SQL\n- Git every day` });
    const ledger = async () => (await askForMatch({ ...request, job }))?.report.ledger ?? [];
    const isVouched = async () => (await ledger()).some(one => one.isVouched);
    const text = ({ start, end }: Span) => job.description.slice(start, end).trim();
    const line = (await ledger()).map(text).find(words => words.includes(asked)) ?? '';
    expect(await isVouched()).toBe(false);
    await vouchForLine(id, line, true);
    expect(await isVouched()).toBe(true);
    await vouchForLine(id, line, false);
    expect(await isVouched()).toBe(false);
  });

  test('uses the requested resume, or the default one if that is gone', async () => {
    const first = await add('first');
    const second = await add('second');
    expect((await askForMatch({ ...request, resumeId: second.id }))?.resume.name).toBe('second');
    const other = await askForMatch({ ...request, resumeId: 'gone' });
    expect(other?.resume.id).toBe(first.id);
    expect(other?.resumes.map(({ name }) => name)).toEqual(['first', 'second']);
  });

  test('says when the posting was first matched, and once how the score of a new version differs', async () => {
    const { id } = await add('mara');
    const noted = { ...request, isNoted: true };
    expect((await askForMatch(noted))?.before).toBeNull();
    await waitFor(async () => expect((await listHistory()).matches).toHaveLength(1));
    expect((await askForMatch(noted))?.before).toMatchObject({ replaced: null });
    const file = { name: 'next.txt', type: 'text/plain', bytes: new Uint8Array(4) };
    await replaceResume(id, file, sampleResume());
    const score = (await askForMatch({ ...noted, isNoted: false }))?.report.score;
    expect((await askForMatch(noted))?.before?.replaced).toEqual(
      score === null ? null : { score, gained: [] },
    );
    await waitFor(async () => expect((await listHistory()).matches[0]?.resumeVersion).toBe(2));
    expect((await askForMatch(noted))?.before?.replaced).toBeNull();
  });

  test('says which requested skills a new version has gained', async () => {
    const file = { name: 'noa.txt', type: 'text/plain', bytes: new Uint8Array(4) };
    const streamed = sampleResumeText.replace(
      '- Put order',
      '- Streamed orders through Kafka topics between two services\n- Wrote Bash scripts for backups\n- Put order',
    );
    const { id } = await addResume({ name: 'noa', file, resume: readResumeText(sampleResumeText) });
    const description =
      'We once used Bash.\nRequirements\n- TypeScript and PostgreSQL\n- Kafka\n- Terraform\n- Docker';
    const noted = {
      ...request,
      isNoted: true,
      job: samplePosting({ title: 'Backend Engineer', description }),
    };
    const first = await askForMatch(noted);
    await waitFor(async () => expect((await listHistory()).matches).toHaveLength(1));
    expect((await askForMatch(noted))?.before).toMatchObject({ isRepost: false, replaced: null });
    await replaceResume(id, file, readResumeText(streamed));
    const { before } = (await askForMatch(noted)) ?? {};
    expect(before?.replaced).toEqual({ score: first?.report.score, gained: ['Kafka'] });
    expect(before?.firstScore).toBe(first?.report.score);
  });

  test('gives advice based on the person’s other resumes, and names only these', async () => {
    const file = { name: 'a.txt', type: 'text/plain', bytes: new Uint8Array(4) };
    const noa = await addResume({ name: 'noa', file, resume: readResumeText(sampleResumeText) });
    const mara = await addResume({ name: 'mara', file, resume: readableResume });
    const job = samplePosting({
      title: 'Backend Engineer',
      description: 'Requirements\n- TypeScript and PostgreSQL\n- Docker\n- Fastify\n- Git',
    });
    const advice = async (resumeId: string) =>
      JSON.stringify((await askForMatch({ ...request, job, resumeId }))?.report.advice);
    expect(await advice(mara.id)).toMatch(/"resume":"noa"/);
    expect(await advice(noa.id)).not.toMatch(/"resume":"noa"/);
  });

  test('looks into at most five other resumes', async () => {
    const file = { name: 'a.txt', type: 'text/plain', bytes: new Uint8Array(4) };
    const { id: resumeId } = await add('mara');
    for (const skill of ['Rust', 'Kotlin', 'Scala', 'Ruby', 'Elixir', 'Haskell']) {
      const line = `- Built a service in ${skill} that two shops use each day\n- Put order`;
      const resume = readResumeText(sampleResumeText.replace('- Put order', line));
      await addResume({ name: skill, file, resume });
    }
    await askForMatch({ ...request, resumeId });
    const elsewhere = vi.mocked(analyze).mock.lastCall?.[2].elsewhere ?? [];
    expect(elsewhere.filter(({ keyword, resume }) => keyword === resume)).toHaveLength(5);
  });

  test('drops a question when the same page asks another one', async () => {
    await add('mara');
    await add('other');
    vi.mocked(analyze).mockClear();
    const job = { ...request.job, title: 'Another' };
    const [first, second] = await Promise.all([askForMatch(request), askForMatch({ ...request, job })]);
    expect([first, second?.resume.name]).toEqual([null, 'mara']);
    expect(vi.mocked(analyze).mock.calls.map(([{ title }]) => title)).toEqual(['Another']);
    // The dropped question leaves nothing behind: the other resume is still looked into.
    expect((await askForMatch(request))?.resume.name).toBe('mara');
    expect(vi.mocked(analyze).mock.lastCall?.[2].elsewhere?.length).toBeGreaterThan(0);
  });

  test('a question that arrives late does not replace a newer one', async () => {
    await add('mara');
    const send = (question: number) =>
      browser.runtime.sendMessage({
        evident: 'match',
        call: 'match',
        payload: { ...request, asker: 'a page', question },
      });
    const [newer, late] = (await Promise.all([send(2), send(1)])) as { answer: unknown }[];
    expect([newer, late].map(given => JSON.stringify(given).includes('mara'))).toEqual([true, false]);
  });

  test.each([true, false])(
    'drops the question of a page that is closed, with a history kept: %j',
    async keepHistory => {
      await add('mara');
      await saveSettings({ keepHistory });
      vi.mocked(analyze).mockClear();
      const asked = askForMatch({ ...request, isNoted: true });
      page.dispatchEvent(new Event('pagehide'));
      expect(await asked).toBeNull();
      await new Promise(resolve => setTimeout(resolve, 20));
      expect(analyze).not.toHaveBeenCalled();
      expect((await listHistory()).matches).toEqual([]);
      // This does not affect questions of other pages.
      browser.runtime.sendMessage({ evident: 'match', call: 'leave', payload: 'another page' });
      expect((await askForMatch(request))?.resume.name).toBe('mara');
    },
  );

  test('sends no resume, in either direction', async () => {
    await add('mara');
    const found = await askForMatch(request);
    expect(JSON.stringify(browser.runtime.sendMessage.mock.calls)).not.toContain(sampleResume().email);
    expect(found).not.toHaveProperty('resume.resume');
    expect(JSON.stringify(found)).not.toContain(sampleResume().email);
  });

  test('adds a match to the history only if it is asked to and the person keeps one', async () => {
    await add('mara');
    const noted = async () => (await listHistory()).matches.length;
    await askForMatch(request);
    expect(await noted()).toBe(0);
    await saveSettings({ keepHistory: false });
    await askForMatch({ ...request, isNoted: true });
    expect(await noted()).toBe(0);
    await saveSettings({ keepHistory: true });
    await askForMatch({ ...request, isNoted: true });
    await waitFor(async () => expect(await noted()).toBe(1));
  });

  test('answers null if there is no resume, and if the resume to score is gone', async () => {
    expect(await askForMatch(request)).toBeNull();
    expect(await askForRescore(request.job, 'gone')).toBeNull();
  });

  test('gives one resume the same score as its report', async () => {
    const { id } = await add('mara');
    expect((await askForRescore(request.job, id))?.score).toBe((await askForMatch(request))?.report.score);
  });

  test('says for each missing skill by how much the score rises once a project shows it', async () => {
    const file = { name: 'noa.txt', type: 'text/plain', bytes: new Uint8Array(4) };
    const [plain, shown] = [
      sampleResumeText,
      `${sampleResumeText}`.replace(
        '- Put order',
        '- Streamed orders through Kafka topics between two services\n- Put order',
      ),
    ].map(text => readResumeText(text));
    if (!plain || !shown) throw new Error('Both are read.');
    const { id } = await addResume({ name: 'noa', file, resume: plain });
    const description = `Requirements\n- TypeScript and PostgreSQL\n- Kafka\n- Python or Go\n- Terraform\n- Docker`;
    const job = samplePosting({ title: 'Junior Backend Engineer', description });
    const before = await askForRescore(job, id);
    expect(before?.missing.map(({ name }) => name)).toEqual(['Kafka', 'Terraform']);
    expect(before?.isOtherTrade).toBe(false);
    await replaceResume(id, file, shown);
    const after = await askForRescore(job, id);
    const gain = before?.missing[0]?.gain ?? 0;
    expect(gain).toBeGreaterThan(1);
    expect(Math.abs((after?.score ?? 0) - (before?.score ?? 0) - gain)).toBeLessThanOrEqual(1);
    expect(await askForRescore(job, 'gone')).toBeNull();
  });

  test('says if the same posting was already matched at another address', async () => {
    await add('mara');
    const noted = { ...request, isNoted: true };
    await askForMatch(noted);
    await waitFor(async () => expect((await listHistory()).matches).toHaveLength(1));
    const repost = { ...noted, job: samplePosting({ url: 'https://elsewhere.example.com/7' }) };
    expect((await askForMatch(repost))?.before).toMatchObject({ isRepost: true, replaced: null });
    const other = {
      ...noted,
      job: samplePosting({ url: 'https://elsewhere.example.com/8', company: 'Tidewell' }),
    };
    expect((await askForMatch(other))?.before).toBeNull();
  });

  test('can be woken before there is anything to match', async () => {
    wakeMatching();
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ evident: 'match', call: 'wake' });
    expect(await browser.runtime.sendMessage.mock.results[0]?.value).toEqual({ ok: true });
  });

  test('fails without a word to be woken or left by a page that an update has cut off', () => {
    const { chrome } = globalThis as { chrome?: unknown };
    vi.stubGlobal('chrome', undefined);
    expect(() => wakeMatching()).not.toThrow();
    vi.stubGlobal('chrome', chrome);
  });

  test('uses the library that was opened on waking once, and only within half a second', async () => {
    const { id } = await add('mara');
    const wake = () => browser.runtime.sendMessage({ evident: 'match', call: 'wake' });
    const nameAfter = async (change: () => unknown) => {
      await wake();
      await askForMatch({ ...request, resumeId: id });
      await change();
      return (await askForMatch(request))?.resume.name;
    };
    expect(await nameAfter(() => renameResume(id, 'new'))).toBe('mara');
    expect((await askForMatch(request))?.resume.name).toBe('new');
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValueOnce(now - 600);
    expect(await nameAfter(() => renameResume(id, 'newer'))).toBe('newer');
    vi.restoreAllMocks();
  });

  test('answers before it writes to the history, and even if that cannot be read', async () => {
    await add('mara');
    const noted = { ...request, isNoted: true };
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await askForMatch(noted);
    expect(put).not.toHaveBeenCalled();
    await waitFor(async () => expect((await listHistory()).matches).toHaveLength(1));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'history') throw new DOMException('Damaged.', 'UnknownError');
      return getAsEver.call(this, key);
    });
    expect(await askForMatch(noted)).toMatchObject({ before: null, resume: { name: 'mara' } });
    vi.restoreAllMocks();
  });

  test('warms up once after waking, but not if a match is asked for', async () => {
    const wake = () => browser.runtime.sendMessage({ evident: 'match', call: 'wake', payload: '' });
    vi.mocked(analyze).mockClear();
    await Promise.all([wake(), wake()]);
    await waitFor(() => expect(analyze).toHaveBeenCalledOnce());
    await add('mara');
    await wake();
    await askForMatch(request);
    await new Promise(resolve => setTimeout(resolve, 120));
    expect(
      vi
        .mocked(analyze)
        .mock.calls.slice(1)
        .map(([job]) => job.title),
    ).toEqual([request.job.title]);
  });

  test.each([
    ['is gone', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['goes before it answers', () => Promise.resolve(undefined)],
  ])('is asked again if the background %s', async (_what, lost) => {
    await add('mara');
    browser.runtime.sendMessage.mockImplementationOnce(lost);
    expect((await askForMatch(request))?.resume.name).toBe('mara');
    // The background ends again while the question is asked a second time.
    browser.runtime.sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost);
    expect((await askForMatch(request))?.resume.name).toBe('mara');
    browser.runtime.sendMessage.mockRejectedValue(new Error('The extension was updated.'));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const told = expect(askForMatch(request)).rejects.toThrow('The extension was updated.');
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    await told;
  });

  test('refuses a content script, which speaks from inside a page', async () => {
    speakFrom('https://jobs.example.com/1');
    await expect(askForMatch(request)).rejects.toThrow(/Only pages of Evident/);
    await expect(askForRescore(request.job, 'a')).rejects.toThrow(/Only pages of Evident/);
  });

  test.each([
    ['a posting without a text', { job: samplePosting({ description: '' }) }],
    ['a resume in place of its id', { resumeId: sampleResume() as never }],
    ['a text as `isNoted`', { isNoted: 'yes' as never }],
  ])('refuses %s', async (_what, change) => {
    await expect(askForMatch({ ...request, ...change })).rejects.toThrow(/Wrong payload/);
  });
});
