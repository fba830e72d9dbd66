import { splitSentences } from '../text/sentences.ts';
import { contains } from '../text/spans.ts';
import type { Span } from '../types.ts';

// At the head of a sentence: all of it is a wish.
const WISHES_FIRST = [
  String.raw`nice[- ]to[- ]haves?|good to have|great to have|bonus(?: points)?\b(?! (?:scheme|plan|program|based))`,
  String.raw`(?:a |big |huge |major |strong )?plus(?:es)?\s*[:-]|(?:preferred|desired)\b(?! candidates?\b)|desirable\b|optional(?:ly)?\b|ideally\b|preferably\b`,
  String.raw`extra (?:kudos|credit|points)|kudos (?:for|if)\b|brownie points|advantage(?:ous)?\s*[:-]|assets?\s*[:-]|preference (?:is|will be) given`,
  String.raw`it(?:'s|’s| is| would be) (?:a |an )?(?:plus|bonus|great|nice|helpful|advantage|beneficial|desirable)|even better\b|would be (?:nice|great)\b`,
  String.raw`(?:great|good|nice|awesome|lovely|cool|super|brilliant|perfect|fantastic|would be \w+) if\b|it helps if|it (?:would(?:n['’]t| not)|does(?:n['’]t| not)) hurt`,
  String.raw`we(?:'d|’d| would) (?:(?:also )?(?:love|like) (?:it )?|be (?:delighted|thrilled|happy|glad|impressed) )(?:if|to see)\b`,
  String.raw`you(?:['’](?:d|ve|re)| would| have| are)? (?:also )?(?:ideally|preferably)|(?:perhaps |maybe )?you (?:may|might|could) (?:also (?:have|know|bring)|(?:also |already |even )?have (?:already |ever |also )?(?:worked|used|seen|heard|played|met|touched|built|tried))\b`,
  String.raw`(?:perhaps|maybe) you\b|(?:useful|helpful|extra|a perk)\s*[:-]|(?:while|although|though) (?:it(?:'s|’s| is) )?not (?:strictly |absolutely )?(?:required|necessary|mandatory|essential|needed|a must)\b|not (?:required|mandatory|essential)\s*[:-]`,
  // German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Polish, Russian.
  String.raw`idealerweise\b|bestenfalls\b|vorzugsweise|gerne? (?:auch )?(?:erfahrung|kenntnis)|schön w[äa]re|von vorteil\b|wünschenswert\b|im idealfall|(?:toll|super|schön|klasse|perfekt),? wenn\b`,
  String.raw`idéalement|dans l['’]idéal|si possible|idealmente|preferi?(?:blemente|bilmente|ncialmente)|preferentemente|de preferência|gradit[aeio]\b|apprezzat[aeio]\b|bij voorkeur|idealiter|(?:het is )?(?:een )?(?:pré|pluspunt)\b|(?:fijn|mooi|leuk) als\b`,
  String.raw`(?:se )?valorar(?:á|án|emos)|(?:será|es|sería) (?:un plus|valorable|deseable)|deseable|desej[áa]vel|diferencia(?:l|is)\b|(?:será|é) um (?:diferencial|plus)`,
  String.raw`(?:sarà|è) (?:considerat[oa] )?un (?:plus|vantaggio)|costituisce titolo preferenziale|meriterande\b|det er en fordel|gärna\b|gjerne\b|(?:mile|chętnie) widzian|(?:dodatkowym |dużym )?(?:atutem|plusem)|doceni(?:a)?my|будет плюсом|плюсом будет|желательно`,
].map(ways => new RegExp(String.raw`^[\s\-•*–(]*(?:${ways})`, 'i'));

/** The words at its head that make a sentence a wish; null where there are none. */
function wishFirst(sentence: string): string | null {
  const found = WISHES_FIRST.find(pattern => pattern.test(sentence));
  return found?.exec(sentence)?.[0] ?? null;
}

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
    String.raw`(?<!\b(?:that|which|what) )\bwould be (?:\w+ ){0,2}(?:great|useful|good|fun|nice|ideal|handy|helpful|sweet|awesome|a bonus)\b`,
    String.raw`\b(?<!(?:it|that|who|which|and|platform|team|product|software|company) )helps\s*(?=[.;)!]|$)|\bbut it helps\b`,
    String.raw`\b(?:(?:would|does)(?:n['’]t| not)) hurt\b|\beven better\s*(?=[.;)!]|$)|\b(?:a|an) (?:real |key |strong |big )?differentiator\b`,
    String.raw`\b(?:but )?(?:is |are )?(?:not (?:strictly |absolutely )?(?:required|necessary|mandatory|essential|needed|a must|a deal[ -]?breaker)|no must)\b`,
    String.raw`\b(?:big|huge|major|strong|definite|real) plus\b`,
    String.raw`\bbonus points\b`,
    String.raw`\bwelcome\s*(?=[.;!)]|$)`,
    String.raw`\bin your favou?r\b|\bof (?:great )?advantage\b|\bas an? (?:\w+ )?addition\b|\bwe(?:['’]ll| can| will)? teach\b|\b(?:all|so much) the better\b|\bif possible\s*(?=[.;)!]|$)|\b(?:is|are)(?:n['’]t| not) (?:a |an )?(?:precondition|prerequisite)\b`,
    // German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Danish, Czech, Polish.
    String.raw`\b(?:von vorteil|wünschenswert|vorteilhaft|ist ein plus|(?:ist|sind) kein muss|gerne? gesehen|willkommen|nicht zwingend|umso besser)\b|\brunde(?:t|n) (?:ihr|dein)\b`,
    String.raw`\b(?:serait|est|sont|seraient|sera|seront|constituent?) (?:(?:un|de) (?:vrai |gros |réel )?(?:plus|atout)|appréciée?s?|souhaitée?s?|bienvenue?s?|valorisée?s?)|(?:appréci|souhait)ée?s?\s*(?=[.;,)]|$)`,
    String.raw`\b(?:es|é|è|är) (?:un|um|ett) plus\b|\b(?:valorables?|deseables?|serán (?:valorad[oa]s|deseables))\b|(?:será|es|é|são|serão) (?:valorad[oa]s?|valorizad[oa]s?|um (?:plus|diferencial)|uma mais[- ]valia)\b|\bse valora\S*(?=[.;,)]|$)`,
    String.raw`\b(?:preferibile|titolo preferenziale|è (?:gradit|apprezzat)[aeio]|(?:gradit|apprezzat)[aeio](?=[.;,)]|$)|meriterande|ett plus|et plus|en fördel|en fordel)\b`,
    String.raw`\bis een (?:pre\b|pré|plus(?:punt)?\b)|\bmooi meegenomen\b`,
    String.raw`\b(?:výhodou|mile widzian\w+|(?:dodatkowym |dużym )?(?:atutem|plusem))\b`,
  ].join('|'),
  'gi',
);

// Bare, right behind a name: “Terraform optional”, “JavaFX appreciated”.
const WISH_BARE =
  /(?<=(?:^|[\s(,])\S*[\p{Lu}\d+#]\S*\s)(?:optional|appreciated|helpful|useful|valued|beneficial|nice|desired|fun|hilfreich|souhaitée?|apprécié)\s*(?=[.;,)!]|$)/gu;

// One of the words of WISH_LAST: cheaper to look for than the phrases they stand in.
const MAYBE_WISH =
  /plus|bonus|asset|regarded|merit|n['’]t |advantage|benefi|prefer|ideal|desir|favou?rable|appreciated|optional|welcome|help|useful|valued|nice|good to have|would be|not |no must|recommend|apart|stand out|edge|head start|can be |extra |cherry|icing|perk|sweet|nice|differentiator|in your|possible|addition|teach|requisite|condition|fun|best|optimal|better|vorteil|kein muss|wünschenswert|atout|appréci|souhait|valora|deseable|een p|výhodou|widzian|atutem|plusem|gern|willkommen|zwingend|umso|runde|vorzug|falls|bienvenu|valoris|possible|idéal|préféren|valoriza|mais[- ]valia|diferencial|desej|желательно|плюс|hilfreich|gradit|apprezzat|titolo|meriter|fördel|fordel|gärna|gjerne|voorkeur|liefst|meegenomen|najlepiej/i;

// The noun that closes a phrase: “Strong Python skills, Go a plus” has two halves.
const PHRASE_END =
  /\b(?:skills?|experience|knowledge|required|proficiency|background|expertise|degree|mandatory|must)\s*$/i;

// “SQL experience, including tuning, is a plus”: still the same half.
const GOES_ON = /^\s*(?:including|such as|like|e\.g|especially|particularly|or|and|preferably)\b/i;

// “…, additional experience with Rust is a plus”: a half of its own.
const STARTS_ANEW =
  /^[\s\-•*·–]*(?:with )?(?:additional|any|some|prior|previous|familiarity|exposure|experience|knowledge|knowing|having)\b/i;

// “If you know Go, that’s a plus”, “Go, although not required, helps”.
const ASIDE =
  /^\s*(?:even|although|though|while|whilst|albeit|where|(?:that|this|it|which|these|das|dies|ce|c['’]|esto|eso|dat)(?:['’]s)?(?:\s\S+){0,2}\s*$)/i;

// “Go and Rust”: a list that the last comma is part of.
const JOINED = /(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|en|of|och|i|lub)\s|[/&]/i;

// “are a plus”, “would be a plus”: said of all that stands before; “is a plus” of all only where a noun before holds it together.
const OF_MANY = /\b(?:are|be|sind|wären|sont|seraient|son|sono|zijn|são|är|są|both)(?: all| both)?\s*$/i;
const OF_ONE = /\b(?:is|ist|est|serait|es|è|é|jest)\s*$/i;
const NOUN =
  /\b(?:experience|knowledge|familiarity|understanding|exposure|proficiency|expertise|background|skills?|use|kenntnisse|erfahrung\w*|expérience|connaissances?|maîtrise|experiencia|conocimientos?|esperienza|conoscenza|ervaring|kennis|experiência|conhecimentos?|doświadczenie|znajomość|erfarenhet)\b/iu;

// “Good knowledge of Java, Kotlin is a plus”: nobody wishes for what is good.
const WELL =
  /^\W*(?:very |sehr |très |muy |molto |bardzo )?(?:good|strong|solid|excellent|proven|deep|gute|fundierte|solide|bonne|excellente|sólid|buona|ottima|goede|dobra|boa|god)/i;

// For each the sentence is looked through anew, and nobody says more in one.
const MOST_WISHES = 40;

/** Where in a sentence wishes are said, as spans of offsets into it. */
export function wishesIn(sentence: string): readonly Span[] {
  if (wishFirst(sentence) !== null) return [{ start: 0, end: sentence.split(OTHERWISE, 1)[0]?.length ?? 0 }];
  if (!MAYBE_WISH.test(sentence)) return [];
  const said = [...sentence.matchAll(WISH_LAST), ...sentence.matchAll(WISH_BARE)].slice(0, MOST_WISHES);
  if (said.length > 0) return said.map(match => wishAt(sentence, match.index, match[0]));
  const wish = favouriteIn(sentence) ?? openedIn(sentence);
  return wish ? [wish] : [];
}

function wishAt(sentence: string, at: number, cue: string): Span {
  const open = openBefore(sentence, at);
  if (open !== -1) return wishInBrackets(sentence, open, at, cue);
  const end = at + cue.length;
  // “…, as a plus, Rust”, “…, bonus points for Rust”, “A plus would be Rust”: what follows.
  if (
    /(?:^|[,;(–—-])\W*(?:and |or |but |as |with )?$/i.test(sentence.slice(Math.max(0, at - 40), at)) &&
    /^\W*\p{L}/u.test(sentence.slice(end))
  )
    return { start: at, end: clauseEnd(sentence, end + 1) };
  const isGoingOn = GOES_ON_BEHIND.test(sentence.slice(end));
  return { start: clauseStart(sentence, 0, at, cue), end: isGoingOn ? sentence.length : end };
}

function clauseEnd(sentence: string, from: number): number {
  const length = sentence.slice(from).search(CLAUSE_END);
  return length === -1 ? sentence.length : from + length;
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
  '(?:if possible|wherever possible|at best|in the best case|optimally|for preference|better still|even better|vorzugsweise|idealerweise|bestenfalls|idéalement|si possible|de préférence|idealmente|preferiblemente|preferibilmente|possibilmente|bij voorkeur|liefst|preferencialmente|de preferência|najlepiej)';

// “Windows and ideally macOS”, “Kubernetes, ideally on AWS” add a wish to the end of the clause; “an ORM, preferably
// Hibernate” names the favourite among things of which one is required.
const FAVOURITE = new RegExp(
  [
    String.raw`\b(?:and|but)\s+(?:ideally|preferably)\b|[,(–—-]\s*(?:ideally|preferably)\s+(?:also|some|on|in|with|within|using|including)\b`,
    String.raw`(?:\b(?:und|et|y|e|en|och|og|oraz|i)\s+|[,;(–—-]\s*)(?:(?:gerne? auch|gradit[aeio]|se valora\S*|gärna|gjerne)\b|${OPENERS}\s+(?:also|auch|in|im|mit|bei|aussi|en|dans|sur|avec|también|con|anche|su|ook|met|även|também|em|com|też|także|w|z)\b)`,
    String.raw`\b(?:and|or|und|et|y|e|en|och|og|oraz|i),?\s+${OPENERS}`,
  ].join('|'),
  'i',
);
// Behind a name it adds another: “JavaScript, preferably TypeScript”; not “Java, preferably 17, SQL”.
const FURTHER = new RegExp(
  String.raw`[,\s(–—-]{1,3}(?:ideally|preferably|${OPENERS})\s(?!(?:version\s|v)?\d[\d.]*\+?(?:[,;)]|\s(?:and|or|und|oder|et|ou)\b|$))`,
  'i',
);
const NAME_BEFORE = /(?<!\b[Aa]n?\s)(?<=^|[\s(/])([^\s,(/]*[\p{Lu}\d+#][^\s,(]*)(?:\s?\([^()]*\))?$/u;
const OTHERWISE = /,? otherwise\b/i;
const CLAUSE_END = /[.;)]|,\s+(?:and|otherwise|with|plus|for|und|et|y|en)\b/;

function favouriteIn(sentence: string): Span | null {
  const match = FAVOURITE.exec(sentence) ?? furtherIn(sentence);
  if (!match) return null;
  const start = match.index + match[0].length;
  return { start, end: clauseEnd(sentence, start) };
}

function furtherIn(sentence: string): RegExpExecArray | null {
  const match = FURTHER.exec(sentence);
  return match && endsWithName(sentence.slice(0, match.index)) ? match : null;
}

/** “Java, nice to have Kotlin”: what begins with a wish behind a comma. */
function openedIn(sentence: string): Span | null {
  for (const { index } of [...sentence.matchAll(/[,–—] (?!ideally|preferably)/gi)].slice(0, MOST_WISHES)) {
    const rest = sentence.slice(index + 2);
    const cue = wishFirst(rest);
    if (cue && /^\W*\p{L}/u.test(rest.slice(cue.length)))
      return { start: index + 2, end: clauseEnd(sentence, index + 2) };
  }
  return null;
}

// “Agile Software Development, preferably Scrum” names the favourite of a kind, whatever its capital.
const KIND =
  /^(?:development|engineering|management|design|testing|databases?|frameworks?|languages?|technolog(?:y|ies)|tools?|systems?|platforms?|services?|software|cloud|environments?|methodolog(?:y|ies))$/i;

/** Does a text end with a name of its own, “Java”, and not with a kind, “a framework”, “an ORM”? */
function endsWithName(text: string): boolean {
  const name = NAME_BEFORE.exec(text.trimEnd().slice(-80))?.[1];
  return name !== undefined && !NOUN.test(name) && !KIND.test(name);
}

// What brackets say of the name before them: “(a plus)”, “(legacy knowledge is helpful)”.
const OF_WHAT_STANDS_BEFORE =
  /^(?:\s|is|are|would be|considered|an?|any|some|prior|legacy|basic|knowledge|experience|skills?|certification|background|highly|strongly|very|but|also)*$/i;

// “C++ (a plus)” speaks of what stands before; “(React experience a plus)”, “(a plus if with Podman)” of what stands inside;
// “SQL (preferred), dbt or Python” of the favourite among things of which one is required.
function wishInBrackets(sentence: string, open: number, at: number, cue: string): Span {
  const close = sentence.indexOf(')', at);
  const end = close === -1 ? sentence.length : close;
  const isFavourite = /^prefer/i.test(cue) && !endsWithName(sentence.slice(0, open));
  const isBefore = OF_WHAT_STANDS_BEFORE.test(sentence.slice(open + 1, at));
  if (!isBefore && isFavourite) return { start: open, end: open };
  if (!isBefore) return { start: clauseStart(sentence, open + 1, at, cue), end };
  if (GOES_ON_BEHIND.test(sentence.slice(at + cue.length, end))) return { start: open, end };
  if (/prefer/i.test(sentence.slice(at, end)) && /^\)\s*(?:,|or\b|and\b|\/)/i.test(sentence.slice(end)))
    return { start: open, end: open };
  // “Other useful (but not required) skills include Go”.
  const isOfNoun = /^\)\s(?!(?:and|or|but|with|in|for|on|to|as|by)\b)\p{Ll}/u.test(sentence.slice(end));
  const comma = Math.max(sentence.lastIndexOf(',', open), sentence.lastIndexOf(';', open), -1);
  return { start: comma + 1, end: isOfNoun ? clauseEnd(sentence, end + 1) : end };
}

/** Where what a cue speaks of begins: behind `from`, behind a stop, or behind the comma that parts it from what is asked. */
function clauseStart(sentence: string, from: number, at: number, cue: string): number {
  // What stands in brackets has its own commas. A dash right before the cue parts it from what it speaks of: “Appium – a plus”.
  const before = sentence
    .slice(from, at)
    .replace(/\([^()]*\)/g, inside => ' '.repeat(inside.length))
    .trimEnd()
    .replace(/[—–-]$/, '');
  const stops = [...before.matchAll(STOP)];
  const stop = stops.at(-1);
  const first = stop ? stop.index + stop[0].length : 0;
  return from + (commaBefore(before, first, cue) ?? first);
}

const STOP =
  /(?<!\b(?:e\.g|i\.e|etc|incl))[.;]\s|\s[—–]\s|,\s(?:but|while|whereas)\s|(?<=\b(?:is|are) (?:an? )?(?:expected|required|essential|needed|mandatory|necessary|must)),?\s(?:and|but)\s/gi;

function commaBefore(before: string, first: number, cue: string): number | null {
  const isOfMany = OF_MANY.test(before) || OF_MANY.test(verbOf(cue));
  const isOfOne = OF_ONE.test(before) || OF_ONE.test(verbOf(cue));
  const held = before.slice(first);
  const isHeld = isOfMany || (isOfOne && NOUN.test(held) && !WELL.test(held));
  // “Exposure to Kafka, knowledge of Redis and experience with NATS are a plus”.
  const isAlike = isOfMany && STARTS_ANEW.test(held);
  let isClosed = false;
  for (let comma = before.lastIndexOf(','); comma > first; comma = before.lastIndexOf(',', comma - 1)) {
    const after = before.slice(comma + 1);
    if (STARTS_ANEW.test(after) && !isAlike) return comma + 1;
    // “…, even at home, would be great”: what the commas enclose is not what is wished.
    const isEnclosed = isClosed;
    isClosed = !/\p{L}/u.test(after.replace(OF_ONE, ''));
    if (isClosed || isEnclosed || ASIDE.test(after) || (GOES_ON.test(after) && !/^if/i.test(cue))) continue;
    if (PHRASE_END.test(before.slice(0, comma)) || (!isHeld && !JOINED.test(after.replace(GOES_ON, ''))))
      return comma + 1;
  }
  return null;
}

const verbOf = (cue: string) => /^\p{L}*/u.exec(cue)?.[0] ?? '';

// “It is a plus if you know Go”, “Bonus points for Rust”, “Other tools are a plus, including Go”: the wish goes on after the cue.
const GOES_ON_BEHIND =
  /^\s*(?:if|for|to have|when|:|,? as (?:is|are)\b|[,(]?\s*(?:including|such as|e\.g|like)\b)/i;

/** Is what stands at an offset of a posting said to be a wish in its sentence? */
export function isWishedAt(text: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(from, from + LONGEST_LINE).split('\n');
  const own = splitSentences(line).find(({ end }) => from + end > offset);
  if (!own) return false;
  const wishes = wishesIn(line.slice(own.start, own.end));
  return wishes.some(({ start, end }) =>
    contains({ start: start + own.start, end: end + own.start }, offset - from),
  );
}

const LONGEST_LINE = 2000;

/** How much of a line is said to be a wish: all of it, its end behind something else (“Java; Kotlin is a plus”), or nothing. */
export function wishedPart(line: string): 'all' | 'end' | null {
  if (!MAYBE_WISH.test(line) && wishFirst(line) === null) return null;
  for (const { start, end } of splitSentences(line)) {
    const wish = wishesIn(line.slice(start, end))[0];
    if (!wish) continue;
    if (WORD.test(line.slice(0, start + wish.start))) return 'end';
    return WORD.test(line.slice(start + wish.end)) ? null : 'all';
  }
  return null;
}

const WORD = /\p{L}{2}|\p{Lu}/u;
