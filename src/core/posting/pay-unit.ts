const units = {
  hour: /hour|\bhr\b|\bh\b|stunde|heure|hodin|godz|\buur|\bh?ora\b/i,
  day: /\bday|daily|\btag\b|jour/i,
  week: /week|woche|semaine/i,
  month: /month|monat|mois|mens[iu]|měs|mies|maand|\bmese?\b|måned|månad/i,
  year: /year|annu|\bann\b|\banno\b|\byr\b|\bp\. ?a\b|jahr|année|jaar|\baño|\brok|(?<!\p{L})år(?!\p{L})/iu,
};

/** The unit of time that a text names: `hour`, `day`, `week`, `month` or `year`; null if there is none. */
export const payUnitIn = (text: string): string | null =>
  Object.entries(units).find(([, words]) => words.test(text))?.[0] ?? null;
