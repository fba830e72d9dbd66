import type { Draft } from '../../core/tailor/draft.ts';
import { homeOf, homesOf } from '../../core/tailor/draft-tree.ts';
import type { DraftEdit } from '../../core/tailor/edited.ts';

/** The position of a part among parts of the same kind. */
export type Standing = {
  readonly id: string;
  readonly what: 'line' | 'entry' | 'section';
  /** The id of the section or entry that contains it; null for sections. */
  readonly into: string | null;
  readonly at: number;
  readonly count: number;
};

/** The position of a line, entry or section; null if the draft has no part with that id. */
export function standingOf(draft: Draft, id: string): Standing | null {
  const among = (what: Standing['what'], list: readonly { readonly id: string }[], into: string | null) => {
    const at = list.findIndex(one => one.id === id);
    return at < 0 ? null : { id, what, into, at, count: list.length };
  };
  const section = among('section', draft.sections, null);
  if (section) return section;
  for (const { id: into, entries } of draft.sections) {
    const entry = among('entry', entries, into);
    if (entry) return entry;
  }
  const home = homeOf(draft, id);
  return home ? among('line', home.lines, home.into) : null;
}

/** The edit that moves a part one place up or down. A line leaves its list at the end for the next list. Null if there is no place. */
export function stepMove(draft: Draft, id: string, by: -1 | 1): DraftEdit | null {
  const standing = standingOf(draft, id);
  if (!standing) return null;
  const { what, into, at, count } = standing;
  const next = at + by;
  if (next >= 0 && next < count) return { kind: 'move', id, into, at: next };
  if (what !== 'line') return null;
  const homes = homesOf(draft);
  const other = homes[homes.findIndex(home => home.into === into) + by];
  return other ? { kind: 'move', id, into: other.into, at: by < 0 ? other.lines.length : 0 } : null;
}

/** The edit that puts a part before or after another of the same kind; null if the kinds differ, or if it is there already. */
export function dropMove(draft: Draft, id: string, targetId: string, isAfter: boolean): DraftEdit | null {
  const [own, target] = [standingOf(draft, id), standingOf(draft, targetId)];
  if (!own || !target || id === targetId) return null;
  // A line may also be dropped on an entry or a section: it becomes its first or last line.
  if (own.what === 'line' && target.what !== 'line')
    return { kind: 'move', id, into: targetId, at: isAfter ? Number.MAX_SAFE_INTEGER : 0 };
  if (own.what !== target.what) return null;
  const isBelow = own.into === target.into && own.at < target.at;
  const at = target.at + (isAfter ? 1 : 0) - (isBelow ? 1 : 0);
  return own.into === target.into && at === own.at ? null : { kind: 'move', id, into: target.into, at };
}
