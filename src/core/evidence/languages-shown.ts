import { isToBeSpoken, type Spoken, spokenIn } from '../keywords/spoken-languages.ts';
import type { Message } from '../messages/message.ts';
import { isWishedAt } from '../posting/find-wishes.ts';
import { contains, isInAny, lineAround, shifted } from '../text/spans.ts';
import type { Requirements, Resume, Span } from '../types.ts';

/** A spoken language that a posting asks for, with what the resume says about it. Levels (`wanted`, `held`) are A1 to C2, or empty if not given. */
export type LanguageShown = {
  readonly label: Message;
  /** Where the posting names the language. */
  readonly spans: readonly Span[];
  /** True if the posting only wishes for the language, wherever it names it. */
  readonly isWish: boolean;
  /** True if the resume says that the person speaks it, or is written in it. */
  readonly isShown: boolean;
  /** True if the resume names it at all, even just as the language of a market. */
  readonly isNamed: boolean;
  /** True if the resume shows a beginner's level (`isBegun`), or less than the level asked for. */
  readonly isBelow: boolean;
  readonly isBegun: boolean;
  readonly wanted: string;
  readonly held: string;
  /** Where the resume says that the person speaks it, or null. */
  readonly place: Span | null;
};

/** The spoken languages that a posting asks for, with what the resume says about each; `written` is the language that the resume is written in. */
export function languagesShown(
  description: string,
  { otherRequirements, lines }: Pick<Requirements, 'otherRequirements' | 'lines'>,
  { text }: Pick<Resume, 'text'>,
  written: string | null,
): readonly LanguageShown[] {
  const asked = otherRequirements.filter(({ kind }) => kind === 'spoken-language');
  if (asked.length === 0) return [];
  const named = spokenIn(text).toSorted((a, b) => a.start - b.start);
  const spoken = named.filter(one => isSpokenHere(text, one));
  const wishes = lines.filter(({ role }) => role === 'wish');
  return asked.map(({ name, label, spans }) => {
    const own = spoken.find(one => one.name === name);
    const index = own ? named.indexOf(own) : -1;
    const level = own && text.slice(own.end, Math.min(own.end + NEAR, named[index + 1]?.start ?? Infinity));
    const line = lines.find(one => spans.some(({ start }) => contains(one, start)));
    const request = line ? description.slice(line.start, line.end) : '';
    const [wanted = ''] = (line && FRAMEWORK.exec(description.slice(spans[0]?.end, line.end))) ?? [];
    const [held = ''] = FRAMEWORK.exec(level ?? '') ?? [];
    const begun = level !== undefined && isBegun(level) && !isBegun(request);
    return {
      label,
      spans,
      isWish: spans.every(({ start }) => isInAny(wishes, start) || isWishedAt(description, start)),
      isShown: own !== undefined || name === written,
      isNamed: named.some(one => one.name === name),
      isBelow: begun || (held !== '' && held < wanted),
      isBegun: begun,
      wanted,
      held,
      place: own ?? null,
    };
  });
}

// An item of its own: “English, German”, “German: B2”, “- German”.
const ITEM_BEFORE = /(?:^|[\n,;:|•·/(–—-]|\b(?:and|und|et|y|e|en|och|og|i)) *$/u;
const ITEM_BEHIND = /^ *(?:$|[\n,;:|•·/()–—-]|(?:and|und|et|y|e|en|och|og|i)\b)/u;

function isSpokenHere(text: string, one: Spoken): boolean {
  const { start, end } = lineAround(text, one.start);
  const isItem = ITEM_BEFORE.test(text.slice(start, one.start)) && ITEM_BEHIND.test(text.slice(one.end, end));
  return isItem || isToBeSpoken(text.slice(start, end), shifted(one, -start), false);
}

const NEAR = 90;
const first =
  /\b(?:(?<!visual )basics?|beginners?|elementary|grundkenntnisse|notions|débutant|scolaire|básico|principiante|basiskennis|nozioni|noções|nociones)\b|podstaw|grundläggande/i;
// A level such as A2 may stand in a table below the name; a word for a beginner must stand on the same line.
const isBegun = (level: string): boolean => /\bA[12]\b/.test(level) || first.test(level.split('\n')[0]);

// A level from A1 to C2, close behind the name of a language.
const FRAMEWORK = /(?<=^[^.;,/\n]{0,30}\b)[ABC][12]\b/;
