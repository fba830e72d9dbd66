import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerAnalysis } from '../../src/background/answer-analysis.ts';
import { analysisTakes, askForReport, type Question, wakeAnalysis } from '../../src/browser/analysis.ts';
import { answer } from '../../src/browser/messaging.ts';
import { analyze } from '../../src/core/analyze.ts';
import { fakeBrowser } from './fake-browser.ts';
import { samplePosting, sampleResume } from './samples.ts';

const fake = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(fake.current as object, name) }),
}));

const ownPage = 'chrome-extension://evident/src/ui/popup/popup.html';
const question: Question = {
  job: samplePosting(),
  resume: sampleResume(),
  options: {
    today: { year: 2026, month: 11 },
    rolePack: 'auto',
    ownTerms: [],
    dismissed: ['no-summary'],
  },
};

/** The background listens; what is sent comes from a page at `url`. */
function speakFrom(url: string): void {
  const browser = fakeBrowser();
  browser.runtime.sendMessage.mockImplementation(async message =>
    browser.runtime.send(message, { id: 'evident', url }),
  );
  fake.current = browser;
  vi.stubGlobal('chrome', browser);
  answer('analysis', analysisTakes, answerAnalysis);
}

beforeEach(() => speakFrom(ownPage));

describe('the analysis', () => {
  test('answers a page of ours with the report that the core makes', async () => {
    const report = analyze(question.job, question.resume, question.options);
    expect(await askForReport(question)).toEqual(report);
    expect(report.checks.find(check => check.id === 'no-summary')?.dismissed).toBe(true);
  });

  test('can be woken before there is anything to compare', async () => {
    expect(await wakeAnalysis()).toBeNull();
  });

  test.each([
    ['is gone', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['goes before it answers', () => Promise.resolve(undefined)],
  ])('is asked again where the background %s', async (_what, lost) => {
    const { runtime } = fake.current as ReturnType<typeof fakeBrowser>;
    runtime.sendMessage.mockImplementationOnce(lost);
    expect(await askForReport(question)).toEqual(analyze(question.job, question.resume, question.options));
    runtime.sendMessage.mockRejectedValue(new Error('The extension was updated.'));
    await expect(askForReport(question)).rejects.toThrow('The extension was updated.');
  });

  test('refuses a content script, which speaks from inside a page', async () => {
    speakFrom('https://jobs.example.com/1');
    await expect(askForReport(question)).rejects.toThrow(/Only pages of Evident/);
    await expect(wakeAnalysis()).rejects.toThrow(/Only pages of Evident/);
  });

  test.each([
    ['a resume that is none', { resume: { ...sampleResume(), text: 7 } }],
    ['a posting without a text', { job: samplePosting({ description: '' }) }],
    ['a month that is none', { options: { ...question.options, today: { year: 2026, month: 13 } } }],
  ])('refuses %s', async (_what, change) => {
    await expect(askForReport({ ...question, ...change } as Question)).rejects.toThrow(/Wrong payload/);
  });
});
