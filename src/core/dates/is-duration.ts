const units =
  'years?|yrs?|months?|mos?|años?|mes(?:es)?|jahre?|monate?|ans?|mois|anos?|ann[oi]|mes[ei]|jaar|maand(?:en)?';
const duration = new RegExp(`^(?:\\d{1,2} (?:${units})\\s?)+$`, 'i');

/** Is a text nothing but how long something was: `1 year 4 months`, as LinkedIn's export counts what the dates say? */
export const isDuration = (text: string): boolean => duration.test(text.trim());
