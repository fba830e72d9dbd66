import { grouped } from '../../core/text/grouped.ts';
import type { Box } from '../../core/types.ts';
import { boxAround } from './box-around.ts';
import type { Show } from './text-state.ts';

/** A table that the file's own tags name: its rows, each with the boxes of the cells that hold text. */
export type TaggedTable = readonly (readonly Box[])[];

/** A node of pdf.js' structure tree. PDF 1.7, 14.7: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf */
type Node = { readonly role: string; readonly children: readonly unknown[] };

const MAX_DEPTH = 60;
const MAX_TABLES = 40;

/** Finds the tables in a page's structure tree, and where the text of their cells was shown. */
export function taggedTables(tree: unknown, shows: readonly Show[]): readonly TaggedTable[] {
  const tables = collect(tree, ['Table']).slice(0, MAX_TABLES);
  if (tables.length === 0) return [];
  const boxes = boxesByMark(shows);
  return tables.map(table =>
    collectIn(table, ['TR', 'Table'])
      .filter(node => node.role === 'TR')
      .map(row =>
        collectIn(row, ['TD', 'TH']).flatMap(cell => {
          const own = marksIn(cell).flatMap(mark => boxes.get(mark) ?? []);
          return own.length > 0 ? [boxAround(own)] : [];
        }),
      )
      .filter(row => row.length > 0),
  );
}

function asNode(value: unknown): Node | null {
  if (typeof value !== 'object' || value === null) return null;
  const { role, children } = value as { role?: unknown; children?: unknown };
  return Array.isArray(children) ? { role: typeof role === 'string' ? role : '', children } : null;
}

/** The outermost nodes of those roles. */
function collect(value: unknown, roles: readonly string[], depth = 0): readonly Node[] {
  const node = asNode(value);
  if (!node || depth > MAX_DEPTH) return [];
  return roles.includes(node.role) ? [node] : collectIn(node, roles, depth + 1);
}

const collectIn = ({ children }: Node, roles: readonly string[], depth = 0): readonly Node[] =>
  children.flatMap(child => collect(child, roles, depth));

/** The numbers of the marked content within a node. */
function marksIn({ children }: Node, depth = 0): readonly number[] {
  if (depth > MAX_DEPTH) return [];
  return children.flatMap(child => {
    const node = asNode(child);
    if (node) return marksIn(node, depth + 1);
    const { id } = (child ?? {}) as { id?: unknown };
    const mark = typeof id === 'string' ? /_mc(\d+)$/.exec(id)?.[1] : undefined;
    return mark === undefined ? [] : [Number(mark)];
  });
}

function boxesByMark(shows: readonly Show[]): ReadonlyMap<number, readonly Box[]> {
  return grouped(
    shows.flatMap(({ mcid, x, endX, y, size, text }) => {
      const box: Box = [Math.min(x, endX), y - size * 0.85, Math.abs(endX - x), size * 1.1];
      return mcid === null || text.trim() === '' ? [] : [[mcid, box] as const];
    }),
  );
}
