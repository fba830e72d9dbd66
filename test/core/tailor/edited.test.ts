import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, DraftLine } from '../../../src/core/tailor/draft.ts';
import { type DraftEdit, edited } from '../../../src/core/tailor/edited.ts';
import { textsOf, wordCounts } from './draft-words.ts';

const line = (id: string, text: string): DraftLine => ({ id, text, isHidden: false, from: null });

const draft: Draft = {
  language: 'en',
  name: 'Mira Brandvold',
  headline: 'Backend Engineer',
  contact: { email: 'mira@example.com', phone: '', place: 'Leeds', links: [] },
  sections: [
    {
      id: 's1',
      kind: 'experience',
      heading: 'Experience',
      isHidden: false,
      lines: [],
      entries: [
        {
          id: 'e1',
          title: 'Engineer',
          organisation: 'Papyra',
          place: '',
          dates: 'Mar 2021 – Present',
          isHidden: false,
          lines: [line('l1', 'Built an API in Go. Wrote its tests.'), line('l2', 'Ran it on call.')],
        },
        {
          id: 'e2',
          title: 'Intern',
          organisation: 'Ostara',
          place: '',
          dates: '2020',
          isHidden: false,
          lines: [line('l3', 'Moved imports to a queue.')],
        },
      ],
    },
    {
      id: 's2',
      kind: 'skills',
      heading: 'Skills',
      isHidden: false,
      lines: [line('l4', 'Go, Redis')],
      entries: [],
    },
  ],
};

const fromBank = { text: 'Cut it.', from: 'line:cut it' };

const linesOf = (of: Draft, section: number, entry: number) =>
  of.sections[section]?.entries[entry]?.lines.map(({ text }) => text);
const idsOf = (of: Draft) =>
  of.sections.flatMap(section => [
    section.id,
    ...section.lines.map(({ id }) => id),
    ...section.entries.flatMap(entry => [entry.id, ...entry.lines.map(({ id }) => id)]),
  ]);

describe('an edit', () => {
  test('changes its own field and nothing else', () => {
    expect(edited(draft, { kind: 'set-field', field: 'phone', text: '123' }).contact.phone).toBe('123');
    expect(edited(draft, { kind: 'set-field', field: 'name', text: 'M' }).name).toBe('M');
    const changed = edited(draft, { kind: 'set-line', id: 'l1', text: 'Built it.' });
    expect(linesOf(changed, 0, 0)).toEqual(['Built it.', 'Ran it on call.']);
    expect(changed.sections[1]).toBe(draft.sections[1]);
    const entry = edited(draft, { kind: 'set-entry', id: 'e2', field: 'dates', text: '2021' });
    expect(entry.sections[0]?.entries[1]?.dates).toBe('2021');
  });

  test('hides and shows a line, an entry and a section', () => {
    for (const id of ['l1', 'e1', 's1']) {
      const hidden = edited(draft, { kind: 'hide', id });
      expect(hidden).not.toEqual(draft);
      expect(edited(hidden, { kind: 'show', id })).toEqual(draft);
    }
  });

  test('moves a line to another entry, an entry among others, a section to the top', () => {
    const other = edited(draft, { kind: 'move', id: 'l1', into: 'e2', at: 0 });
    expect(linesOf(other, 0, 1)).toEqual([
      'Built an API in Go. Wrote its tests.',
      'Moved imports to a queue.',
    ]);
    expect(linesOf(other, 0, 0)).toEqual(['Ran it on call.']);
    const first = edited(draft, { kind: 'move', id: 'e2', into: 's1', at: 0 });
    expect(first.sections[0]?.entries.map(({ id }) => id)).toEqual(['e2', 'e1']);
    const top = edited(draft, { kind: 'move', id: 's2', into: null, at: 0 });
    expect(top.sections.map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  test('leaves the draft as it is if a part cannot go there', () => {
    expect(edited(draft, { kind: 'move', id: 'l1', into: null, at: 0 })).toBe(draft);
    expect(edited(draft, { kind: 'move', id: 'l1', into: 'nowhere', at: 0 })).toBe(draft);
    expect(edited(draft, { kind: 'move', id: 's1', into: 's1', at: 0 })).toBe(draft);
    expect(edited(draft, { kind: 'move', id: 'e1', into: 'l2', at: 0 })).toBe(draft);
    expect(edited(draft, { kind: 'set-line', id: 'nobody', text: 'x' })).toBe(draft);
  });

  test('splits a line at an offset, and joins it again', () => {
    const parted = edited(draft, { kind: 'split-line', id: 'l1', offset: 19, newId: 'n' });
    expect(linesOf(parted, 0, 0)).toEqual(['Built an API in Go.', 'Wrote its tests.', 'Ran it on call.']);
    expect(edited(parted, { kind: 'join-lines', id: 'l1' })).toEqual(draft);
    for (const offset of [0, 36, 40])
      expect(edited(draft, { kind: 'split-line', id: 'l1', offset, newId: 'n' })).toBe(draft);
    // Only a space would be left before or behind it.
    for (const [text, offset] of [
      [' Built it.', 1],
      ['Built it. ', 9],
    ] as const) {
      const typed = edited(draft, { kind: 'set-line', id: 'l1', text });
      expect(edited(typed, { kind: 'split-line', id: 'l1', offset, newId: 'n' })).toBe(typed);
    }
    expect(edited(draft, { kind: 'join-lines', id: 'l2' })).toBe(draft);
  });

  test('keeps the blanks of a pattern: a line with blanks is not split, and a joined line still has them', () => {
    const text = 'Guarded [endpoints] with [roles].';
    const add = { kind: 'add-line', id: 'p', text, from: 'pattern:x', into: 'e1', at: 2 } as const;
    const taken = edited(draft, add);
    expect(edited(taken, { kind: 'split-line', id: 'p', offset: 7, newId: 'n' })).toBe(taken);
    const joined = edited(taken, { kind: 'join-lines', id: 'l2' }).sections[0]?.entries[0]?.lines[1];
    expect(joined).toMatchObject({ text: `Ran it on call. ${text}`, from: 'pattern:x' });
    const filled = edited(taken, { kind: 'set-line', id: 'p', text: 'Guarded it with roles.' });
    expect(linesOf(edited(filled, { kind: 'split-line', id: 'p', offset: 10, newId: 'n' }), 0, 0)).toEqual([
      'Built an API in Go. Wrote its tests.',
      'Ran it on call.',
      'Guarded it',
      'with roles.',
    ]);
  });

  test('takes a line from the bank and remembers where it is from', () => {
    const taken = edited(draft, { kind: 'add-line', id: 'n', ...fromBank, into: 'e1', at: 1 });
    expect(taken.sections[0]?.entries[0]?.lines[1]).toEqual({
      id: 'n',
      text: 'Cut it.',
      isHidden: false,
      from: 'line:cut it',
    });
    expect(edited(taken, { kind: 'remove', id: 'n' })).toEqual(draft);
  });

  test('moves, splits and joins without losing or doubling a word', () => {
    const id = fc.constantFrom('l1', 'l2', 'l3', 'l4', 'e1', 'e2', 's1', 's2');
    const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
      fc.record({
        kind: fc.constant('move' as const),
        id,
        into: fc.option(id, { nil: null }),
        at: fc.nat(4),
      }),
      fc.record({ kind: fc.constant('split-line' as const), id, offset: fc.nat(40), newId: fc.uuid() }),
      fc.record({ kind: fc.constantFrom('hide' as const, 'show' as const), id }),
      fc.record({ kind: fc.constant('join-lines' as const), id }),
    );
    const letters = (of: Draft) =>
      [...wordCounts(textsOf(of).join('').replace(/\W/g, '').split('').join(' '))].sort();
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), edits => {
        const after = edits.reduce(edited, draft);
        expect(letters(after)).toEqual(letters(draft));
        expect(new Set(idsOf(after)).size).toBe(idsOf(after).length);
      }),
    );
  });
});
