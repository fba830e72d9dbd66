import { assertNever } from '../assert-never.ts';
import { hasBlank } from './blanks.ts';
import type { Draft, DraftContact, DraftEntry, DraftLine, DraftLink, DraftSection } from './draft.ts';
import { linesWithin, placed, removed, withEach, withNode } from './draft-tree.ts';

/** A text field in the head of a draft. */
export type HeadField = 'name' | 'headline' | Exclude<keyof DraftContact, 'links'>;

/** A text field of an entry. */
export type EntryField = 'title' | 'organisation' | 'place' | 'dates';

/** Where a line, entry or section goes: `into` is the id of its parent (null for a section), `at` the index in it. */
export type DraftPlace = { readonly into: string | null; readonly at: number };

/** Every edit that a draft allows. `id` is that of a line, entry or section; the caller makes the ids of new parts. */
export type DraftEdit =
  | { readonly kind: 'set-field'; readonly field: HeadField; readonly text: string }
  | { readonly kind: 'set-links'; readonly links: readonly DraftLink[] }
  | { readonly kind: 'set-heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'set-entry'; readonly id: string; readonly field: EntryField; readonly text: string }
  | { readonly kind: 'set-line'; readonly id: string; readonly text: string }
  | { readonly kind: 'hide' | 'show' | 'remove'; readonly id: string }
  /** `at` is the index after the moved part has been taken out. */
  | ({ readonly kind: 'move'; readonly id: string } & DraftPlace)
  | ({ readonly kind: 'add-line' } & Omit<DraftLine, 'isHidden'> & DraftPlace)
  | ({ readonly kind: 'add-entry'; readonly entry: DraftEntry } & DraftPlace)
  | { readonly kind: 'add-section'; readonly section: DraftSection; readonly at: number }
  /** The text after the offset becomes a new line below. */
  | { readonly kind: 'split-line'; readonly id: string; readonly offset: number; readonly newId: string }
  /** Appends the text of the next line to this one. */
  | { readonly kind: 'join-lines'; readonly id: string };

/** The draft after an edit; the same object if the edit cannot be applied. */
export function edited(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.kind) {
    case 'set-field':
      return withField(draft, edit.field, edit.text);
    case 'set-links':
      return { ...draft, contact: { ...draft.contact, links: edit.links } };
    case 'set-heading':
      return withNode(draft, edit.id, { section: section => ({ ...section, heading: edit.text }) });
    case 'set-entry':
      return withNode(draft, edit.id, { entry: entry => ({ ...entry, [edit.field]: edit.text }) });
    case 'set-line':
      return withNode(draft, edit.id, { line: line => ({ ...line, text: edit.text }) });
    case 'hide':
    case 'show':
      return withEach(draft, edit.id, { isHidden: edit.kind === 'hide' });
    case 'remove':
      return removed(draft, edit.id).draft;
    case 'move':
      return moved(draft, edit.id, edit);
    case 'add-line': {
      const { id, text, from } = edit;
      return placed(draft, { line: { id, text, from, isHidden: false } }, edit);
    }
    case 'add-entry':
      return placed(draft, { entry: edit.entry }, edit);
    case 'add-section':
      return placed(draft, { section: edit.section }, { into: null, at: edit.at });
    case 'split-line':
      return withLines(draft, edit.id, (lines, at) => split(lines, at, edit.offset, edit.newId));
    case 'join-lines':
      return withLines(draft, edit.id, join);
    default:
      return assertNever(edit);
  }
}

function withField(draft: Draft, field: HeadField, text: string): Draft {
  if (field === 'name' || field === 'headline') return { ...draft, [field]: text };
  return { ...draft, contact: { ...draft.contact, [field]: text } };
}

/** A part that cannot go to the new place stays where it was. */
function moved(draft: Draft, id: string, place: DraftPlace): Draft {
  const { draft: without, node } = removed(draft, id);
  if (node === null) return draft;
  const done = placed(without, node, place);
  return done === without ? draft : done;
}

type Lines = readonly DraftLine[];

function withLines(draft: Draft, id: string, change: (lines: Lines, at: number) => Lines): Draft {
  return linesWithin(draft, lines => {
    const at = lines.findIndex(line => line.id === id);
    return at < 0 ? lines : change(lines, at);
  });
}

function split(lines: Lines, at: number, offset: number, newId: string): Lines {
  const line = lines[at];
  // After a split, the half without a blank would be exported as if it were complete.
  if (!line || hasBlank(line)) return lines;
  const [before, after] = [line.text.slice(0, offset).trimEnd(), line.text.slice(offset).trimStart()];
  if (before === '' || after === '') return lines;
  return [
    ...lines.slice(0, at),
    { ...line, text: before },
    { ...line, id: newId, text: after },
    ...lines.slice(at + 1),
  ];
}

function join(lines: Lines, at: number): Lines {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below) return lines;
  const text = `${line.text.trimEnd()} ${below.text.trimStart()}`;
  // If the line below has a blank, its `from` is kept, so that the blank is still recognised.
  const joined = { ...line, text, from: hasBlank(below) ? below.from : line.from };
  return [...lines.slice(0, at), joined, ...lines.slice(at + 2)];
}
