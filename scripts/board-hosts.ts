// `npm run readme` calls this. It writes the hosts of the boards into the manifest's optional hosts, and into the list that the settings offer.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Board } from '../src/boards/board.ts';
import { boards } from '../src/boards/board-of.ts';

/** The boards in the order of their ids. */
export const boardsInOrder = boards.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Name, kind and hosts of every board that can be scored without a click, in the order of their ids. A `search` only points to postings. */
export function automaticBoardsOfReaders() {
  return boardsInOrder
    .filter(({ kind }) => kind !== 'search')
    .map(board => ({ ...pick(board), hosts: hostsOf(board) }));
}

const pick = ({ name, kind }: (typeof boards)[number]) => ({ name, kind });

/** The hosts of a board as match patterns for the manifest, without duplicates. */
function hostsOf({ matches }: Board): readonly string[] {
  return [...new Set(matches.map(pattern => pattern.replace(/^(https:\/\/[^/]+\/).*/, '$1*')))];
}

/** Rewrites both files under `root`. */
export function writeBoardHosts(root: string): void {
  const list = automaticBoardsOfReaders();
  const rows = list.map(board => JSON.stringify(board)).join(',\n');
  writeFileSync(path.join(root, 'src/browser/permissions/automatic-boards.json'), `[\n${rows}\n]\n`);
  const file = path.join(root, 'manifest.json');
  const hosts = [...new Set(list.flatMap(board => board.hosts))].sort().map(host => `\n    "${host}"`);
  const manifest = readFileSync(file, 'utf8');
  // The rest of the manifest is written by hand, so only the list is replaced.
  writeFileSync(
    file,
    manifest.replace(/(?<="optional_host_permissions": \[)[^\]]*(?=\])/, `${hosts.join(',')}\n  `),
  );
}
