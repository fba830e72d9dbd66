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
/** What a run's text tells about the producer: letters that only a guess or nothing stands for. */
export type Cleaned = { readonly text: string; readonly lost: number };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what unmapped glyphs come out as
const unmapped = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]/g;

/**
 * A run's text with one kind of hyphen, plain spaces, TeX's loose accents joined to their letters, and private-use
 * digits guessed. `lost` counts the glyphs within words or numbers that have no text of their own.
 */
export function cleanText(raw: string): Cleaned {
  const joined = looseAccent.test(raw) ? joinAccents(raw) : raw;
  // On a page a soft hyphen is one that was printed.
  let text = plainCharacters(joined.replace(/-?\u00ad[\u2010\u2011-]?/g, '-').replaceAll('\t', ' '));
  let lost = 0;
  text = text.replace(unmapped, char => {
    const code = char.charCodeAt(0);
    const range = privateUse.find(([first, last]) => code >= first && code <= last);
    if (range !== undefined || code < 0xe000) lost += 1;
    return range === undefined ? char : String.fromCharCode(range[2] + code - range[0]);
  });
  return { text, lost };
}

function joinAccents(raw: string): string {
  return raw.replace(/([¨´ˆ˜˘ˇ˚¸˙˝¯])\s?(\p{L})/gu, (whole, accent: string, letter: string) => {
    const base = letter === 'ı' ? 'i' : letter;
    const joined = (base + (spacingAccents[accent] ?? '')).normalize('NFC');
    return joined.length === 1 ? joined : whole;
  });
}
