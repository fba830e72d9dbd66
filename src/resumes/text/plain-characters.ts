import { plainLetters } from '../../core/text/plain-letters.ts';

// Ligatures, presentation forms of Hebrew and Arabic, full-width forms, radicals; “™” and “²” stay unchanged.
const compatible = /[\ufb00-\ufb06\ufb1d-\ufdfb\ufe70-\ufefc\uff01-\uff9f\u2f00-\u2fdf\u2e80-\u2eff]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/g;

/** Text with composed letters, one kind of hyphen, plain spaces, no ligatures and no invisible characters. https://www.unicode.org/reports/tr15/ */
export function plainCharacters(text: string): string {
  return plainLetters(text.normalize('NFC'))
    .replace(compatible, form => form.normalize('NFKC'))
    .replace(/[\u2010-\u2012\u2212\ufe63]/g, '-')
    .replaceAll('\u2015', '—')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(invisible, '');
}
