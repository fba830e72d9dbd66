import { readFileSync } from 'node:fs';
import { checks } from '../src/core/checks/index.ts';
import { loadFormat } from '../src/core/messages/format.ts';
import { message } from '../src/core/messages/message.ts';
import { boardsInOrder } from './board-hosts.ts';
import { type Figure, figuresTable } from './figures-table.ts';

const inEnglish = await loadFormat('en');

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

function host(pattern: string): string {
  return `\`${pattern.replace(/^(?:https?|\*):\/\//, '').replace(/\/\*?$/, '')}\``;
}

/** The boards, in the order of their ids. */
function boardsTable(): string {
  const rows = boardsInOrder.map(board => {
    const { id, name, kind, matches, isChecked } = board;
    const hosts = [...new Set(matches.map(host))];
    const shown = hosts.length > 3 ? [...hosts.slice(0, 3), `and ${hosts.length - 3} more`] : hosts;
    return row(
      `[${name}](src/boards/${'read' in board ? id : `${kind}s`}.ts)`,
      shown.join(', '),
      isChecked ? 'real page' : 'best effort',
    );
  });
  return table(['Board', 'Addresses', 'Checked on'], rows);
}

/** The checks of the list, in its order. */
function checksTable(): string {
  const rows = checks.map(({ id, impact, sources }) =>
    row(
      `[${inEnglish(message(`${id}.failureTitle`))}](src/core/checks/${id}.ts)`,
      impact,
      inEnglish(message(`${id}.description`)),
      sources.map(source => inEnglish(message(`sources.${source}`))).join('; '),
    ),
  );
  return table(['What it finds', 'Impact', 'Why', 'Source'], rows);
}

/** How often Evident is right, as last measured by `npm run figures`. */
function figures(): string {
  const kept = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as {
    readonly pairs?: readonly Figure[];
  };
  return figuresTable(kept.pairs ?? []);
}

/** `readme` with all generated tables up to date. A README without a place for the figures gets none. */
export function withTables(readme: string): string {
  const tables = {
    boards: boardsTable,
    checks: checksTable,
    ...(readme.includes('<!-- figures:') ? { figures } : {}),
  };
  return Object.entries(tables).reduce((text, [name, make]) => {
    const start = `<!-- ${name}: npm run readme -->`;
    const end = `<!-- /${name} -->`;
    const [before, after] = [text.indexOf(start), text.indexOf(end)];
    if (before < 0 || after < before) throw new Error(`README.md has no place for the ${name}.`);
    return `${text.slice(0, before + start.length)}\n${make()}\n${text.slice(after)}`;
  }, readme);
}
