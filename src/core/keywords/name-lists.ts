import type { Skill } from '../lexicon/skill.ts';
import type { Span } from '../types.ts';

/** A skill where it is named. */
export type Named = Span & { readonly skill: Skill };
/** Mentions that stand in one list: nothing between them but what joins the items of a list. */
export type NameList = readonly Named[];

const [OR, AND] = ['or|oder|ou|o|lub|albo|або|или|чи|eller|nebo', 'und|sowie|et|y|e|en|oraz|i|та|і|и|och|og'];
/** “Or”, in the languages that postings are written in. */
export const OR_WORDS = String.raw`(?:and|und|et|y|e|en|i)\/(?:or|oder|ou|o|of|lub)|${OR}`;
/** “And”, in these languages. */
export const AND_WORDS = `and|&|as well as|${AND}`;

const LONGEST_BETWEEN = 90;
const NOUN =
  '(?:experience|skills?|knowledge|programming|scripting|development|languages?|code|databases?|frameworks?|platforms?|tools?)';
// What may follow an item and still belong to it: a version, a remark in brackets, a noun of the trade.
const TAIL = new RegExp(
  String.raw`(?:\s?v?\d[\d.x]*\+?)?(?:\s?\([^()\n]{0,40}\)|\s(?:strongly |highly )?preferred(?=,)|\s${NOUN}){0,2}`,
  'iy',
);
const WORD = `(?:${OR_WORDS}|${AND_WORDS})(?=[\\s(/]|$)`;
const JOINT = String.raw`(?:\s{0,3}(?:[,/\\|;+&]|\((?=or\b))\s{0,3}(?:${WORD})?|\s${WORD})`;
// “or another cloud such as”, “or any other language, e.g.”, “or similar,”.
const ARTICLES = 'any|some|either|even|preferably|ideally|alternatively|maybe';
const ARTICLE = String.raw`(?:\s?(?:an?|${ARTICLES}))?`;
const OTHER = String.raw`(?:\s?(?:an)?other(?:\s[\w-]+){1,4}?,?\s\(?(?:such as|like|e\.?g\.?,?|including)|\s?(?:an)?other)?`;
const REST = new RegExp(String.raw`(?:${JOINT}|\s)${ARTICLE}\s?$`, 'iy');
const REST_WITH_OTHER = new RegExp(String.raw`(?:${JOINT}|\s)${ARTICLE}${OTHER}\s?$`, 'iy');
// Named one by one: what a capital is in every script takes the engine longer to lay out than all else of the pattern.
const CAPITAL = '[A-ZÀ-ÖØ-ÞĄĆČĐĘĞİŁŐŚŞŠŰŹŻŽ]';
// A name that the lexicon does not know stands among those that it knows: “Kafka, Ebbe, RabbitMQ”.
const UNKNOWN = new RegExp(
  String.raw`(?:\s?[,/]\s?|\sor\s)(?:${CAPITAL}[\w.+#-]*(?:\s${CAPITAL}[\w.+#-]*){0,2}|[\w.+#-]{2,20}(?=\s?[,/]))${JOINT}${ARTICLE}\s?$`,
  'y',
);
// How a tail begins, what most joints are, with what word all others end, and what stands on both sides of an unknown name: cheaper to look
// for than to lay out all that there may be.
const MAY_BE_TAIL =
  /^\s?(?:v?\d|\()|^\s(?:strongly|highly|preferred|expe|skill|know|prog|script|dev|lang|code|data|frame|plat|tool)/i;
const PLAIN_JOINTS: ReadonlySet<string> = new Set(
  ',|, |/| / |; | & | + | and | or |, and |, or '.split('|').concat('|', ' | '),
);
const LAST_WORDS: ReadonlySet<string> = new Set(`|and|of|as|a|an|${OR}|${AND}|${ARTICLES}`.split('|'));
const LAST_WORD = /[^\s,/\\|;+&(]*$/;
const MAY_BE_UNKNOWN = new RegExp(String.raw`^(?:\s?[,/]|\sor\s)[\s\S]+?(?:[,/\\|;+&(]|\s${WORD})`, 'i');
const NEW_ITEM = /\n\s*(?:\n|[-•*·])/;

/** The lists in which a posting names its skills, those of one name included. */
export function nameLists<Mention extends Named>(
  text: string,
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  for (const [at, mention] of mentions.entries()) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    // Two skills of one spelling are one item; “AWS or other clouds such as GCP” is a list of two.
    if (last && (mention.start < last.end || isSort(text, last, mentions[at + 1]))) continue;
    if (last && isNext(text, last.end, mention.start)) list?.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

/** Do the words between two items say their sort? */
const isSort = (text: string, last: Span, after: Span | undefined) =>
  after !== undefined &&
  isNext(text, last.end, after.start) &&
  /\bother\s/i.test(text.slice(last.end, after.start));

function isNext(text: string, end: number, start: number): boolean {
  if (start - end >= LONGEST_BETWEEN) return false;
  const between = text.slice(end, start);
  // In two steps: as one pattern, all that may come after each of the tails is laid out again.
  TAIL.lastIndex = 0;
  if (MAY_BE_TAIL.test(between)) TAIL.test(between);
  return isJoint(between, TAIL.lastIndex) && !NEW_ITEM.test(between);
}

function isJoint(between: string, from: number): boolean {
  const rest = between.slice(from);
  if (PLAIN_JOINTS.has(rest)) return true;
  const isOther = /other/i.test(between);
  const [last = ''] = LAST_WORD.exec(rest.trimEnd()) ?? [];
  if (!isOther && !LAST_WORDS.has(last.toLowerCase())) return false;
  return (
    isFrom(isOther ? REST_WITH_OTHER : REST, between, from) ||
    (MAY_BE_UNKNOWN.test(rest) && isFrom(UNKNOWN, between, from))
  );
}

function isFrom(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
