import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleAddress, samplePosting } from '../../scripts/sample/sample.ts';

const folder = path.join(import.meta.dirname, 'fixtures');

/** The page of a fixture. Its address is in the first line of the file. */
export function fixture(name: string): { readonly address: string; readonly html: string } {
  const text = readFileSync(path.join(folder, `${name}.html`), 'utf8');
  const [, address] = /^<!-- (https:\S+) -->\n/.exec(text) ?? [];
  if (address === undefined)
    throw new Error(`The first line of ${name}.html must be its address in a comment.`);
  return { address, html: text.slice(text.indexOf('\n') + 1) };
}

/** The sample posting and every fixture, each at its own address. */
export const web: Readonly<Record<string, string>> = Object.fromEntries([
  [sampleAddress, samplePosting],
  ...readdirSync(folder).map(file => {
    const { address, html } = fixture(path.basename(file, '.html'));
    return [address, html] as const;
  }),
]);
