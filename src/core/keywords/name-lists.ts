import type { Skill } from '../lexicon/skill.ts';
import { at } from '../text/at.ts';
import type { Span } from '../types.ts';

/** A skill with the place where it is named. */
export type Named = Span & { readonly skill: Skill };

/** Mentions in one list: between them stands only what joins the items of a list. */
export type NameList = readonly Named[];

const [BEFORE_SLASH, BEHIND_SLASH] = ['and|und|et|y|e|en|i', 'or|oder|ou|o|of|lub'];
/** Words for “or” in the languages of postings, separated by bars. */
export const OR = 'or|oder|bzw.|ou|o|lub|albo|або|или|чи|eller|nebo|veya|hoặc';
/** Words for “and” in the languages of postings, separated by bars. */
export const AND = 'and|und|sowie|et|y|e|en|oraz|i|та|і|и|och|og|ve|và';
/** `OR` as a pattern, with “and/or” and similar forms. */
export const OR_WORDS = String.raw`(?:${BEFORE_SLASH})\/(?:${BEHIND_SLASH})|${OR}`;
/** `AND` as a pattern, with signs and phrases. */
export const AND_WORDS = `&|as well as|${AND}`;

const LONGEST_BETWEEN = 90;
const NOUN =
  '(?:experience|skills?|knowledge|programming|scripting|development|languages?|code|databases?|frameworks?|platforms?|tools?)';
// Text that may follow an item and still belongs to it: a version, and up to two remarks in brackets or nouns of the trade.
const VERSION =
  /\s?v?\d[\d.x]*(?:\+|\s(?:or|oder|ou|o|of|lub|или)\s(?:later|newer|higher|above|greater|up|höher|neuer|supérieure?|superior|hoger|nowsz\S+|выше))?/iy;
const REMARK = new RegExp(
  String.raw`\s?\([^()\n]{0,40}\)|\s(?:(?:strongly |highly )?preferred(?=,)|${NOUN})`,
  'iy',
);
const MAY_BE_TAIL =
  /^\s?(?:v?\d|\()|^\s(?:strongly|highly|preferred|expe|skill|know|prog|script|dev|lang|code|data|frame|plat|tool)/i;
// “Or another cloud such as”, “or any other language, e.g.”, “or similar,”: from the word “other” on.
const OTHER = /other(?:(?:\s[\w-]+){1,4}?,?\s\(?(?:such as|like|e\.?g\.?,?|including))?\s?$/iy;

// The text before “other” is parsed by hand: compiling one pattern for it takes longer than for all other patterns of a posting.
const MARKED = /^\s{0,3}[,/\\|;+&]\s{0,3}(\S[\s\S]*)?$/;
const ARTICLES = 'a|an|any|some|either|even|preferably|ideally|alternatively|maybe';
const ALL_ARTICLES = ARTICLES.split('|');
const JOINT_WORDS: ReadonlySet<string> = new Set(`&|as well as|${OR}|${AND}`.split('|'));
const [AND_BEFORE, OR_BEHIND] = [new Set(BEFORE_SLASH.split('|')), new Set(BEHIND_SLASH.split('|'))];
const LAST_WORDS: ReadonlySet<string> = new Set(`|of|as|${OR}|${AND}|${BEHIND_SLASH}|${ARTICLES}`.split('|'));
const TO_LAST_WORD = /^.*[\s,/\\|;+&(]/s;
// Capitals are listed one by one: `\p{Lu}` takes longer to compile than the rest of the pattern.
const CAPITAL = '[A-ZÀ-ÖØ-ÞĄĆČĐĘĞİŁŐŚŞŠŰŹŻŽ]';
// A name that is not in the lexicon, among names that are: “Kafka, Ebbe, RabbitMQ”.
const UNKNOWN = new RegExp(
  String.raw`^(?:\s?[,/]\s?|\sor\s)(?:${CAPITAL}[\w.+#-]*(?:\s${CAPITAL}[\w.+#-]*){0,2}|([\w.+#-]{2,20}))$`,
);
const NEW_ITEM = /\n\s*(?:\n|[-•*·])/;

/** The lists in which a posting names its skills, including lists of one name. Names in brackets behind an item form lists of their own. */
export function nameLists<Mention extends Named>(
  text: string,
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const remarks = remarksIn(text, mentions);
  const items = mentions.filter(mention => !remarks.has(mention));
  return [...listsOf(text, items), ...listsOf(text, [...remarks.keys()])]
    .flatMap(list => atSemicolons(text, list))
    .sort((one, other) => at(one, 0).start - at(other, 0).start);
}

function listsOf<Mention extends Named>(text: string, mentions: readonly Mention[]): readonly Mention[][] {
  const lists: Mention[][] = [];
  for (const [at, mention] of mentions.entries()) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    // Two skills with one spelling are one item; in “AWS or other clouds such as GCP”, “clouds” is no item.
    if (last && (mention.start < last.end || isSort(text, last, mentions[at + 1]))) continue;
    if (last && isNext(text, last.end, mention.start)) list?.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

// Does not match “Docker (or Podman”, where the bracket holds a further item.
const REMARK_BEGINS = /^\s?\((?!or\b)[^()\n]*$/;

/** The mentions in brackets behind an item, each with that item: “iOS (Swift) or Android (Kotlin)”. */
export function remarksIn<Mention extends Named>(
  text: string,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Mention> {
  const owners = new Map<Mention, Mention>();
  let owner: Mention | undefined;
  for (const mention of mentions) {
    const before = owner && text.slice(owner.end, mention.start);
    if (owner && before !== undefined && REMARK_BEGINS.test(before)) owners.set(mention, owner);
    else owner = mention;
  }
  return owners;
}

/** Splits a list at its semicolons, unless semicolons alone separate its items: “HTML and CSS; React or Vue”. */
function atSemicolons<Mention extends Named>(text: string, list: readonly Mention[]): readonly Mention[][] {
  const isCut = (mention: Named, at: number) =>
    at > 0 && text.slice(list[at - 1]?.end, mention.start).includes(';');
  if (list.slice(1).every((mention, at) => isCut(mention, at + 1))) return [[...list]];
  return list.reduce<Mention[][]>((parts, mention, at) => {
    if (at === 0 || isCut(mention, at)) parts.push([mention]);
    else parts.at(-1)?.push(mention);
    return parts;
  }, []);
}

/** True if the words around a mention make it the kind of the next one, as in “AWS or other clouds such as GCP”. */
const isSort = (text: string, last: Span, after: Span | undefined) =>
  after !== undefined &&
  isNext(text, last.end, after.start) &&
  /\bother\s/i.test(text.slice(last.end, after.start));

function isNext(text: string, end: number, start: number): boolean {
  if (start - end >= LONGEST_BETWEEN) return false;
  const between = text.slice(end, start);
  const from = tailEnd(between);
  const rest = between.slice(from);
  const mayBe = /other/i.test(between) || LAST_WORDS.has(lastWord(rest));
  return mayBe && (isAround(rest.toLowerCase()) || isUnknownBefore(rest)) && !NEW_ITEM.test(between);
}

/** The text that joins two items, without a version or remark that belongs to the first. */
export const jointBetween = (text: string, one: Span, other: Span): string => {
  const between = text.slice(one.end, other.start);
  return between.slice(tailEnd(between));
};

/** True if the text joins two items, possibly with “other” and the words after it. */
function isAround(rest: string): boolean {
  if (isJoint(rest, true)) return true;
  for (let at = rest.indexOf('other'); at >= 0; at = rest.indexOf('other', at + 1)) {
    const before = rest.slice(0, at).replace(/an$/, '');
    const isWhole = !/\p{L}$/u.test(before) && matchEnd(OTHER, rest, at) !== null;
    if (isWhole && isJoint(before, true)) return true;
  }
  return false;
}

const lastWord = (text: string) => text.trimEnd().replace(TO_LAST_WORD, '').toLowerCase();

/** Where a match that begins at `from` ends, or null if there is none. The pattern must be sticky. */
function matchEnd(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function tailEnd(between: string): number {
  if (!MAY_BE_TAIL.test(between)) return 0;
  const version = matchEnd(VERSION, between, 0) ?? 0;
  const remark = matchEnd(REMARK, between, version) ?? version;
  return matchEnd(REMARK, between, remark) ?? remark;
}

/** True if the text joins two items, possibly with an article and a space; with `maySpace`, a space alone does, too. */
function isJoint(rest: string, maySpace: boolean): boolean {
  const isBody = (text: string, isGlued = false) =>
    isMarkOrWord(text, isGlued) || (maySpace && text.length === 1 && text.trim() === '');
  const bodies = [rest, ...withoutSpace(rest)];
  return bodies.some(
    body =>
      isBody(body) ||
      ALL_ARTICLES.some(article => {
        if (!body.endsWith(article)) return false;
        const before = body.slice(0, -article.length);
        return isBody(before, true) || withoutSpace(before).some(text => isBody(text));
      }),
  );
}

const withoutSpace = (text: string) => (text !== '' && text.at(-1)?.trim() === '' ? [text.slice(0, -1)] : []);

/** True for a mark that joins items (“,”), a word that does (“or”), or both. With `isGlued`, an article follows directly, so only a mark counts. */
function isMarkOrWord(text: string, isGlued: boolean): boolean {
  const marked = MARKED.exec(text);
  if (marked && marked[1] === undefined) return true;
  if (isGlued) return false;
  const isWordBehindSpace = text[0]?.trim() === '' && isWord(text.slice(1));
  return isWordBehindSpace || isWord(marked?.[1] ?? '') || /^\s{0,3}\(or$/.test(text);
}

function isWord(text: string): boolean {
  if (JOINT_WORDS.has(text)) return true;
  const [before, behind] = text.split('/');
  if (behind === undefined || text !== `${before}/${behind}`) return false;
  return AND_BEFORE.has(before) && OR_BEHIND.has(behind);
}

/** True if the text is a name that is not in the lexicon, followed by something that joins it to the next item. */
function isUnknownBefore(rest: string): boolean {
  for (let at = 2; at < rest.length; at += 1) {
    if (!/[\s,/\\|;+&(]/.test(rest[at] as string)) continue;
    const name = UNKNOWN.exec(rest.slice(0, at));
    const joint = name && rest.slice(at);
    if (joint && (name[1] === undefined || /^\s?[,/]/.test(joint)) && isJoint(joint, false)) return true;
  }
  return false;
}

const LONGEST_CHOICE = 60;
const or = new RegExp(String.raw`(?<!\p{L})(?:${OR_WORDS})(?!\p{L})|/`, 'giu');
const and = new RegExp(String.raw`(?<!\p{L})(?:${AND_WORDS})(?!\p{L})`, 'iu');
// “Java for services or Kotlin”: the words after “for” belong to the first name alone.
const goesOn = /[.;\n]|\b(?:with|for|mit|für|pour|con|para)\b/i;
// “…, English or German”: the next item, and the “or” behind it.
const orBehind = new RegExp(String.raw`^,?\s*\S*\s*,?\s*(?:${OR_WORDS})\s`, 'iu');

/** True if two places in a text are in one list of which one item is enough: “French, English or German”. */
export function areAChoice(text: string, one: Span, other: Span): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  if (last.start - first.end > LONGEST_CHOICE) return false;
  const between = text.slice(first.end, last.start);
  const joined = between.replace(or, '');
  if (goesOn.test(between) || and.test(joined)) return false;
  // The word before the last item decides for the whole list; “English skills, French or German” is not a list of three.
  const isListed = /^\s*(?:\([^()]*\)\s*)?,/.test(between);
  return joined !== between || (isListed && orBehind.test(text.slice(last.end).split(/[.;\n]/)[0]));
}
