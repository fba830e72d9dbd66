import { once } from './remembered.ts';

/** The characters of Latin-1 in each Unicode class, as the content of a character class. */
export const LATIN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '\\d²³¹¼-¾',
  M: '',
};
/** A character that a text with letters of Latin-1 only does not have. Dashes, quotes, bullets, arrows, pictures, currency and private signs are allowed. */
export const BEYOND =
  /[^\ud83d\t-\xff\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\udc00-\uf8ff]/;
const CLASS = /\[(?:\\.|[^\\\]])*\]|\\[pP]\{\w+\}/g;

/** A pattern with Unicode classes (`\p{L}`). These compile very slowly, so a text of Latin-1 is matched with a pattern of its letters alone. */
export function lettered(source: string, flags: string): (text: string) => RegExp {
  const latin = once(() => new RegExp(source.replace(CLASS, latinOf), flags));
  const whole = once(() => new RegExp(source, flags));
  return text => (BEYOND.test(text) ? whole() : latin());
}

const latinOf = (part: string): string =>
  part[0] === '['
    ? part.replace(/\\p\{(\w+)\}/g, (_, name: string) => LATIN[name] ?? '')
    : `[${part[1] === 'P' ? '^' : ''}${LATIN[part.slice(3, -1)]}]`;
