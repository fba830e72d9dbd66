import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/core/types.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** An invented page of a board: `<board>--<what>.html`, its address in the comment on the first line. */
export type Fixture = {
  readonly name: string;
  readonly board: string;
  readonly url: URL;
  readonly html: string;
};

/** Every fixture, in order of name. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter(file => file.endsWith('.html'))
  .sort()
  .map(file => {
    const html = readFileSync(join(folder, file), 'utf8');
    const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
    if (!URL.canParse(address))
      throw new Error(`${file}: the first line must be the page’s address, as in <!-- https://… -->`);
    const name = file.replace(/\.html$/, '');
    return { name, board: name.split('--')[0] ?? '', url: new URL(address), html };
  });

/** The reading that is stored beside the fixture. If it is missing, `actual` is stored, for a person to review and commit; in CI it must be there. */
export function expectedReading({ name }: Fixture, actual: Reading): unknown {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file) && !process.env.CI) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

/** An inert document of a page. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
