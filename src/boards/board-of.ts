import { matchesUrl } from './address/match-pattern.ts';
import type { Board } from './board.ts';
import * as all from './index.ts';
import { find, headOf } from './page/dom.ts';

/** Every board with a reader of its own. */
export const boards: readonly Board[] = Object.values(all);

/** The board that the page belongs to: by its address, else by what its head says of who made it. */
export function boardOf(document: Document, url: URL): Board | null {
  const byAddress = boards.find(board => isHostOf(board, url));
  return byAddress ?? boards.find(({ marks }) => marks !== undefined && isMarked(document, marks)) ?? null;
}

/** True where the address is one of the board's. */
export const isHostOf = (board: Board, url: URL) => board.matches.some(pattern => matchesUrl(pattern, url));

function isMarked(document: Document, marks: string): boolean {
  const head = headOf(document);
  return head !== null && find(head, marks) !== null;
}
