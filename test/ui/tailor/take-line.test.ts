import { describe, expect, test } from 'vitest';
import type { BankLine, Draft } from '../../../src/core/tailor/draft.ts';
import { edited } from '../../../src/core/tailor/edited.ts';
import { takeLine, takenIn } from '../../../src/ui/tailor/take-line.ts';
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
  test('goes to the job it belongs to, and is shown there', () => {
    const hidden = edited(sampleDraft, { kind: 'hide', id: 'b' });
    const { draft, id } = take(hidden, bankLine({ entry: job('Intern') }));
    const entry = draft.sections[0]?.entries[1];
    expect(entry).toMatchObject({ id: 'b', isHidden: false });
    expect(entry?.lines.at(-1)).toMatchObject({ id, text: 'Cached the timetable in Redis', from: 'line:x' });
  });

  test('brings its job along where the draft has not got it, in its place by date, and never lands in another', () => {
    const { draft } = take(sampleDraft, bankLine({ entry: job('Trainee') }));
    expect(draft.sections[0]?.entries.map(({ title }) => title)).toEqual(['Developer', 'Intern', 'Trainee']);
    expect(draft.sections[0]?.entries.map(({ lines }) => lines.length)).toEqual([2, 1, 1]);
    const newest = take(sampleDraft, bankLine({ what: 'entry', entry: job('Lead', '2024 – Present') }));
    expect(newest.draft.sections[0]?.entries[0]?.title).toBe('Developer');
  });

  test('brings its section along under the standard heading of the language', () => {
    const german = { ...sampleDraft, language: 'de' };
    const { draft } = take(
      german,
      bankLine({ section: 'projects', entry: { ...job('Boat'), kind: 'projects' } }),
    );
    expect(draft.sections.at(-1)).toMatchObject({ kind: 'projects', heading: 'Projekte', entries: [{}] });
  });

  test('that is one skill goes on at the end of a list', () => {
    const { draft, id } = take(sampleDraft, bankLine({ what: 'skill', section: 'skills', text: 'Redis' }));
    expect(id).toBe('s1');
    expect(draft.sections[1]?.lines.map(({ text }) => text)).toEqual(['Tools: Git, Docker, Redis']);
  });

  test('is known to be in the draft by where it came from, by its words, or as one of a list', () => {
    const line = bankLine({ entry: job('Intern') });
    expect(takenIn(sampleDraft)(line)).toBe(false);
    expect(takenIn(take(sampleDraft, line).draft)(line)).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ text: '• built a Ferry timetable.' }))).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ what: 'skill', text: 'docker' }))).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ what: 'entry', entry: job('Intern') }))).toBe(true);
    expect(takenIn(sampleDraft)(bankLine({ what: 'entry', entry: job('Trainee') }))).toBe(false);
  });
});
