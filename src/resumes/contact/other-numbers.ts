import { findDates } from '../../core/dates/find-dates.ts';

// What a state gives to a person, and what a register gives to a member or a work.
const documents =
  'cpf|cnpj|rg|rut|curp|cuit|dni|nif|nie|nip|pesel|ssn|aadhaar|passport|reisepass|pasaporte|passaporto|паспорт|licen[cs]e|führerschein|cnic|nic|nric|ic|nik|ktp|nin|tin|sss|ein|npi|uan|tfn|abn|sire[nt]|p\\.? ?iva|partita iva|regon|inn|инн|снилс|jmbg|oib|bsn|kvk|cuil|personnummer|henkilötunnus|rodné číslo|r\\. ?č\\.?|ičo?|kimlik|ת["״.]?ז|c\\.? ?[ci]|cédula(?: (?:de )?\\p{L}+)?|permit|steuernummer|sécurité sociale|seguridad social|nss|vat';
const registers = 'gmc|hcpc|adeli|rpps|crea|crm|orcid|isbn|issn|doi|arxiv|us patent';
// A number only for fax, or one of those, or of a bank, a box or an account.
const otherNumber = new RegExp(
  `(?<!\\p{L})(?:(?<!\\p{L}\\s?[/&+]\\s?)(?:tele)?fax|f|iban(?:[:：]?\\s[a-z]{2}\\d{2})?|${documents}|${registers}|(?:p\\.? ?o\\.? ?)?box|postfach|casilla|〒|qq|wechat|weixin|微信|(?:tax|national|identity|id) (?:id|card|number))(?:\\s?(?:number|no|nr))?\\s?[.:：]*\\s*(?:\\+?\\(?)?$`,
  'iu',
);
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
const machine = /^\d{1,3}(?:\.\d{1,3}){3}$/;
// `1 200 000 – 1 500 000 HUF`, `$ 45 000 – 50 000`: pay.
const money =
  /[€$£₹₽]\s?#|#\s?(?:[€$£₹₽]|(?:EUR|USD|GBP|CHF|PLN|HUF|CZK|INR|RUB|UAH|SEK|NOK|DKK|BRL|zł|Kč)(?!\p{L}))/u;
const payBefore =
  /(?<!\p{L})(?:salary|ctc|gehalt\p{L}*|salaire|salario|salário|pretensão|wynagrodzeni\p{L}*|mzd\p{L}|зарплат\p{L}|maaş\p{L}*)(?: \p{L}+){0,2}\s?[:：]?\s*$/iu;
// `512-555-0133 $ 40/h`: a number of ten digits beside an hour's pay.
const tenDigits = /\d{3}\D{1,2}\d{3}\D\d{4}$/;

/** Does the text before a number name another one, such as that of a fax, a passport or a bank? */
export const isNamedOther = (before: string): boolean => otherNumber.test(before);

/** Does the label before a number say that it is an identifier, such as a student's? */
export function isCounted(before: string): boolean {
  const found = counted.exec(before);
  return found !== null && !phoneWord.test(found[1] ?? found[2] ?? '-');
}

/** Is this a postcode, a coordinate, an amount of money, or an IP address? */
export const isOther = (phone: string, before: string, after: string): boolean =>
  longPostcode.test(phone) ||
  (houseInTown.test(phone) && /^\s\p{Lu}/u.test(after)) ||
  (fraction.test(phone) && (otherFraction.test(after) || fractionBefore.test(before))) ||
  ((money.test(`${before}#${after}`) || payBefore.test(before)) && !tenDigits.test(phone)) ||
  (machine.test(phone) && new Set(phone.split('.').map(({ length }) => length)).size > 1);

/** Is a number two years, a date, a round amount or one digit repeated, even behind a label for phone numbers? */
export function isSomethingElse(phone: string, digits: string): boolean {
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
