import type { LinePart, StyledLine } from '../structure/styled-line.ts';
import { areKin } from './name-readings.ts';

/** Points by which the pieces of one text may begin apart. */
const ALIGNED = 3;
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;

// What is plainly not at its end: an address without its domain, or with half of it; a number with too few digits.
const openEmail = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}.-]*$/u;
const domainEnd = '(?:com|org|net|edu|gov|info|io|dev|me|app|tech|pro|online|[a-z]{2})';
const wholeEmail = new RegExp(`@(?:[\\p{L}\\p{N}-]+\\.)+(?!co$)${domainEnd}$`, 'iu');
const wholeAddress = new RegExp(`@(?:[\\p{L}\\p{N}-]+\\.)+${domainEnd}$`, 'iu');
const restOfEmail = /^[\p{Ll}\p{N}.-]{1,40}$/u;
const openName = /(?:^|[\s:|])[\p{Ll}\p{N}._%+-]{2,}$/u;
const openProfile = /(?:linkedin\.com\/(?:in|pub)|github\.com)\/[\p{L}\p{N}_%-]{0,60}$/iu;
// An address that has only begun, and one whose last sign says that it goes on; the rest of that one is no address itself.
const begunAddress = /(?:https?:\/{1,2}|www\.)$/iu;
const openAddress = /\.(?:com|org|net|io|dev|de)\/(?:[^\s|,;]*[/-])?$/iu;
const restOfAddress = /^(?:in\/|[\p{Ll}\p{N}])[\p{L}\p{N}_%/-]{1,80}$/u;
const restOfProfile = /^(?=.*\p{L}|.*\/)[\p{L}\p{N}_%-]{1,60}\/?$/u;
const openPhone = /(?:^|[\s:])[+(][+()\d][\d ()./-]{3,11}$/u;
const restOfPhone = /^\d[\d ()./-]{1,11}$/;

/**
 * The lines with what a narrow column broke whole again, in the line where it begins: an e-mail address, a number, and a
 * profile whose rest shows a digit, a slash or a part of the person's name.
 */
export function joinBroken(lines: readonly StyledLine[], kin: string): readonly StyledLine[] {
  const own = lines.filter(line => line.text !== '').map(line => ({ ...line }));
  own.forEach((line, at) => {
    const next = own[at + 1];
    for (const part of next ? line.parts : []) {
      const [text, rest] = [part.text.trimEnd(), next && restUnder(part, line, next)?.text.trim()];
      if (!next || !rest || !line.text.includes(text) || !goesOn(text, rest, kin)) continue;
      line.text = line.text.replace(text, () => text + rest);
      next.text = next.text.replace(rest, '');
    }
  });
  return own;
}

/** The piece of the next line right under a piece of this one; the only piece of each where nothing has a place. */
function restUnder(part: LinePart, line: StyledLine, next: StyledLine): LinePart | undefined {
  const isOnly = line.parts.length === 1 && next.parts.length === 1 && line.column === next.column;
  return isOnly ? next.parts[0] : next.parts.find(({ x }) => x > 0 && Math.abs(x - part.x) < ALIGNED);
}

function goesOn(text: string, rest: string, kin: string): boolean {
  if (openEmail.test(text))
    return !wholeEmail.test(text) && restOfEmail.test(rest) && wholeAddress.test(text + rest);
  if (openProfile.test(text)) return restOfProfile.test(rest) && (/[/-]$/.test(text) || isRest(rest, kin));
  if (begunAddress.test(text)) return /^[\p{L}\p{N}-]+\.\S+$/u.test(rest);
  if (openAddress.test(text)) return restOfAddress.test(rest);
  if (openName.test(text) && wholeAddress.test(rest)) return /^@/.test(rest) || /[._-]$/.test(text);
  const { length } = (text + rest).replace(/\D/g, '');
  return openPhone.test(text) && restOfPhone.test(rest) && length >= FEWEST_DIGITS && length <= MOST_DIGITS;
}

const isRest = (rest: string, kin: string): boolean =>
  /[\d/]/.test(rest) || areKin(rest.replace(/[\d/_-]+/g, ' ').trim(), kin);
