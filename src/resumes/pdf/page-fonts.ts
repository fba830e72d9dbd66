import type { PDFPageProxy } from 'pdfjs-dist';
import { type FontFace, fontFaceOf } from './fonts.ts';
import { asMatrix } from './matrix.ts';

/** Tells a font by its id on the page: its face, how long a unit of it is, and whether it runs downwards. */
export type PageFonts = (id: string) => FontFace & { readonly unit: number; readonly isVertical: boolean };

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
    };
    known.set(id, face);
    return face;
  };
}
