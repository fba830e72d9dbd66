import { isolated } from '../text/isolated.ts';
import { german } from './german/index.ts';
import type { Listing, Phrase, PhraseValue } from './phrase.ts';

/** A language that every sentence is there in. */
export type Language = 'en' | 'de';

/** Says a phrase in one language. */
export type Tell = (phrase: Phrase) => string;

// English needs no catalogue: it is what the phrases are written in.
const catalogues: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: new Map(), de: german };
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  de: new Intl.NumberFormat('de', { maximumFractionDigits: 1 }),
};
const lastWords: Readonly<Record<Language, Readonly<Record<Listing['last'], string>>>> = {
  en: { and: 'and', or: 'or' },
  de: { and: 'und', or: 'oder' },
};
const blanks = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The voice of a language. What fills a blank is never read as a sentence or a blank of its own. */
export function telling(language: Language): Tell {
  const tell: Tell = ({ words, values }) =>
    (catalogues[language].get(words) ?? words).replace(blanks, (blank, name: string, one, other) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return blank;
      return other === undefined ? tellValue(value) : countOf(value) === 1 ? one : other;
    });
  const tellValue = (value: PhraseValue): string => {
    if (typeof value === 'string') return isolated(value);
    if (typeof value === 'number') return numbers[language].format(value);
    if ('words' in value) return tell(value);
    const items = value.items.map(tellValue);
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} ${lastWords[language][value.last]} ${items.at(-1)}`;
  };
  return tell;
}

/** English and German have one form for one and another for the rest. */
function countOf(value: PhraseValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'items' in value ? value.items.length : Number.NaN;
}

/** A phrase in the language it is written in: for the terminal, the README and texts that go on an English resume. */
export const inEnglish: Tell = telling('en');
