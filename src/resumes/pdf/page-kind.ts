import { often } from '../../core/text/grouped.ts';
import { pictureShare } from './box-around.ts';
import type { ReadPage } from './read-page.ts';

/** What a page consists of: words, a picture with an OCR text layer (`recognised`), a picture without one, letters drawn as shapes, or nothing. */
export type PageKind = 'words' | 'recognised' | 'picture' | 'outlines' | 'blank';

const FEW_LETTERS = 40;
const FEW_LETTERS_APAGE = 80;
const MOST_OF_PAGE = 0.5;

/** Tells what kind of page it is. */
export function pageKindOf(page: ReadPage): PageKind {
  const letters = lettersOn(page);
  const isPicture = pictureShare(page.images, page) > MOST_OF_PAGE;
  if (letters >= FEW_LETTERS) return isPicture && page.unseenLetters > letters / 2 ? 'recognised' : 'words';
  if (isPicture) return 'picture';
  if (hasOutlines(page)) return 'outlines';
  return letters > 0 ? 'words' : 'blank';
}

/** Why a whole file has too little text: it is a scan, or its letters are drawn as shapes. Null if it has enough, or neither is so. */
export function whyNoText(pages: readonly ReadPage[]): 'scan' | 'outlines' | null {
  const letters = pages.reduce((sum, page) => sum + lettersOn(page), 0);
  if (letters >= FEW_LETTERS_APAGE * pages.length) return null;
  if (pages.some(page => pageKindOf(page) === 'outlines')) return 'outlines';
  return pages.some(page => page.images.length > 0) ? 'scan' : null;
}

const lettersOn = (page: ReadPage): number => page.runs.reduce((sum, run) => sum + run.text.trim().length, 0);

const LEAST_IN_LINE = 12;
const LEAST_LINES = 4;

/** Are there lines of letter-sized shapes that stand on a common baseline? */
function hasOutlines({ fills }: ReadPage): boolean {
  const letters = fills.filter(({ box: [, , width, height] }) => height <= 28 && width <= 32);
  const baselines = letters.map(({ box: [, y, , height] }) => Math.round(y + height));
  return often(baselines, LEAST_IN_LINE).size >= LEAST_LINES;
}
