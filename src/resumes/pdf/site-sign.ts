// XeTeX takes the signs of Font Awesome 5 by their names and writes neither names nor code points into the file: only where each
// stands in the font. https://ctan.org/pkg/fontawesome5
const brands = /^FontAwesome5Brands-Regular/;
const FIRST_NUMBER = 0xf0000;
const GITHUB: readonly number[] = [0x5e, 0x61, 0x67];
const LINKEDIN: readonly number[] = [0x5d, 0x66];

/** The code point that icon fonts have for a site's sign, where a glyph says its number in the font and no more. */
export function siteSign(font: string, text: string): string | null {
  const number = (text.codePointAt(0) ?? 0) - FIRST_NUMBER;
  if (!brands.test(font) || [...text].length !== 1) return null;
  if (GITHUB.includes(number)) return '\uf09b';
  return LINKEDIN.includes(number) ? '\uf08c' : null;
}
