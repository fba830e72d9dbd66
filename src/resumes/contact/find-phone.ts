import { emailsIn } from './find-email.ts';
import { isCounted, isNamedOther, isOther, isSomethingElse } from './other-numbers.ts';
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
// `Tel.0171 1234567`, `Mob9876543210`, `Mob No:-9876543210`: a label without a space behind it.
const closeLabel =
  /(?<!\p{L})(phone|mobile|mob|tel|cell|contact|ph|m|t|p)(?:[\s.]?(?:no|nr|number)\.?)?[.:]?-?(?=[+(]?\d{2})/giu;
const labelAfter = new RegExp(`^\\s?\\((?:${phoneWords})\\)`, 'iu');
// In the middle of a sentence.
const wordBefore = /(?<!\p{L})\p{Ll}{2,}\s$/u;
const wordAfter = /^\s\p{Ll}{2,}(?!\p{L})/u;
// A full date is no phone number, and a number behind it is a separate one.
const wholeDate =
  /(?<![\d.+/-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([./-])\d{2}\2\d{2}|(?:19|20)\d{2}\. \d{2}\. \d{2}\.)(?!\d|[./-]\d)/gu;
// `+1 415 555 0123/0199`: a second number, given by its last digits only.
const otherEnd = /\s?\/\s?\d{1,4}$/;
// Seven digits without a gap may be a postcode before the phone number.
const bareCode = /^\d{7}$/;
/** A phone number with this many digits is complete: two such in a row are two numbers. */
export const WHOLE = 10;
/** And no phone number has more digits than this. */
export const MOST_DIGITS = 15;

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
      isNamedOther(named) ||
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

/** Drops a bracket without its partner: that one is outside the number. */
function balanced(phone: string): string {
  const opens = phone.split('(').length;
  const closes = phone.split(')').length;
  return opens === closes ? phone : opens > closes ? phone.replace('(', '') : phone.replace(/\)(?!.*\))/, '');
}
