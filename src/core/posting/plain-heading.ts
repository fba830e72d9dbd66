// Headings by what they introduce, whose single words mean something else (“What you will learn”, “You might be a fit if”). Each pattern matches a whole heading.
const HEADINGS = [
  [
    'process',
    /^(?:(?:\w+ )?you(?:'ll| will| can) (?:learn|gain)|(?:similar|other|more|related|recommended|latest) (?:open )?(?:jobs|positions|roles|openings|vacancies|opportunities)(?: (?:at|from|near|like|for you|you (?:may|might) (?:also )?like)\b.*)?|people also (?:viewed|searched).*|(?:ähnliche|weitere) (?:jobs|stellen(?:angebote)?)|(?:autres )?offres (?:d'emploi )?similaires|(?:you|this)\b(?!.* to )[^.,:;]*(?:not|n't) [^.,:;]*\b(?:fit|match|thrive|love|enjoy|for you|well)\b[^.,:;]* if(?: you)?|who this is(?: not|n't) for|(?:please )?(?:do not|don't) (?:apply|submit|send)\b(?!.*(?: not |n't|without|lack))[^.,:;]*\b(?:who|if)\b[^.,:;]*)$/i,
  ],
  [
    'duty',
    /^(?:what success looks like|your first (?:\w+ )?(?:day|week|month|year)s?|(?:a )?(?:typical day|day.to.day|day in the life)|\w+ you(?:'ll| will| could| might) (?:be )?(?:work(?:ing)? (?:on|with)|us(?:e|ing)))$/i,
  ],
  [
    'must',
    /^(?:(?:you|this)\b(?!.*(?: (?:also|even|not|better) |n't))[^.,:;]*\b(?:fit|match|thrive|love|enjoy|for you|well)\b[^.,:;]* if(?: you)?|who this is for)$/i,
  ],
] as const;

/** What a heading in common words introduces; null for any other line. */
export function openedBy(heading: string): string | null {
  const words = heading
    .slice(0, 90)
    .replace(/’/g, "'")
    .replace(/^\P{L}+|\P{L}+$/gu, '');
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
