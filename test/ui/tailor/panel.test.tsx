import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { plural, t } from '../../../src/browser/settings/strings.ts';
import { asWritten } from '../../../src/core/messages/message.ts';
import type { BankLine, Draft } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import type { Question } from '../../../src/core/tailor/questions.ts';
import type { Suggestion } from '../../../src/core/tailor/suggestions.ts';
import type { DraftAnswer, DraftReport } from '../../../src/ui/tailor/analysis.ts';
import { BankView, sourceWords } from '../../../src/ui/tailor/bank-view.tsx';
import { CopiesOf, CopyShelfHere } from '../../../src/ui/tailor/copies-of.tsx';
import { ReadOnly } from '../../../src/ui/tailor/editable-text.tsx';
import { ExportDialog, type ExportStage } from '../../../src/ui/tailor/export-dialog.tsx';
import { LetterView, QuestionsView } from '../../../src/ui/tailor/letter-and-questions.tsx';
import { LiveLedger } from '../../../src/ui/tailor/live-ledger.tsx';
import { LivePanel } from '../../../src/ui/tailor/live-panel.tsx';
import { SkillsDialog } from '../../../src/ui/tailor/skills-dialog.tsx';
import { posting, report } from '../report-fixture.ts';
import { button, click, show } from '../show.tsx';
import { sampleCopy, sampleDraft } from './sample-draft.ts';

HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

const showCopy = (part: ComponentChild, isReadOnly = false) =>
  show(<ReadOnly.Provider value={isReadOnly}>{part}</ReadOnly.Provider>);

const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const bankLine = (text: string, change: Partial<BankLine> = {}): BankLine => ({
  id: text,
  what: 'bullet',
  text,
  section: 'experience',
  entry: {
    kind: 'experience',
    title: 'Developer',
    organisation: 'Example Ltd',
    place: '',
    dates: '2020 – 2021',
  },
  sources: [
    { resumeId: 'r', name: 'Ada', version: 1 },
    { resumeId: 'r', name: 'Ada', version: 2 },
  ],
  skills: ['Redis'],
  ...change,
});

describe('the bank of lines', () => {
  const bankOf = (bank: readonly BankLine[] | null, isReadOnly = false, onTake = vi.fn()) =>
    showCopy(<BankView bank={bank} draft={sampleDraft} onTake={onTake} />, isReadOnly);

  test('says where each line comes from and what it proves', () => {
    expect(texts(bankOf([bankLine('Cached it')]), '.bank-source')).toEqual([
      `${t('bankShows', 'Redis')} · Developer, Example Ltd · Ada`,
    ]);
    expect(sourceWords(bankLine('Developer', { what: 'entry' }))).toBe('2020 – 2021 · Ada');
    expect(sourceWords(bankLine('Redis', { what: 'skill', entry: null }))).toBe('Ada');
    const noProof = [
      bankLine('Redis, Go', { what: 'text', section: 'skills', entry: null }),
      bankLine('x', { skills: [] }),
    ];
    expect(texts(bankOf(noProof), '.bank-source')).toEqual(['Ada', 'Developer, Example Ltd · Ada']);
    const project = bankLine('y', { section: 'projects' });
    const training = bankLine('z', { section: 'education' });
    expect(texts(bankOf([project, training]), '.bank-source').map(words => words?.includes('Redis'))).toEqual(
      [true, false],
    );
  });

  test('lists first the lines that the copy lacks, to take, and marks those that it has', () => {
    const onTake = vi.fn();
    const [own, other] = [bankLine('Wrote its tests'), bankLine('Cached it')];
    const root = bankOf([own, other], false, onTake);
    expect(texts(root, 'bdi')).toEqual(['Cached it', 'Wrote its tests']);
    expect(root.querySelectorAll('.bank-taken')).toHaveLength(1);
    click(button(root, t('bankTake')));
    expect(onTake).toHaveBeenCalledExactlyOnceWith(other);
    expect(bankOf([own, other], true).querySelector('.bank-line button')).toBeNull();
  });

  test('is searched for all words, in any case and any place', () => {
    const root = bankOf([bankLine('Cached it'), bankLine('Cached the rest', { skills: ['Go'] })]);
    const search = (words: string) => {
      const field = root.querySelector('input') as HTMLInputElement;
      field.value = words;
      act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
      return texts(root, 'bdi');
    };
    expect(search('cached REDIS')).toEqual(['Cached it']);
    expect(search('example cached')).toHaveLength(2);
    expect(search('cached kafka')).toEqual([]);
    expect(root.querySelector('[role=status]')?.textContent).toBe(plural('bankCount', 0));
  });

  test('shows fifty lines at first, then more; says if it is still being read', () => {
    const many = Array.from({ length: 60 }, (_, index) => bankLine(`Line ${index}`));
    const root = bankOf(many);
    expect(root.querySelectorAll('.bank-line')).toHaveLength(50);
    click(button(root, t('showMore', 10)));
    expect(root.querySelectorAll('.bank-line')).toHaveLength(60);
    expect(texts(root, 'button')).not.toContain(t('showMore', 0));
    expect(texts(bankOf(many.slice(0, 50)), '.bank > button')).toEqual([]);
    expect(bankOf(null).textContent).toBe(t('bankReading'));
  });
});

describe('the ledger beside the draft', () => {
  const line = (change: Partial<DraftAnswer>, index = 0): DraftAnswer => ({
    was: null,
    start: index,
    end: index + 1,
    role: 'must',
    answer: 'not-shown',
    isVouched: false,
    nearest: null,
    ...change,
  });
  const offer = (
    id: string,
    requirements: readonly number[],
    change: Partial<Suggestion> = {},
  ): Suggestion => ({
    id,
    text: id,
    line: bankLine(id),
    hiddenId: null,
    keywords: ['Redis'],
    requirements,
    value: 1,
    ...change,
  });
  const ledgerOf = (
    ledger: readonly DraftAnswer[],
    suggestions: readonly Suggestion[] = [],
    more: { isReadOnly?: boolean; onTake?: () => void; onShow?: () => void } = {},
  ) =>
    showCopy(
      <LiveLedger
        ledger={ledger}
        description="- One"
        ideas={{ step: 1, suggestions, skillsFirst: null, questions: [], letter: '' }}
        onTake={more.onTake ?? vi.fn()}
        onShow={more.onShow ?? vi.fn()}
      />,
      more.isReadOnly,
    );
  const offers = (root: Element) =>
    [...root.querySelectorAll('.live-row')].map(row => texts(row, '.offer bdi').join());

  test('shows the earlier answer if it was different', () => {
    const root = ledgerOf([
      line({ answer: 'shown', was: 'not-shown' }),
      line({ answer: 'shown', was: 'shown' }, 1),
      line({}, 2),
    ]);
    expect([...root.querySelectorAll('.live-row')].map(row => row.getAttribute('data-changed'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(root.querySelectorAll('.was')).toHaveLength(1);
  });

  test('marks wishes, lines that the person vouched for, and lines that they must judge', () => {
    const root = ledgerOf([
      line({ role: 'wish' }),
      line({ isVouched: true }, 1),
      line({ answer: 'a-person-must-judge' }, 2),
    ]);
    expect(texts(root, '.line-answer').map(words => words?.includes(t('preferred')))).toEqual([
      true,
      false,
      false,
    ]);
    expect(root.querySelectorAll('.vouched')).toHaveLength(1);
    expect(root.querySelector('.ledger-count')?.textContent).toContain(plural('ledgerJudged', 1));
    expect(ledgerOf([line({})]).querySelector('.ledger-count .faint')).toBeNull();
    expect(ledgerOf([]).textContent).toBe(t('ledgerEmpty'));
  });

  test('leads to the line of the draft that answers', () => {
    const onShow = vi.fn();
    const nearest = { text: 'Own', id: 'a1' };
    const root = ledgerOf([line({ answer: 'shown', nearest }), line({ nearest }, 1)], [], { onShow });
    expect(texts(root, '.own-line')).toEqual(['Own']);
    click(button(root, 'Own'));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('a1');
  });

  test('offers two own lines for each requirement, a pattern only without own lines, and nothing twice', () => {
    const ledger = [0, 1, 2, 3].map(index => line({}, index));
    const pattern = { line: null };
    const suggestions = [
      offer('a', [0, 1]),
      offer('b', [0]),
      offer('c', [0]),
      offer('p', [0, 2], pattern),
      offer('q', [2], pattern),
      offer('d', [1]),
    ];
    expect(offers(ledgerOf(ledger, suggestions))).toEqual(['a,b', 'd', 'p', '']);
    expect(offers(ledgerOf(ledger, suggestions, { isReadOnly: true })).join('')).toBe('');
  });

  test('says whether an offer takes a line, shows a hidden one, or is a pattern', () => {
    const onTake = vi.fn();
    const suggestions = [
      offer('a', [0]),
      offer('b', [1], { hiddenId: 'x' }),
      offer('p', [2], { line: null, keywords: [] }),
    ];
    const root = ledgerOf(
      [0, 1, 2].map(index => line({}, index)),
      suggestions,
      { onTake },
    );
    expect(texts(root, '.offer button')).toEqual([t('takeLine'), t('showLine'), t('takePattern')]);
    expect(root.querySelectorAll('.offer [data-icon=eye]')).toHaveLength(1);
    expect(texts(root, '.offer-source').at(-1)).toBe(t('patternSource'));
    click(button(root, t('takePattern')));
    expect(onTake).toHaveBeenCalledExactlyOnceWith(suggestions[2]);
  });
});

describe('the panel', () => {
  const ledger = report.ledger.map(line => ({ ...line, was: null, nearest: null }));
  const first: DraftReport = { ...report, step: 1, changes: [], ledger };
  const live = { before: report, troubles: [], now: null, ideas: null, bank: [], isDead: false };
  const panelOf = (now: DraftReport | null, isReadOnly = false, onOrderSkills: (() => void) | null = null) =>
    showCopy(
      <LivePanel
        live={{ ...live, now }}
        description={posting.description}
        draft={() => sampleDraft}
        onTake={vi.fn()}
        onTakeSuggestion={vi.fn()}
        onGoTo={vi.fn()}
        onOrderSkills={onOrderSkills}
      />,
      isReadOnly,
    );

  test('waits for the first report, then counts the failed checks', () => {
    expect(panelOf(null).querySelector('[aria-busy=true]')).not.toBeNull();
    const [one, ...others] = report.checks;
    if (!one) throw new Error('The fixture has checks.');
    const passed = others.map(check => ({ ...check, outcome: 'pass' as const }));
    const checks = [
      { ...one, outcome: 'fail' as const, dismissed: false },
      { ...one, id: 'too-long', outcome: 'fail' as const, dismissed: true },
      ...passed,
    ];
    const root = panelOf({ ...first, checks });
    expect(root.querySelector('[aria-busy]')).toBeNull();
    expect(button(root, t('viewChecklist')).textContent).toContain(plural('checksFailing', 1));
    click(button(root, t('viewChecklist')));
    const row = root.querySelector('[aria-expanded]') as Element;
    click(row);
    expect(root.querySelectorAll('[aria-expanded=true]')).toHaveLength(1);
    click(root.querySelector('[aria-expanded=true]') as Element);
    expect(root.querySelector('[aria-expanded=true]')).toBeNull();
  });

  test('offers to order the skills if that would change something', () => {
    const order = vi.fn();
    click(button(panelOf(first, false, order), t('skillsFirst')));
    expect(order).toHaveBeenCalledOnce();
    expect(panelOf(first).querySelector('.order-skills')).toBeNull();
  });
});

describe('the skills in another order', () => {
  test('are shown before anything changes, only the lines that would change', () => {
    const [jobs, skills] = sampleDraft.sections;
    if (!jobs || !skills) throw new Error('The sample has two sections.');
    const draftOf = (...lines: readonly string[]): Draft => ({
      ...sampleDraft,
      sections: [
        { ...jobs, lines: skills.lines },
        {
          ...skills,
          lines: lines.map((text, index) => ({ id: `${index}`, text, isHidden: false, from: null })),
        },
      ],
    });
    const apply = vi.fn();
    const root = show(
      <SkillsDialog
        before={draftOf('Git, Docker', 'German')}
        after={draftOf('Docker, Git', 'German')}
        onApply={apply}
        onClose={vi.fn()}
      />,
    );
    expect((root.querySelector('dialog') as HTMLDialogElement).open).toBe(true);
    expect(texts(root, 'td')).toEqual(['Git, Docker', 'Docker, Git']);
    click(button(root, t('skillsApply')));
    expect(apply).toHaveBeenCalledOnce();
  });
});

describe('the letter', () => {
  test('can be copied, which is confirmed for two seconds', async () => {
    vi.useFakeTimers();
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const root = show(<LetterView letter="Dear […]" />);
    await act(async () => click(button(root, t('letterCopy'))));
    expect(writeText).toHaveBeenCalledWith('Dear […]');
    expect(button(root, t('copiedShort')).querySelector('[data-icon=check]')).not.toBeNull();
    act(() => void vi.advanceTimersByTime(2_000));
    expect(button(root, t('letterCopy')).querySelector('[data-icon=copy]')).not.toBeNull();
    writeText.mockRejectedValueOnce(new Error('not allowed'));
    await act(async () => click(button(root, t('letterCopy'))));
    expect(button(root, t('notCopied')).querySelector('[data-icon=warning]')).not.toBeNull();
    vi.useRealTimers();
    expect(show(<LetterView letter="" />).textContent).toBe(t('letterEmpty'));
  });
});

describe('the interview questions', () => {
  const question = (id: string, why: Question['why'], quote = ''): Question =>
    ({ id, why, text: asWritten(id), quote }) as Question;

  test('are grouped by reason, with the line they are about, and show the ticks', () => {
    const onTick = vi.fn();
    const questions = [
      question('gap?', 'gap'),
      question('how?', 'proven', 'Built it'),
      question('why?', 'proven'),
    ];
    const view = (isReadOnly: boolean) =>
      showCopy(<QuestionsView questions={questions} ticks={['how?']} name="x" onTick={onTick} />, isReadOnly);
    const root = view(false);
    expect(texts(root, 'h3')).toEqual([t('questionsProven'), t('questionsGap')]);
    expect(texts(root, 'li')).toEqual(['how?Built it', 'why?', 'gap?']);
    const boxes = [...root.querySelectorAll('input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(root.querySelectorAll('.question-quote')).toHaveLength(1);
    click(boxes[2] as Element);
    expect(onTick).toHaveBeenCalledExactlyOnceWith('gap?', true);
    expect([...view(true).querySelectorAll('input')].every(({ disabled }) => disabled)).toBe(true);
  });
});

describe('the export', () => {
  const onExport = vi.fn();
  const onGoTo = vi.fn();
  beforeEach(() => {
    onExport.mockReset();
    onGoTo.mockReset();
  });
  const dialogOf = (stage: ExportStage, draft: Draft = sampleDraft) =>
    show(<ExportDialog draft={draft} stage={stage} onExport={onExport} onClose={vi.fn()} onGoTo={onGoTo} />);
  const choose = (root: Element, words: string) => {
    const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === words);
    click(label?.querySelector('input') as Element);
  };
  const start = (root: Element) => button(root, t('exportAndCheck'));

  test('offers a format and, for formats with pages, a look and the paper', () => {
    const root = dialogOf({ kind: 'choosing' });
    expect(root.querySelectorAll('fieldset')).toHaveLength(3);
    choose(root, t('formatDocx'));
    choose(root, t('lookCompact'));
    choose(root, t('paperLetter'));
    expect(
      [...root.querySelectorAll('input:checked')].map(input => input.parentElement?.textContent),
    ).toEqual([t('formatDocx'), t('lookCompact'), t('paperLetter')]);
    click(start(root));
    expect(onExport).toHaveBeenCalledWith({ format: 'docx', look: 'compact', paper: 'letter' });
    choose(root, t('formatTxt'));
    expect(root.querySelectorAll('fieldset')).toHaveLength(1);
    expect(root.querySelector('.notice')).toBeNull();
  });

  test.each([
    ['en-US', 'en', 'letter'],
    ['es-MX', 'es', 'letter'],
    ['es-MX', 'en-GB', 'letter'],
    ['en-US', 'und', 'letter'],
    ['en-US', 'de', 'a4'],
    ['de-DE', 'en', 'a4'],
  ])('with the browser language %s, a resume in %s starts with the paper %s', (language, spoken, paper) => {
    vi.stubGlobal('navigator', { language });
    click(start(dialogOf({ kind: 'choosing' }, { ...sampleDraft, language: spoken })));
    expect(onExport).toHaveBeenCalledWith({ format: 'pdf', look: 'plain', paper });
  });

  test('is disabled while there are blanks, and while it works', () => {
    const blank = edited(sampleDraft, { kind: 'set-line', id: 'a1', text: 'Cut it by […] %' });
    expect(start(dialogOf({ kind: 'choosing' }, blank)).disabled).toBe(true);
    expect(start(dialogOf({ kind: 'working' })).disabled).toBe(true);
    expect(start(dialogOf({ kind: 'saved', fileName: 'x', isSame: true })).disabled).toBe(false);
  });

  test('goes ahead without a name, but says that there is none', () => {
    const root = dialogOf({ kind: 'choosing' }, { ...sampleDraft, name: ' ' });
    expect(root.querySelector('.notice')?.textContent).toBe(t('exportNameless'));
    expect(start(root).disabled).toBe(false);
  });

  test('says how it ended', () => {
    const said = (stage: ExportStage) => dialogOf(stage).querySelector('[aria-live]')?.textContent;
    expect(said({ kind: 'choosing' })).toBe('');
    expect(said({ kind: 'working' })).toBe(t('exportWorking'));
    const saved = { kind: 'saved', fileName: 'ada.pdf' } as const;
    expect(said({ ...saved, isSame: true })).toBe(t('exportSaved', 'ada.pdf'));
    expect(said({ ...saved, isSame: false })).toBe(t('exportSavedWhole', 'ada.pdf'));
    expect(said({ kind: 'failed', reason: 'Full.' })).toBe(t('exportFailed', 'Full.'));
  });

  test('says what was read back differently, and leads there', () => {
    const differences = [
      { what: 'line', id: 'a1', wanted: 'One', got: null },
      { what: 'more', id: null, wanted: '', got: 'Two' },
    ] as const;
    const root = dialogOf({ kind: 'differs', differences, missingLetters: '世界', saveAnyway: null });
    expect(texts(root, '.differences td')).toEqual(['One', t('differsNothing'), '', 'Two']);
    expect(root.querySelector('[aria-live]')?.textContent).toContain(t('exportLetters', '世 界'));
    expect(root.querySelectorAll('.differences button')).toHaveLength(1);
    click(button(root, t('partLine')));
    expect(onGoTo).toHaveBeenCalledWith('a1');
    const plain = dialogOf({ kind: 'differs', differences, missingLetters: '', saveAnyway: null });
    expect(plain.querySelectorAll('[aria-live] p')).toHaveLength(1);
    expect(plain.textContent).not.toContain(t('exportAnyway'));
  });

  test('still offers a file that lost no text', () => {
    const saveAnyway = vi.fn();
    const differences = [
      { what: 'entry', id: 'a', wanted: 'One', got: 'Two', gotKind: 'education' },
    ] as const;
    const root = dialogOf({ kind: 'differs', differences, missingLetters: '', saveAnyway });
    expect(texts(root, '.differences td')[1]).toBe(`Two ${t('sectionEducation')}`);
    expect(root.querySelector('[aria-live]')?.textContent).toContain(plural('exportRegrouped', 1));
    click(button(root, t('exportAnyway')));
    expect(saveAnyway).toHaveBeenCalledOnce();
  });
});

describe('the copies of a posting', () => {
  const make = vi.fn(async () => undefined);
  const copies = [sampleCopy, { ...sampleCopy, id: 'c2', resumeId: 'r2', name: 'Other' }];
  const shelf = {
    watch: (changed: (all: typeof copies) => void) => {
      changed(copies);
      return () => undefined;
    },
    make,
  };
  const shown = (props: Parameters<typeof CopiesOf>[0]) =>
    show(
      <CopyShelfHere.Provider value={shelf}>
        <CopiesOf {...props} />
      </CopyShelfHere.Provider>,
    );

  test('are all copies of the resume if no posting is given', () => {
    expect(texts(shown({ resumeId: 'r2', posting: null }), 'a')).toEqual(['Other']);
    expect(shown({ resumeId: 'none', posting: null }).textContent).toBe('');
    expect(shown({ resumeId: 'r2', posting: null }).querySelector('button')).toBeNull();
  });

  test('are the copies for the posting, or a button to make one', () => {
    const root = shown({ resumeId: 'r1', posting });
    expect(texts(root, 'a')).toEqual([]);
    click(button(root, t('tailorResume')));
    expect(make).toHaveBeenCalledExactlyOnceWith(posting, 'r1');
  });

  test('say why one could not be made', async () => {
    make.mockRejectedValueOnce(new Error('No room.'));
    const root = shown({ resumeId: 'r1', posting });
    await act(async () => click(button(root, t('tailorResume'))));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('No room.');
  });

  test('are not shown on a page without a shelf', () => {
    expect(show(<CopiesOf resumeId="r1" posting={posting} />).textContent).toBe('');
  });
});
