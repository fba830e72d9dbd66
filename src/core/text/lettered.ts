import { once } from './remembered.ts';

/** The letters, figures and marks of Latin-1 by the name of their class. */
export const LATIN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '\\d²³¹¼-¾',
  M: '',
};
/** What no text has whose letters are of Latin-1: beyond that it has dashes, quotes, bullets, arrows, pictures and signs of currency or of one font alone. */
export const BEYOND =
  /[^\ud83d\t-\xff\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\udc00-\uf8ff]/;
const CLASS = /\[(?:\\.|[^\\\]])*\]|\\[pP]\{\w+\}/g;

/** A pattern with classes of letters (`\p{L}`). To lay those out takes an engine longer than all else, so texts of Latin-1 get one with its letters alone. */
export function lettered(source: string, flags: string): (text: string) => RegExp {
  const latin = once(() => new RegExp(source.replace(CLASS, latinOf), flags));
  const whole = once(() => new RegExp(source, flags));
  return text => (BEYOND.test(text) ? whole() : latin());
}

const latinOf = (part: string): string =>
  part[0] === '['
    ? part.replace(/\\p\{(\w+)\}/g, (_, name: string) => LATIN[name] ?? '')
    : `[${part[1] === 'P' ? '^' : ''}${LATIN[part.slice(3, -1)]}]`;
