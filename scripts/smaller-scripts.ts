import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Runs Terser before Vite's minifier, which then shortens names and prints the code. Terser moves code that is used once to its use, which makes
 * our own code two percent smaller. Functions stay in place or move to the top, whichever gzip compresses better: that depends on the script.
 * https://terser.org/docs/options/#compress-options
 */
export const smallerScripts = (functionsFirst: boolean): Plugin => ({
  name: 'evident:smaller-scripts',
  apply: 'build',
  async renderChunk(code) {
    const { code: smaller = code } = await minify(code, {
      toplevel: true,
      compress: { passes: 4, hoist_funs: functionsFirst, inline: 1, unsafe_arrows: true },
      mangle: false,
      ecma: 2020,
    });
    return { code: smaller, map: null };
  },
});
