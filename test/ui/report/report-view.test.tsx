import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { format, t } from '../../../src/browser/settings/strings.ts';
import { leavePosting } from '../../../src/browser/storage/posting-to-open.ts';
import { asWritten, message } from '../../../src/core/messages/message.ts';
import type { AnsweredLine, KeywordMatch, Report } from '../../../src/core/types.ts';
import { ReportPage } from '../../../src/ui/report/report-page.tsx';
import { ReportView } from '../../../src/ui/report/report-view.tsx';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { waitFor } from '../../wait-for.ts';
import { posting, report } from '../report-fixture.ts';
import { show } from '../show.tsx';

const browser = fakeBrowser();
vi.mock('../../../src/browser/messages/browser-api.ts', () => ({
  browser: new Proxy({}, { get: (_target, name) => Reflect.get(browser, name) }),
}));
vi.stubGlobal('chrome', browser);
const print = vi.fn();
vi.stubGlobal('print', print);

const open = (change: Partial<Report>) =>
  show(<ReportView job={posting} report={{ ...report, ...change }} resumeName="Mara" at={0} />);
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
const section = (root: Element, title: string) =>
  [...root.querySelectorAll('section')].find(one =>
    one.querySelector('h2')?.textContent?.startsWith(title),
  ) ?? null;

const [key] = report.keywords;
if (!key) throw new Error('The fixture has keywords.');
const keyword = (name: string, change: Partial<KeywordMatch>): KeywordMatch => ({
  ...key,
  name,
  need: 'required',
  evidence: 'missing',
  quotes: [],
  alternatives: null,
  alsoIn: [],
  satisfiedBy: null,
  coveredBy: [],
  gain: 0,
  ...change,
});

describe('the printed report', () => {
  test('names the posting’s address, and shows the sum if there is a score', () => {
    expect(texts(open({}), '.report-address')).toEqual([posting.url]);
    const pasted = { ...posting, url: '', title: null };
    const root = show(
      <ReportView job={pasted} report={{ ...report, score: null }} resumeName="Mara" at={0} />,
    );
    expect(root.querySelector('.report-address')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe(t('untitledPosting'));
    const sums = (score: number | null) => open({ score }).querySelectorAll('.score-sum, .sum').length;
    expect(sums(null)).toBeLessThan(sums(report.score));
  });

  test('shows only checks that failed and are not dismissed', () => {
    const [one] = report.checks;
    if (!one) throw new Error('The fixture has checks.');
    const failures = (change: Partial<typeof one>) =>
      texts(open({ checks: [{ ...one, outcome: 'fail', dismissed: false, ...change }] }), 'h2').filter(
        title => title === t('checksFailed'),
      ).length;
    expect([
      failures({}),
      failures({ dismissed: true }),
      failures({ outcome: 'unsure' }),
      failures({ outcome: 'pass' }),
    ]).toEqual([...[1, 0, 0, 0]]);
    const title = asWritten('The text is long.');
    const evidence = ['Go', 'SQL', 'Git', 'Jest'].map(quote => ({ message: title, quote }));
    const check = { ...one, outcome: 'fail' as const, dismissed: false, title, evidence };
    const words = texts(section(open({ checks: [check] }), t('checksFailed')) as Element, 'li')[0];
    expect(words).toContain(`The text is long. “Go” “SQL” “Git” ${t('moreFindings', 1)}. `);
  });

  test('shows the notes if there are any', () => {
    const note = { title: asWritten('Long'), text: asWritten('It has two pages.') };
    expect(texts(open({ notes: [note] }), 'section li').at(-1)).toBe('Long. It has two pages.');
    const question = { ...note, title: asWritten('Is it so?') };
    expect(texts(open({ notes: [question] }), 'section li').at(-1)).toBe('Is it so? It has two pages.');
    expect(texts(open({ notes: [] }), 'h2')).toHaveLength(texts(open({ notes: [note] }), 'h2').length - 1);
  });

  test('shows the advice with its gain, if that is not too small', () => {
    const advice = (gain: number) => ({
      about: `${gain}`,
      title: asWritten('Do it'),
      text: asWritten('Now.'),
      gain,
    });
    expect(section(open({ advice: [] }), t('startHere'))).toBeNull();
    expect(texts(open({ advice: [advice(0.04), advice(0.05)] }), 'ol.report-list li')).toEqual([
      'Do it. Now.',
      `Do it (${t('gain', '0.1')}). Now.`,
    ]);
  });

  test('lists the keywords by state, required ones first', () => {
    const quotes = [{ start: 0, end: 3, text: 'Ran it', level: 'experience' as const }];
    const keywords = [
      keyword('Wish', { need: 'preferred' }),
      keyword('Must', { gain: 0.05 }),
      keyword('Small', { gain: 0.04 }),
      keyword('Done', { evidence: 'experience', quotes }),
    ];
    const root = open({ keywords });
    expect(texts(root, '.report-group h3')).toEqual([`${t('groupMissing')} 3`, `${t('groupProven')} 1`]);
    const lines = texts(root, '.report-keywords li');
    expect(lines.slice(0, 3).map(line => line?.split(' ')[0])).toEqual(['Must', 'Small', 'Wish']);
    expect(lines[0]).toBe(`Must ${t('gain', '0.1')}`);
    expect(lines[1]).toBe('Small');
    expect(lines[2]).toContain(t('preferred'));
    expect(lines[3]).toContain(t('reportQuote', 'Ran it'));
    expect(texts(root, '.report-quote')).toHaveLength(1);
    const bare = open({ keywords: [keyword('Done', { evidence: 'experience' })] });
    expect(bare.querySelector('.report-quote')?.textContent).not.toContain('undefined');
    expect(section(open({ keywords: [] }), t('viewKeywords'))).toBeNull();
  });

  test('lists the open lines of the posting, without their bullets', () => {
    const [asked] = report.ledger;
    const line = (index: number, change: Partial<AnsweredLine>): AnsweredLine => ({
      ...(asked as AnsweredLine),
      start: index * 6,
      end: index * 6 + 5,
      isVouched: false,
      ...change,
    });
    const root = (...ledger: readonly AnsweredLine[]) =>
      show(
        <ReportView
          job={{ ...posting, description: '- One\n- Two\n- Six\n- Ten' }}
          report={{ ...report, ledger }}
          resumeName="Mara"
          at={0}
        />,
      );
    const lines = [
      line(0, { answer: 'not-shown' }),
      line(1, { answer: 'partly' }),
      line(2, { answer: 'shown' }),
      line(3, { answer: 'not-shown', isVouched: true }),
    ];
    const shown = section(root(...lines), t('viewRequirements'));
    expect(texts(shown as Element, 'li')).toEqual([
      `One (${format(message('answers.not-shown'))})`,
      `Two (${format(message('answers.partly'))})`,
    ]);
    expect(texts(shown as Element, 'p')).toEqual([t('ledgerAnswered', 2, 4), t('ledgerOpen')]);
    expect(
      section(root(line(2, { answer: 'shown' })), t('viewRequirements'))?.querySelector('ul'),
    ).toBeNull();
    const one = section(root(line(0, { answer: 'partly' })), t('viewRequirements'));
    expect(texts(one as Element, 'li')).toHaveLength(1);
    expect(section(root(), t('viewRequirements'))).toBeNull();
  });

  test('shows three findings of each failed check', () => {
    const [check] = report.checks;
    if (!check) throw new Error('The fixture has checks.');
    const failing = (id: string, findings: number, dismissed = false) => ({
      ...check,
      id,
      outcome: 'fail' as const,
      dismissed,
      evidence: Array.from({ length: findings }, (_, index) => ({ message: asWritten(`F${index}`) })),
    });
    const root = open({
      checks: [failing('a', 3), failing('b', 5), failing('c', 1, true), { ...check, outcome: 'pass' }],
    });
    const lines = texts(section(root, t('checksFailed')) as Element, 'li');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('F0 F1 F2');
    expect(lines[0]).not.toContain(t('moreFindings', 0));
    expect(lines[1]).toContain(t('moreFindings', 2));
    expect(lines[1]).not.toContain('F3');
    expect(section(open({ checks: [{ ...check, outcome: 'pass' }] }), t('checksFailed'))).toBeNull();
  });
});

describe('the page of the report', () => {
  const root = document.body;
  const start = async () => {
    act(() => render(null, root));
    print.mockClear();
    location.hash = '#report';
    await act(() => render(<ReportPage />, root));
  };

  test('goes to the resumes if nothing was left to print', async () => {
    await start();
    await waitFor(() => expect(location.hash).toBe('#resumes'));
    expect(print).not.toHaveBeenCalled();
  });

  test('does not navigate after the person has left it', async () => {
    await leavePosting('report', { job: posting, resumeId: 'r' });
    let answer = (_reply: unknown) => {};
    browser.runtime.sendMessage.mockReturnValue(new Promise(resolve => (answer = resolve)));
    await start();
    await waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalled());
    location.hash = '#sample';
    act(() => render(null, root));
    // The answer comes after the person has left the page, so it must have no effect.
    answer({ ok: true, value: null });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(location.hash).toBe('#sample');
  });

  test('says why the posting cannot be matched, and prints nothing', async () => {
    await leavePosting('report', { job: posting, resumeId: 'r' });
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'The disk is gone.' });
    await start();
    await waitFor(() => expect(root.textContent).toContain('The disk is gone.'));
    expect(print).not.toHaveBeenCalled();
  });

  test('says in a sentence of ours why the posting that was left cannot be read', async () => {
    const reading = vi
      .spyOn(browser.storage.session, 'get')
      .mockRejectedValue(new Error('IO error: no space left'));
    await start();
    await waitFor(() => expect(root.textContent).toContain(t('storageFull')));
    reading.mockRestore();
  });

  test('prints as soon as it is drawn', async () => {
    await leavePosting('report', { job: posting, resumeId: 'r' });
    const answer = {
      report,
      resume: { id: 'r', name: 'Mara', dismissed: {} },
      resumes: [],
      before: null,
      settings: {
        highlights: { on: true, missing: true, listed: true, proven: true, quiet: false },
        ticks: {},
      },
    };
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: answer });
    await start();
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(root.textContent).toContain(posting.title);
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith(
      expect.objectContaining({ payload: expect.objectContaining({ isNoted: false }) }),
    );
  });
});
