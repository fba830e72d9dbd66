import { isolated } from '../text/isolated.ts';
import { remembered } from '../text/remembered.ts';
import { catalogues, LANGUAGES, type Language } from './languages.ts';
import type { Catalogue, Listing, Message, MessageId, MessageValue } from './message.ts';

/** Formats a message as text. */
export type Format = (message: Message) => string;

/** Finds the text of a message; undefined if that message no longer exists. */
export type Lookup = (id: MessageId) => string | undefined;

const BLANK = /\{(\w+)(?:, plural,((?: \w+ \{[^{}]*\})+))?\}/g;

/** Makes the formatter of one language. Values that fill a blank are never read as a message or as a blank. */
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
    // The message around the list has the full stop, so the sentences in it lose theirs.
    if (join === 'apart') return words.map(sentence => sentence.replace(/(?<!\.)\.$/, '')).join(apart);
    const type = join === 'and' ? 'conjunction' : 'disjunction';
    return lists(type).format(words);
  };
  return format;
}

/** The formatter of one language, after loading its messages. */
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

/** The text for a plural category (CLDR). Every message has one for `other`. */
function formOf(forms: string, category: Intl.LDMLPluralRule): string {
  const texts = new Map([...forms.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, name, text]) => [name, text]));
  return texts.get(category) ?? texts.get('other') ?? '';
}

/** The number that chooses the plural form: of a list, its length; a text has none and gets `other`. */
function countOf(value: MessageValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'items' in value ? value.items.length : Number.NaN;
}
