import { lettered } from '../text/lettered.ts';
import { LONGEST_POSTING } from '../text/plain-lines.ts';
import { remembered, rememberedLast } from '../text/remembered.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Enclosure, EnclosureId, Span } from '../types.ts';
import {
  APPLY,
  askedEnclosures,
  OPTIONAL,
  RESUME,
  SEND,
  sureEnclosures,
  WAIVED_AFTER,
  WAIVED_BEFORE,
  YOUR,
} from '../vocabulary/enclosure-words.ts';

const whole = (words: string) =>
  String.raw`(?<![\p{L}@/.])(?:${words.replaceAll('~', String.raw`\p{L}*`)})(?!\p{L})`;
const anyOf = (words: string) => lettered(whole(words), 'iu');
const holds = (words: string) => {
  const pattern = anyOf(words);
  return (text: string) => pattern(text).test(text);
};

const finders = (all: Partial<Record<EnclosureId, string>>) =>
  Object.entries(all).map(([id, words]) => [id as EnclosureId, anyOf(words)] as const);
const sure = finders(sureEnclosures);
const asked = finders(askedEnclosures);
const maybe = holds([...Object.values(sureEnclosures), ...Object.values(askedEnclosures)].join('|'));
const asksToSend = holds(SEND);
const namesResume = holds(RESUME);
const speaksOfApplying = holds(APPLY);
const isYours = lettered(String.raw`${whole(YOUR)}[^.;:!?\n]{0,60}$`, 'iu');
const isWaivedBefore = lettered(String.raw`${whole(WAIVED_BEFORE)}\s(?:\p{L}+\s){0,2}$`, 'iu');
const isWaivedAfter = lettered(String.raw`^[^.;\n]{0,25}${whole(WAIVED_AFTER)}`, 'iu');
const isOptional = holds(OPTIONAL);
// “Your CV or LinkedIn profile”: the resume is enough.
const orInstead = lettered(
  String.raw`${whole(RESUME)}(?: or| oder| ou| o| eller|/) ?(?:\p{L}+ ){0,2}$`,
  'iu',
);
const label = lettered(String.raw`^[^\p{L}\n]{0,4}[\p{L} ]{2,30}:`, 'u');

const bullet = /^[-–•*·]/;
const LONGEST_ITEM = 90;
const LONGEST_HEADING = 60;
// In sentences: how far a heading reaches.
const BELOW_HEADING = 12;

type Found = Pick<Enclosure, 'id' | 'isOptional'> & Span;

/** What a posting wants sent along with the resume, each once, in order. Most names count only with words for sending, or in a part about applying. */
export const findEnclosures = rememberedLast((posting: string): readonly Enclosure[] => {
  const description = posting.slice(0, LONGEST_POSTING);
  if (!maybe(description)) return [];
  const found = new Map<EnclosureId, Enclosure>();
  let list: { readonly isOptional: boolean } | null = null;
  let below = 0;
  for (const { start, end } of splitSentences(description)) {
    const text = description.slice(start, end);
    const opens = /:\s*$/.test(text);
    const isItem = !opens && (bullet.test(text) || (text.length <= LONGEST_ITEM && !/[.!?]$/.test(text)));
    const isAboutApplying = speaksOfApplying(text);
    if (label(text).test(text) && !isAboutApplying && !isOptional(text)) below = 0;
    for (const one of enclosuresIn(text, { isListed: list !== null && isItem, isBelow: below > 0 })) {
      if (found.has(one.id)) continue;
      const span = { start: start + one.start, end: start + one.end };
      found.set(one.id, { ...span, id: one.id, isOptional: one.isOptional || (list?.isOptional ?? false) });
    }
    if (opens && asksToSend(text) && (isAboutApplying || below > 0 || hasYours(text)))
      list = { isOptional: isOptional(text) };
    else if (!isItem) list = null;
    const isHeading = text.length <= LONGEST_HEADING && !/[.!?;,]$/.test(text) && !bullet.test(text);
    below = isHeading && isAboutApplying ? BELOW_HEADING : below - 1;
  }
  return [...found.values()];
});

/** True if the text before a name says that it is the person’s, or that it is to be sent to the employer. */
const hasYours = (before: string): boolean =>
  isYours(before).test(before) || /\b(?:us|uns|nous|ons)\b/i.test(before);

const mayName = remembered((text: string): boolean => maybe(text));

function enclosuresIn(
  text: string,
  { isListed, isBelow }: { readonly isListed: boolean; readonly isBelow: boolean },
): readonly Found[] {
  if (!mayName(text) || text.endsWith('?')) return [];
  const named = namedBy(sure, text, () => true);
  const isEntry = text.length <= LONGEST_ITEM && (!/[.!]$/.test(text) || isOptional(text));
  const isSent = isListed || asksToSend(text) || namesResume(text) || (isBelow && isEntry);
  const isAboutApplying = isListed || isBelow || named.length > 0 || speaksOfApplying(text);
  const others = isSent ? namedBy(asked, text, before => isAboutApplying || hasYours(before)) : [];
  const known = new Set(named.map(({ id }) => id));
  const all = [...named, ...others.filter(({ id }) => !known.has(id))];
  return all.filter(({ start, end }) => !isWaived(text, start, end)).sort((a, b) => a.start - b.start);
}

function namedBy(patterns: typeof sure, text: string, counts: (before: string) => boolean): readonly Found[] {
  return patterns.flatMap(([id, pattern]) => {
    const match = pattern(text).exec(text);
    if (!match || !counts(text.slice(0, match.index))) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [{ id, isOptional: isOptional(clauseAround(text, start, end)), start, end }];
  });
}

/** The text between the commas around a name. */
const clauseAround = (text: string, start: number, end: number): string =>
  text.slice(text.lastIndexOf(',', start) + 1, text.indexOf(',', end) + 1 || text.length);

function isWaived(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (
    isWaivedBefore(before).test(before) || isWaivedAfter(after).test(after) || orInstead(before).test(before)
  );
}
