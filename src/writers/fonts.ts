import { LOOKS, type Look } from './look.ts';

/** The two faces that a look is set in: TrueType files. */
export type FontFaces = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** Loads the faces of a look; they come with the extension, as scripts, for its pages fetch nothing. */
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
