import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFaces } from '../../src/writers/fonts.ts';
import { LOOKS, type Look } from '../../src/writers/look.ts';

const require = createRequire(import.meta.url);
const face = (file: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${file}`)));

/** The fonts of a look, read from their packages: for scripts that run without a bundler. */
export function fontsFromPackages(look: Look): FontFaces {
  return LOOKS[look].font === 'sans'
    ? {
        regular: face('arimo/400Regular/Arimo_400Regular.ttf'),
        bold: face('arimo/700Bold/Arimo_700Bold.ttf'),
      }
    : {
        regular: face('tinos/400Regular/Tinos_400Regular.ttf'),
        bold: face('tinos/700Bold/Tinos_700Bold.ttf'),
      };
}
