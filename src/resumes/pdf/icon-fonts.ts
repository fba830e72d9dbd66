import type { Run } from './page-content.ts';

/** A piece of text in one font: where it stands, and how wide and high it is, in page points. */
export type FontItem = Pick<Run, 'font' | 'text' | 'x' | 'y' | 'width' | 'size'>;

/** What is seen of the signs of a font on a page, from which it can be told that they are icons. */
export type FontSight = {
  /** How wide they are in the mean, in ems. */
  readonly advance: number;
  /** How many different ones there are. */
  readonly signs: number;
  /** The share of them with a contact detail right behind. */
  readonly contact: number;
  /** The share that begin a line, or stand alone in it. */
  readonly leading: number;
  /** The share that are far wider than their letter is in fonts for text. */
  readonly stretched: number;
  /** The share whose code points no text of European letters has. */
  readonly foreign: number;
};

/** What each weighs where it is whole; from ENOUGH on, a font shows icons. The other pages of the corpus stay under 4.3. */
const WEIGHTS: Readonly<Record<keyof FontSight, number>> = {
  advance: 2,
  signs: 1,
  contact: 2,
  leading: 1,
  stretched: 2,
  foreign: 1,
};
const ENOUGH = 4.5;
/** Ems: letters and figures are narrower in the mean, icons wider. */
const ADVANCE = { letters: 0.6, icons: 0.8 };
/** One sign may be a bullet; three are a set. */
const SIGNS = { one: 1, set: 3 };
/** Ems between two pieces that belong together, and between those that touch. */
const NEAR = 2.6;
const TOUCHING = 0.08;
/** As many signs, and fonts of a page, tell enough. */
const MOST_SIGNS = 200;
const MOST_FONTS = 100;

const contactAfterSign =
  /@|\d{3}[\d ().-]{3,}\d|(?:www|https?|linkedin|github)\b|\.(?:com|org|net|io|dev|me)\b|^[@/]?[\p{Ll}\d]+[-_.]?[\p{Ll}\d]+$/u;
const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk}]$/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
// What fonts for text have as signs of their own: bullets, brackets, arrows, stars, check marks.
const ornament = /^[\p{Pd}\p{Po}\p{Ps}\p{Pe}\p{Sm}\p{So}|•]$/u;
// The widest that a letter is in fonts for text, in ems.
const narrowLetter = /^[\p{Ll}\p{N}\p{P}\p{S}]$/u;
const wideLetter = /^[MWÆŒ@%mwæœЖШЩЮФжшщюф]$/u;
const widestOf = (letter: string): number =>
  wideLetter.test(letter) ? Infinity : narrowLetter.test(letter) ? 0.7 : 0.85;

/** The fonts of a page that show icons, by what is seen of them: lone wide signs beside other text, whatever they are mapped to. */
export function iconFontsOf(items: readonly FontItem[]): ReadonlySet<string> {
  const fonts = Map.groupBy(items, ({ font }) => font);
  return new Set(
    [...fonts].slice(0, MOST_FONTS).flatMap(([font, own]) => {
      const sight = sightOf(own, items);
      return sight !== null && scoreOf(sight) >= ENOUGH ? [font] : [];
    }),
  );
}

/** What speaks for icons, added up. */
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
  // Where words of East Asian letters are, a font may be left with a single one.
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

/** The signs of a piece: each by itself, or one several times over, as five stars are. Null where they make a word. */
function signsOf(item: FontItem): readonly FontItem[] | null {
  const words = item.text.trim().split(/\s+/);
  const letters = words.map(word => [...word]);
  const isSpacedWord = words.length > 2 && words.every(word => /^\p{L}$/u.test(word));
  if (isSpacedWord || letters.some(word => new Set(word).size > 1)) return null;
  // How wide a sign is among gaps nothing tells; icons are about as wide as high.
  const width = words.length === 1 ? item.width / letters[0].length : item.size;
  return letters.map(([text = '']) => ({ ...item, text, width }));
}

/** Do letters of one font stand side by side, each placed by itself, as in a word with gaps between its letters? */
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
