import { findDates } from '../../core/dates/find-dates.ts';
import { decodeUrl } from '../../core/text/decode-url.ts';
import type { ContactLine } from './contact-lines.ts';
import { emailsIn } from './find-email.ts';
import { phoneWords } from './phone-words.ts';

/** A phone number as printed, with how sure it is one. */
export type FoundPhone = { readonly phone: string; readonly score: number };

const number =
  /(?:(?<=\p{Ll})\+|(?<![\p{L}\p{N}@/._-])(?:\+|[([]\+?|00)?)\d(?:[ ()\].·•∙⋅‧*_~’'‐-―−/\\-]{0,4}\d){6,15}(?!(?!ext|x ?\d|e-?mail|linkedin|github|www|http)[\p{L}\p{N}@]|\/(?!\/|linkedin|github|www|http|[\p{L}\p{N}.]+@|\p{L}{2,9}: )\S|\.\p{L})/giu;
const numbered = 'number|no|nr|n[º°]|num|nummer|numero|número';
const label = new RegExp(
  `(?<!\\p{L})(?:${phoneWords})(?:[\\s.]?(?:${numbered}))?\\s?[.:：)#-]*\\s*(?:\\+?\\(?)?$`,
  'iu',
);
// `Tel.0171 1234567`, `Mob9876543210`, `Mob:-9876543210`: a label without a space behind it.
const closeLabel = /(?<!\p{L})(phone|mobile|mob|tel|cell|ph|m|t|p)[.:]?-?(?=[+(]?\d{2})/giu;
const labelAfter = new RegExp(`^\\s?\\((?:${phoneWords})\\)`, 'iu');
// Other numbers: a number only for fax, or one that a state, a bank or a register gives to a person.
const otherNumber =
  /(?<!\p{L})(?:(?<!\p{L}\s?[/&+]\s?)(?:tele)?fax|f|cpf|cnpj|rg|rut|curp|cuit|dni|nif|nie|nip|pesel|iban(?:[:：]?\s[a-z]{2}\d{2})?|ssn|aadhaar|passport|reisepass|pasaporte|passaporto|licen[cs]e|führerschein|cnic|nic|nik|ktp|ein|npi|uan|tfn|abn|sire[nt]|p\.? ?iva|partita iva|regon|inn|инн|снилс|jmbg|oib|bsn|kvk|cuil|personnummer|henkilötunnus|rodné číslo|kimlik|permit|(?:p\.? ?o\.? ?)?box|postfach|casilla|〒|orcid|qq|vat|steuernummer|isbn|issn|doi|arxiv|us patent|(?:tax|national|identity|id) (?:id|card|number))(?:\s?(?:number|no|nr))?\s?[.:：]*\s*(?:\+?\(?)?$/iu;
// `Roll No. 160010003`, `Student ID: 20190123`, `Matrikelnummer 1234567`: the label says that the number is no phone number.
const counted =
  /(?<!\p{L})(?:(\p{L}+)[\s.-]{0,2}(?:number|no|nr|num|nummer|numero|número|code|id|#)|(\p{L}{4,})nummer|(?<!,\s?)id)\s?[.:：#-]*\s*$/iu;
const phoneWord =
  /^(?:(?:tele|mobil|handy|ruf|kontakt)?(?:e?fon|phone|handy|ruf|mobil\p{L}*)?|cell\p{L}*|contact|tel|mob|ph|whatsapp|gsm|home|work|my|primary|personal|emergency|kontakt|call|telefon|teléfono|celular)$/iu;
// A postcode with its second part.
const longPostcode = /^(?:\d{5}-\d{3,4}|\d{4}-\d{3})$/;
// `Hauptstr. 12 · 70173 Stuttgart`: house number and postcode. With another number behind them, even a label makes it no phone number.
const houseInTown = /^\d{1,4} [·•] \d{4,5}$/;
const houseAndMore = /^[1-9]\d? [·•] \d{4,5} [·•] \d/;
// Coordinates are a pair of long fractions. An IP address is four short numbers, not all of the same length.
const fraction = /^\d{1,3}\.\d{4,}$/;
const otherFraction = /^\s?[,;/]\s?-?\d{1,3}\.\d{4}/;
const fractionBefore = /\d\.\d{4,}\s?[,;/]\s?-?$/;
// Seven digits without a gap may be a postcode before the phone number.
const bareCode = /^\d{7}$/;
const machine = /^\d{1,3}(?:\.\d{1,3}){3}$/;
// `1 200 000 – 1 500 000 HUF`, `$ 45 000 – 50 000`: pay.
const money =
  /[€$£₹₽]\s?#|#\s?(?:[€$£₹₽]|(?:EUR|USD|GBP|CHF|PLN|HUF|CZK|INR|RUB|UAH|SEK|NOK|DKK|BRL|zł|Kč)(?!\p{L}))/u;
// `512-555-0133 $ 40/h`: a number of ten digits beside an hour's pay.
const tenDigits = /\d{3}\D{1,2}\d{3}\D\d{4}$/;
// In the middle of a sentence.
const wordBefore = /(?<!\p{L})\p{Ll}{2,}\s$/u;
const wordAfter = /^\s\p{Ll}{2,}(?!\p{L})/u;
// A full date is no phone number, and a number behind it is a separate one.
const wholeDate =
  /(?<![\d.+/-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([./-])\d{2}\2\d{2}|(?:19|20)\d{2}\. \d{2}\. \d{2}\.)(?!\d|[./-]\d)/gu;
// `+1 415 555 0123/0199`: a second number, given by its last digits only.
const otherEnd = /\s?\/\s?\d{1,4}$/;
/** A phone number with this many digits is complete: two such in a row are two numbers. */
const WHOLE = 10;
const MOST_DIGITS = 15;
/** From this score on a phone number is certain, and the first certain one is the person's. */
const SURE = 3.5;

// A sign, or more than the last letters of a broken word.
const endsInLabel = /(?:\p{L}{3}\.?|[:：#])\s*$/u;

/** The phone numbers in a line, without years, ranges, postcodes, scores and fax numbers. */
export function phonesIn(text: string, isContactLine: boolean, above = ''): readonly FoundPhone[] {
  const bare = emailsIn(text).reduce((left, email) => left.replace(email, ' '), text);
  const line = apart(
    bare.replace(wholeDate, ' | ').replace(postcodeBefore, '$& |').replace(closeLabel, '$1: '),
  );
  return [...line.matchAll(number)].flatMap(match => {
    const phone = withoutPostcode(match[0].trim());
    // `0049 (0)30`: the zero in brackets is only for calls within the country.
    const digits = phone.replace(/\(0\)|\D/g, '');
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    // A number at the start of a line may have its label at the end of the line above.
    const named = before.trim() === '' && endsInLabel.test(above) ? `${above.slice(-24)} ` : before;
    const after = line.slice(match.index + match[0].length);
    if (
      digits.length < 7 ||
      digits.length > MOST_DIGITS ||
      otherNumber.test(named) ||
      isSomethingElse(phone, digits)
    )
      return [];
    const isLabelled = label.test(named) || labelAfter.test(after);
    if (!isLabelled && (isCounted(named) || isOther(phone, before, after))) return [];
    const isFormal = /^\(?\+|^\(\d+\)/.test(phone) || (/^00/.test(phone) && digits.length > WHOLE);
    const isGrouped = /\d[\s.·•‐-―−-]{1,3}\d{3,4}[\s.·•‐-―−-]{1,3}\d{2,}/u.test(phone) && digits.length >= 9;
    if (!isLabelled && !isFormal && !isGrouped && wordBefore.test(before) && wordAfter.test(after)) return [];
    const isChinese = digits.length === 11 && /^1[3-9]/.test(digits);
    const signs = [isLabelled && 3, isFormal && 2, isGrouped && 1.5, isContactLine && 2, isChinese && 2];
    const score = signs.reduce<number>((sum, weight) => sum + Number(weight), 0);
    return score >= 2 ? [{ phone: balanced(phone), score: score - Number(bareCode.test(phone)) / 2 }] : [];
  });
}

/** Puts a separator between two complete numbers that stand side by side. */
function apart(line: string): string {
  return line.replace(/\d[\d ().-]{7,}\d(?=(?: ?[/\\] ?| )[+(\d])/gu, (first, at: number) => {
    const rest = /^(?: ?[/\\] ?| )([+(]*\d[\d ().-]{7,}\d)/u.exec(line.slice(at + first.length))?.[1] ?? '';
    const isTwo = [first, rest].every(one => one.replace(/\D/g, '').length >= WHOLE);
    return isTwo ? `${first} | ` : first;
  });
}

// A number with gaps so wide that they were read as tabs.
const wideGroups = /(?<!\S)(?:\+\d{1,3}|0\d{2,4})(?:[\t ]\d{1,7}){1,8}(?!\S)/g;

// If a piece is a number by itself, the tab parts it from a postcode.
const withoutTabs = (groups: string): string =>
  groups.split('\t').some(piece => piece.replace(/\D/g, '').length >= WHOLE - 1)
    ? groups
    : groups.replaceAll('\t', ' ');

/** The first certain number, else the most likely one; a link's if none is printed or the printed digits are mixed up. */
export function choosePhone(lines: readonly ContactLine[], urls: readonly string[]): string | null {
  const found = lines.flatMap(({ text: printed, page, isContact }, index) => {
    const text = printed.replace(wideGroups, withoutTabs);
    const own = phonesIn(text, isContact, lines[index - 1]?.text);
    // `070-555 01 99 / +46 8 555 01 00`: of two numbers side by side, the first is as certain as the second.
    const surest = Math.max(...own.map(({ score }) => score));
    return own.map(({ phone, score }, at) => {
      const isBeside = text.slice(text.indexOf(phone) + phone.length).startsWith(` / ${own[at + 1]?.phone}`);
      const sure = isBeside ? surest : score;
      const isLast = text.trimEnd().endsWith(phone);
      return { phone, isLast, score: Math.min(sure, SURE) - index / 1000 - (page > 1 ? 1 : 0) };
    });
  });
  const [best] = found.toSorted((a, b) => b.score - a.score);
  const linked = urls.map(phoneOfLink).find(phone => phone !== null) ?? null;
  const isMixedUp =
    best !== undefined &&
    linked !== null &&
    (isScrambled(best.phone, linked) || (best.isLast && isCut(best.phone, linked)));
  return best === undefined || isMixedUp ? linked : best.phone;
}

/** Does the printed number lack the last digits of the link's, because a line breaks within it? */
function isCut(printed: string, linked: string): boolean {
  const [cut = '', whole = ''] = [printed, linked].map(phone => phone.replace(/\D/g, ''));
  return cut !== whole && whole.length <= MOST_DIGITS && whole.startsWith(cut);
}

/** Are they the same digits in another order? A right-to-left page can mix up their groups. */
function isScrambled(printed: string, linked: string): boolean {
  const sorted = (phone: string) => phone.replace(/\D/g, '').split('').sort().join('');
  return sorted(printed) === sorted(linked) && printed.replace(/\D/g, '') !== linked.replace(/\D/g, '');
}

// `80203 303-555-0133`, `80203-1234 · 303-555-0133`
const postcodeBefore =
  /(?<![\p{L}\p{N}+(.-])\d{4,5}(?:-\d{4})?(?=\s?[•·,]?\s+(?:\(\d{3}\)\s?\d{3}[\s.–-]?|\d{3}[\s.–-]\d{3}[\s.–-])\d{4}(?!\d))/gu;

/** Removes a postcode from a number (`80203 • 512.555.0133`): a part before a separator is no part of a complete number, unless a country code. */
function withoutPostcode(printed: string): string {
  const first = printed.replace(otherEnd, '');
  if (first !== printed && first.replace(/\D/g, '').length >= WHOLE) return first;
  const parts = printed.split(/(?<!^\(?\+\d{1,3}\)?)\s[•·\\/–—-]\s/);
  const whole = parts.find(part => part.replace(/\D/g, '').length >= WHOLE);
  return whole ?? printed.replace(shortPostcode, '').replace(postcodeBehind, '');
}

// `612 345 678 · 80203`
const postcodeBehind = /(?<=^(?:\D*\d){7,}) [•·] (?:\d{2}-\d{3}|\d{4,5})$/;
// `80203 · 612 345 678`: five digits, a separator, and enough digits for a phone number.
const shortPostcode = /^\d{5}\s[•·]\s(?=\(?\d(?:\D?\d){6})/;

const linkedNumber =
  /^(?:(?:tel|callto|sms|facetime):(?:\/\/)?|https:\/\/wa\.me\/|(?:https:\/\/(?:api|web)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:[^#]*&)?phone=)([^?&#]{5,60})/i;

/** The number of a `tel:` or WhatsApp link, or null. */
function phoneOfLink(url: string): string | null {
  const raw = linkedNumber.exec(url)?.[1];
  const found = raw === undefined ? '' : decodeUrl(raw).trim();
  return found.replace(/\D/g, '').length < 7 ? null : found;
}

/** Does the label before a number say that it is an identifier, such as a student's? */
function isCounted(before: string): boolean {
  const found = counted.exec(before);
  return found !== null && !phoneWord.test(found[1] ?? found[2] ?? '-');
}

/** Is this a postcode, a coordinate, an amount of money, or an IP address? */
const isOther = (phone: string, before: string, after: string): boolean =>
  longPostcode.test(phone) ||
  (houseInTown.test(phone) && /^\s\p{Lu}/u.test(after)) ||
  (fraction.test(phone) && (otherFraction.test(after) || fractionBefore.test(before))) ||
  (money.test(`${before}#${after}`) && !tenDigits.test(phone)) ||
  (machine.test(phone) && new Set(phone.split('.').map(({ length }) => length)).size > 1);

function isSomethingElse(phone: string, digits: string): boolean {
  if (/^(?:19|20)\d{2}\D{1,5}(?:19|20)\d{2}$/.test(phone) || houseAndMore.test(phone)) return true;
  // `2015 - 2017 2018`, `09 2016 - 07 2019`: only years and months.
  const groups = phone.match(/\d+/g) ?? [];
  const years = groups.filter(group => /^(?:19|20)\d{2}$/.test(group)).length;
  const others = groups.filter(group => group.length > 2 && !/^(?:19|20)\d{2}$/.test(group)).length;
  if (years >= 2 && others === 0 && !/^\(?\+/.test(phone)) return true;
  // `1 000 000`
  if (/^[1-9]\d{0,2}(?:[ .]000){2,}$/.test(phone)) return true;
  const [date] = findDates(phone);
  if (date && date.end - date.start > 0.8 * phone.length) return true;
  return /^(\d)\1+$/.test(digits) && !/^0/.test(digits) && digits.length < 9;
}

/** Drops a bracket without its partner: that one is outside the number. */
function balanced(phone: string): string {
  const opens = phone.split('(').length;
  const closes = phone.split(')').length;
  return opens === closes ? phone : opens > closes ? phone.replace('(', '') : phone.replace(/\)(?!.*\))/, '');
}
