import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

// `import * as all from './index.ts'`
const NAMESPACE = /^import \* as (\w+) from '(\.[^']+)';$/gm;
// `export { ashby } from './ashby.ts';`
const PASSED_ON = /^export \{ (\w+) \} from '([^']+)';$/gm;

/**
 * Turns a namespace import that is only used in `Object.values` into a list. A namespace is an object with a getter for each
 * name, and contains the names, too.
 */
export const namespaceAsList: Plugin = {
  name: 'evident:namespace-as-list',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.ts') ? { code: withLists(code, path.dirname(id)), map: null } : null,
};

/** A module with such namespaces replaced by lists; paths are relative to its folder. */
export function withLists(code: string, folder: string): string {
  return [...code.matchAll(NAMESPACE)].reduce((text, [statement, name = '', file = '']) => {
    const values = `Object.values(${name})`;
    if (text.split(new RegExp(`\\b${name}\\b`)).length !== 3 || !text.includes(values)) return text;
    const list = path.join(folder, file);
    // A namespace lists its names in alphabetical order.
    const passed = [...readFileSync(list, 'utf8').matchAll(PASSED_ON)].sort(([, one = ''], [, other = '']) =>
      one < other ? -1 : 1,
    );
    const imports = passed.map(
      ([, one, from = '']) => `import { ${one} } from '${path.join(path.dirname(list), from)}';`,
    );
    return text
      .replace(statement, imports.join('\n'))
      .replace(values, `[${passed.map(([, one]) => one).join()}]`);
  }, code);
}
