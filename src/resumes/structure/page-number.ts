const word =
  '(?:page|pagina|página|pág\\.|pag\\.|p\\.|seite|strona|str\\.|страница|стр\\.|сторінка|sayfa|sida|side|第)';
const figures = '\\d{1,2}(?:\\s?(?:of|\\/|von|de|di|van|z|из|з|av|af|–|-)\\s?\\d{1,2})?';
const number = new RegExp(
  `^(?:${word} ?)?${figures}\\s?页?$|^page(?: of)?$|^${word} ?${figures} [-–—|·] \\p{L}`,
  'iu',
);
const worded = new RegExp(`^[-–—|\\s]*(?:${word} ?${figures}\\s?页?|\\d{1,2} of \\d{1,2})[-–—|\\s]*$`, 'iu');

/** Is a line at the edge of a page its number, or what is left of it where no program has counted: “2”, “Seite 1 von 2”, “Page of”? */
export const isPageNumber = (text: string): boolean => number.test(text.trim());

/** Is a line a page's number though nobody knows where pages end: one with the word for it or the number of pages? */
export const isPageNumberAnywhere = (text: string): boolean => worded.test(text);
