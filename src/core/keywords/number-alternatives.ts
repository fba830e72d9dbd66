import type { PostingMention } from './extract-keywords.ts';

const SEPARATOR = /^\s*(?:[,/]\s*(?:and\/or\s+|or\s+|(?:and|&)\s+)?|(?:and\/)?or\s+|\|\s*)$/i;
const OR = /\bor\b/i;
const OR_SIMILAR =
  /^\)?\s*,?\s*or (?:an?(?:other)? )?(?:similar|equivalent|other|comparable|related|any other)\b/i;

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
      OR_SIMILAR.test(text.slice(last.end, last.end + 40));
    const names = new Set(chain.map(mention => mention.skill.name));
    if (!isChoice || names.size < 2 || [...names].some(name => numbers.has(name))) continue;
    for (const name of names) numbers.set(name, next);
    next += 1;
  }
  return numbers;
}

function chains(text: string, mentions: readonly PostingMention[]): readonly (readonly PostingMention[])[] {
  const all: PostingMention[][] = [];
  for (const mention of mentions) {
    if (mention.asking === 0) continue;
    const chain = all.at(-1);
    const last = chain?.at(-1);
    const between = last ? text.slice(last.end, mention.start) : null;
    const isNext =
      last !== undefined &&
      last.sentence === mention.sentence &&
      between !== null &&
      between.length < 12 &&
      SEPARATOR.test(between);
    if (isNext) chain?.push(mention);
    else all.push([mention]);
  }
  return all;
}
