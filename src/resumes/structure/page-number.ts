const word =
  '(?:page|pagina|página|pág\\.|pag\\.|p\\.|seite|strona|str\\.|страница|стр\\.|сторінка|sayfa|sida|side|第)';
const figures = '\\d{1,2}(?:\\s?(?:of|\\/|von|de|di|van|z|из|з|av|af|–|-)\\s?\\d{1,2})?';
const number = new RegExp(
  `^(?:${word} ?)?${figures}\\s?页?$|^page(?: of)?$|^${word} ?${figures} [-–—|·] \\p{L}`,
  'iu',
);
const worded = new RegExp(`^[-–—|\\s]*(?:${word} ?${figures}\\s?页?|\\d{1,2} of \\d{1,2})[-–—|\\s]*$`, 'iu');

/** True if a line at a page's edge is its number, also if no program has filled in the figures: “2”, “Seite 1 von 2”, “Page of”. */
export const isPageNumber = (text: string): boolean => number.test(text.trim());

/** True if a line is a page number anywhere in a text without known page ends: it has the word for page, or the number of pages. */
export const isPageNumberAnywhere = (text: string): boolean => worded.test(text);
