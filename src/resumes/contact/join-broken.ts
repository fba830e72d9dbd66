import { findDates } from '../../core/dates/find-dates.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { type LinePart, mayWrap, type StyledLine } from '../structure/styled-line.ts';
import { areKin, isKin, kinWords } from './name-readings.ts';
import { phoneWords } from './phone-words.ts';

/** The left edges of two aligned pieces differ by less than this, in points. */
const ALIGNED = 3;
/** The width of an icon before its text, in ems. */
const ICON = 2.2;
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
/** With so many digits a number is complete, even at the end of a full line. */
const SURELY_WHOLE = 12;
/** A line is full if there is room for fewer letters than this. */
const FULL = 1.5;
/** The rest of an address is at most this many lines below. */
const MOST_LINES = 3;
/** If the letters of two pieces differ in size by this factor, they do not belong together. */
const LARGER = 1.25;

// Text that is clearly incomplete: an e-mail address without its domain or with half of it, a number with too few digits.
const openEmail = /(?:^|[\p{L}\p{N}._%+-])@[\p{L}\p{N}.-]*$/u;
const domainEnd = '(?:com|org|net|edu|gov|info|io|dev|me|app|tech|pro|online|[a-z]{2})';
const wholeEmail = new RegExp(`@(?:[\\p{L}\\p{N}-]+\\.)+(?!(?:co|ed|or|ne|go)$)${domainEnd}$`, 'iu');
const wholeAddress = new RegExp(`@(?:[\\p{L}\\p{N}-]+\\.)+${domainEnd}$`, 'iu');
// If a full line cuts a domain, its ending need not be one of those above.
const cutDomain = /@[\p{L}\p{N}-]*$/u;
const restOfDomain = /^[\p{Ll}\p{N}-]*\.\p{Ll}{2,12}$/u;
const longDomain = /\.(?!..$)(?:com|org|net|edu|gov|info|dev|app|tech|pro|online)$/i;
const lastLetters = /^\p{Ll}{1,4}$/u;
// The same if the line cuts the ending itself.
const cutEnd = /@(?:[\p{L}\p{N}-]+\.)+\p{Ll}{1,8}$/u;
const restOfEnd = /^\p{Ll}{1,8}$/u;
const restOfEmail = /^[\p{Ll}\p{N}.-]{1,40}$/u;
// `sam (at) example`: the next line begins with `(dot)`, or this one ends behind a bracket or one letter later.
const openSpelled = /[[({<]\s?(?:at|ät|arroba|dot|@)\s?[\])}>]\s?[\p{L}\p{N}-]*$/iu;
const cutSpelled = /[\])}>]\s?\p{L}?$/u;
const restOfSpelled = /^[\p{L}\p{N}.-]+(?:\s?[[({<]\s?dot\s?[\])}>]\s?[\p{L}\p{N}-]+)*$/iu;
const openName = /(?:^|[\s:|])[\p{Ll}\p{N}._%+-]{2,}$/u;
// Its last character shows that an address goes on. But the full stop of a sentence does not.
const begunName = /[_-]$|(?:^|[:|]\s*)[^\s.]+\.$|^(?=.*\p{Ll})[\p{Ll}\p{N}_.-]+\.$/u;
const openProfile = /(?:linkedin\.com\/(?:mwlite\/)?(?:in|pub)|github\.com)\/[\p{L}\p{N}_%-]{0,60}$/iu;
// `GitHub: sam-`, `linkedin/sam-`, `/in/sam-`: an account behind the name of its site.
const openAccount =
  /(?:(?:linked ?[il]n|git ?hub)(?:\s?[:：–—|·›»/@]\s?)@?(?:in\/)?|(?:^|[\s|:])\/?in\/)[\p{L}\p{N}_-]{1,60}$/iu;
// The mere beginning of an address, and an address whose last character shows that it goes on.
const begunAddress = /(?:https?:\/{1,2}w{0,3}\.?|www\.?)$/iu;
const openAddress = /\.(?:com|org|net|io|dev|de)\/(?:[^\s|,;]*[/-])?$/iu;
// The address of a site or an account may be complete with its closing slash.
const closedAddress =
  /(?<!(?:linkedin|github)\.com)(?<!linkedin\.com\/in)(?<=\.\p{L}{2,}(?:\/(?:in\/)?[\p{L}\p{N}_%-]+)?)\/$/iu;
const restOfAddress = /^(?:in\/|[\p{Ll}\p{N}])[\p{L}\p{N}_%/-]{1,80}$/u;
// The address of a known site, cut before the account. It is joined only if the result is a profile.
const cutSite =
  /(?:linkedin(?:\.(?:c(?:o(?:m(?:\/(?:in|i|pub?|p)?)?)?)?)?)?|github(?:\.(?:c(?:o(?:m\/?)?)?)?)?)$/iu;
const knownSite = /(?:linkedin|github)\.com/iu;
// A profile, or all of its address but the account, which then stands in a third line.
const profile =
  /^(?:https?:\/\/)?(?:(?:www|[a-z]{2})\.)?(?:linkedin\.com\/(?:in|pub)|github\.com)\/(?:[\p{L}\p{N}_%-]+\/?)?$/iu;
// `sam-doe (LinkedIn)`, as LinkedIn prints it.
const remark = /\s\([\p{L} ]+\)$/u;
// What may follow an address: a closing bracket or a sign, a query, or a subpage of a profile.
const closing =
  /(?<=[\p{L}\p{N}])(?:[\])}>”".,;]|\s?[↗→➔➜]\ufe0f?|\/?[?#]\S*|\/(?:recent-activity|overlay|details|detail)\b\S*)$/u;
// An account may be followed by a language, or by the number that LinkedIn once gave.
const restOfProfile = /^(?=.*\p{L}|.*\/)[\p{L}\p{N}_%-]{1,60}(?:\/[\p{L}\p{N}]{1,4}){0,3}\/?$/u;
// LinkedIn adds a number to names that others have, too: `sam-doe-` above `8723911`, or the hyphen is below, or the number is split.
const numberOfProfile = /^-?[\p{L}\p{N}]{3,12}(?:\/[\p{L}\p{N}]{1,4}){0,3}\/?$/u;
const wholeNumber = /\/in\/\S+-[\da-f]{7,9}$/;
// Such a number, cut anywhere by a full line.
const cutNumber = /(?:linked[ -]?in\S*|(?<!\S)\/?in)[:/]\s?\S+-(?=[\da-f]*\d)[\da-f]{7,9}$/i;
const restOfNumber = /^(?!(?:19|20)\d\d$)[\da-f]{1,8}\/?$/;
const firstOfRest = /^[\p{Ll}\p{N}][^\s|]*(?=[\s|])/u;
const firstBeforeSign =
  /^(?:\p{Ll}[^\s|]*|(?!(?:19|20)\d\d\b)[-(]?\d[\d ()./-]{0,14}(?<! ))(?=\s*[|·•⋄,;\t]|\s[/–—◆◇]\s|\s\(\p{L}|\s\p{L}+:)/u;
const firstInCapitals = /^[\p{Lu}\p{N}][^\s|\p{Ll}]*(?=[\s|])/u;
// A hyphen that was added at a line break: an address has none behind another sign.
const setHyphen = /(?<=[.@/_-])-$/;
// No word ends in these signs.
const cutShort = /[\p{L}\p{N}][-_/@.]$/u;
// The start of a phone number, shown by a bracket, a plus, a zero before groups, a label, or the sign behind it.
const openPhone = new RegExp(
  String.raw`(?:^|[\s:[])(?:[+(][+()\d][\d ()./-]{3,11}|\+\d{1,3}[-./]?|\(?\d{3,5}\)?[/-])$|(?:^|[|·•,.:] ?)(?:(?:[+(]|0(?!\.))[\d ()./–-]{1,14}|\d{1,2}[/-])$|(?<!\p{L})(?:${phoneWords})\s?[.:]?\s(?!(?:19|20)\d\d(?!\d))\(?\d{2,6}\)?(?:[ ./-]\d{2,4})?$`,
  'iu',
);
const restOfPhone = /^[-–(]?\s?\d[\d ()./-]{1,18}$/;
// A number in a full line may be cut anywhere.
const cutPhone = /(?:^|[\s:])(?!(?:19|20)\d\d\b)[+(]{0,2}\d[\d ()./-]{5,15}$/;
const lastDigits = /^[-\d ()./]{0,7}\d$/;

/** The person's name, of which addresses may be made, and other words that addresses may contain. */
type Person = { readonly name: string; readonly kin: string };

/** Joins e-mail addresses, phone numbers and profiles that a narrow column broke; the whole stands in the line where it begins. */
export function joinBroken(lines: readonly StyledLine[], person: Person): readonly StyledLine[] {
  const own = lines.filter(line => line.text !== '');
  // From the last line up, so that three broken lines are joined, too. The inner loop joins downwards, if only the first two lines show the break.
  for (let at = own.length - 2; at >= 0; at -= 1)
    for (let piece = 0; piece < (own[at]?.parts.length ?? 0); piece += 1)
      for (let below = at + 1; below <= at + MOST_LINES; below += 1) {
        if (isBeside(own[at], piece, own[below])) continue;
        if (!joinAt(own, at, piece, below, person)) break;
      }
  return own;
}

/** Is the next line completely left or right of the line up to this piece? Then it is in another column. */
function isBeside(line: StyledLine | undefined, piece: number, next: StyledLine | undefined): boolean {
  if (!line?.box || !next?.box) return false;
  const [first, last] = [line.parts[0], line.parts[piece]];
  if (!last) return false;
  // Text with an icon before it may continue under the icon.
  const left = first.x - ICON * first.look.size;
  return next.parts.every(part => (part.right < first.x && part.x < left) || part.x > last.right);
}

/** Joins a piece of a line with its rest in the line `below`; returns whether there was anything to join. */
function joinAt(own: StyledLine[], at: number, piece: number, below: number, person: Person): boolean {
  const [line, next] = [own[at], own[below]];
  const part = line?.parts[piece];
  if (!line || !next || !part) return false;
  const text = part.text.trimEnd();
  const isFull = (own[below - 1]?.room ?? FULL) < FULL;
  for (const under of [restUnder(part, line, next), restBehind(part, line, next)]) {
    if (line.box && under && !isAsLarge(part, under)) continue;
    const whole = under?.text.trim().replace(remark, '') ?? '';
    // Other details may follow the rest: behind a space if the break is clear, otherwise only behind a separator.
    const begun = /\p{Ll}/u.test(text) ? firstOfRest : firstInCapitals;
    const first = (cutShort.test(text) ? begun : firstBeforeSign).exec(whole)?.[0] ?? '';
    const rest = [whole, first]
      .map(one => one.replace(closing, ''))
      .find(one => one !== '' && goesOn(text, one, isFull, person));
    if (!under || rest === undefined || !line.text.includes(text)) continue;
    // If the line is full, the full stop belongs to the domain and ends no sentence.
    const stop = next.room < FULL && whole === `${rest}.` ? '.' : '';
    own[at] = withPart(line, part, text, begunWith(text, rest, person.name) + rest + stop);
    own[below] = withPart(next, under, rest, '');
    return true;
  }
  return false;
}

/** Are the letters of two pieces about the same size? A name in larger letters is no rest of an address. */
const isAsLarge = (a: LinePart, b: LinePart): boolean =>
  Math.max(a.look.size, b.look.size) < LARGER * Math.min(a.look.size, b.look.size);

/** The line with a text replaced in one of its pieces. */
function withPart(line: StyledLine, part: LinePart, from: string, to: string): StyledLine {
  const other = (text: string) => text.replace(from, () => to);
  const changed = (one: LinePart): LinePart => (one === part ? { ...one, text: other(one.text) } : one);
  return { ...line, text: other(line.text), parts: line.parts.map(changed) };
}

/** The piece of the next line that is right under a piece of this one, or the only piece if both lines have just one. */
export function restUnder(part: LinePart, line: StyledLine, next: StyledLine): LinePart | undefined {
  const [only, another] = next.parts;
  // A piece that begins right of the whole line is in another column, even if the columns were not recognised.
  const isOnly = line.parts.length === 1 && !another && line.column === next.column;
  if (only && isOnly && !(next.box && only.x > part.right)) return only;
  const isUnder = ({ x, right }: LinePart) =>
    // Text with an icon before it may continue under the icon.
    (x - part.x < ALIGNED && part.x - x < Math.max(ALIGNED, ICON * part.look.size)) ||
    // And with icons at the ends of lines, it may end before its icon.
    (right - part.right < ALIGNED && part.right - right < Math.max(ALIGNED, ICON * part.look.size));
  return next.parts.find(one => one.x > 0 && isUnder(one));
}

/** The first piece of the next line, if this piece is the last of its line and clearly incomplete. */
function restBehind(part: LinePart, line: StyledLine, next: StyledLine): LinePart | undefined {
  const isLast = part === line.parts.at(-1) && mayWrap(line, next);
  const isOpen = line.room < FULL || [cutShort, openPhone].some(pattern => pattern.test(part.text.trimEnd()));
  // If the next line has a piece in the same column, the text goes on there.
  const isOfColumn = next.parts.slice(1).some(({ x }) => Math.abs(x - part.x) < ALIGNED);
  return isLast && isOpen && !isOfColumn ? next.parts[0] : undefined;
}

/** Does an address or a number go on in the next line? In a full line it may have been broken anywhere. */
function goesOn(begun: string, next: string, isFull: boolean, { name, kin }: Person): boolean {
  if (knownHeading(next) !== null) return false;
  const isInCapitals = begun.includes('@') && !/\p{Ll}/u.test(begun + next);
  const [text, rest] = isInCapitals ? [begun.toLowerCase(), next.toLowerCase()] : [begun, next];
  if (openEmail.test(text)) {
    // `sam@example.de` above `v`: a full line may leave a few letters of the domain for the next one.
    const isWhole =
      !/^\.\p{Ll}/u.test(rest) &&
      wholeEmail.test(text) &&
      !(isFull && lastLetters.test(rest) && longDomain.test(text + rest));
    const isCut =
      isFull &&
      ((cutDomain.test(text) && restOfDomain.test(rest)) || (cutEnd.test(text) && restOfEnd.test(rest)));
    return !isWhole && restOfEmail.test(rest) && (isCut || wholeAddress.test(text + rest));
  }
  if (openSpelled.test(text))
    return /^[[({<]\s?dot/i.test(rest) || (cutSpelled.test(text) && restOfSpelled.test(rest));
  if (isFull && restOfNumber.test(rest) && cutNumber.test(text + rest.replace(/\/$/, ''))) return true;
  if (openAccount.test(text))
    return (
      !/^\p{Lu}\p{Ll}+$/u.test(rest) &&
      (restOfProfile.test(rest) || numberOfProfile.test(rest)) &&
      (/-$/.test(text) || (isFull && isBrokenName(text, rest, name)))
    );
  if (openProfile.test(text)) {
    if (/-$/.test(text) !== /^-/.test(rest) && numberOfProfile.test(rest)) return true;
    const isCut =
      isFull && !/\p{Lu}/u.test(rest) && (/^-/.test(rest) || kinWords(name, lastWord(text)) === 0);
    // If both contain the same word of the person's name, each is an account of its own.
    const areTwo =
      !isFull && name.split(' ').some(word => [lastWord(text), rest].every(one => isKin(word, one)));
    const isBroken =
      isCut || /[/-]$/.test(text) || (isRest(rest, kin) && !areTwo) || isBrokenName(text, rest, name);
    const isNumber = isFull && /^(?!(?:19|20)\d\d)\d+$/.test(rest) && wholeNumber.test(text + rest);
    return (restOfProfile.test(rest) || isNumber) && isBroken;
  }
  if (begunAddress.test(text)) return /^\.?[\p{L}\p{N}-]+\.\S+$/u.test(rest);
  if (openAddress.test(text)) return restOfAddress.test(rest) && (isFull || !closedAddress.test(text));
  if (openName.test(text) && wholeAddress.test(rest) && !/\s/.test(rest))
    return (
      isCutName(text, rest, isFull, name) ||
      isNumbered(text, rest, name) ||
      /^[@._]/.test(rest) ||
      begunName.test(text) ||
      isBrokenName(text, rest, name)
    );
  const isHalf = cutSite.test(text) || ![text, rest].some(one => knownSite.test(one));
  if (isHalf && profile.test(`${lastWord(text)}${rest}`)) return true;
  const begunNumber = (cutPhone.exec(text) ?? openPhone.exec(text))?.[0] ?? text;
  const { length } = (begunNumber + rest).replace(/\D/g, '');
  const isWhole = begunNumber.replace(/\D/g, '').length >= SURELY_WHOLE;
  const isCutPhone = isFull && !isWhole && cutPhone.test(text) && lastDigits.test(rest);
  const isPhone = isCutPhone || (openPhone.test(text) && restOfPhone.test(rest));
  const whole = begunNumber.trim() + rest;
  const isDates = () =>
    [whole, begunNumber.trim()].some(one =>
      findDates(one).some(({ start, end }) => end - start > 0.8 * one.length),
    );
  return isPhone && length >= FEWEST_DIGITS && length <= MOST_DIGITS && !isDates();
}

/** Drops a hyphen that was only added at the line's end: it is within a word of the person's name, or behind another sign. */
function begunWith(text: string, rest: string, name: string): string {
  if (setHyphen.test(text)) return text.replace(setHyphen, '');
  const bare = text.replace(/-$/, '');
  return bare !== text && isBrokenName(bare, rest, name) ? bare : text;
}

/** Was the part before the @ cut by a full line? It has an e-mail label or is a word alone, and the rest does not have the person's name. */
const isCutName = (text: string, rest: string, isFull: boolean, name: string): boolean =>
  isFull &&
  (labelledName.test(text) ||
    (!/\s|:/.test(text) && !wholeSite.test(text) && kinWords(name, text + rest) === 0)) &&
  kinWords(name, rest) === 0;

const labelledName = /^(?:\S{0,2}mail[:：]|[✉📧])\s?\S+$/iu;
const wholeSite = /^www\.|\.\p{L}{2,}$/iu;

/** The person's name above an address that has only digits before its @: `sam.doe` above `94@example.com`. */
const isNumbered = (text: string, rest: string, name: string): boolean =>
  /^\d+@/.test(rest) && kinWords(name, lastWord(text)) > 0;

const lastWord = (text: string): string => text.replace(/^.*\s@?/s, '');

/** Does a word of the person's name lie across the break? */
function isBrokenName(text: string, rest: string, name: string): boolean {
  const local = lastWord(text);
  return kinWords(name, local + rest) > kinWords(name, local) + kinWords(name, rest);
}

const isRest = (rest: string, kin: string): boolean =>
  /[\d/]/.test(rest) || areKin(rest.replace(/[\d/_-]+/g, ' ').trim(), kin);
