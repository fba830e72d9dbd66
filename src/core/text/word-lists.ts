/** The words of a list, written between blanks over as many lines as it takes. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The items of a list, written with commas over as many lines as it takes. */
export const itemsOf = (list: string): readonly string[] => list.replace(/\s+/g, ' ').split(', ');
