import type { Run } from './page-content.ts';

/** A piece of text in one font: where it stands, and how wide and high it is, in page points. */
export type FontItem = Pick<Run, 'font' | 'text' | 'x' | 'y' | 'width' | 'size'>;

/** How the signs of a font look on a page: the features that tell icons from text. */
export type FontSight = {
  /** Their mean width, in ems. */
  readonly advance: number;
  /** How many different ones there are. */
  readonly signs: number;
  /** The share that a contact detail follows closely, 0 to 1. */
  readonly contact: number;
  /** The share with no other text close before them. */
  readonly leading: number;
  /** The share that are wider than the same letter is in text fonts. */
  readonly stretched: number;
  /** The share whose code points do not occur in European text. */
  readonly foreign: number;
};

/** The weight of each feature at its full value. From a sum of ENOUGH on, a font shows icons; other fonts of the corpus stay under 4.3. */
const WEIGHTS: Readonly<Record<keyof FontSight, number>> = {
  advance: 2,
  signs: 1,
  contact: 2,
  leading: 1,
  stretched: 2,
  foreign: 1,
};
const ENOUGH = 4.5;
/** Mean widths in ems: letters and digits are narrower than the first, icons wider than the second. */
const ADVANCE = { letters: 0.6, icons: 0.8 };
/** One sign may be a bullet; three are a set. */
const SIGNS = { one: 1, set: 3 };
/** The largest gap, in ems, between two pieces that belong together, and between two that touch. */
const NEAR = 2.6;
const TOUCHING = 0.08;
/** We look at no more signs of a font, and no more fonts of a page. */
const MOST_SIGNS = 200;
const MOST_FONTS = 100;

const contactAfterSign =
  /@|\d{3}[\d ().-]{3,}\d|(?:www|https?|linkedin|github)\b|\.(?:com|org|net|io|dev|me)\b|^[@/]?[\p{Ll}\d]+[-_.]?[\p{Ll}\d]+$/u;
const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk}]$/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
// Signs that text fonts have, too: bullets, brackets, arrows, stars, check marks.
const ornament = /^[\p{Pd}\p{Po}\p{Ps}\p{Pe}\p{Sm}\p{So}|•]$/u;
// The largest width of a letter in text fonts, in ems.
const narrowLetter = /^[\p{Ll}\p{N}\p{P}\p{S}]$/u;
const wideLetter = /^[MWÆŒ@%mwæœЖШЩЮФжшщюф]$/u;
const widestOf = (letter: string): number =>
  wideLetter.test(letter) ? Infinity : narrowLetter.test(letter) ? 0.7 : 0.85;

/** The fonts of a page that show icons: lone wide signs beside other text, whatever characters they are mapped to. */
export function iconFontsOf(items: readonly FontItem[]): ReadonlySet<string> {
  const fonts = Map.groupBy(items, ({ font }) => font);
  return new Set(
    [...fonts].slice(0, MOST_FONTS).flatMap(([font, own]) => {
      const sight = sightOf(own, items);
      return sight !== null && scoreOf(sight) >= ENOUGH ? [font] : [];
    }),
  );
}

/** The weighted sum of the features that suggest icons. */
export function scoreOf(sight: FontSight): number {
  const shares: FontSight = {
    ...sight,
    advance: share(sight.advance, ADVANCE.letters, ADVANCE.icons),
    signs: share(sight.signs, SIGNS.one, SIGNS.set),
  };
  return (Object.keys(WEIGHTS) as (keyof FontSight)[]).reduce(
    (sum, key) => sum + WEIGHTS[key] * shares[key],
    0,
  );
}

const share = (value: number, none: number, all: number): number =>
  Math.min(1, Math.max(0, (value - none) / (all - none)));

/** Null for a font that shows words, bullets, or signs within words. */
function sightOf(own: readonly FontItem[], all: readonly FontItem[]): FontSight | null {
  const signs: FontItem[] = [];
  for (const item of own.slice(0, MOST_SIGNS)) {
    const found = signsOf(item);
    if (found === null) return null;
    signs.push(...found);
  }
  if (signs.every(({ text }) => ornament.test(text))) return null;
  // On a page with East Asian words, a text font may contain only a single such character.
  if (signs.some(({ text }) => eastAsian.test(text + text)) && all.some(({ text }) => eastAsian.test(text)))
    return null;
  if (holdsSpacedWord(signs)) return null;
  const placed = signs.map(sign => ({ ...sign, ...neighbours(sign, all) }));
  if (placed.some(({ isInWord }) => isInWord)) return null;
  const of = (test: (sign: (typeof placed)[number]) => boolean) => placed.filter(test).length / placed.length;
  return {
    advance: signs.reduce((sum, { width, size }) => sum + width / size, 0) / signs.length,
    signs: new Set(signs.map(({ text }) => text)).size,
    contact: of(({ after }) => contactAfterSign.test(after)),
    leading: of(({ isFirst }) => isFirst),
    stretched: of(({ text, width, size }) => european.test(text) && width > widestOf(text) * size),
    foreign: of(({ text }) => !european.test(text)),
  };
}

/** The signs of a piece. One sign may be repeated without spaces, such as five stars. Null where the characters make a word. */
function signsOf(item: FontItem): readonly FontItem[] | null {
  const words = item.text.trim().split(/\s+/);
  const letters = words.map(word => [...word]);
  const isSpacedWord = words.length > 2 && words.every(word => /^\p{L}$/u.test(word));
  if (isSpacedWord || letters.some(word => new Set(word).size > 1)) return null;
  // In a piece with spaces, the width of one sign is unknown. Icons are about as wide as high.
  const width = words.length === 1 ? item.width / letters[0].length : item.size;
  return letters.map(([text = '']) => ({ ...item, text, width }));
}

/** Do three letters of one font stand side by side, each placed separately, as in a letter-spaced word? */
function holdsSpacedWord(signs: readonly FontItem[]): boolean {
  const letters = signs
    .filter(({ text }) => /\p{L}|\p{N}/u.test(text))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const isNext = (before: FontItem | undefined, sign: FontItem | undefined) =>
    before !== undefined &&
    sign !== undefined &&
    Math.abs(sign.y - before.y) < 0.1 * sign.size &&
    sign.x - before.x - before.width < sign.size;
  return letters.some(
    (sign, at) => isNext(letters[at - 2], letters[at - 1]) && isNext(letters[at - 1], sign),
  );
}

/** What stands beside a sign on its line. */
function neighbours({ font, x: left, y, width, size }: FontItem, all: readonly FontItem[]) {
  const right = left + width;
  const level = all.filter(
    other => other.font !== font && Math.abs(other.y - y) < 0.6 * Math.max(size, other.size),
  );
  const before = level.find(({ x, width: wide }) => x < left && left - x - wide < NEAR * size);
  const [after] = level.filter(({ x }) => x > left && x - right < NEAR * size).sort((a, b) => a.x - b.x);
  const isInWord =
    before !== undefined &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    left - before.x - before.width < TOUCHING * size;
  return { isFirst: before === undefined, after: after?.text.trim() ?? '', isInWord };
}
