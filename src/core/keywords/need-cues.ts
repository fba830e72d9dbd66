import type { Span } from '../types.ts';

// At the head of a sentence: all of it is a wish.
const WISH_FIRST = new RegExp(
  String.raw`^[\s\-•*–(]*(?:${[
    String.raw`nice[- ]to[- ]haves?|good to have|great to have|bonus(?: points)?\b(?! (?:scheme|plan|program|based))`,
    String.raw`(?:a |big |huge |major |strong )?plus(?:es)?\s*[:-]|preferred\b|desired\b|desirable\b|optional(?:ly)?\b|ideally\b|preferably\b`,
    String.raw`extra (?:kudos|credit|points)|kudos (?:for|if)\b|brownie points|advantage(?:ous)?\s*[:-]|assets?\s*[:-]|preference (?:is|will be) given`,
    String.raw`it(?:'s|’s| is| would be) (?:a |an )?(?:plus|bonus|great|nice|helpful|advantage|beneficial|desirable)|even better\b|would be (?:nice|great)\b`,
    String.raw`(?:great|good|nice|awesome|lovely|cool|super|brilliant|perfect|fantastic|would be \w+) if\b|it helps if|it (?:would(?:n['’]t| not)|does(?:n['’]t| not)) hurt`,
    String.raw`we(?:'d|’d| would) (?:(?:also )?(?:love|like) (?:it )?|be (?:delighted|thrilled|happy|glad|impressed) )(?:if|to see)\b`,
    String.raw`you(?:['’](?:d|ve|re)| would| have| are)? (?:also )?(?:ideally|preferably)|(?:perhaps |maybe )?you (?:may|might|could) (?:also (?:have|bring)|(?:also |already |even )?have (?:already |ever |also )?(?:worked|used|seen|heard|played|met|touched|built|tried))\b`,
    String.raw`(?:perhaps|maybe) you\b|(?:useful|helpful|extra|a perk)\s*[:-]|(?:while|although|though) (?:it(?:'s|’s| is) )?not (?:strictly |absolutely )?(?:required|necessary|mandatory|essential|needed|a must)\b|not (?:required|mandatory|essential)\s*[:-]`,
    // German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Polish, Russian.
    String.raw`idealerweise\b|bestenfalls\b|vorzugsweise|gerne? (?:auch )?(?:erfahrung|kenntnis)|schön w[äa]re|von vorteil\b|wünschenswert\b|im idealfall|(?:toll|super|schön|klasse|perfekt),? wenn\b`,
    String.raw`idéalement|dans l['’]idéal|si possible|idealmente|preferi?(?:blemente|bilmente|ncialmente)|preferentemente|de preferência|gradit[aeio]\b|apprezzat[aeio]\b|bij voorkeur|idealiter|(?:het is )?(?:een )?(?:pré|pluspunt)\b|(?:fijn|mooi|leuk) als\b`,
    String.raw`(?:se )?valorar(?:á|án|emos)|(?:será|es|sería) (?:un plus|valorable|deseable)|deseable|desej[áa]vel|diferencia(?:l|is)\b|(?:será|é) um (?:diferencial|plus)`,
    String.raw`(?:sarà|è) (?:considerat[oa] )?un (?:plus|vantaggio)|costituisce titolo preferenziale|meriterande\b|det er en fordel|gärna\b|gjerne\b|(?:mile|chętnie) widzian|(?:dodatkowym |dużym )?(?:atutem|plusem)|doceni(?:a)?my|будет плюсом|плюсом будет|желательно`,
  ].join('|')})`,
  'i',
);

// At the end of a clause: what stands before it is a wish.
const WISH_LAST = new RegExp(
  [
    String.raw`\b(?:(?:is|are|be|as|considered|also|would be|will be|\w+ing)\s+)?(?:an?\s+)(?:\w+\s+)?(?:plus|bonus|asset|regarded|merit|advantage|benefit|perk|sweetener)\b(?! (?:to|for) (?:our|us|the team))`,
    String.raw`\b(?:is|are|be|considered|experience|knowledge|skills?|highly|strongly|very)\s+(?:assets?|pluses|plus|advantages?)\s*(?=[.;,)!]|$)`,
    String.raw`\b(?:is|are|be|highly|strongly|much|also|very|experience|knowledge|skills?|exposure|familiarity|background|certifications?|degree|proficiency)\s+(?:strongly\s+|highly\s+|also\s+|greatly\s+)?(?:preferr?ed|desirable|desired|preferable|advantageous|beneficial|favou?rable|appreciated|optional|recommended|(?:very )?welcome|helpful|useful|valued|nice to have)\b(?!\s+(?:\w+\s+)?(?:direction|language|stack|tool|framework|candidate|method|way|partner))`,
    // Australian and Swedish English.
    String.raw`\b(?:well|highly) regarded\b`,
    String.raw`\b(?:is|are|as|considered)\s+(?:an?\s+)?merit(?:ing|orious|s)?\b`,
    String.raw`\bnice[- ]to[- ]haves?\b`,
    String.raw`\bgood to have\b`,
    String.raw`\b(?:preferr?ed|desir(?:ed|able)|preferable|advantageous|recommended)\s*(?=[.;)!]|$|but\b)`,
    String.raw`(?<=,\s*)(?:ideally|preferably)\s*(?=[.;)!]|$)`,
    String.raw`\b(?:cherry|icing) on\b|\bextra (?:credit|points)\b|\bsets? you apart\b|\bmakes? you stand out\b|\bgives? you an? (?:edge|head start)\b|\bcan be (?:learn(?:ed|t)|taught|picked up)\b`,
    // Alone behind a dash or in brackets.
    String.raw`(?<=[(–—-]\s*)(?:advantage|plus|bonus|asset|optional|beneficial|nice)\s*(?=[.;)!]|$)|(?<=\([^()]{1,30} )nice(?=\))`,
    String.raw`\bwould be (?:great|nice|ideal|handy|helpful|sweet|awesome|a bonus)\b`,
    String.raw`\b(?<!(?:it|that|who|which|and|platform|team|product|software|company) )helps\s*(?=[.;)!]|$)|\bbut it helps\b`,
    String.raw`\b(?:(?:would|does)(?:n['’]t| not)) hurt\b|\beven better\s*(?=[.;)!]|$)|\b(?:a|an) (?:real |key |strong |big )?differentiator\b`,
    String.raw`\b(?:but )?(?:is |are )?(?:not (?:strictly |absolutely )?(?:required|necessary|mandatory|essential|needed|a must|a deal[ -]?breaker)|no must)\b`,
    String.raw`\b(?:big|huge|major|strong|definite|real) plus\b`,
    String.raw`\bbonus points\b`,
    String.raw`\bwelcome\s*(?=[.;!)]|$)`,
    // German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Czech, Polish.
    String.raw`\b(?:von vorteil|wünschenswert|vorteilhaft|ist ein plus|(?:ist|sind) kein muss|gerne? gesehen|willkommen|nicht zwingend|umso besser)\b|\brunde(?:t|n) (?:ihr|dein)\b`,
    String.raw`\b(?:serait|est|sont|seraient|sera|seront|constituent?) (?:(?:un|de) (?:vrai |gros |réel )?(?:plus|atout)|appréciée?s?|souhaitée?s?|bienvenue?s?|valorisée?s?)|(?:appréci|souhait)ée?s?\s*(?=[.;,)]|$)`,
    String.raw`\b(?:valorables?|deseables?|serán (?:valorad[oa]s|deseables))\b|(?:será|es|é|são|serão) (?:valorad[oa]s?|valorizad[oa]s?|um (?:plus|diferencial)|uma mais[- ]valia)\b|\bse valora\S*(?=[.;,)]|$)`,
    String.raw`\b(?:preferibile|titolo preferenziale|è (?:gradit|apprezzat)[aeio]|(?:gradit|apprezzat)[aeio](?=[.;,)]|$)|meriterande|ett plus|et plus|en fördel|en fordel)\b`,
    String.raw`\bis een (?:pre\b|pré|plus(?:punt)?\b)|\bmooi meegenomen\b`,
    String.raw`\b(?:výhodou|mile widzian\w+|(?:dodatkowym |dużym )?(?:atutem|plusem))\b`,
  ].join('|'),
  'gi',
);

// One of the words of WISH_LAST: cheaper to look for than the phrases they stand in.
const MAYBE_WISH =
  /plus|bonus|asset|regarded|merit|n['’]t |advantage|benefi|prefer|ideal|desir|favou?rable|appreciated|optional|welcome|help|useful|valued|nice|good to have|would be|not |no must|recommend|apart|stand out|edge|head start|can be |extra |cherry|icing|perk|sweet|nice|even better|differentiator|vorteil|kein muss|wünschenswert|atout|appréci|souhait|valora|deseable|een p|výhodou|widzian|atutem|plusem|gern|willkommen|zwingend|umso|runde|vorzug|falls|bienvenu|valoris|possible|idéal|préféren|valoriza|mais[- ]valia|diferencial|gradit|apprezzat|titolo|meriter|fördel|fordel|gärna|gjerne|voorkeur|liefst|meegenomen|najlepiej/i;

// The noun that closes a phrase: “Strong Python skills, Go a plus” has two halves.
const PHRASE_END =
  /\b(?:skills?|experience|knowledge|required|proficiency|background|expertise|degree|mandatory|must)\s*$/i;

// “SQL experience, including tuning, is a plus”: still the same half.
const GOES_ON = /^\s*(?:including|such as|like|e\.g|especially|particularly|or|and|preferably)\b/i;

// “…, additional experience with Rust is a plus”: a half of its own.
const STARTS_ANEW =
  /^\s*(?:with )?(?:additional|any|some|prior|previous|familiarity|exposure|experience|knowledge)\b/i;

// For each the sentence is looked through anew, and nobody says more in one.
const MOST_WISHES = 40;

/** Where in a sentence wishes are said, as spans of offsets into it. */
export function wishesIn(sentence: string): readonly Span[] {
  if (WISH_FIRST.test(sentence)) return [{ start: 0, end: sentence.length }];
  if (!MAYBE_WISH.test(sentence)) return [];
  const said = [...sentence.matchAll(WISH_LAST)].slice(0, MOST_WISHES);
  const wishes = said.map(match => wishAt(sentence, match.index, match[0]));
  return (wishes.length > 0 ? wishes : [favouriteIn(sentence)]).filter(wish => wish !== null);
}

function wishAt(sentence: string, at: number, cue: string): Span | null {
  const open = openBefore(sentence, at);
  if (open !== -1) return wishInBrackets(sentence, open, at);
  return { start: clauseStart(sentence, at), end: wishEnd(sentence, at + cue.length) };
}

/** Where the bracket begins that a place stands in; -1 where it stands in none. */
function openBefore(sentence: string, at: number): number {
  let closed = 0;
  for (let place = at - 1; place >= 0; place -= 1) {
    if (sentence[place] === ')') closed += 1;
    else if (sentence[place] === '(') {
      if (closed === 0) return place;
      closed -= 1;
    }
  }
  return -1;
}

const OPENERS =
  '(?:vorzugsweise|idealerweise|bestenfalls|idéalement|si possible|de préférence|idealmente|preferiblemente|preferibilmente|possibilmente|bij voorkeur|liefst|preferencialmente|de preferência|najlepiej)';

// “Windows and ideally macOS”, “Kubernetes, ideally on AWS” add a wish to the end of the clause; “an ORM, preferably
// Hibernate” names the favourite among things of which one is required.
const FAVOURITE = new RegExp(
  [
    String.raw`\b(?:and|but)\s+(?:ideally|preferably)\b|[,(–—-]\s*(?:ideally|preferably)\s+(?:also|some|on|in|with|using)\b`,
    String.raw`(?:\b(?:und|et|y|e|en|och|og|oraz|i)\s+|[,;(–—-]\s*)(?:(?:gerne? auch|gradit[aeio]|se valora\S*|gärna|gjerne)\b|${OPENERS}\s+(?:auch|in|im|mit|bei|aussi|en|dans|sur|avec|también|con|anche|su|ook|met|även|também|em|com|też|także|w|z)\b)`,
    String.raw`\b(?:und|et|y|e|en|och|og|oraz|i)\s+${OPENERS}`,
  ].join('|'),
  'i',
);
const CLAUSE_END = /[.;)]|,\s+(?:and|with|plus|und|et|y|en)\b/;

function favouriteIn(sentence: string): Span | null {
  const match = FAVOURITE.exec(sentence);
  if (!match) return null;
  const start = match.index + match[0].length;
  const length = sentence.slice(start).search(CLAUSE_END);
  return { start, end: length === -1 ? sentence.length : start + length };
}

// “C++ (a plus)” speaks of what stands before; “(React experience a plus)” of what stands inside; “SQL (preferred),
// dbt or Python” of the favourite among things of which one is required.
function wishInBrackets(sentence: string, open: number, at: number): Span | null {
  const inside = sentence.slice(open + 1, at).trim();
  const close = sentence.indexOf(')', at);
  const end = close === -1 ? sentence.length : close;
  if (/\p{L}/u.test(inside.replace(/^(?:is|are|would be|considered)\b/i, ''))) return { start: open, end };
  if (/prefer/i.test(sentence.slice(at, end)) && /^\)\s*(?:,|or\b|and\b|\/)/i.test(sentence.slice(end)))
    return null;
  const comma = Math.max(sentence.lastIndexOf(',', open), sentence.lastIndexOf(';', open), -1);
  return { start: comma + 1, end };
}

function clauseStart(sentence: string, at: number): number {
  const before = sentence.slice(0, at);
  for (let comma = before.lastIndexOf(','); comma > 0; comma = before.lastIndexOf(',', comma - 1)) {
    const after = before.slice(comma + 1);
    if (STARTS_ANEW.test(after) || (PHRASE_END.test(before.slice(0, comma)) && !GOES_ON.test(after)))
      return comma + 1;
  }
  const stops = Array.from(
    // A dash right before the cue parts it from what it speaks of: “Appium – a plus”.
    before
      .trimEnd()
      .replace(/[—–-]$/, '')
      .matchAll(/(?<!\b(?:e\.g|i\.e|etc|incl))[.;]\s|\s[—–]\s/gi),
    match => match.index,
  );
  return stops.length === 0 ? 0 : (stops.at(-1) ?? 0) + 1;
}

// “It is a plus if you know Go”, “Bonus points for Rust”, “Other tools are a plus, including Go”: the wish goes on after the cue.
function wishEnd(sentence: string, end: number): number {
  return /^\s*(?:if|for|to have|when|:|[,(]?\s*(?:including|such as|e\.g|like)\b)/i.test(sentence.slice(end))
    ? sentence.length
    : end;
}
