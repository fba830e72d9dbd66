import type { PDFPageProxy } from 'pdfjs-dist';
import { kept } from '../../core/text/remembered.ts';
import { asMatrix } from './matrix.ts';

/** What a font's name says about how its text looks. */
type FontFace = {
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

// Fonts whose glyphs are pictures. The text that their ToUnicode table gives is not part of the resume.
const iconFonts =
  /awesome|fa-?(?:solid|brands|regular|light)|\bfab?-|fontello|icomoon|icon|material(?:design|symbols)|marvosym|martinvogel|academicons|ionicons|glyphicon|feather|phosphor|typicons|entypo|simple-?line|webdings|dingbats|emoji|bbding|ifsym|fontmfizz|devicon|octicon|linearicons|foundation-?icons|socicon|boxicons|remixicon|tabler|mdl2|fluentsystem|fontisto|zocial|jam-icons|themify/;
const bulletFonts = /wingdings|symbol|cmsy|lmsy|msam|msbm|courierstd-sym|stix.*sym|opensymbol/;

/** Reads a PDF font name such as `ABCDEF+Lato-BoldItalic`. PDF 1.7, 9.6.4: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf */
function fontFaceOf(pdfName: string): FontFace {
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

/** A font of a page: its face, the length of its unit, whether its text runs downwards, and the outlines of its glyphs. */
export type PageFont = FontFace & {
  readonly unit: number;
  readonly isVertical: boolean;
  /** A glyph's outline as pdf.js draws it, in units of the font; null where there is none. */
  readonly pathOf: (sign: string) => ArrayLike<number> | null;
};

/** Returns a font by its id on the page. */
export type PageFonts = (id: string) => PageFont;

/** The fonts of a page. Ask after the operator list has come: pdf.js sends the names of fonts only with it. */
export function fontsOfPage(page: PDFPageProxy): PageFonts {
  const known = new Map<string, PageFont>();
  const objectAt = (key: string): unknown => (page.commonObjs.has(key) ? page.commonObjs.get(key) : null);
  const read = (id: string): PageFont => {
    const { name, fontMatrix, vertical } = (objectAt(id) ?? {}) as Record<string, unknown>;
    const matrix = asMatrix(fontMatrix);
    return {
      ...fontFaceOf(typeof name === 'string' ? name : ''),
      unit: matrix ? matrix[0] : 0.001,
      isVertical: vertical === true,
      pathOf: (sign: string) => {
        const { path } = (objectAt(`${id}_path_${sign}`) ?? {}) as { path?: unknown };
        return ArrayBuffer.isView(path) ? (path as unknown as ArrayLike<number>) : null;
      },
    };
  };
  return id => kept(known, id, () => read(id));
}
