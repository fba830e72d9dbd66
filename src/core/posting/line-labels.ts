import { lettered } from '../text/lettered.ts';
import { type Cue, findCues, meaningOf } from './find-cues.ts';
import { type Word, wordsOf } from './line-words.ts';

// Labels that say neither must nor wish: “Within 30 days: …” has a number, “what we don’t need” a denial.
const NOT = 'not';
const FIGURE = /^0/;
const MOST_UNTOLD = 0.4;

/** What a label introduces, as a heading would, if most of its words belong to cues; null otherwise. */
export function saidBy(words: readonly Word[], cues: readonly Cue[], label: number): string | null {
  // “Kann:” is a label only with its colon, so a cue may include the colon.
  const own = cues.filter(({ to }) => to <= label + 1);
  const untold = words.slice(0, label).filter((_, at) => !own.some(({ from, to }) => from <= at && at < to));
  const isNone =
    own.some(({ cue }) => cue === NOT) || words.slice(0, label).some(({ text }) => FIGURE.test(text));
  return isNone || untold.length > label * MOST_UNTOLD ? null : meaningOf(own);
}

const HEAD = 'head';
const PARTS: ReadonlySet<string | null> = new Set('must wish duty stack benefit process skill'.split(' '));

/** What a text introduces as a heading, its cues, and whether all its words belong to cues (`isTold`) or to cues of headings (`isHead`). */
function labelOf(text: string) {
  const { words } = wordsOf(text, 0, text.length);
  const cues = findCues(words);
  const told = words.map((_, at) => cues.filter(({ from, to }) => from <= at && at < to));
  const isHead = told.every(by => by.some(({ cue }) => cue === HEAD));
  return { role: saidBy(words, cues, words.length), isHead, isTold: told.every(by => by.length > 0), cues };
}

/** True if a text names a part of a posting, as a heading does. Unless a mark separates it from the text before, all its words must say so. */
function isLabel(text: string, isParted = false): boolean {
  const { role, isHead, isTold, cues } = labelOf(text);
  if (isHead || (PARTS.has(role) && isTold)) return true;
  return isParted && role !== null && cues[0]?.from === 0;
}

/** What a text introduces as a heading, or `head` if it is one without saying; null if any word belongs to no cue. */
export function labelIn(text: string): string | null {
  const { role, isTold, cues } = labelOf(text);
  return isTold ? (role ?? (cues.some(({ cue }) => cue === HEAD) ? HEAD : null)) : null;
}

// A label in bold, with the words that complete it (“**Preferred** Qualifications”); one before a dash at the start of a line; one before a colon.
const BOLD = /\*\*([^*:\n]{3,40})\*\*(?= ?(?:(\p{Lu}\p{L}{0,20}) ?(?::|$)|[\p{Lu}\p{N}]))/gu;
const SIGN = String.raw`[\p{L}'’/&-]`;
const DASH = lettered(
  String.raw`^[^\p{L}\p{N}]{0,8}((?:${SIGN}{1,30} ){0,4}${SIGN}{0,30}\p{L}) [-–—] (?=\S)`,
  'u',
);
const COLON = lettered(String.raw`(?<!\p{L})(?:${SIGN}{1,30} ){0,5}${SIGN}{1,30} ?:(?![/:]|$)`, 'gu');
// Marks that separate a label from the text before it.
const PARTED = /(?:^[^\p{L}\p{N}]*|[.;|!?)•·–—-])$/u;
// “Knowledge, Skills and Abilities: …”: a label does not begin after “and”.
const AND = /\s(?:and|und|et|y|&)$/u;

/** Puts a colon after each label of a line, however the label is marked, and a line break before all but the first; keeps the length of the text. */
export function withLabelsApart(line: string): string {
  const plain = line
    .replace(BOLD, (all, label: string, rest?: string) =>
      isLabel(label) && !(rest && isLabel(`${label} ${rest}`)) ? `  ${label}: ` : all,
    )
    .replace(DASH(line), (all, label: string) => (isLabel(label) ? `${all.slice(0, -2)}: ` : all));
  const breaks = [...plain.matchAll(COLON(plain))].flatMap(({ 0: found, index }) => {
    const end = index + found.length - 1;
    // “Java Experience: …”: once a mark separates words from the text before them, the label does not begin later.
    let first: number | null = null;
    for (const { index: at } of found.matchAll(CAPITAL)) {
      const near = plain.slice(Math.max(0, index + at - NEAR), index + at);
      const before = near.replace(/[*_\s]+$/, '');
      const place = index + at - near.length + before.length;
      const isParted = PARTED.test(before);
      if (isParted) first = place;
      if (AND.test(before)) continue;
      if (before.endsWith(':') && !isLabel(/[^\s:]+/.exec(found.slice(at))?.[0] as string)) continue;
      // In a row of cells each cell has its own label, whatever the label says.
      if (!before.endsWith('|') && !isLabel(plain.slice(index + at, end), isParted)) continue;
      if (!LETTER.test(before) || !(isParted || plain.indexOf(':') < place)) break;
      const cut = first ?? place;
      return [/\s/.test(plain[cut] as string) ? cut : cut - 1];
    }
    return [];
  });
  return [-1, ...breaks].map((at, no) => plain.slice(at + 1, breaks[no])).join('\n');
}

// In characters: how far before a label the text is searched for a mark.
const NEAR = 200;
const CAPITAL = /(?<![\p{L}'’/&-])\p{Lu}/gu;
const LETTER = /[\p{L}\p{N}]/u;
