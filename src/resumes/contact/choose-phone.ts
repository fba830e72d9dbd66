import { decodeUrl } from '../../core/text/decode-url.ts';
import type { ContactLine } from './contact-lines.ts';
import { MOST_DIGITS, phonesIn, WHOLE } from './find-phone.ts';

/** From this score on a phone number is certain, and the first certain one is the person's. */
const SURE = 3.5;

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

const linkedNumber =
  /^(?:(?:tel|callto|sms|facetime):(?:\/\/)?|https:\/\/wa\.me\/|(?:https:\/\/(?:api|web)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:[^#]*&)?phone=)([^?&#]{5,60})/i;

/** The number of a `tel:` or WhatsApp link, or null. */
function phoneOfLink(url: string): string | null {
  const raw = linkedNumber.exec(url)?.[1];
  const found = raw === undefined ? '' : decodeUrl(raw).trim();
  return found.replace(/\D/g, '').length < 7 ? null : found;
}
