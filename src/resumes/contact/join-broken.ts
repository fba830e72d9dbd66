import { findDates } from '../../core/dates/find-dates.ts';
import { knownHeading } from '../structure/heading-words.ts';
import { type LinePart, mayWrap, type StyledLine } from '../structure/styled-line.ts';
import { areKin, isKin, kinWords } from './name-readings.ts';
import { phoneWords } from './phone-words.ts';

/** Points by which the pieces of one text may begin apart. */
const ALIGNED = 3;
/** Ems that an icon takes before its text. */
const ICON = 2.2;
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
/** Letters that fit into a line that is full. */
const FULL = 1.5;
/** Lines that the rest of an address may take. */
const MOST_LINES = 3;
/** How much larger letters are that are of something else. */
const LARGER = 1.25;

// What is plainly not at its end: an address without its domain, or with half of it; a number with too few digits.
const openEmail = /(?:^|[\p{L}\p{N}._%+-])@[\p{L}\p{N}.-]*$/u;
const domainEnd = '(?:com|org|net|edu|gov|info|io|dev|me|app|tech|pro|online|[a-z]{2})';
const wholeEmail = new RegExp(`@(?:[\\p{L}\\p{N}-]+\\.)+(?!(?:co|ed|or|ne|go)$)${domainEnd}$`, 'iu');
const wholeAddress = new RegExp(`@(?:[\\p{L}\\p{N}-]+\\.)+${domainEnd}$`, 'iu');
// Of a domain that is cut where the line is full, the end may be any.
const cutDomain = /@[\p{L}\p{N}-]*$/u;
const restOfDomain = /^[\p{Ll}\p{N}-]*\.\p{Ll}{2,12}$/u;
const longDomain = /\.(?!..$)(?:com|org|net|edu|gov|info|dev|app|tech|pro|online)$/i;
const lastLetters = /^\p{Ll}{1,4}$/u;
// Nor need an end that is cut be one of those.
const cutEnd = /@(?:[\p{L}\p{N}-]+\.)+\p{Ll}{1,8}$/u;
const restOfEnd = /^\p{Ll}{1,8}$/u;
const restOfEmail = /^[\p{Ll}\p{N}.-]{1,40}$/u;
// `sam (at) example`, which goes on with a `(dot)`, or breaks off behind a sign or within the last word.
const openSpelled = /[[({<]\s?(?:at|ät|arroba|dot|@)\s?[\])}>]\s?[\p{L}\p{N}-]*$/iu;
const cutSpelled = /[\])}>]\s?\p{L}?$/u;
const restOfSpelled = /^[\p{L}\p{N}.-]+(?:\s?[[({<]\s?dot\s?[\])}>]\s?[\p{L}\p{N}-]+)*$/iu;
const openName = /(?:^|[\s:|])[\p{Ll}\p{N}._%+-]{2,}$/u;
// What is only begun, by its last sign; but the full stop of a sentence begins nothing.
const begunName = /[_-]$|(?:^|[:|]\s*)[^\s.]+\.$|^(?=.*\p{Ll})[\p{Ll}\p{N}_.-]+\.$/u;
const openProfile = /(?:linkedin\.com\/(?:in|pub)|github\.com)\/[\p{L}\p{N}_%-]{0,60}$/iu;
// `GitHub: sam-`, `linkedin/sam-`: the name of an account behind its site's.
const openAccount = /(?:linkedin|github)(?:\s?[:：]\s?|\/)@?(?:in\/)?[\p{L}\p{N}_-]{1,60}$/iu;
// An address that has only begun, and one whose last sign says that it goes on; the rest of that one is no address itself.
const begunAddress = /(?:https?:\/{1,2}w{0,3}\.?|www\.?)$/iu;
const openAddress = /\.(?:com|org|net|io|dev|de)\/(?:[^\s|,;]*[/-])?$/iu;
// A site or an account with its closing slash may be all.
const closedAddress =
  /(?<!(?:linkedin|github)\.com)(?<!linkedin\.com\/in)(?<=\.\p{L}{2,}(?:\/(?:in\/)?[\p{L}\p{N}_%-]+)?)\/$/iu;
const restOfAddress = /^(?:in\/|[\p{Ll}\p{N}])[\p{L}\p{N}_%/-]{1,80}$/u;
// A known site's address that is cut before its account: only the whole is a profile.
const cutSite =
  /(?:linkedin(?:\.(?:c(?:o(?:m(?:\/(?:in|i|pub?|p)?)?)?)?)?)?|github(?:\.(?:c(?:o(?:m\/?)?)?)?)?)$/iu;
const knownSite = /(?:linkedin|github)\.com/iu;
const profile =
  /^(?:https?:\/\/)?(?:(?:www|[a-z]{2})\.)?(?:linkedin\.com\/(?:in|pub)|github\.com)\/[\p{L}\p{N}_%-]+\/?$/iu;
// `sam-doe (LinkedIn)`, as LinkedIn prints it.
const remark = /\s\([\p{L} ]+\)$/u;
// What closes the brackets before an address, and what a profile's address may be asked for or lead to besides the profile.
const closing =
  /(?<=[\p{L}\p{N}])(?:[\])}>”".,;]|\/?[?#]\S*|\/(?:recent-activity|overlay|details|detail)\b\S*)$/u;
// Behind the account may stand a language, or the number that LinkedIn once gave.
const restOfProfile = /^(?=.*\p{L}|.*\/)[\p{L}\p{N}_%-]{1,60}(?:\/[\p{L}\p{N}]{1,4}){0,3}\/?$/u;
// LinkedIn gives names that others have a number: `sam-doe-` above `8723911`, or the hyphen below, or parted within.
const numberOfProfile = /^-?[\p{L}\p{N}]{3,12}(?:\/[\p{L}\p{N}]{1,4}){0,3}\/?$/u;
const wholeNumber = /\/in\/\S+-[\da-f]{7,9}$/;
// A number that a full line cuts anywhere.
const cutNumber = /linked[ -]?in\S*[:/]\s?\S+-(?=[\da-f]*\d)[\da-f]{7,9}$/i;
const restOfNumber = /^(?!(?:19|20)\d\d$)[\da-f]{1,8}\/?$/;
const firstOfRest = /^[\p{Ll}\p{N}][^\s|]*(?=[\s|])/u;
const firstBeforeSign =
  /^(?:\p{Ll}[^\s|]*|(?!(?:19|20)\d\d\b)[-(]?\d[\d ()./-]{0,14}(?<! ))(?=\s*[|·•⋄,;\t]|\s\/\s|\s\(\p{L}|\s\p{L}+:)/u;
const firstInCapitals = /^[\p{Lu}\p{N}][^\s|\p{Ll}]*(?=[\s|])/u;
// A hyphen that was set where an address may break: behind a sign none belongs.
const setHyphen = /(?<=[.@/_-])-$/;
// What no word ends in.
const cutShort = /[\p{L}\p{N}][-_/@.]$/u;
// A code that a bracket, a plus, a zero among groups, a label or the sign behind it tells.
const openPhone = new RegExp(
  String.raw`(?:^|[\s:[])(?:[+(][+()\d][\d ()./-]{3,11}|\+\d{1,3}[-./]?|\(?\d{3,5}\)?[/-])$|(?:^|[|·•,.:] ?)(?:(?:[+(]|0(?!\.))[\d ()./–-]{1,14}|\d{1,2}[/-])$|(?<!\p{L})(?:${phoneWords})\s?[.:]?\s(?!(?:19|20)\d\d(?!\d))\(?\d{2,6}\)?(?:[ ./-]\d{2,4})?$`,
  'iu',
);
const restOfPhone = /^[-–(]?\s?\d[\d ()./-]{1,18}$/;
// One that fills its line may be cut anywhere.
const cutPhone = /(?:^|[\s:])(?!(?:19|20)\d\d\b)[+(]{0,2}\d[\d ()./-]{5,15}$/;
const lastDigits = /^[-\d ()./]{0,7}\d$/;

/** The name of the person whom addresses may be made of, and more that they may hold. */
type Person = { readonly name: string; readonly kin: string };

/** The lines with what a narrow column broke made whole in the line where it begins: an e-mail address, a number, a profile. */
export function joinBroken(lines: readonly StyledLine[], person: Person): readonly StyledLine[] {
  const own = lines.filter(line => line.text !== '');
  // From the last line up, so that three lines come together, too; or from the first of them on, where only the first two show it.
  for (let at = own.length - 2; at >= 0; at -= 1)
    for (let piece = 0; piece < (own[at]?.parts.length ?? 0); piece += 1)
      for (let below = at + 1; below <= at + MOST_LINES; below += 1) {
        if (isBeside(own[at], piece, own[below])) continue;
        if (!joinAt(own, at, piece, below, person)) break;
      }
  return own;
}

/** Is a line left or right of all that a piece and what stands before it reach over? Then it is of another column. */
function isBeside(line: StyledLine | undefined, piece: number, next: StyledLine | undefined): boolean {
  if (!line?.box || !next?.box) return false;
  const [first, last] = [line.parts[0], line.parts[piece]];
  if (!last) return false;
  // The rest of what has an icon before it begins under the icon.
  const left = first.x - ICON * first.look.size;
  return next.parts.every(part => (part.right < first.x && part.x < left) || part.x > last.right);
}

/** Joins what a line's piece begins with what stands under it in the line `below`; says whether there was anything to join. */
function joinAt(own: StyledLine[], at: number, piece: number, below: number, person: Person): boolean {
  const [line, next] = [own[at], own[below]];
  const part = line?.parts[piece];
  if (!line || !next || !part) return false;
  const text = part.text.trimEnd();
  const isFull = (own[below - 1]?.room ?? FULL) < FULL;
  for (const under of [restUnder(part, line, next), restBehind(part, line, next)]) {
    if (line.box && under && !isAsLarge(part, under)) continue;
    const whole = under?.text.trim().replace(remark, '') ?? '';
    // Where the break shows, other details may follow the rest; where the line is only full, behind a sign.
    const begun = /\p{Ll}/u.test(text) ? firstOfRest : firstInCapitals;
    const first = (cutShort.test(text) ? begun : firstBeforeSign).exec(whole)?.[0] ?? '';
    const rest = [whole, first]
      .map(one => one.replace(closing, ''))
      .find(one => one !== '' && goesOn(text, one, isFull, person));
    if (!under || rest === undefined || !line.text.includes(text)) continue;
    // In a full line a domain's full stop is no sentence's.
    const stop = next.room < FULL && whole === `${rest}.` ? '.' : '';
    own[at] = withPart(line, part, text, begunWith(text, rest, person.name) + rest + stop);
    own[below] = withPart(next, under, rest, '');
    return true;
  }
  return false;
}

/** Are two pieces set in letters of about one size? A name in large ones is no rest of an address. */
const isAsLarge = (a: LinePart, b: LinePart): boolean =>
  Math.max(a.look.size, b.look.size) < LARGER * Math.min(a.look.size, b.look.size);

/** A line with something else in one of its pieces. */
function withPart(line: StyledLine, part: LinePart, from: string, to: string): StyledLine {
  const other = (text: string) => text.replace(from, () => to);
  const changed = (one: LinePart): LinePart => (one === part ? { ...one, text: other(one.text) } : one);
  return { ...line, text: other(line.text), parts: line.parts.map(changed) };
}

/** The piece of the next line right under a piece of this one; the only piece of each where nothing has a place. */
export function restUnder(part: LinePart, line: StyledLine, next: StyledLine): LinePart | undefined {
  const [only, another] = next.parts;
  // What begins right of the whole line is of another column, though the page is read across.
  const isOnly = line.parts.length === 1 && !another && line.column === next.column;
  if (only && isOnly && !(next.box && only.x > part.right)) return only;
  const isUnder = ({ x, right }: LinePart) =>
    // The rest of what has an icon before it begins under the icon.
    (x - part.x < ALIGNED && part.x - x < Math.max(ALIGNED, ICON * part.look.size)) ||
    // And where icons end the lines, it may end before its icon.
    (right - part.right < ALIGNED && part.right - right < Math.max(ALIGNED, ICON * part.look.size));
  return next.parts.find(one => one.x > 0 && isUnder(one));
}

/** The first piece of the next line, behind a line's last one that is plainly not at its end. */
function restBehind(part: LinePart, line: StyledLine, next: StyledLine): LinePart | undefined {
  const isLast = part === line.parts.at(-1) && mayWrap(line, next);
  const isOpen = line.room < FULL || [cutShort, openPhone].some(pattern => pattern.test(part.text.trimEnd()));
  // What goes on in a column of its own does so there.
  const isOfColumn = next.parts.slice(1).some(({ x }) => Math.abs(x - part.x) < ALIGNED);
  return isLast && isOpen && !isOfColumn ? next.parts[0] : undefined;
}

/** Does an address or a number go on in the next line? One that fills its line may have been broken anywhere. */
function goesOn(begun: string, next: string, isFull: boolean, { name, kin }: Person): boolean {
  if (knownHeading(next) !== null) return false;
  const isInCapitals = begun.includes('@') && !/\p{Ll}/u.test(begun + next);
  const [text, rest] = isInCapitals ? [begun.toLowerCase(), next.toLowerCase()] : [begun, next];
  if (openEmail.test(text)) {
    // `sam@example.de` above `v`: of a domain that fills its line a letter or two may be left.
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
    return restOfProfile.test(rest) || numberOfProfile.test(rest)
      ? /-$/.test(text) || (isFull && isBrokenName(text, rest, name))
      : false;
  if (openProfile.test(text)) {
    if (/-$/.test(text) !== /^-/.test(rest) && numberOfProfile.test(rest)) return true;
    const isCut =
      isFull && !/\p{Lu}/u.test(rest) && (/^-/.test(rest) || kinWords(name, lastWord(text)) === 0);
    // Where both have the same part of the person's name, each is an account.
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
  const isCutPhone = isFull && cutPhone.test(text) && lastDigits.test(rest);
  const isPhone = isCutPhone || (openPhone.test(text) && restOfPhone.test(rest));
  const whole = begunNumber.trim() + rest;
  const isDates = () => findDates(whole).some(({ start, end }) => end - start > 0.8 * whole.length);
  return isPhone && length >= FEWEST_DIGITS && length <= MOST_DIGITS && !isDates();
}

/** A hyphen within a word of the person's name, or behind a sign, was set at the line's end, and is none of the address. */
function begunWith(text: string, rest: string, name: string): string {
  if (setHyphen.test(text)) return text.replace(setHyphen, '');
  const bare = text.replace(/-$/, '');
  return bare !== text && isBrokenName(bare, rest, name) ? bare : text;
}

/** A word that fills its line alone and is no site, or what a label calls an e-mail address, above one that does not hold the person's name. */
const isCutName = (text: string, rest: string, isFull: boolean, name: string): boolean =>
  isFull &&
  (labelledName.test(text) ||
    (!/\s|:/.test(text) && !wholeSite.test(text) && kinWords(name, text + rest) === 0)) &&
  kinWords(name, rest) === 0;

const labelledName = /^(?:\S{0,2}mail[:：]|[✉📧])\s?\S+$/iu;
const wholeSite = /^www\.|\.\p{L}{2,}$/iu;

/** The person's name above an address that has nothing but figures before its @, as `sam.doe` above `94@example.com`. */
const isNumbered = (text: string, rest: string, name: string): boolean =>
  /^\d+@/.test(rest) && kinWords(name, lastWord(text)) > 0;

const lastWord = (text: string): string => text.replace(/^.*\s/s, '');

/** Does a word of the person's name lie across the break? */
function isBrokenName(text: string, rest: string, name: string): boolean {
  const local = lastWord(text);
  return kinWords(name, local + rest) > kinWords(name, local) + kinWords(name, rest);
}

const isRest = (rest: string, kin: string): boolean =>
  /[\d/]/.test(rest) || areKin(rest.replace(/[\d/_-]+/g, ' ').trim(), kin);
