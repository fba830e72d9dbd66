/** The id of a check's row in the page, for scrolling to it. */
export const checkRowId = (id: string): string => `check-${id}`;

/** The id of a keyword's row in the page, for scrolling to it. */
export const keywordRowId = (name: string): string =>
  `keyword-${name.replace(/[^\w-]/g, character => `_${character.codePointAt(0)?.toString(16)}`)}`;
