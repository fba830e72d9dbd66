import { matchesUrl } from './address/match-pattern.ts';
import type { Board, BoardReading, ListedBoard } from './board.ts';
import * as all from './index.ts';
import { find, headOf } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';
import { sites } from './sites.ts';
import { systems } from './systems.ts';

const listed = (kind: Board['kind'], table: Readonly<Record<string, ListedBoard>>): readonly Board[] =>
  Object.entries(table).map(([id, board]) => ({ id, kind, ...board }));

/** Every board, in the order of the ids. */
export const boards: readonly Board[] = [
  ...listed('site', sites),
  ...listed('system', systems),
  ...Object.values(all),
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** The board that the page belongs to: by its address, else by what its head says of who made it. */
export function boardOf(document: Document, url: URL): Board | null {
  const byAddress = boards.find(board => isHostOf(board, url));
  return byAddress ?? boards.find(({ marks }) => marks !== undefined && isMarked(document, marks)) ?? null;
}

/** True where the address is one of the board's. */
export const isHostOf = (board: Board, url: URL) => board.matches.some(pattern => matchesUrl(pattern, url));

/** What the board itself makes of a page. */
export function readByBoard(board: Board, document: Document, url: URL): BoardReading {
  if (board.postings && !board.postings.test(url.pathname)) return 'list';
  return 'read' in board ? board.read(document, url) : readFields(document, board);
}

function isMarked(document: Document, marks: string): boolean {
  const head = headOf(document);
  return head !== null && find(head, marks) !== null;
}
