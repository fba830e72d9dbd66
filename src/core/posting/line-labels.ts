import { lettered } from '../text/lettered.ts';
import { type Cue, findCues, meaningOf } from './find-cues.ts';
import { type Word, wordsOf } from './line-words.ts';

// “Within 30 days: …” counts, “what we don’t need” denies.
const NOT = 'not';
const FIGURE = /^0/;
const MOST_UNTOLD = 0.4;

/** What the cues of a label say that it opens, as a heading does, where they are most of it; null where they say nothing of the kind. */
export function saidBy(words: readonly Word[], cues: readonly Cue[], label: number): string | null {
  // “Kann:” is a label by its colon.
  const own = cues.filter(({ to }) => to <= label + 1);
  const untold = words.slice(0, label).filter((_, at) => !own.some(({ from, to }) => from <= at && at < to));
  const isNone =
    own.some(({ cue }) => cue === NOT) || words.slice(0, label).some(({ text }) => FIGURE.test(text));
  return isNone || untold.length > label * MOST_UNTOLD ? null : meaningOf(own);
}

const HEAD = 'head';
const PARTS: ReadonlySet<string | null> = new Set('must wish duty stack benefit process skill'.split(' '));

/** The role that a text opens as a heading, its cues, and whether all its words are told by some, and by those of a heading. */
function labelOf(text: string) {
  const { words } = wordsOf(text, 0, text.length);
  const cues = findCues(words);
  const told = words.map((_, at) => cues.filter(({ from, to }) => from <= at && at < to));
  const isHead = told.every(by => by.some(({ cue }) => cue === HEAD));
  return { role: saidBy(words, cues, words.length), isHead, isTold: told.every(by => by.length > 0), cues };
}

/** Whether a text names a part of a posting, as a heading does; where nothing parts it from what stands before, each of its words and what it opens do. */
function isLabel(text: string, isParted = false): boolean {
  const { role, isHead, isTold, cues } = labelOf(text);
  if (isHead || (PARTS.has(role) && isTold)) return true;
  return isParted && role !== null && cues[0]?.from === 0;
}

/** What a text opens as a heading does, where each of its words tells so: its role, or `head`; null where they do not. */
export function labelIn(text: string): string | null {
  const { role, isTold, cues } = labelOf(text);
  return isTold ? (role ?? (cues.some(({ cue }) => cue === HEAD) ? HEAD : null)) : null;
}

// A label in bold letters, with what ends it behind them (“**Preferred** Qualifications”), before a dash where a line begins, before a colon.
const BOLD = /\*\*([^*:\n]{3,40})\*\*(?= ?(?:(\p{Lu}\p{L}{0,20}) ?(?::|$)|[\p{Lu}\p{N}]))/gu;
const SIGN = String.raw`[\p{L}'’/&-]`;
const DASH = lettered(
  String.raw`^[^\p{L}\p{N}]{0,8}((?:${SIGN}{1,30} ){0,4}${SIGN}{0,30}\p{L}) [-–—] (?=\S)`,
  'u',
);
const COLON = lettered(String.raw`(?<!\p{L})(?:${SIGN}{1,30} ){0,5}${SIGN}{1,30} ?:(?![/:]|$)`, 'gu');
// What parts a label from what stands before it.
const PARTED = /(?:^[^\p{L}\p{N}]*|[.;|!?)•·–—-])$/u;
// “Knowledge, Skills and Abilities: …”.
const AND = /\s(?:and|und|et|y|&)$/u;

/** A line with a colon behind each label in it, however it is set apart, and a line break before all but the first; sign for sign. */
export function withLabelsApart(line: string): string {
  const plain = line
    .replace(BOLD, (all, label: string, rest?: string) =>
      isLabel(label) && !(rest && isLabel(`${label} ${rest}`)) ? `  ${label}: ` : all,
    )
    .replace(DASH(line), (all, label: string) => (isLabel(label) ? `${all.slice(0, -2)}: ` : all));
  const breaks = [...plain.matchAll(COLON(plain))].flatMap(({ 0: found, index }) => {
    const end = index + found.length - 1;
    // “Java Experience: …”: where its words are parted from what stands before, no label begins later.
    let first: number | null = null;
    for (const { index: at } of found.matchAll(CAPITAL)) {
      const near = plain.slice(Math.max(0, index + at - NEAR), index + at);
      const before = near.replace(/[*_\s]+$/, '');
      const place = index + at - near.length + before.length;
      const isParted = PARTED.test(before);
      if (isParted) first = place;
      if (AND.test(before)) continue;
      if (before.endsWith(':') && !isLabel(/[^\s:]+/.exec(found.slice(at))?.[0] as string)) continue;
      // A cell of a row has a label of its own, whatever it is.
      if (!before.endsWith('|') && !isLabel(plain.slice(index + at, end), isParted)) continue;
      if (!LETTER.test(before) || !(isParted || plain.indexOf(':') < place)) break;
      const cut = first ?? place;
      return [/\s/.test(plain[cut] as string) ? cut : cut - 1];
    }
    return [];
  });
  return [-1, ...breaks].map((at, no) => plain.slice(at + 1, breaks[no])).join('\n');
}

// So far back it is looked what stands before a label.
const NEAR = 200;
const CAPITAL = /(?<![\p{L}'’/&-])\p{Lu}/gu;
const LETTER = /[\p{L}\p{N}]/u;
