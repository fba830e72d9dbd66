import { describe, expect, test } from 'vitest';
import type { BankLine, Draft } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import type { Suggestion } from '../../../src/core/tailor/suggestions.ts';
import { takeLine, takenIn, takeSuggestion } from '../../../src/ui/tailor/take-line.ts';
import { sampleDraft } from './sample-draft.ts';

const bankLine = (change: Partial<BankLine>): BankLine => ({
  id: 'line:x',
  what: 'bullet',
  text: 'Cached the timetable in Redis',
  section: 'experience',
  entry: null,
  sources: [],
  skills: [],
  ...change,
});

const job = (title: string, dates = '2019 – 2021') => ({
  kind: 'experience' as const,
  title,
  organisation: `${title} Ltd`,
  place: '',
  dates,
});

let count = 0;
const take = (draft: Draft, line: BankLine) => {
  const { edits, id } = takeLine(draft, line, () => `new${count++}`);
  return { draft: edits.reduce(edited, draft), id };
};

describe('a line of the bank', () => {
  test('goes to its own job, and is shown there', () => {
    const hidden = edited(sampleDraft, { kind: 'hide', id: 'b' });
    const { draft, id } = take(hidden, bankLine({ entry: job('Intern') }));
    const entry = draft.sections[0]?.entries[1];
    expect(entry).toMatchObject({ id: 'b', isHidden: false });
    expect(entry?.lines.at(-1)).toMatchObject({ id, text: 'Cached the timetable in Redis', from: 'line:x' });
  });

  test('adds its job by date if the draft lacks it, and never goes to another job', () => {
    const { draft } = take(sampleDraft, bankLine({ entry: job('Trainee') }));
    expect(draft.sections[0]?.entries.map(({ title }) => title)).toEqual(['Developer', 'Intern', 'Trainee']);
    expect(draft.sections[0]?.entries.map(({ lines }) => lines.length)).toEqual([2, 1, 1]);
    const newest = take(sampleDraft, bankLine({ what: 'entry', entry: job('Lead', '2024 – Present') }));
    expect(newest.draft.sections[0]?.entries[0]?.title).toBe('Developer');
    const order = (dates: string) => {
      const dated = edited(sampleDraft, { kind: 'set-entry', id: 'b', field: 'dates', text: '2019 – 2021' });
      const { draft: now } = take(dated, bankLine({ what: 'entry', entry: job('New', dates) }));
      return now.sections[0]?.entries.map(({ title }) => title).join();
    };
    expect(order('2020 – 2022')).toBe('Developer,New,Intern');
    expect(order('2020 – 2021')).toBe('Developer,Intern,New');
    expect(order('2022')).toBe('Developer,New,Intern');
    expect(order('2022 –')).toBe('Developer,New,Intern');
    expect(order('some time')).toBe('Developer,Intern,New');
  });

  test('adds its section with the standard heading of the language', () => {
    const german = { ...sampleDraft, language: 'de' };
    const { draft } = take(
      german,
      bankLine({ section: 'projects', entry: { ...job('Boat'), kind: 'projects' } }),
    );
    expect(draft.sections.at(-1)).toMatchObject({ kind: 'projects', heading: 'Projekte', entries: [{}] });
  });

  test('that is one skill is added to the end of a list', () => {
    const { draft, id } = take(sampleDraft, bankLine({ what: 'skill', section: 'skills', text: 'Redis' }));
    expect(id).toBe('s1');
    expect(draft.sections[1]?.lines.map(({ text }) => text)).toEqual(['Tools: Git, Docker, Redis']);
  });

  test.each([
    ['Java • JPA (Eclipse Link, Hibernate)', ['Java • JPA (Eclipse Link, Hibernate) • Redis']],
    ['Tools: Git | Docker', ['Tools: Git | Docker | Redis']],
    ['JPA (Eclipse Link, Hibernate)', ['JPA (Eclipse Link, Hibernate)', 'Redis']],
  ])('that is one skill is added to the list “%s” with its separator', (list, wanted) => {
    const listed = edited(sampleDraft, { kind: 'set-line', id: 's1', text: list });
    const { draft } = take(listed, bankLine({ what: 'skill', section: 'skills', text: 'Redis' }));
    expect(draft.sections[1]?.lines.map(({ text }) => text)).toEqual(wanted);
  });

  test('is found in the draft by its origin, by its words, or as an item of a list', () => {
    const line = bankLine({ entry: job('Intern') });
    expect(takenIn(sampleDraft)(line)).toBe(false);
    expect(takenIn(take(sampleDraft, line).draft)(line)).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ text: '• built a Ferry timetable.' }))).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ what: 'skill', text: 'docker' }))).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ what: 'entry', entry: job('Intern') }))).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ what: 'entry', entry: job('Trainee') }))).toBe(false);
  });

  test('prefers visible sections to hidden ones, and shows hidden ones that it needs', () => {
    const both = (isFirstHidden: boolean): Draft => ({
      ...sampleDraft,
      sections: [
        { id: 'x', kind: 'skills', heading: 'X', isHidden: isFirstHidden, entries: [], lines: [] },
        { id: 'y', kind: 'skills', heading: 'Y', isHidden: true, entries: [], lines: [] },
      ],
    });
    const skill = bankLine({ what: 'skill', section: 'skills', text: 'Redis' });
    const hidden = take(both(true), skill).draft.sections;
    expect(hidden.map(({ isHidden, lines }) => [isHidden, lines.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
    expect(take(both(false), skill).draft.sections[0]?.lines).toHaveLength(1);
    const { draft } = take(
      { ...sampleDraft, sections: [] },
      bankLine({ section: 'projects', entry: job('Boat') }),
    );
    expect(draft.sections.map(({ isHidden, entries }) => [isHidden, entries[0]?.isHidden])).toEqual([
      [false, false],
    ]);
  });

  test('that is one skill begins a line if there is no visible list', () => {
    const skill = bankLine({ what: 'skill', section: 'skills', text: 'Redis' });
    const hidden = edited(sampleDraft, { kind: 'hide', id: 's1' });
    expect(take(hidden, skill).draft.sections[1]?.lines.map(({ text }) => text)).toEqual([
      'Tools: Git, Docker',
      'Redis',
    ]);
    const single = edited(sampleDraft, { kind: 'set-line', id: 's1', text: 'Git' });
    expect(take(single, skill).draft.sections[1]?.lines.map(({ text }) => text)).toEqual(['Git', 'Redis']);
  });
});

describe('a suggestion', () => {
  const suggestion = (change: Partial<Suggestion>): Suggestion => ({
    id: 'pattern:x',
    text: 'Did […]',
    line: null,
    hiddenId: null,
    keywords: [],
    requirements: [],
    value: 1,
    ...change,
  });
  const takeIt = (draft: Draft, change: Partial<Suggestion>) => {
    const { edits, id } = takeSuggestion(draft, suggestion(change), () => `new${count++}`);
    return { draft: edits.reduce(edited, draft), id };
  };
  const hide = (...ids: readonly string[]) =>
    ids.reduce((draft, id) => edited(draft, { kind: 'hide', id }), sampleDraft);

  test('that is hidden in the draft is shown, with the parts around it', () => {
    const { draft, id } = takeIt(hide('a1', 'a', 'jobs'), { hiddenId: 'a1' });
    const [jobs] = draft.sections;
    expect(id).toBe('a1');
    expect([jobs?.isHidden, jobs?.entries[0]?.isHidden, jobs?.entries[0]?.lines[0]?.isHidden]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('that is a pattern goes to the first visible entry, else to the projects', () => {
    expect(takeIt(sampleDraft, {}).draft.sections[0]?.entries[0]?.lines.at(-1)).toMatchObject({
      text: 'Did […]',
      from: 'pattern:x',
    });
    expect(takeIt(hide('a'), {}).draft.sections[0]?.entries[1]?.lines).toHaveLength(2);
    expect(takeIt(hide('a', 'b'), {}).draft.sections.at(-1)).toMatchObject({ kind: 'projects', lines: [{}] });
    expect(takeIt(hide('jobs'), {}).draft.sections.at(-1)).toMatchObject({ kind: 'projects', lines: [{}] });
  });

  test('from the bank is taken like any line of the bank', () => {
    const line = bankLine({ entry: job('Intern') });
    expect(takeIt(sampleDraft, { line }).draft.sections[0]?.entries[1]?.lines.at(-1)?.text).toBe(line.text);
  });
});
