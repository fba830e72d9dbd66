import { matchesUrl } from './address/match-pattern.ts';
import type { Board } from './board.ts';
import { boards } from './index.ts';
import { find, headOf } from './page/dom.ts';

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
