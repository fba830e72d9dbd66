import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { speakFrom, t } from '../../../src/browser/settings/strings.ts';
import * as tailoredCopies from '../../../src/browser/storage/tailored-copies.ts';
import type { TailoredCopy } from '../../../src/browser/storage/tailored-copy.ts';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import { resumeOf } from '../../../src/core/tailor/resume-of.ts';
import type { EvidenceLevel, Report, Resume } from '../../../src/core/types.ts';
import { caretIn, putCaret, selectionIn } from '../../../src/ui/tailor/caret.ts';
import { CompareView } from '../../../src/ui/tailor/compare-view.tsx';
import { historyOf, redone, undone, withDraft } from '../../../src/ui/tailor/draft-history.ts';
import type { EditorFrame } from '../../../src/ui/tailor/editor-frame.ts';
import { addLine, clickTask, movePart, removePart } from '../../../src/ui/tailor/editor-tasks.ts';
import { blanksIn, exportCopy, exportName } from '../../../src/ui/tailor/export-copy.ts';
import type { Foundation } from '../../../src/ui/tailor/foundation.ts';
import { diffRows } from '../../../src/ui/tailor/line-diff.ts';
import { LiveScore } from '../../../src/ui/tailor/live-panel.tsx';
import { reportChanges } from '../../../src/ui/tailor/report-changes.ts';
import { editAt, pastedLines, placeAt, placeName } from '../../../src/ui/tailor/text-places.ts';
import { useComparables } from '../../../src/ui/tailor/use-comparables.ts';
import { useKept, useSame } from '../../../src/ui/tailor/use-kept.ts';
import { inGerman } from '../../voices.ts';
import { waitFor } from '../../wait-for.ts';
import { report, resume } from '../report-fixture.ts';
import { button, click, show } from '../show.tsx';
import { sampleDraft } from './sample-draft.ts';

const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('two texts side by side', () => {
  const rows = (left: string, right: string) =>
    diffRows([...left], [...right]).map(
      row => `${row.left ?? '-'}${row.isSame ? '=' : '|'}${row.right ?? '-'}`,
    );

  test.each([
    ['', '', []],
    ['ab', 'ab', ['a=a', 'b=b']],
    ['abc', 'ac', ['a=a', 'b|-', 'c=c']],
    ['ac', 'abc', ['a=a', '-|b', 'c=c']],
    ['axc', 'ayzc', ['a=a', 'x|y', '-|z', 'c=c']],
    ['ab', '', ['a|-', 'b|-']],
    ['', 'ab', ['-|a', '-|b']],
    ['xab', 'aby', ['x|-', 'a=a', 'b=b', '-|y']],
    ['abab', 'baba', ['a|-', 'b=b', 'a=a', 'b=b', '-|a']],
  ])('%s and %s', (left, right, expected) => {
    expect(rows(left, right)).toEqual(expected);
  });
});

describe('the comparison', () => {
  const other = edited(sampleDraft, { kind: 'set-line', id: 'a1', text: 'Built a bus timetable' });

  test('marks the words that changed within a line, and counts the lines', () => {
    const root = show(
      <CompareView own={other} others={[{ id: 'r', name: 'Resume', draft: sampleDraft }]} failure={null} />,
    );
    expect([texts(root, 'del'), texts(root, 'ins')]).toEqual([['ferry'], ['bus']]);
    expect(root.querySelectorAll('.changed')).toHaveLength(1);
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/\b1\b/);
    expect(texts(root, 'tbody td')).toContain('• Wrote its tests');
    expect(texts(root, 'tbody td').filter(text => text === '')).toEqual([]);
  });

  test('says if there is nothing to compare with', () => {
    const root = show(<CompareView own={other} others={[]} failure={null} />);
    expect(root.textContent).toBe(t('compareNothing'));
  });
});

describe('the comparison of a copy', () => {
  const copy = { id: 'c', sent: [], resumeName: 'Mara' } as unknown as TailoredCopy;
  function Compared({ resume }: { readonly resume: Resume | null }) {
    return <CompareView own={sampleDraft} {...useComparables(copy, { resume } as Foundation, true)} />;
  }

  test('says why the other copies cannot be read, and keeps the rest', async () => {
    const broken = vi
      .spyOn(tailoredCopies, 'listCopies')
      .mockRejectedValue(new Error('The store is closed.'));
    const root = show(<Compared resume={null} />);
    await waitFor(() => expect(root.textContent).toBe('The store is closed.'));
    const other = show(<Compared resume={resume} />);
    await waitFor(() => expect(texts(other, 'option')).toEqual([t('compareResume', 'Mara')]));
    expect(texts(other, '[role=alert]')).toEqual(['The store is closed.']);
    broken.mockRestore();
  });
});

describe('Undo and Redo', () => {
  const draft = (name: string): Draft => ({ ...sampleDraft, name });
  const first = historyOf(draft('a'));

  test('treat typing in one place within a second as one step, and each other change as its own', () => {
    const steps = (changes: readonly (readonly [string | null, number])[]) =>
      changes.reduce((history, [place, at], index) => withDraft(history, draft(`${index}`), place, at), first)
        .past.length;
    expect(
      steps([
        ['x', 0],
        ['x', 999],
        ['x', 1_998],
      ]),
    ).toBe(1);
    expect(
      steps([
        ['x', 0],
        ['x', 1_000],
      ]),
    ).toBe(2);
    expect(
      steps([
        ['x', 0],
        ['y', 10],
      ]),
    ).toBe(2);
    expect(
      steps([
        [null, 0],
        [null, 10],
      ]),
    ).toBe(2);
    expect(
      steps([
        ['x', 0],
        [null, 10],
        ['x', 20],
      ]),
    ).toBe(3);
    expect(withDraft(first, first.draft, 'x', 0)).toBe(first);
  });

  test('can redo a step until something else is changed', () => {
    const [b, c] = [draft('b'), draft('c')];
    const third = withDraft(withDraft(first, b, null, 0), c, null, 0);
    const back = undone(undone(third));
    expect([back.draft.name, back.past.length, back.future.length]).toEqual(['a', 0, 2]);
    expect(undone(back)).toBe(back);
    const again = redone(back);
    expect([again.draft, again.past.length, again.future]).toEqual([b, 1, [c]]);
    expect(redone(redone(again))).toEqual(redone(again));
    expect(withDraft(again, draft('d'), null, 0).future).toEqual([]);
  });
});

describe('the reasons for a difference in score', () => {
  const scoreOf = (before: Report | null, now: Report) =>
    show(
      <LiveScore
        before={before?.score ?? null}
        now={{ ...now, step: 1, changes: before ? reportChanges(before, now) : [] }}
      />,
    );
  const at = (name: string, evidence: EvidenceLevel): Report => ({
    ...report,
    keywords: report.keywords.map(keyword => (keyword.name === name ? { ...keyword, evidence } : keyword)),
  });
  const [fit] = report.fit;
  if (!fit) throw new Error('The fixture has fit.');
  const withFit = (share: number): Report => ({
    ...report,
    fit: report.fit.map(item => (item === fit ? { ...item, share } : item)),
  });

  test('are levels up or down, the heaviest first, without keywords that are only mentioned', () => {
    expect(reportChanges(report, report)).toEqual([]);
    expect(reportChanges(report, at('Kafka', 'project'))).toEqual([
      { kind: 'keyword', name: 'Kafka', from: 'missing', to: 'project', isBetter: true },
    ]);
    expect(reportChanges(at('Kafka', 'project'), report)[0]).toMatchObject({ isBetter: false });
    expect(reportChanges(report, at('Migrations', 'project'))).toEqual([]);
    const weightless = (to: Report) => ({ ...to, keywords: to.keywords.map(one => ({ ...one, weight: 0 })) });
    expect(reportChanges(weightless(report), weightless(at('Kafka', 'project')))).toEqual([]);
    const both = {
      ...report,
      keywords: report.keywords.map(keyword => {
        if (keyword.name === 'Kafka') return { ...keyword, evidence: 'listed' as const };
        return keyword.name === 'AWS' ? { ...keyword, evidence: 'experience' as const } : keyword;
      }),
    };
    expect(reportChanges(report, both).map(change => change.kind === 'keyword' && change.name)).toEqual([
      'AWS',
      'Kafka',
    ]);
  });

  test('are parts of the fit, if they changed enough to be seen', () => {
    const [half, more] = [withFit(0.5), withFit(0.53)];
    expect(reportChanges(half, more)).toEqual([{ kind: 'fit', id: fit.id, isBetter: true }]);
    expect(reportChanges(more, half)).toEqual([{ kind: 'fit', id: fit.id, isBetter: false }]);
    expect(reportChanges(half, withFit(0.51))).toEqual([]);
    const rounded = { ...half, fit: half.fit.map(item => ({ ...item, points: item.points - 0.1 })) };
    expect(reportChanges(half, rounded)).toEqual([]);
    expect(reportChanges({ ...report, fit: [] }, report)).toEqual([]);
  });

  test('are under the score: three of them, the others on request', () => {
    const names = ['Kafka', 'AWS', 'Terraform', 'Observability'];
    const now = {
      ...report,
      score: 75,
      keywords: report.keywords.map(keyword =>
        names.includes(keyword.name) ? { ...keyword, evidence: 'project' as const } : keyword,
      ),
    };
    const root = scoreOf(report, now);
    expect(root.querySelector('.live-sum')?.textContent).toContain('68 → 75 +7');
    expect(root.querySelector('.change-up')).not.toBeNull();
    expect(root.querySelectorAll('.changes > li')).toHaveLength(3);
    click(button(root, '1'));
    expect(root.querySelectorAll('.changes > li')).toHaveLength(4);
    const fewer = scoreOf(now, report);
    expect(fewer.querySelector('.live-sum')?.textContent).toContain('75 → 68 −7');
    expect(fewer.querySelector('.change-up')).toBeNull();
    const three = { ...now, keywords: at('Kafka', 'project').keywords };
    expect(scoreOf(report, three).querySelector('button')).toBeNull();
  });

  test('show no difference if the score is the same, but say whether anything changed', () => {
    const sum = (before: Report | null, now: Report) =>
      scoreOf(before, now).querySelector('.same-score')?.textContent;
    expect(sum(report, report)).not.toBe(sum(report, at('Kafka', 'project')));
    expect(sum({ ...report, score: null }, report)).toBeUndefined();
    expect(sum(null, report)).toBeUndefined();
  });
});

test('a drawn object is kept while it is the same, and drawn again in another language', () => {
  let drawn = 0;
  const One = ({ one }: { readonly one: object }) =>
    useKept<object>([], () => {
      drawn += 1;
      return <p>{t('undo')}</p>;
    })(one);
  const [first, second] = [{}, {}];
  const root = show(<One one={first} />);
  const drawAgain = (one: object) => act(() => render(<One one={one} />, root));
  drawAgain(first);
  expect(drawn).toBe(1);
  drawAgain(second);
  drawAgain(first);
  expect(drawn).toBe(2);
  const before = root.textContent;
  speakFrom(inGerman);
  drawAgain(first);
  expect(root.textContent).not.toBe(before);
});

test('a list keeps each object that equals the one before, and is the same list if all are equal', () => {
  let same: readonly unknown[] = [];
  const root = document.createElement('div');
  const List = ({ list }: { readonly list: readonly unknown[] }) => {
    same = useSame(list);
    return null;
  };
  const drawn = (list: readonly unknown[]) => {
    act(() => render(<List list={list} />, root));
    expect(same).toEqual(list);
    return same;
  };
  const items = () => [
    { at: 1, of: ['a', null] },
    { at: 2, of: undefined },
    { at: 3, of: [] },
  ];
  const first = drawn(items());
  expect(drawn(items())).toBe(first);
  const changed = drawn([...items().slice(0, 1), { at: 2, more: undefined }, { at: 3, of: ['a'] }]);
  expect(changed.map((item, at) => item === first[at])).toEqual([true, false, false]);
  expect(drawn(items().slice(0, 2))).toHaveLength(2);
  expect(drawn([])).toEqual([]);
  expect(drawn([0, 'a', null])).toEqual([0, 'a', null]);
});

describe('an editable text', () => {
  test('has a place that can be read from its element', () => {
    const place = { kind: 'line', id: 'a1' } as const;
    const outer = document.createElement('div');
    outer.dataset.place = placeName(place);
    outer.innerHTML = '<b>x</b>';
    expect(placeAt(outer.firstElementChild)).toEqual(place);
    expect(placeAt(document.createElement('i'))).toBeNull();
    expect(placeAt(null)).toBeNull();
  });

  test('sets the text; an address that is equal to its link’s text changes with it', () => {
    const set = (links: Draft['contact']['links'], index: number, field: 'text' | 'url') =>
      editAt(
        { ...sampleDraft, contact: { ...sampleDraft.contact, links } },
        { kind: 'link', index, field },
        'new',
      );
    const same = { text: 'a.example', url: 'a.example' };
    const other = { text: 'Site', url: 'https://b.example' };
    expect(set([same, other], 0, 'text')).toEqual({
      kind: 'set-links',
      links: [{ text: 'new', url: 'new' }, other],
    });
    expect(set([same, other], 1, 'text')).toEqual({
      kind: 'set-links',
      links: [same, { ...other, text: 'new' }],
    });
    expect(editAt(sampleDraft, { kind: 'section', id: 'jobs' }, 'x')).toEqual({
      kind: 'set-heading',
      id: 'jobs',
      text: 'x',
    });
  });

  test('splits pasted text into lines, without empty ones', () => {
    expect(pastedLines('One\r\n\r\nTwo\rThree\u2028Four')).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(pastedLines(' \n ')).toEqual(['']);
  });

  test('keeps its caret', () => {
    const root = show(<p>Ferry timetable</p>);
    const text = root.querySelector('p') as HTMLElement;
    text.tabIndex = 0;
    putCaret(text, 5);
    expect(caretIn(text)).toBe(5);
    expect(selectionIn(text)).toEqual({ start: 5, end: 5 });
    putCaret(text, 500);
    expect(caretIn(text)).toBe(15);
    getSelection()?.setBaseAndExtent(text.firstChild as Node, 2, text.firstChild as Node, 5);
    expect(selectionIn(text)).toEqual({ start: 2, end: 5 });
    const elsewhere = document.createElement('p');
    expect([caretIn(elsewhere), selectionIn(elsewhere)]).toEqual([null, null]);
  });
});

describe('a task of the editor', () => {
  /** An editor frame for a draft, which records its calls. */
  function frameOf(start: Draft = sampleDraft) {
    let draft = start;
    const [wish, announce] = [vi.fn(), vi.fn()];
    const frame: EditorFrame = {
      draft: () => draft,
      edit: (...edits) => {
        draft = edits.reduce(edited, draft);
      },
      undo: vi.fn(),
      redo: vi.fn(),
      newId: () => 'new',
      wish,
      announce,
    };
    return { frame, wish, announce, now: () => draft };
  }
  const lines = (draft: Draft) =>
    draft.sections.flatMap(section => [
      ...section.lines.map(({ id }) => id),
      ...section.entries.flatMap(entry => entry.lines.map(({ id }) => id)),
    ]);
  const press = (frame: EditorFrame, task: string, of: string) => {
    const root = document.createElement('div');
    root.innerHTML = '<button><i></i></button>';
    const pressed = root.firstElementChild as HTMLElement;
    pressed.dataset.do = task;
    pressed.dataset.of = of;
    clickTask(frame, pressed.firstElementChild);
  };

  test('moves a part, keeps the caret and announces the place, also the end of the list', () => {
    const { frame, wish, announce, now } = frameOf();
    movePart(frame, 'a1', 1, 4);
    expect(lines(now()).slice(0, 2)).toEqual(['a2', 'a1']);
    expect(wish).toHaveBeenCalledExactlyOnceWith({ in: 'a1', at: 4 });
    expect(announce.mock.lastCall?.[0]).toMatch(/2.*2/);
    wish.mockClear();
    movePart(frame, 'jobs', -1, null);
    const said = announce.mock.lastCall?.[0];
    movePart(frame, 'skills', 1, null);
    expect(announce.mock.lastCall?.[0]).not.toBe(said);
    expect(wish).not.toHaveBeenCalled();
  });

  test('adds a line after another, or at the end of an entry, with the caret in it', () => {
    const after = frameOf();
    addLine(after.frame, 'a1');
    expect(lines(after.now()).slice(0, 3)).toEqual(['a1', 'new', 'a2']);
    expect(after.wish).toHaveBeenCalledExactlyOnceWith({ in: 'new', at: 0 });
    const into = frameOf();
    press(into.frame, 'add-line', 'a');
    expect(lines(into.now()).slice(0, 3)).toEqual(['a1', 'a2', 'new']);
  });

  test('removes a part, and the caret goes to the part before it', () => {
    const { frame, wish, announce, now } = frameOf();
    removePart(frame, 'a2');
    expect(lines(now())).not.toContain('a2');
    expect(wish).toHaveBeenCalledExactlyOnceWith({ in: 'a1', at: Number.MAX_SAFE_INTEGER });
    removePart(frame, 'gone');
    expect(announce).toHaveBeenCalledOnce();
    removePart(frame, 'jobs');
    expect(wish).toHaveBeenCalledOnce();
  });

  test('hides and shows, adds an entry, adds and removes a link, and ignores other clicks', () => {
    const { frame, announce, now } = frameOf();
    press(frame, 'hide', 'skills');
    expect(now().sections[1]?.isHidden).toBe(true);
    press(frame, 'show', 'skills');
    expect(now().sections[1]?.isHidden).toBe(false);
    expect(new Set(announce.mock.calls.map(([words]) => words)).size).toBe(2);
    press(frame, 'add-entry', 'jobs');
    expect(now().sections[0]?.entries.map(({ id }) => id)).toEqual(['a', 'b', 'new']);
    press(frame, 'add-link', '');
    press(frame, 'add-link', '');
    expect(now().contact.links).toHaveLength(2);
    press(frame, 'remove-link', '1');
    expect(now().contact.links).toHaveLength(1);
    const before = now();
    press(frame, 'nothing', 'a');
    clickTask(frame, null);
    expect(now()).toBe(before);
  });
});

describe('an export', () => {
  const at = { look: 'plain', paper: 'a4' } as const;

  test('is named after the person and the posting, in characters that every file system accepts', () => {
    const name = (own: string, copy: string) => exportName({ ...sampleDraft, name: own }, copy, 'pdf');
    expect(name('Ada Example', 'Backend: Engineer / Tools')).toBe('Ada Example - Backend Engineer Tools.pdf');
    expect(name('', '..hidden.\u202e')).toBe('hidden.pdf');
    expect(name('', ' ')).toBe('resume.pdf');
    expect(name('', 'x'.repeat(200))).toBe(`${'x'.repeat(120)}.pdf`);
  });

  test('is blocked by blanks in visible lines only', () => {
    const blank = ['a1', 's1'].reduce(
      (draft, id) => edited(draft, { kind: 'set-line', id, text: 'By […] %' }),
      sampleDraft,
    );
    const hidden = (...ids: readonly string[]) =>
      ids.reduce((draft, id) => edited(draft, { kind: 'hide', id }), blank);
    const ids = (draft: Draft) => blanksIn(draft).map(({ id }) => id);
    expect(blanksIn(sampleDraft)).toEqual([]);
    expect(ids(blank)).toEqual(['a1', 's1']);
    expect(ids(hidden('a1'))).toEqual(['s1']);
    expect(ids(hidden('a'))).toEqual(['s1']);
    expect(ids(hidden('jobs', 'skills'))).toEqual([]);
  });

  test.each([
    ['txt', 'text/plain', 'Ada Example'],
    ['json', 'application/json', '"name": "Ada Example"'],
  ] as const)('as %s is written, and differs where it cannot be read back', async (format, type, holds) => {
    const given = vi.fn(async () => null);
    const file = await exportCopy(sampleDraft, { ...at, format }, given);
    expect(file).toMatchObject({ type, missingLetters: '', differences: [{ what: 'more' }] });
    expect(new TextDecoder().decode(file.bytes)).toContain(holds);
    expect(given).toHaveBeenCalledExactlyOnceWith({ name: `copy.${format}`, bytes: file.bytes });
  });

  test('is whole if every word is read back, even if it is taken for something else', async () => {
    const read = resumeOf(sampleDraft);
    const as = (resume: Resume) => exportCopy(sampleDraft, { ...at, format: 'txt' }, async () => resume);
    expect(await as(read)).toMatchObject({ isWhole: true, differences: [] });
    const regrouped = await as({ ...read, entries: [], name: null });
    expect(regrouped.isWhole).toBe(true);
    expect(regrouped.differences).not.toEqual([]);
    const cut = sampleDraft.sections.flatMap(({ lines }) => lines)[0]?.text ?? '';
    expect(read.text).toContain(cut);
    expect((await as({ ...read, text: read.text.replace(cut, '') })).isWhole).toBe(false);
    expect((await as({ ...read, text: `${read.text}\nmore` })).isWhole).toBe(false);
  });
});
