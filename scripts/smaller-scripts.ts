import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Terser before the minifier of Vite, which names variables and writes the code: what is used once is put where it is used, which takes two parts of a
 * hundred from our own code. Functions stand where they are written or at the top, whichever gzip makes less of: that depends on the script.
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
