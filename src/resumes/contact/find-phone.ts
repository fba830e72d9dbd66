import { findDates } from '../../core/text/find-dates.ts';
import { emailsIn } from './find-email.ts';

/** A phone number as printed, with how sure it is one. */
export type FoundPhone = { readonly phone: string; readonly score: number };

const number =
  /(?<![\p{L}\p{N}@/._-])(?:\+|\(\+?|00)?\d(?:[ ().·•‐-―−/\\-]{0,3}\d){6,15}(?![\p{L}\p{N}@/]|\.\p{L})/gu;
const label =
  /(?:phone|mobile|cell|tel(?:efon|éfono|efono|efone|éphone)?|handy|gsm|whatsapp|电话|手机|電話|тел|m|t|p|ph|mob)\s?[.:：)]?\s*(?:\+?\(?)?$/iu;

const wholeNumber = 10;

/** The phone numbers in a line; years, ranges, postcodes and scores are none. */
export function phonesIn(text: string, isContactLine: boolean): readonly FoundPhone[] {
  const line = emailsIn(text).reduce((left, email) => left.replace(email, ' '), text);
  return [...line.matchAll(number)].flatMap(match => {
    const phone = withoutPostcode(match[0].trim());
    const digits = phone.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || isSomethingElse(phone, digits)) return [];
    const hasLabel = label.test(line.slice(Math.max(0, match.index - 16), match.index));
    const isFormal = /^\(?\+|^00|^\(\d/.test(phone);
    const isGrouped = /\d[\s.·•‐-―−-]{1,3}\d{3,4}[\s.·•‐-―−-]{1,3}\d{2,}/u.test(phone) && digits.length >= 9;
    const score =
      (hasLabel ? 3 : 0) +
      (isFormal ? 2 : 0) +
      (isGrouped ? 1.5 : 0) +
      (isContactLine ? 2 : 0) +
      (digits.length === 11 && /^1[3-9]/.test(digits) ? 2 : 0);
    return score >= 2 ? [{ phone: balanced(phone), score }] : [];
  });
}

// `80203 303-555-0133`
const postcodeBefore = /^\d{4,5}\s+(?=\(?\d{3}\)?[\s.–-]\d{3}[\s.–-]\d{4}$)/;

/** `80203 • 512.555.0133`: what a separator or its own shape sets apart from a whole number is none of it. */
function withoutPostcode(printed: string): string {
  const found = printed.replace(postcodeBefore, '');
  const parts = found.split(/\s[•·\\/–—-]\s/);
  return parts.find(part => part.replace(/\D/g, '').length >= wholeNumber) ?? found;
}

/** The number of a `tel:` link, or null. */
export function phoneOfLink(url: string): string | null {
  const found = /^(?:tel|callto|sms):(?:\/\/)?([^?]{5,40})$/i.exec(url)?.[1];
  return found === undefined || found.replace(/\D/g, '').length < 7
    ? null
    : found.replaceAll('%20', ' ').trim();
}

function isSomethingElse(phone: string, digits: string): boolean {
  if (/^(?:19|20)\d{2}\D{1,5}(?:19|20)\d{2}$/.test(phone)) return true;
  // `2015 - 2017 2018`, `09 2016 - 07 2019`: years with nothing but months beside them.
  const groups = phone.match(/\d+/g) ?? [];
  const years = groups.filter(group => /^(?:19|20)\d{2}$/.test(group)).length;
  const others = groups.filter(group => group.length > 2 && !/^(?:19|20)\d{2}$/.test(group)).length;
  if (years >= 2 && others === 0 && !/^\(?\+/.test(phone)) return true;
  const [date] = findDates(phone);
  if (date && date.end - date.start > 0.8 * phone.length) return true;
  return /^(\d)\1+$/.test(digits) && !/^0/.test(digits) && digits.length < 9;
}

/** Drops a bracket that the line's own text opened or closed. */
function balanced(phone: string): string {
  const opens = phone.split('(').length;
  const closes = phone.split(')').length;
  return opens === closes ? phone : opens > closes ? phone.replace('(', '') : phone.replace(/\)(?!.*\))/, '');
}
