import PDFDocument from 'pdfkit';
import type { Draft } from '../core/tailor/draft.ts';
import { sheetOf } from '../core/tailor/sheet-of.ts';
import { kept } from '../core/text/remembered.ts';
import { blocksOf, textOf } from './blocks-of.ts';
import type { FontFaces } from './fonts.ts';

/** Scripts that are written letter by letter from left to right: only these can our PDFs show. */
const set = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Common}|\p{Script=Inherited}/u;

/** Whether a font can show a letter. */
export type HasLetter = (letter: string) => boolean;

/** The letters of a draft that a PDF in these fonts cannot show, each once, in order. The person is warned before the export. */
export function missingLetters(draft: Draft, fonts: FontFaces): string {
  const has = letterFinder(fonts);
  const text = blocksOf(sheetOf(draft)).map(textOf).join('');
  return [...new Set(text)].filter(letter => !set.test(letter) || !has(letter)).join('');
}

/** Finds out whether both faces can show a letter. */
export function letterFinder({ regular, bold }: FontFaces): HasLetter {
  const faces = [regular, bold].map(fontOf);
  const known = new Map<string, boolean>();
  return letter =>
    kept(known, letter, () => faces.every(font => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
}

type OpenedFont = { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };

function fontOf(bytes: Uint8Array): OpenedFont {
  const canvas = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  canvas.font(bytes as unknown as string);
  return (canvas as unknown as { readonly _font: { readonly font: OpenedFont } })._font.font;
}
