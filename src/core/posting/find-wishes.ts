import { splitSentences } from '../text/sentences.ts';
import { isInAny, lineAround } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { maySayWish, OPENERS, wishesLast, wishFirst } from './wish-cues.ts';

// A noun that ends a phrase: “Strong Python skills, Go a plus” has two halves.
const PHRASE_END =
  /\b(?:skills?|experience|knowledge|required|proficiency|background|expertise|degree|mandatory|must)\s*$/i;

// “SQL experience, including tuning, is a plus”: the comma does not begin a new half.
const GOES_ON = /^\s*(?:including|such as|like|e\.g|especially|particularly|or|and|preferably)\b/i;

// “…, additional experience with Rust is a plus”: the comma begins a new half.
const STARTS_ANEW =
  /^[\s\-•*·–]*(?:and |und |et |y |en |e )?(?:with |des |de la |la |el |los |een )?(?:additional|any|some|prior|previous|familiarity|exposure|experience|knowledge|knowing|having|kenntnisse|erfahrung\w*|connaissances?|expérience|conocimientos?|experiencia|ervaring|kennis|conoscenza|esperienza|conhecimentos?|experiência)(?![a-zà-ÿ])/i;

// An insertion between commas: “If you know Go, that’s a plus”, “Go, although not required, helps”.
const ASIDE =
  /^\s*(?:even|although|though|while|whilst|albeit|where|(?:that|this|it|which|these|das|dies|ce|c['’]\S*|esto|eso|dat)(?:['’]s)?(?:\s\S+){0,2}\s*$)/i;

// “Go and Rust”: the comma before belongs to the same list.
const JOINED = /(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|en|of|och|i|lub)\s|[/&]/i;

// “are a plus”, “would be a plus” refer to everything before them; “is a plus” does so only if a noun before it holds the list together.
const OF_MANY = /\b(?:are|be|sind|wären|sont|seraient|son|sono|zijn|são|är|są|both)(?: all| both)?\s*$/i;
const OF_ONE = /\b(?:is|ist|est|serait|es|è|é|jest)\s*$/i;
const NOUN =
  /\b(?:experience|knowledge|familiarity|understanding|exposure|proficiency|expertise|background|skills?|use|kenntnisse|erfahrung\w*|expérience|connaissances?|maîtrise|experiencia|conocimientos?|esperienza|conoscenza|ervaring|kennis|experiência|conhecimentos?|doświadczenie|znajomość|erfarenhet)\b/iu;

// “Good knowledge of Java, Kotlin is a plus”: what must be good is not a wish.
const WELL =
  /^\W*(?:very |sehr |très |muy |molto |bardzo )?(?:good|strong|solid|excellent|proven|deep|gute|fundierte|solide|bonne|excellente|sólid|buona|ottima|goede|dobra|boa|god)/i;

const IF = 'om|hvis|wenn|falls|si|se(?! val)|als|jeśli|pokud';

/** The parts of a sentence that are wishes, as offsets in the sentence. */
export function wishesIn(sentence: string): readonly Span[] {
  if (wishFirst(sentence) !== null) return [{ start: 0, end: sentence.split(OTHERWISE, 1)[0].length }];
  if (!maySayWish(sentence)) return [];
  const said = wishesLast(sentence);
  if (said.length > 0) return said.map(match => wishAt(sentence, match.index, match[0]));
  const wish = favouriteIn(sentence) ?? openedIn(sentence);
  return wish ? [wish] : [];
}

function wishAt(sentence: string, at: number, cue: string): Span {
  const open = sentence.slice(0, at).search(OPEN_BRACKET);
  if (open !== -1) return wishInBrackets(sentence, open, at, cue);
  const end = at + cue.length;
  // “…, as a plus, Rust”, “…, bonus points for Rust”, “A plus would be Rust”: the wish is what follows.
  if (
    /(?:^|[,;(])\W*(?:(?:and|or|but|as|with|pero|mas?) )?$/i.test(sentence.slice(Math.max(0, at - 40), at)) &&
    /^\W*\p{L}/u.test(sentence.slice(end))
  )
    return { start: at, end: clauseEnd(sentence, end + 1, OF_OTHERS.test(cue) ? OTHERS_END : CLAUSE_END) };
  const isGoingOn = !OF_OTHERS.test(cue) && GOES_ON_BEHIND.test(sentence.slice(end));
  return { start: clauseStart(sentence, 0, at, cue), end: isGoingOn ? sentence.length : end };
}

function clauseEnd(sentence: string, from: number, stop = CLAUSE_END): number {
  const length = sentence.slice(from).search(stop);
  return length === -1 ? sentence.length : from + length;
}

// The bracket that is open at the end of a text; brackets that are closed again do not count.
const OPEN_BRACKET = /\((?:[^()]|\([^()]*\))*$/;

// “Windows and ideally macOS”, “Kubernetes, ideally on AWS”: a wish is added. “An ORM, preferably Hibernate” names a favourite, and one of the kind is required.
const FAVOURITE = new RegExp(
  [
    String.raw`\b(?:and|but)\s+(?:ideally|preferably)\b|[,(–—-]\s*(?:ideally|preferably)\s+(?:also|some|on|in|with|within|using|including)\b`,
    String.raw`(?:\b(?:und|et|y|e|en|och|og|oraz|i)\s+|[,;(–—-]\s*)(?:(?:gerne? auch|gradit[aeio]|se valora\S*|gärna|gjerne)\b|${OPENERS}\s+(?:also|auch|in|im|mit|bei|aussi|en|dans|sur|avec|también|con|anche|su|ook|met|även|também|em|com|też|także|w|z)\b)`,
    String.raw`\b(?:and|or|und|et|y|e|en|och|og|oraz|i),?\s+${OPENERS}`,
  ].join('|'),
  'i',
);
// After a name it adds another wish (“JavaScript, preferably TypeScript”), but not a version (“Java, preferably 17, SQL”).
const FURTHER = new RegExp(
  String.raw`[,\s(–—-]{1,3}(?:ideally|preferably|${OPENERS})\s(?!(?:version\s|v)?\d[\d.]*\+?(?:[,;)]|\s(?:and|or|und|oder|et|ou)\b|$))`,
  'i',
);
const NAME_BEFORE = /(?<!\b[Aa]n?\s)(?<=^|[\s(/])([^\s,(/]*[\p{Lu}\d+#][^\s,(]*)(?:\s?\([^()]*\))?$/u;
const OTHERWISE = /,? otherwise\b/i;
const CLAUSE_END =
  /[.;)]|,\s+(?:and|otherwise|with|plus|for|und|et|y|en)\b|,?\s(?:pero|ma|mas|mais(?! de))\s(?!se val)/;
// “A degree is not required if you know Java”, “Starters zijn welkom als je Java kent”: these words do not make what follows a wish.
const OF_OTHERS =
  /(?:\b(?:not?|keine?|nicht|pas|non|não|niet|geen|inte|ikke|intet|nie|není|nejsou)|n['’]t) |(?:welcome|willkommen|bienvenue?s?|welkom|velkommen)$|bem[- ]vind/i;
const OTHERS_END = new RegExp(String.raw`${CLAUSE_END.source}|,?\s(?:if|${IF}|sí)\s`, 'i');

function favouriteIn(sentence: string): Span | null {
  const further = FURTHER.exec(sentence);
  const isFurther = further !== null && endsWithName(sentence.slice(0, further.index));
  const match = FAVOURITE.exec(sentence) ?? (isFurther ? further : null);
  if (!match) return null;
  const start = match.index + match[0].length;
  return { start, end: clauseEnd(sentence, start) };
}

// The rest of the sentence is read again for each comma.
const MOST_COMMAS = 40;

/** A part of a sentence that begins with a wish, after a comma: “Java, nice to have Kotlin”. */
function openedIn(sentence: string): Span | null {
  for (const { index } of [...sentence.matchAll(/[,–—] (?!ideally|preferably)/gi)].slice(0, MOST_COMMAS)) {
    const rest = sentence.slice(index + 2);
    const cue = wishFirst(rest);
    if (cue && /^\W*\p{L}/u.test(rest.slice(cue.length)))
      return { start: index + 2, end: clauseEnd(sentence, index + 2) };
  }
  return null;
}

// “Agile Software Development, preferably Scrum”: a kind, even with a capital, so Scrum is only the favourite.
const KIND =
  /^(?:development|engineering|management|design|testing|databases?|frameworks?|languages?|technolog(?:y|ies)|tools?|systems?|platforms?|services?|software|cloud|environments?|methodolog(?:y|ies))$/i;

/** True if a text ends with the name of one thing (“Java”), not with a kind (“a framework”, “an ORM”). */
function endsWithName(text: string): boolean {
  const name = NAME_BEFORE.exec(text.trimEnd().slice(-80))?.[1];
  return name !== undefined && !NOUN.test(name) && !KIND.test(name);
}

// Words in brackets that speak of the name before the bracket: “(a plus)”, “(legacy knowledge is helpful)”.
const OF_WHAT_STANDS_BEFORE =
  /^(?:\s|is|are|would be|considered|an?|any|some|prior|legacy|basic|knowledge|experience|skills?|certification|background|highly|strongly|very|but|also)*$/i;

// The wish is before “(a plus)” in “C++ (a plus)”, inside “(React experience a plus)”; “SQL (preferred), dbt or Python” only names a favourite.
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

/** Where the wish that a cue expresses begins: after `from`, after a stop, or after the comma that separates it from what is required. */
function clauseStart(sentence: string, from: number, at: number, cue: string): number {
  // Brackets have their own commas. A dash right before the cue belongs to it: “Appium – a plus”.
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
  // All parts are wished: “Exposure to Kafka, knowledge of Redis and experience with NATS are a plus”.
  const isAlike =
    isOfMany &&
    STARTS_ANEW.test(held) &&
    (/\b(?:both|all)\s*$/i.test(before) ||
      held
        .split(AND)
        .slice(1)
        .some(part => STARTS_ANEW.test(part)));
  let isClosed = false;
  let count = 0;
  for (
    let comma = before.lastIndexOf(',');
    comma > first && count < MOST_COMMAS;
    comma = before.lastIndexOf(',', comma - 1)
  ) {
    count += 1;
    const after = before.slice(comma + 1);
    if (STARTS_ANEW.test(after) && !isAlike) return comma + 1;
    // “…, even at home, would be great”: the words between the commas are not the wish.
    const isEnclosed = isClosed;
    isClosed = !/\p{L}/u.test(after.replace(OF_ONE, ''));
    if (isClosed || isEnclosed || ASIDE.test(after) || (GOES_ON.test(after) && !/^if/i.test(cue))) continue;
    if (PHRASE_END.test(before.slice(0, comma)) || (!isHeld && !JOINED.test(after.replace(GOES_ON, ''))))
      return comma + 1;
  }
  return null;
}

const AND = /\b(?:and|und|et|y|en|e)\s/i;

const verbOf = (cue: string) => cue.split(/\P{L}/u, 1)[0];

// The wish continues after the cue: “It is a plus if you know Go”, “Bonus points for Rust”, “Other tools are a plus, including Go”.
const GOES_ON_BEHIND = new RegExp(
  String.raw`^(?:\s*(?:if|for|to have|when|:|,? as (?:is|are)\b|[,(]?\s*(?:including|such as|e\.g|like)\b)|,? (?:${IF}) )`,
  'i',
);

/** True if the sentence around an offset of a posting says that what stands there is a wish. */
export function isWishedAt(text: string, offset: number): boolean {
  const { start: from, end: to } = lineAround(text, offset);
  const line = text.slice(from, to);
  const own = splitSentences(line).find(({ end }) => from + end > offset);
  if (!own) return false;
  return isInAny(wishesIn(line.slice(own.start, own.end)), offset - from - own.start);
}

/** How much of a line is a wish: `all`, only its `end` (“Java; Kotlin is a plus”), or null for nothing or for its beginning. */
export function wishedPart(line: string): 'all' | 'end' | null {
  if (!maySayWish(line)) return null;
  for (const { start, end } of splitSentences(line)) {
    const wish = wishesIn(line.slice(start, end))[0];
    if (!wish) continue;
    if (WORD.test(line.slice(0, start + wish.start))) return 'end';
    return WORD.test(line.slice(start + wish.end)) ? null : 'all';
  }
  return null;
}

const WORD = /\p{L}{2}|\p{Lu}/u;

// Words in headings of wishes that name no wish themselves: “Skills desired”, “What would be a bonus”, “Not essential, but highly regarded”.
const OF_NO_NAME =
  /^\W*(?:no|not|kein\S*)\b.*|\b(?:what|which|the|following|skills?|qualifications?|experiences?|knowledge|(?:selection )?criteria|requirements?|background|person|specification|areas|additional|other|really|plus|lovely|highly|considered|required|mandatory|essential|you|your|it|is|are|be|would|will|and|or|but|though|not|also|to|in|of|an?|sind|wäre|von|was|d)\b/giu;

/** True for a short line that names a wish and ends with the words for it, as items do and headings do not: “CCNP preferred”, not “Skills desired”. */
export function isWishedItem(line: string): boolean {
  const wishes = maySayWish(line) ? wishesLast(line) : [];
  const last = wishes.at(-1);
  if (!last || !ENDS_THERE.test(line.slice(last.index + last[0].length))) return false;
  const isFirst =
    wishFirst(line) !== null || wishes.some(({ index }) => !/\p{L}/u.test(line.slice(0, index)));
  return !isFirst && WORD.test(line.slice(0, last.index).replace(OF_NO_NAME, ' '));
}

const ENDS_THERE = /^(?!.*\.{3})[^\p{L}:…]*$/u;
