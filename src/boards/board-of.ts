import type { Board, BoardReading, ListedBoard } from './board.ts';
import * as all from './index.ts';
import { find, headOf } from './page/dom.ts';
import { readFields } from './page/read-fields.ts';
import { sites } from './sites.ts';
import { systems } from './systems.ts';

const listed = (kind: Board['kind'], table: Readonly<Record<string, ListedBoard>>): readonly Board[] =>
  Object.entries(table).map(([id, board]) => ({ id, kind, ...board }));

/** Every board. */
export const boards: readonly Board[] = [
  ...listed('site', sites),
  ...listed('system', systems),
  ...Object.values(all),
];

/** The board that the page belongs to, found by its address, else by marks in its head that name the maker; null if none. */
export function boardOf(document: Document, url: URL): Board | null {
  const byAddress = boards.find(board => isHostOf(board, url));
  const head = headOf(document);
  return byAddress ?? boards.find(({ marks }) => marks && head && find(head, marks) !== null) ?? null;
}

/** True if the address matches one of the board's patterns. */
export const isHostOf = (board: Board, url: URL) => board.matches.some(pattern => matchesUrl(pattern, url));

/** Reads a page as the board does; `list` if the address's path is not that of a posting. */
export function readByBoard(board: Board, document: Document, url: URL): BoardReading {
  if (board.postings && !board.postings.test(url.pathname)) return 'list';
  return 'read' in board ? board.read(document, url) : readFields(document, board);
}

/** True if an extension's match pattern covers the address (`http` counts as `https`). https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
export function matchesUrl(pattern: string, url: URL): boolean {
  const parts = /^(?:\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  const [, host = '', path = ''] = parts ?? [];
  return (
    /^https?:$/.test(url.protocol) &&
    matchesHost(host, url.hostname) &&
    matchesPath(path, url.pathname + url.search)
  );
}

function matchesHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** Matches pieces greedily from the left without backtracking, so that the time grows linearly with the address. */
function matchesPath(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const [first] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === pattern;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
