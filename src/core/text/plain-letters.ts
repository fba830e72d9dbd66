// Letters and digits that Unicode has in bold, italic, circled and wide forms. https://www.unicode.org/reports/tr15/
const STYLED = /[\u24b6-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/gu;
const MAY_BE_STYLED = /[\u24b6-\u24e9\uff10-\uff5a\ud835]/;

/** A text with plain letters where somebody chose others for their looks: “𝐊𝐚𝐟𝐤𝐚”, as posts on LinkedIn have it. */
export const plainLetters = (text: string): string =>
  MAY_BE_STYLED.test(text) ? text.replace(STYLED, letter => letter.normalize('NFKC')) : text;

/** The invisible character that stands for the second unit of a letter. */
export const PADDING = '\u200b';

/** The same, with an invisible character behind each letter that took two units, so that no place in the text changes. */
export const plainLettersInPlace = (text: string): string =>
  MAY_BE_STYLED.test(text)
    ? text.replace(STYLED, letter => letter.normalize('NFKC').padEnd(letter.length, PADDING))
    : text;
