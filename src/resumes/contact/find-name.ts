import { at } from '../../core/text/at.ts';
import { median, often } from '../../core/text/grouped.ts';
import { isPlace } from '../../core/vocabulary/places.ts';
import { jobTitle } from '../structure/entry-words.ts';
import { bodyLook } from '../structure/heading-candidates.ts';
import { knownHeading } from '../structure/heading-words.ts';
import type { LinePart, StyledLine } from '../structure/styled-line.ts';
import { areKin, isKin, isNameLabel, kinWords, nameReadings } from './name-readings.ts';
import { profileNames } from './profile-names.ts';

/** The person's name and the lines that print it. */
export type FoundName = { readonly name: string; readonly lines: readonly number[] };

const notNames =
  /(?<!\p{L})(?:résumé|resume|resumé|curriculum|vitae|europass|cv|sample|template|functional|chronological|engineer\w*|developer|manager|analyst|designer|scientist|consultant|student|architect|director|specialist|assistant|intern|professor|teacher|nurse|administrator|officer|programmer|technician|lead|senior|junior|software|full[- ]?stack|web|data|product|project|creative|and|the|for|with|of|in|at|street|st|ave|avenue|road|university|college|school|institute|inc|llc|ltd|gmbh|corp|company|phone|email|e-mail|address|mobile|linkedin|github|page|date|dear|last|updated|confidential|reference|portfolio|website|position|tagline|title|name:|father['’]?s|mother['’]?s|husband['’]?s|surname|present|skills?|experience|education|projects?|summary|profile|contact|objective|lebenslauf|currículum|hoja de vida|(?:个人)?简历|(?:个人)?履历|(?:個人)?履歷表?|履歴書|technologies|remote|usa|united|kingdom|city|state)(?!\p{L})/iu;
const particle =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|y|e|zu|af|ben|abu|st\.?)$/i;
const word = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.?|\(?[“"']?\p{Lu}[\p{L}\p{M}'’-]*[”"']?\)?)$/u;
// Scripts without capitals that put spaces between words.
const caseless =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{M}'’-]{2,}$/u;
const han = /^[\p{Script=Han}]{1,4}(?:[\s·][\p{Script=Han}]{1,4})?$/u;
const TOP_LINES = 40;
const MAX_WORDS = 5;
const MAX_LENGTH = 60;
/** From this many times the usual text size on, two lines of text are one title. */
const LARGE = 1.4;

/** Finds the name on the first page: large, near the top, made of name-like words, some of which are in the e-mail address. */
export function findName(lines: readonly StyledLine[], email: string | null): FoundName | null {
  const first = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => (line.page ?? 1) === 1 && line.text.trim() !== '');
  const largest = Math.max(
    ...first.map(({ line }) => Math.max(...line.parts.map(part => part.look.size))),
    0,
  );
  const usual = median(first.flatMap(({ line }) => line.parts.map(part => part.look.size)));
  const base = Math.min(usual, largest - 0.1);
  const headingLooks = looksOfHeadings(lines);
  const pointsOf = profileNames(lines);
  let best: { found: FoundName; score: number } | null = null;
  first.forEach(({ line, index }, place) => {
    for (const candidate of namesIn(line, index, lines, email)) {
      const size = largest > 0 ? Math.max(...candidate.parts.map(part => part.look.size)) : 0;
      const isHigh = line.box === null ? place < 5 : line.box[1] < 160;
      if (place > TOP_LINES && size < largest * 0.9 && !isHigh) continue;
      const isTitle = size > LARGE * usual;
      const isKnown = isKin(candidate.name, email);
      const areSeveral = candidate.words >= 2;
      const score =
        (largest > 0 ? (4 * (size - base)) / (largest - base) : 0) +
        (place === 0 ? 2 : place < 4 ? 1 : isHigh ? 0.5 : 0) +
        (areSeveral ? 1 : -1.5) +
        sumOf([
          [3, isKnown],
          [1.5, areSeveral && kinWords(candidate.name, email) >= 2],
          [SET_AS_HEADING, candidate.parts.every(part => headingLooks.has(lookKey(part.look)))],
          [TOLD, candidate.isTold === true],
          [TOLD * pointsOf(index), candidate.lines.length === 1],
          [NAMES_JOB, jobTitle.test(candidate.name) && !isKnown],
          [0.3, candidate.parts.some(part => part.look.isBold)],
          [0.2, candidate.isWhole === true || (candidate.lines.length > 1 && isTitle)],
          [A_LINE * candidate.lines.length, isTitle],
        ]);
      if (score > 1.5 && (best === null || score > best.score)) {
        best = { found: { name: candidate.name, lines: candidate.lines }, score };
      }
    }
  });
  return (best as { found: FoundName } | null)?.found ?? null;
}

/** The sum of the weights whose condition is true. */
const sumOf = (signs: readonly (readonly [number, boolean])[]): number =>
  signs.reduce((sum, [weight, is]) => (is ? sum + weight : sum), 0);

/** What each line of a large name adds, so that “Ana” above “García” above “Poe” wins as a whole, whichever word is in the e-mail address. */
const A_LINE = 0.05;
/** What a text gains if a form labels it as the name. */
const TOLD = 3;
/** What a text loses if it contains a job title, unless the e-mail address contains a word of it. */
const NAMES_JOB = -2;
/** What a text loses if it looks like the headings: it probably is one. */
const SET_AS_HEADING = -4;
/** From this many known headings of one look on, it is the look of headings. */
const LEAST_HEADINGS = 2;

const lookKey = ({ size, isBold, font, color }: StyledLine['look']): string =>
  `${Math.round(size * 2)}|${isBold}|${font}|${color}`;

/** The looks of well-known headings, if they differ from that of the body text. */
function looksOfHeadings(lines: readonly StyledLine[]): ReadonlySet<string> {
  const body = lookKey(bodyLook(lines));
  const headings = lines
    .flatMap(({ parts }) => parts)
    .filter(({ text, look }) => look.size > 0 && lookKey(look) !== body && knownHeading(text) !== null);
  return often(
    headings.map(({ look }) => lookKey(look)),
    LEAST_HEADINGS,
  );
}

type Candidate = FoundName & {
  readonly words: number;
  readonly parts: StyledLine['parts'];
  /** Over several lines, the last of which has a word that is in the e-mail address. */
  readonly isWhole?: boolean;
  /** Beside a form's label for names. */
  readonly isTold?: boolean;
};

function namesIn(
  line: StyledLine,
  index: number,
  lines: readonly StyledLine[],
  email: string | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const [first, second] = line.parts;
  // `JOHN` and `DOE` far apart, as in letter-spaced names.
  const isSpread =
    second &&
    line.parts.length === 2 &&
    (isSameName(first.look, second.look) || areHalves(first, second, index));
  const spread = isSpread ? `${beginningOf(first.text)} ${beginningOf(second.text)}` : '';
  if (isSpread && nameWords(spread, email) === 2)
    found.push({ name: spread, lines: [index], words: 2, parts: [first, second] });
  for (const [at, part] of line.parts.entries()) {
    const isTold = isNameLabel(line.parts[at - 1]?.text ?? '');
    for (const text of nameReadings(part.text, email, part.boldLead)) {
      const isSmall = part.look.size >= LEAST_IN_SMALL && smallLetters.test(text);
      const words = nameWords(isSmall ? text.replace(/(?<!\p{L})\p{L}/gu, inCapitals) : text, email);
      if (words === 0) continue;
      found.push({ name: text, lines: [index], words, parts: [part], isTold });
    }
    for (const name of namesOverLines(part, index, lines, email)) {
      const isWhole = isKin(name.parts.at(-1)?.text ?? '', email);
      found.push({ ...name, isWhole });
    }
  }
  return found;
}

/** From this size on, in points, two or three lowercase words may be a name, too. */
const LEAST_IN_SMALL = 20;
const smallLetters = /^\p{Ll}{2,}(?: \p{Ll}{2,}){1,2}$/u;
const inCapitals = (letter: string): string => letter.toUpperCase();

const MOST_LINES = 3;

/** A name set over lines: `Chanchal` above `Sharma`, `Ana García de` above `la Vega`. */
function namesOverLines(
  part: LinePart,
  index: number,
  lines: readonly StyledLine[],
  email: string | null,
): readonly Candidate[] {
  const parts: [LinePart, ...LinePart[]] = [part];
  const found: Candidate[] = [];
  const taken = [index];
  while (parts.length < MOST_LINES) {
    const above = parts.at(-1) ?? part;
    const from = taken.at(-1) ?? index;
    const under = nextUnder(above, from, lines);
    if (!under || !areNames(above, under.part)) break;
    const next = under.part;
    const own = beginningOf(next.text);
    taken.push(under.at);
    parts.push({ ...next, text: own });
    const text = parts
      .map(one => one.text)
      .join(' ')
      .replace(/- /g, '-');
    const words = nameWords(text, email);
    if (words >= 2) found.push({ name: text, lines: [...taken], words, parts: [...parts] });
    // `Roe, PMP,` above `CSM`: a separator ends the name.
    if (own !== next.text.trim()) break;
  }
  return found;
}

/** A line of a name, up to its first separator. */
const beginningOf = (text: string): string => nameReadings(text, null).at(-1) ?? text;

// Contact details beside a name come between its lines in reading order.
const MOST_BETWEEN = 4;
const TIGHT_NAME = 1.9;

/** The part under another with the same look: in the next line, or in a near one if lines of other columns come between. */
function nextUnder(
  above: LinePart,
  from: number,
  lines: readonly StyledLine[],
): { readonly part: LinePart; readonly at: number } | null {
  const top = lines[from]?.box;
  for (let at = from + 1; at <= from + 1 + MOST_BETWEEN; at += 1) {
    const line = lines[at];
    const isNext = at === from + 1;
    const isNear = top && line?.box && line.box[1] - top[1] < TIGHT_NAME * above.look.size;
    if (!line || !(isNext || isNear)) return null;
    const part = line.parts.find(
      other =>
        (isSameName(above.look, other.look) || areHalves(above, other, from)) &&
        (isUnder(other, above) || (isNext && line.parts.length === 1)),
    );
    if (part) return { part, at };
  }
  return null;
}

/** Is one part above the other, aligned on the left or centred? */
function isUnder(part: LinePart, above: LinePart): boolean {
  const middle = (one: LinePart) => (one.x + one.right) / 2;
  return (
    Math.abs(part.x - above.x) < part.look.size ||
    Math.abs(middle(part) - middle(above)) < 0.5 * part.look.size
  );
}

/** May two looks be those of one name? Its given and family names may differ in weight or font, but only if they are large. */
function isSameName(a: StyledLine['look'], b: StyledLine['look']): boolean {
  const isAlike = a.size > 0 && a.isBold === b.isBold && a.font === b.font;
  return Math.abs(a.size - b.size) < 0.5 && (isAlike || a.size >= LEAST_TITLE);
}

/** In a text without font sizes: are the first line's and the next part single words, of which the second is no known place? */
const areHalves = (above: LinePart, next: LinePart, line: number): boolean =>
  line === 0 &&
  above.look.size === 0 &&
  [above, next].every(({ text }) => word.test(text.trim())) &&
  !isPlace(next.text.trim());

/** In points. Body text is smaller. */
const LEAST_TITLE = 15;

/** May two parts be halves of a name? They are short, or the first ends in a hyphen or a particle. */
function areNames(above: LinePart, next: LinePart): boolean {
  const isOpen = /-$/.test(above.text) || particle.test(above.text.replace(/^.* /s, ''));
  return [above, next].every(one => {
    const own = one.text.split(' ').filter(text => !particle.test(text));
    return knownHeading(one.text) === null && (isOpen || own.length <= 2);
  });
}

/** How many words a name-like text has; 0 if it is not like a name. */
function nameWords(text: string, email: string | null): number {
  if (han.test(text) && !notNames.test(text)) return 2;
  // If the e-mail address contains both words, they are a name, whatever else they mean and however they are written.
  const isTold = areKin(text, email) && /^\p{L}+\s\p{L}+$/u.test(text) && text.length <= MAX_LENGTH;
  if (isTold) return 2;
  // `Dara quill`: the lowercase letter is a typing error if the e-mail address contains a word of the name.
  const isSlip = /^\p{Lu}\p{Ll}+\s\p{Ll}{3,}$/u.test(text) && isKin(text, email);
  if (isSlip && !notNames.test(text) && !jobTitle.test(text) && knownHeading(text) === null) return 2;
  if (text.length > MAX_LENGTH || /[\d@/:;!?…,]/.test(text) || notNames.test(text)) return 0;
  const words = text.split(/\s+/);
  const own = words.filter((part, index) => index === 0 || !particle.test(part));
  // A name does not end in a lowercase particle; `Van` with a capital may be a name itself.
  const isOpen = words.length > 1 && /^\p{Ll}|-$/u.test(at(words, words.length - 1));
  if (own.length > MAX_WORDS || isOpen || knownHeading(text) !== null) return 0;
  return own.every(part => word.test(part) || caseless.test(part)) && /\p{L}{2}/u.test(text)
    ? words.length
    : 0;
}
