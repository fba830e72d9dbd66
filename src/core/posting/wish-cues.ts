import { WISH_WORDS } from '../vocabulary/wish-words.ts';

const ROWS = WISH_WORDS.map(words => words.split('; '));
const OPENING = ROWS.map(row => row[5]).join('|');
// Bounds of a word, by the letters of the languages used here only: the letters of all scripts would be slow.
const word = (ways: string) => String.raw`(?<![\wÀ-ɏЀ-ӿ])(?:${ways})(?![\wÀ-ɏЀ-ӿ])`;
// Up to one short phrase between two words.
const GAP = ' (?:[^.;,:()]{1,15}? )?';

/** Words that introduce a wish, as a pattern, without “ideally” and “preferably”. */
export const OPENERS = word(
  `if possible|wherever possible|at best|in the best case|optimally|for preference|better still|even better|${OPENING}`,
);

// At the beginning of a sentence: the whole sentence is a wish.
const WISHES_FIRST = [
  String.raw`(?:nice|good|great)[- ]to[- ]haves?|bonus(?: points)?\b(?! (?:scheme|plan|program|based))`,
  String.raw`(?:a |big |huge |major |strong )?plus(?:es)?\s*[:-]|(?:preferred|desired)\b(?! (?:candidates?|profile)\b)|desirable\b|optional(?:ly)?\b|ideally\b|preferably\b`,
  String.raw`extra (?:kudos|credit|points)|kudos (?:for|if)\b|brownie points|advantage(?:ous)?\s*[:-]|assets?\s*[:-]|preference (?:is|will be) given`,
  String.raw`it(?:'s|’s| is| would be) (?:a |an )?(?:plus|bonus|great|nice|helpful|advantage|beneficial|desirable)|even better\b|would be (?:nice|great)\b`,
  String.raw`(?:great|good|nice|awesome|lovely|cool|super|brilliant|perfect|fantastic|would be \w+) if\b|it helps if|it (?:would(?:n['’]t| not)|does(?:n['’]t| not)) hurt`,
  String.raw`we(?:'d|’d| would) (?:(?:also )?(?:love|like) (?:it )?|be (?:delighted|thrilled|happy|glad|impressed) )(?:if|to see)\b`,
  String.raw`you(?:['’](?:d|ve|re)| would| have| are)? (?:also )?(?:ideally|preferably)|(?:perhaps |maybe )?you (?:may|might|could) (?:also (?:have|know|bring)|(?:also |already |even )?have (?:already |ever |also )?(?:worked|used|seen|heard|played|met|touched|built|tried))\b`,
  String.raw`(?:perhaps|maybe) (?!most|more)|(?:useful|helpful|extra|a perk)(?: but [^:.;]{3,40})?\s*[:-]|(?:while|although|though) (?:it(?:'s|’s| is) )?not (?:strictly |absolutely )?(?:required|necessary|mandatory|essential|needed|a must)\b|not (?:required|mandatory|essential)\s*[:-]`,
  word(OPENING),
].map(ways => new RegExp(String.raw`^[\s\-•*–(]*(?:${ways})`, 'i'));

/** The words at its beginning that make a sentence a wish; null if there are none. */
export function wishFirst(sentence: string): string | null {
  const found = WISHES_FIRST.find(pattern => pattern.test(sentence));
  return found?.exec(sentence)?.[0] ?? null;
}

// At the end of a clause: what stands before is a wish.
const WISH_LAST = new RegExp(
  [
    String.raw`\b(?:(?:is|are|be|as|considered|also|would be|will be|being|having)\s+)?(?:an?\s+)(?:\w+\s+)?(?:plus|bonus|asset|regarded|merit|advantage|benefit|perk|sweetener)\b(?! (?:to|for) (?:our|us|the team)| (?!if\b|for\b|when\b|to\b|as\b|and\b|but\b|or\b|in\b|with\b|though\b|here\b|point\b|on\b|at\b|would\b|is\b)[a-z])`,
    String.raw`\b(?:is|are|be|considered|experience|knowledge|skills?|highly|strongly|very)\s+(?:assets?|pluses|plus|advantages?)\s*(?=[.;,)!]|$)`,
    String.raw`\b(?:is|are|be|highly|strongly|much|also|very|experience|knowledge|skills?|exposure|familiarity|background|certifications?|degree|proficiency)\s+(?:strongly\s+|highly\s+|also\s+|greatly\s+)?(?:preferr?ed|desirable|desired|preferable|advantageous|beneficial|favou?rable|appreciated|optional|recommended|(?:very )?welcome|helpful|useful|valued|nice to have)\b(?!\s+(?:\w+\s+)?(?:direction|language|stack|tool|framework|candidate|method|way|partner))`,
    // Australian and Swedish English.
    String.raw`\b(?:well|highly) regarded\b|\b(?:is|are|as|considered)\s+(?:an?\s+)?merit(?:ing|orious|s)?\b`,
    String.raw`\b(?:nice|good)[- ]to[- ]haves?\b`,
    String.raw`\b(?:preferr?ed|desir(?:ed|able)|preferable|advantageous|recommended)\s*(?=[.;)!]|$|but\b)|(?<=,\s{0,3})(?:ideally|preferably)\s*(?=[.;)!]|$)`,
    String.raw`\b(?:cherry|icing) on\b|\bextra (?:credit|points)\b|\bsets? you apart\b|\bmakes? you stand out\b|\bgives? you an? (?:edge|head start)\b|\bputs? you (?:at the top|ahead|in front)\b|\bcomes? in handy\b|\bcan be (?:learn(?:ed|t)|taught|picked up)\b`,
    // One word behind a dash or in brackets.
    String.raw`(?<=[(–—-]\s{0,3})(?:advantage|plus|bonus|asset|optional|beneficial|nice(?: to have)?)\s*(?=[.;,)!]|$)|(?<=\([^()]{1,30} )nice(?=\))`,
    String.raw`(?<!\b(?:that|which|what) )\bwould be (?:\w+ ){0,2}(?:great|useful|good|fun|nice|ideal|handy|helpful|sweet|awesome|a bonus)\b`,
    String.raw`\b(?<!(?:it|that|who|which|and|platform|team|product|software|company) )helps\s*(?=[.;)!]|$)|\bbut it helps\b`,
    String.raw`\b(?:(?:would|does)(?:n['’]t| not)) hurt\b|\beven better\s*(?=[.;)!]|$)|\b(?:a|an) (?:real |key |strong |big )?differentiator\b`,
    String.raw`\b(?:but )?(?:is |are )?(?:not (?:strictly |absolutely )?(?:required|necessary|mandatory|essential|needed|a must|a deal[ -]?breaker)|no must)\b`,
    String.raw`\b(?:(?:big|huge|major|strong|definite|real) plus|bonus points)\b`,
    String.raw`\bwelcome\s*(?=[.;!)]|$)`,
    String.raw`\bin your favou?r\b|\bof (?:great )?advantage\b|\bas an? (?:\w+ )?addition\b|\bwe(?:['’]ll| can| will)? teach\b|\b(?:all|so much) the better\b|\bif possible\s*(?=[.;)!]|$)|\b(?:is|are)(?:n['’]t| not) (?:a |an )?(?:precondition|prerequisite)\b`,
    // In other languages: “serait un atout”, “mile widziana”, “… souhaité”, “(un plus)”, “Výhoda:”.
    word(
      ROWS.map(
        ([is, article, good, last, anywhere]) =>
          String.raw`(?:${is})${GAP}(?:(?:${article})${GAP}(?:${good})|${last})|${anywhere}|(?:${last})(?=\s*(?:[.;,)!]|$))|(?<=(?:^|[(–—-])\W{0,6})(?:(?:${article}) )?(?:\S{1,30} )?(?:${good})(?=\s*(?:[;:)!]|,(?<=\([^()]{0,80})|$)|\s[–-]| (?:${is}) )`,
      ).join('|'),
    ),
  ].join('|'),
  'gi',
);

// A single word right behind a name: “Terraform optional”, “JavaFX appreciated”.
const WISH_BARE =
  /(?<=(?:^|[\s(,])\S*[\p{Lu}\d+#]\S*\s)(?:optional|desirable|preferable|advantageous|appreciated|helpful|useful|valued|beneficial|nice|desired|fun)\s*(?=[.;,)!]|$)/gu;

// Nearly every English phrase of `WISH_LAST` has one of these words, which are faster to test; others are found by the pattern itself.
const MAYBE_WISH = new RegExp(
  [
    `plus|handy|puts? you|bonus|asset|regarded|merit|n['’]t |advantage|benefi|(?:prefer|ideal|desir)(?!(?:r?ed)? (?:candidate )?profile)|favou?rable|appreciated|optional|welcome|help|useful|valued|nice|good[- ]to|would be|not |no must|recommend|apart|stand out| edge|head start|can be |extra |cherry|icing|perk|sweet|differentiator|in your|possible|addition|teach|requisite|condition|fun|best|optimal|better`,
    OPENERS,
  ].join('|'),
  'i',
);

/** True if a text contains any words of a wish, at its beginning or elsewhere. Faster than finding their places. */
export const maySayWish = (text: string): boolean =>
  MAYBE_WISH.test(text) || wishFirst(text) !== null || text.search(WISH_LAST) !== -1;

// A limit, because the sentence is read again for each of them.
const MOST_WISHES = 40;

/** The words that make what stands before them in a sentence a wish, with their places; at most `MOST_WISHES`. */
export const wishesLast = (sentence: string): readonly RegExpExecArray[] =>
  [...sentence.matchAll(WISH_LAST), ...sentence.matchAll(WISH_BARE)].slice(0, MOST_WISHES);
