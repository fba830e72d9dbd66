import type { ResumeFacts } from '../evidence/gather-facts.ts';
import { nearness, type Trade, tradesOfTitle } from '../lexicon/trades.ts';
import { lettered } from '../text/lettered.ts';
import type { Resume } from '../types.ts';
import { NUMBER_WORDS } from '../vocabulary/number-words.ts';

// The years of work that a sentence of a resume states, and the words around them that say what kind of work it was.
type Claim = { readonly years: number; readonly of: string };

// “A year of” counts as one year, too.
const NUMBERS = [...NUMBER_WORDS.keys(), 'an?', 'une', 'una'];
const UNIT =
  'years?|yrs?|months?|decades?|jahren?|monaten?|jahrzehnten?|ans|années|mois|años?|meses|anos?|ann[io]|mesi|lata?|letni\\w+|jaar|års?|лет|года?';
const TIME = String.raw`(?<![\p{L}\d.,–-])(\d{1,2}(?:\.\d)?|${NUMBERS.join('|')})\+?[ -]?(?:full )?(${UNIT})(?!\p{L})`;
const EXPERIENCE = String.raw`(?<!\p{L})(?:experiences?|\p{L}*erfahrung|expérience|experi[eê]ncia|esperienza|doświadczeni\p{L}*|(?:werk)?ervaring|erfarenhet|erfaring|опыт\p{L}*)(?!\p{L})`;
// “10 months of experience in testing”, “Total experience: 8 years”. Without the word “experience”, what the years were spent on must be work.
const spentOn =
  /^(?: of)?(?: (?:working|tätig))? ((?:as|in|im|als|building|developing|programming|writing)\s[^.;,\n]{2,60})/i;
const told = lettered(String.raw`^(?:['’]|(?:[^.;\n]|\.\w){0,60}?) ?${EXPERIENCE}`, 'iu');
const labelled = lettered(String.raw`${EXPERIENCE}\s?[:–-]\s?$`, 'iu');
const time = lettered(TIME, 'giu');
const REACH = 120;
// Words around a title: “I am a developer with over”.
const aside = /^\s*I(?:['’]m| am) an? |,? (?:with|having|mit|avec|con|com|met|z)(?: .*)?$/gi;

/** The first claim in a text; null if there is none. */
function findClaim(text: string): Claim | null {
  for (const found of text.matchAll(time(text))) {
    const { 0: all, 1: figure = '', 2: unit = '', index } = found;
    const before = text.slice(Math.max(0, index - REACH), index).replace(/^.*[.;|•\n]/s, '');
    const after = text.slice(index + all.length, index + REACH);
    const spent = spentOn.exec(after)?.[1] ?? '';
    const isWork = tradesOfTitle(spent).length > 0 || /\bIT\b/.test(spent);
    if (!isWork && !told(after).test(after) && !labelled(before).test(before)) continue;
    const years = inYears(figure.toLowerCase(), unit.toLowerCase());
    return { years, of: before.replace(aside, '').trim() || spent };
  }
  return null;
}

function inYears(figure: string, unit: string): number {
  const count = /\d/.test(figure) ? Number(figure) : (NUMBER_WORDS.get(figure) ?? 1);
  if (/^(?:decade|jahrzehnt)/.test(unit)) return count * 10;
  return Math.round((count / (/^(?:mo|mes)/.test(unit) ? 12 : 1)) * 10) / 10;
}

/** The years of work that a text claims; null if it claims none. */
export const claimedYears = (text: string): number | null => findClaim(text)?.years ?? null;

/** What a resume claims, first of all in its summary; null if it claims nothing. */
export const claimOf = (resume: Resume, { summary }: Pick<ResumeFacts, 'summary'>): Claim | null =>
  findClaim(summary?.text ?? '') ?? findClaim(resume.text);

/** What a person claims whose jobs have neither titles nor dates that can be read and who was not studying until now; null for everybody else. */
export function claimAlone(resume: Resume, facts: ResumeFacts): Claim | null {
  const { work, today } = facts;
  const isTold = work.some(({ entry, period }) => entry.title !== null || period !== null);
  const isStudying = resume.entries.some(
    ({ kind, to }) => kind === 'education' && to !== null && (to === 'present' || to.year >= today.year),
  );
  return isTold || isStudying ? null : claimOf(resume, facts);
}

/** True if the years that a person claims, without a job that can be read, were work of the trades asked. */
export function claimsWork(asked: readonly Trade[], resume: Resume, facts: ResumeFacts): boolean {
  const claim = claimAlone(resume, facts);
  return claim !== null && nearness(asked, tradesOfTitle(claim.of)) >= NEIGHBOURS;
}

const NEIGHBOURS = 0.7;
