import { isAsked } from './keyword-need.ts';
import type { PostingMention } from './place-mentions.ts';

// “Go (preferred) or Java”: the favourite of a list is one of it.
const SEPARATOR =
  /^(?:\s*\(?(?:strongly |highly )?preferred\)?(?=\s*,|\s+or\b))?\s*(?:[,/]\s*(?:and\/or\s+|or\s+|(?:and|&)\s+)?|(?:and\/)?or\s+|\(\s*or\s+|\|\s*)$/i;
const LONGEST_BETWEEN = 32;
const AND = /^\s*(?:and|&)\s*$/i;
// “one of: Go, Java”, “a queue such as Kafka and SQS”, “e.g. FreeRTOS”: the list gives examples, of which one will do.
const ONE_OF =
  /\b(?:(?:one|any|either)(?: or more)? of(?: (?:the following|these)(?: [\w-]+){0,3})?|such as|for example,?|for instance,?|(?:tools?|languages?|frameworks?|databases?|librar(?:y|ies)|platforms?|systems?|services?|brokers?|something) like)\s*[:(]?\s*$|\be\.?g\.?,?\s*:?\s*$/i;
// “a relational database (Postgres, MySQL)”, “at least one cloud: AWS, GCP” name one thing; “databases (Postgres, MySQL,
// etc.)” examples of it.
const KIND =
  '(?:languages?|frameworks?|databases?|dbms|librar(?:y|ies)|platforms?|clouds?|providers?|systems?|brokers?|queues?|tools?|engines?|servers?)';
const ONE_KIND = new RegExp(String.raw`\b(?:an?|one|any)\s+(?:[\w-]+\s+){0,3}${KIND}\s*[:(]\s*$`, 'i');
const OF_A_KIND = new RegExp(String.raw`\b${KIND}\s*\(\s*$`, 'i');
const ET_CETERA = /^,?\s*(?:etc\b|and so on\b|\.\.\.|…)/i;
const OR = /\bor\b/i;
const OR_SIMILAR =
  /^\)?\s*,?\s*or (?:an?(?:other)? )?(?:similar|equivalent|other|comparable|related|any other)\b/i;

// “Go preferred, Java also fine”.
const ALSO_FINE =
  /^\s*(?:(?:is|are|would be) (?:also )?|also )(?:fine|ok(?:ay)?|acceptable|accepted|possible)(?=\s*(?:[.,;)!\n]|$|for\b|with\b|too\b|as\b))/i;

// No posting leaves a wider choice; a text that does is none.
const MOST_ALTERNATIVES = 40;

/** The number of its list for every keyword of a “Python, Go or Java”: one of them satisfies. */
export function numberAlternatives(
  text: string,
  mentions: readonly PostingMention[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let next = 1;
  for (const chain of chains(text, mentions)) {
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last) continue;
    const isChoice =
      (chain.length > 1 && OR.test(text.slice(first.end, last.start))) ||
      isOneOf(text, first) ||
      isOneKind(text, first, last) ||
      (chain.length > 1 && ALSO_FINE.test(text.slice(last.end, last.end + 40))) ||
      OR_SIMILAR.test(text.slice(last.end, last.end + 40));
    const names = new Set(chain.map(mention => mention.skill.name));
    if (!isChoice || names.size < 2 || names.size > MOST_ALTERNATIVES) continue;
    if ([...names].some(name => numbers.has(name))) continue;
    for (const name of names) numbers.set(name, next);
    next += 1;
  }
  return numbers;
}

const isOneOf = (text: string, first: PostingMention) =>
  ONE_OF.test(text.slice(Math.max(first.sentence.start, first.start - 60), first.start));

function isOneKind(text: string, first: PostingMention, last: PostingMention): boolean {
  const before = text.slice(Math.max(first.sentence.start, first.start - 60), first.start);
  return (
    ONE_KIND.test(before) || (OF_A_KIND.test(before) && ET_CETERA.test(text.slice(last.end, last.end + 10)))
  );
}

function chains(text: string, mentions: readonly PostingMention[]): readonly (readonly PostingMention[])[] {
  const all: PostingMention[][] = [];
  for (const mention of mentions) {
    if (!isAsked(mention)) continue;
    const chain = all.at(-1);
    const last = chain?.at(-1);
    const between = last ? text.slice(last.end, mention.start) : null;
    const isNext =
      last !== undefined &&
      last.sentence === mention.sentence &&
      between !== null &&
      between.length < LONGEST_BETWEEN &&
      (SEPARATOR.test(between) || (AND.test(between) && isOneOf(text, chain?.[0] ?? last)));
    if (isNext) chain?.push(mention);
    else all.push([mention]);
  }
  return all;
}
