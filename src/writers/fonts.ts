import { LOOKS, type Look } from './look.ts';

/** The two font faces of a look, as TrueType files. */
export type FontFaces = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** Loads the font faces of a look. They are scripts of the extension, because its pages may not fetch anything. */
export async function loadFonts(look: Look): Promise<FontFaces> {
  const [regular, bold] = await (LOOKS[look].font === 'sans'
    ? Promise.all([
        import('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline'),
        import('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline'),
      ])
    : Promise.all([
        import('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?inline'),
        import('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?inline'),
      ]));
  return { regular: bytesOf(regular.default), bold: bytesOf(bold.default) };
}

/** The bytes of a `data:` address. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}
