import type { Draft, DraftEntry, DraftLine, DraftSection } from './draft.ts';

/** A part of a draft, of whichever sort. */
export type DraftNode =
  | { readonly line: DraftLine }
  | { readonly entry: DraftEntry }
  | { readonly section: DraftSection };

/** What is to be made of the part of an id, by its sort; what is not said stays. */
export type NodeChange = {
  readonly line?: (line: DraftLine) => DraftLine;
  readonly entry?: (entry: DraftEntry) => DraftEntry;
  readonly section?: (section: DraftSection) => DraftSection;
};

/** The draft with its part of that id changed. */
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

/** The same change for a part of whatever sort. */
export function withEach(draft: Draft, id: string, change: { readonly isHidden: boolean }): Draft {
  const apply = <T extends { readonly isHidden: boolean }>(node: T): T =>
    node.isHidden === change.isHidden ? node : { ...node, ...change };
  return withNode(draft, id, { line: apply, entry: apply, section: apply });
}

/** The draft with each list of lines in it changed: those of sections and those of entries. */
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

/** The draft without its part of that id, and the part; null where it has none. */
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

/** The draft with a part put in its place; the very same draft where it cannot stand there. */
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

/** The list with each member changed; the very same list where none is. */
function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const made = list.map(change);
  return made.every((one, index) => one === list[index]) ? list : made;
}

/** A list of lines of a draft: a section's own, or an entry's. */
export type LineHome = {
  /** The section or entry that holds them. */
  readonly into: string;
  readonly lines: readonly DraftLine[];
  /** Whether what holds them is left out of the page. */
  readonly isHidden: boolean;
  readonly section: DraftSection;
  readonly entry: DraftEntry | null;
};

/** The lists of lines, in the order of the page. A section of entries has one of its own only where something stands in it. */
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

/** The list that a line stands in. */
export const homeOf = (draft: Draft, lineId: string): LineHome | undefined =>
  homesOf(draft).find(({ lines }) => lines.some(({ id }) => id === lineId));
