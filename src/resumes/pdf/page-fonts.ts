import type { PDFPageProxy } from 'pdfjs-dist';
import { type FontFace, fontFaceOf } from './fonts.ts';
import { asMatrix } from './matrix.ts';

/** A font of a page: its face, how long a unit of it is, whether it runs downwards, and the outlines of its glyphs. */
export type PageFont = FontFace & {
  readonly unit: number;
  readonly isVertical: boolean;
  /** As pdf.js draws it, in units of the font; null where it draws none. */
  readonly pathOf: (sign: string) => ArrayLike<number> | null;
};

/** Tells a font by its id on the page. */
export type PageFonts = (id: string) => PageFont;

/** pdf.js sends a font's name only with the operator list, so this is asked after it. */
export function fontsOfPage(page: PDFPageProxy): PageFonts {
  const known = new Map<string, ReturnType<PageFonts>>();
  return id => {
    const cached = known.get(id);
    if (cached) return cached;
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
    const { name, fontMatrix, vertical } = (font ?? {}) as Record<string, unknown>;
    const matrix = asMatrix(fontMatrix);
    const face = {
      ...fontFaceOf(typeof name === 'string' ? name : ''),
      unit: matrix ? matrix[0] : 0.001,
      isVertical: vertical === true,
      pathOf: (sign: string) => {
        const key = `${id}_path_${sign}`;
        const found: unknown = page.commonObjs.has(key) ? page.commonObjs.get(key) : null;
        const { path } = (found ?? {}) as { path?: unknown };
        return ArrayBuffer.isView(path) ? (path as unknown as ArrayLike<number>) : null;
      },
    };
    known.set(id, face);
    return face;
  };
}
