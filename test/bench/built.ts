import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds a module like the product: as one minified script for the same browser. Its exports are in the global `evidentBench`. */
export async function builtScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome125',
      lib: { entry: path.join(root, entry), name: 'evidentBench', formats: ['iife'], fileName: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error(`${entry} was not built.`);
  return chunk.code;
}

/** Imports such a script into this process. A direct import would be slower, because tsx adds a call to each function to name it. */
export async function importBuilt<Exports>(entry: string): Promise<Exports> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evident-bench-'));
  const file = path.join(folder, 'bench.mjs');
  writeFileSync(file, `${await builtScript(entry)}\nexport default evidentBench;\n`);
  try {
    const built = (await import(pathToFileURL(file).href)) as { readonly default: Exports };
    return built.default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
