import { isolated } from '../text/isolated.ts';
import { remembered } from '../text/remembered.ts';
import { catalogues, LANGUAGES, type Language } from './languages.ts';
import type { Catalogue, Listing, Message, MessageId, MessageValue } from './message.ts';

/** Puts a message into words. */
export type Format = (message: Message) => string;

/** Finds the text of a message; undefined for one that is not there any more. */
export type Lookup = (id: MessageId) => string | undefined;

const BLANK = /\{(\w+)(?:, plural,((?: \w+ \{[^{}]*\})+))?\}/g;

/** The words of one language. What fills a blank is never read as a message or a blank of its own. */
export function createFormat(language: Language, lookup: Lookup): Format {
  const { locale, apart } = LANGUAGES[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(locale);
  const lists = remembered(type => new Intl.ListFormat(locale, { type: type as Intl.ListFormatType }));
  const languages = remembered(code => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code);
  const format: Format = ({ id, values }) =>
    (lookup(id) ?? id).replace(BLANK, (blank, name: string, forms: string | undefined) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return blank;
      return forms === undefined ? formatValue(value) : formOf(forms, plurals.select(countOf(value)));
    });
  const formatValue = (value: MessageValue): string => {
    if (typeof value === 'string') return isolated(value);
    if (typeof value === 'number') return numbers.format(value);
    if ('language' in value) return languages(value.language);
    return 'items' in value ? formatList(value) : format(value);
  };
  const formatList = ({ items, join }: Listing) => {
    const words = items.map(formatValue);
    // Of sentences the full stop is that of the message around them.
    if (join === 'apart') return words.map(sentence => sentence.replace(/(?<!\.)\.$/, '')).join(apart);
    const type = join === 'and' ? 'conjunction' : 'disjunction';
    return lists(type).format(words);
  };
  return format;
}

/** The words of one language, with its messages loaded. */
export const loadFormat = async (language: Language): Promise<Format> =>
  createFormat(language, lookupIn(await catalogues[language]()));

/** Finds messages in a catalogue. */
export function lookupIn(catalogue: Catalogue): Lookup {
  return id => {
    const [group, key = ''] = id.split('.');
    const messages: unknown = Object.hasOwn(catalogue, group) ? Reflect.get(catalogue, group) : undefined;
    if (typeof messages !== 'object' || messages === null || !Object.hasOwn(messages, key)) return undefined;
    return String(Reflect.get(messages, key));
  };
}

/** The form for a category of plural (CLDR); every text has one for `other`. */
function formOf(forms: string, category: Intl.LDMLPluralRule): string {
  const texts = new Map([...forms.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, name, text]) => [name, text]));
  return texts.get(category) ?? texts.get('other') ?? '';
}

/** How many a value stands for; a word is many. */
function countOf(value: MessageValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'items' in value ? value.items.length : Number.NaN;
}
