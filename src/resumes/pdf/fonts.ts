/** What a font's name says about how its text looks. */
export type FontFace = {
  readonly name: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly italic: boolean;
  readonly isIcons: boolean;
  readonly isMath: boolean;
};

const weights: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/semi-?bold|demi-?bold|demi|semibd/, 600],
  [/extra-?bold|ultra-?bold|extrabd/, 800],
  [/black|heavy|ultra\b|fat/, 900],
  [/bold|[-_,]bd\b|cmbx|cmb10|lmbx|lmssbx|sfbx|ecbx|ssbx|lmromancaps10-bold|[-_]b\b|w[67]\b/, 700],
  [/[-_]medi(?!um)/, 700], // URW calls its bold faces “Medi”.
  [/medium/, 500],
  [/hairline|extra-?light|ultra-?light|thin/, 200],
  [/light|[-_]li?\b|w3\b/, 300],
];

// Fonts whose glyphs are pictures; what their ToUnicode says is not a word of the resume.
const iconFonts =
  /awesome|fa-?(?:solid|brands|regular|light)|\bfab?-|fontello|icomoon|icon|material(?:design|symbols)|marvosym|martinvogel|academicons|ionicons|glyphicon|feather|phosphor|typicons|entypo|simple-?line|webdings|dingbats|emoji|bbding|ifsym|fontmfizz|devicon|octicon|linearicons|foundation-?icons|socicon|boxicons|remixicon|tabler|mdl2|fluentsystem|fontisto|zocial|jam-icons|themify/;
const bulletFonts = /wingdings|symbol|cmsy|lmsy|msam|msbm|courierstd-sym|stix.*sym|opensymbol/;

/**
 * Reads a PDF font name such as `ABCDEF+Lato-BoldItalic`.
 * PDF 1.7, 9.6.4: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
 */
export function fontFaceOf(pdfName: string): FontFace {
  const name = pdfName.replace(/^[A-Z]{6}\+/, '');
  const folded = name.toLowerCase();
  const isIcons = iconFonts.test(folded);
  return {
    name,
    weight: weights.find(([pattern]) => pattern.test(folded))?.[1] ?? 400,
    italic: /italic|oblique|slanted|cmti|cmsl|lmri|[-_]it\b|[-_,](?:bold)?ital?\b/.test(folded),
    isIcons,
    isMath: !isIcons && bulletFonts.test(folded),
  };
}
