import type { Draft, DraftEntry, DraftLine, DraftSection } from './draft.ts';

/** Any part of a draft: a line, an entry or a section. */
export type DraftNode =
  | { readonly line: DraftLine }
  | { readonly entry: DraftEntry }
  | { readonly section: DraftSection };

/** How to change the part with a given id, depending on its type. A type without a function stays as it is. */
export type NodeChange = {
  readonly line?: (line: DraftLine) => DraftLine;
  readonly entry?: (entry: DraftEntry) => DraftEntry;
  readonly section?: (section: DraftSection) => DraftSection;
};

/** The draft with the part of that id changed; the same object if there is no such part. */
export function withNode(draft: Draft, id: string, change: NodeChange): Draft {
  const { line = same, entry = same, section = same } = change;
  const ifOwn = <T extends { readonly id: string }>(node: T, make: (node: T) => T): T =>
    node.id === id ? make(node) : node;
  const changed = linesWithin(draft, lines => mapped(lines, own => ifOwn(own, line)));
  const sections = mapped(changed.sections, own => {
    const entries = mapped(own.entries, one => ifOwn(one, entry));
    return ifOwn(entries === own.entries ? own : { ...own, entries }, section);
  });
  return sections === changed.sections ? changed : { ...changed, sections };
}

const same = <T>(node: T): T => node;

/** Hides or shows the part with that id, whatever its type. */
export function withEach(draft: Draft, id: string, change: { readonly isHidden: boolean }): Draft {
  const apply = <T extends { readonly isHidden: boolean }>(node: T): T =>
    node.isHidden === change.isHidden ? node : { ...node, ...change };
  return withNode(draft, id, { line: apply, entry: apply, section: apply });
}

/** Applies a change to every list of lines in the draft: those of sections and those of entries. */
export function linesWithin(
  draft: Draft,
  change: (lines: readonly DraftLine[]) => readonly DraftLine[],
): Draft {
  const own = <T extends { readonly lines: readonly DraftLine[] }>(node: T): T => {
    const lines = change(node.lines);
    return lines === node.lines ? node : { ...node, lines };
  };
  const sections = mapped(draft.sections, section => {
    const entries = mapped(section.entries, own);
    return own(entries === section.entries ? section : { ...section, entries });
  });
  return sections === draft.sections ? draft : { ...draft, sections };
}

/** The draft without the part of that id, and the removed part, which is null if there is none. */
export function removed(
  draft: Draft,
  id: string,
): { readonly draft: Draft; readonly node: DraftNode | null } {
  let node: DraftNode | null = null;
  const without = <T extends { readonly id: string }>(list: readonly T[], make: (one: T) => DraftNode) => {
    const found = list.find(one => one.id === id);
    if (!found) return list;
    node = make(found);
    return list.filter(one => one !== found);
  };
  const lean = linesWithin(draft, lines => without(lines, line => ({ line })));
  const sections = without(
    mapped(lean.sections, section => {
      const entries = without(section.entries, entry => ({ entry }));
      return entries === section.entries ? section : { ...section, entries };
    }),
    section => ({ section }),
  );
  return { draft: sections === lean.sections ? lean : { ...lean, sections }, node };
}

/** The draft with a part inserted at a place; the same object if the part cannot go there. */
export function placed(
  draft: Draft,
  node: DraftNode,
  { into, at }: { readonly into: string | null; readonly at: number },
): Draft {
  if ('section' in node)
    return into === null ? { ...draft, sections: inserted(draft.sections, node.section, at) } : draft;
  if (into === null) return draft;
  if ('entry' in node)
    return withNode(draft, into, {
      section: section => ({ ...section, entries: inserted(section.entries, node.entry, at) }),
    });
  const put = <T extends DraftEntry | DraftSection>(parent: T): T => ({
    ...parent,
    lines: inserted(parent.lines, node.line, at),
  });
  return withNode(draft, into, { entry: put, section: put });
}

function inserted<T>(list: readonly T[], one: T, at: number): readonly T[] {
  const index = Math.max(0, Math.min(at, list.length));
  return [...list.slice(0, index), one, ...list.slice(index)];
}

/** Like `map`, but returns the same list if no member changes. */
function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const made = list.map(change);
  return made.every((one, index) => one === list[index]) ? list : made;
}

/** One list of lines in a draft: a section's own lines, or an entry's. */
export type LineHome = {
  /** The section or entry that holds them. */
  readonly into: string;
  readonly lines: readonly DraftLine[];
  /** True if their section or entry is hidden. */
  readonly isHidden: boolean;
  readonly section: DraftSection;
  readonly entry: DraftEntry | null;
};

/** All lists of lines, in page order. A section with entries has a list of its own only if it also has lines. */
export function homesOf(draft: Draft): readonly LineHome[] {
  return draft.sections.flatMap(section => {
    const home = (part: DraftSection | DraftEntry, entry: DraftEntry | null): LineHome => {
      const isHidden = section.isHidden || part.isHidden;
      return { into: part.id, lines: part.lines, isHidden, section, entry };
    };
    const hasOwn = section.lines.length > 0 || section.entries.length === 0;
    const entries = section.entries.map(entry => home(entry, entry));
    return hasOwn ? [home(section, null), ...entries] : entries;
  });
}

/** The list that contains a line. */
export const homeOf = (draft: Draft, lineId: string): LineHome | undefined =>
  homesOf(draft).find(({ lines }) => lines.some(({ id }) => id === lineId));
