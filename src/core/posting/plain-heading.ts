// Headings whose words, taken one by one, say something else (“What you will learn”, “You might be a fit if”), by what they open.
const HEADINGS = [
  [
    'process',
    /^\P{L}*(?:(?:(?:what |skills )?you(?:\S*| will| can) (?:learn|gain)|what we.* teach|(?:das|was|ce que|qué) .*(?:lern|appr|aprend)|(?:similar|other) (?:jobs|positions)).*|.*(?:not|n['’]t) (?:be )?(?:for you|apply)(?: if.*)?|who this .*not for)\P{L}*$/iu,
  ],
  [
    'duty',
    /^\P{L}*(?:.*\b(?:success (?:looks|means)|first .*(?:day|week|month|year)s?)\b.*|(?:a |your )?(?:typical )?(?:day|week)(?: to day|-to-day| in the life.*)?|(?:what|.*projects|things|tech|tools) you(?:\S*| will| could| might) (?:be )?(?:work|us).*)\P{L}*$/iu,
  ],
  [
    'must',
    /^\P{L}*(?:you(?!.* (?:also|even|extra) )(?:\S*| will| might| may| could) .*(?:fit|match|right|thrive|well|love|enjoy)\b.* if(?: you)?|this .*for you(?: if)?|who this is for)\P{L}*$/iu,
  ],
] as const;

const LONGEST = 90;

/** What a heading in everybody's words opens; null of any other line. */
export const openedBy = (heading: string): string | null =>
  HEADINGS.find(([, pattern]) => heading.length < LONGEST && pattern.test(heading))?.[0] ?? null;
