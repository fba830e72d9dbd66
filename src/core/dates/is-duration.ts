const units =
  'years?|yrs?|months?|mos?|años?|mes(?:es)?|jahre?|monate?|ans?|mois|anos?|ann[oi]|mes[ei]|jaar|maand(?:en)?';
const duration = new RegExp(`^(?:\\d{1,2} (?:${units})\\s?)+$`, 'i');

/** True if a text is only a duration: `1 year 4 months`, which LinkedIn's export adds to the dates. */
export const isDuration = (text: string): boolean => duration.test(text.trim());
