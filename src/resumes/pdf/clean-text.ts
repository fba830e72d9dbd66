import { plainCharacters } from '../text/plain-characters.ts';

// Adobe's private-use code points for old-style and tabular old-style digits, and for small capitals.
const privateUse: readonly (readonly [first: number, last: number, to: number])[] = [
  [0xf730, 0xf739, 0x30],
  [0xf643, 0xf64c, 0x30],
  [0xf761, 0xf77a, 0x61],
];

const spacingAccents: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˘': '\u0306',
  ˇ: '\u030c',
  '˚': '\u030a',
  '¸': '\u0327',
  '˙': '\u0307',
  '˝': '\u030b',
  '¯': '\u0304',
};

const looseAccent = /[¨´ˆ˜˘ˇ˚¸˙˝¯]/;
/** A run's cleaned text, and how many of its glyphs have no text or only a guessed one. */
export type Cleaned = { readonly text: string; readonly lost: number };

// The patched worker writes a glyph without text as U+F0000 plus the glyph's number in its font.
const numbered = '\u{f0000}-\u{ffffd}';
const alone = new RegExp(`(?<![^\\s])[${numbered}](?![^\\s])`, 'gu');
const lostGlyph = new RegExp(`[${numbered}]`, 'gu');
const unmapped = /[\ufffd\ue000-\uf8ff]/g;

/** A run's text with plain hyphens and spaces, its accents joined. Glyphs without text keep their number for restore-ligatures.ts. */
export function cleanText(raw: string): Cleaned {
  const joined = looseAccent.test(raw) ? joinAccents(raw) : raw;
  // A soft hyphen in a PDF was printed, so it is a real hyphen.
  let text = plainCharacters(joined.replace(/-?\u00ad[\u2010\u2011-]?/g, '-').replaceAll('\t', ' '));
  text = text.replace(alone, '•');
  let lost = lostGlyphs(text);
  text = text.replace(unmapped, char => {
    const code = char.charCodeAt(0);
    const range = privateUse.find(([first, last]) => code >= first && code <= last);
    if (range !== undefined || code === 0xfffd) lost += 1;
    return range === undefined ? char : String.fromCharCode(range[2] + code - range[0]);
  });
  return { text, lost };
}

/** How many glyphs have no text of their own. */
export const lostGlyphs = (shown: string): number => shown.match(lostGlyph)?.length ?? 0;

/** Does a text end in an accent that has no letter yet? */
export const endsInAccent = (text: string): boolean => looseAccent.test(text.slice(-1));

/** `G¨ung¨ore` as `Güngöre`. */
export function joinAccents(raw: string): string {
  return raw.replace(/([¨´ˆ˜˘ˇ˚¸˙˝¯])\s?(\p{L})/gu, (whole, accent: string, letter: string) => {
    const base = letter === 'ı' ? 'i' : letter;
    const joined = (base + (spacingAccents[accent] ?? '')).normalize('NFC');
    return joined.length === 1 ? joined : whole;
  });
}
