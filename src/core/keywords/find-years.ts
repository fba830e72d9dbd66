import { at } from '../text/at.ts';
import { lettered } from '../text/lettered.ts';
import type { Span } from '../types.ts';
import { NUMBER_WORDS } from '../vocabulary/number-words.ts';

/** A number of years of experience that a posting asks for. */
export type YearsAsked = Span & {
  /** The lower end if it is a range. */
  readonly years: number;
  /** Where the words about the experience begin and end: “of experience with Java”. */
  readonly scope: Span;
  readonly isJuniorOption: boolean;
  /** True if the words around it say that it means experience; otherwise its line must be known to ask for years. */
  readonly isSaid: boolean;
};

const WORD = [...NUMBER_WORDS.keys()].join('|');
const BEGINNINGS = [...NUMBER_WORDS.keys()].map(word => word[0]).join('');

const FIGURE = lettered(
  String.raw`(?=[\d${BEGINNINGS}])(?<![\d.,$€£/-])(\d{1,2}(?:[.,]5)?|(?<![\p{L}\d_])(?:${WORD}))(?=jährig|y(?:\+|rs?|ears?)|[^\p{L}\d_])\s*(?:\((?:\d{1,2}\+?|${WORD})\)\s*)?(?:\+|plus\b|or more\b)?\s*(?:(?:(?:-|–|—|to|or|\/|bis|oder|à|a|ou|o|e|tot|of|do|till|til|(?<=(?<!\p{L})(?:entre|zwischen|between|tra|fra|tussen|mellan|mellem|mellom|między)\s\S{1,9}\s)(?:y|und|and|et|e|en|och|og|a|i))\s*(?:\d{1,2}|[a-z]+)|,\s*(?:${WORD}))\s*\+?\s*)?(?:\+\s*|plus\s+|or more\s+|full\s+|solid\s+)?(?:years?|-years?(?=\s+(?:(?!degree|bachelor|college|programme?|diploma|course|contract)[a-z-]+\s+){0,6}experience\b)|yrs?|y(?=\+)|yoe|jahr(?:en?)?|-?(?:jähr|år)ig\p{L}*|-?letni\p{L}*|ans|(?<=\bun )an(?= d)|années?|años?|anos?|ann[io]|jaar|års?|lata?|roky|let|лет|года?|năm|yıl)(?![\p{L}\p{N}])\.?['’]?(?:\s*(?:or more|plus|\+|minimum|mini|oder mehr|ou plus|et plus|o más|ou mais|o più|of meer|lub więcej|eller mer))?`,
  'giu',
);

const NOT_EXPERIENCE =
  /\b(?:year(?:s)? (?:old|of age|(?:or|and) (?:older|over|above)|contract|warranty|anniversary|plan|period|vesting)|years ago|age of)\b/i;
// “Two years of a computer science course” are not work.
const STUDIES =
  /^\s*(?:of|into|in)\s+(?:(?!experience|work|with\b|plus\b|and\b|or\b(?! (?:three|four|five|six)\b))[\w’'-]+\s+){0,8}(?:course|degree|study|studies|college|university|school|apprenticeship)\b(?![^.;\n]{0,40}\bexperience\b)/i;
// Other things that are measured in years; tested only if no word says that it is experience.
const OTHER_TIME =
  /course|degree|stud(?:y|ies)|college|university|school|contract|agreement|bond|licen[cs]e|vertrag|contrat|old\b|\bage\b/i;
const COMPANY_BEFORE =
  /\b(?:for|over|last|past|next|within|in|after|every|each|per|first|than|nearly|almost|our|with over|more than|fort[es]? de|depuis(?: plus de)?|seit(?: über| mehr als)?|desde hace(?: más de)?|há mais de|da oltre|sinds|od ponad)\s+(?:the\s+)?(?:last |past |next |first )?$/i;
// “Up to 2 years of experience” is a maximum, not a minimum.
const AT_MOST =
  /\b(?:up to|at most|no more than|(?<!\b(?:not?|nicht) )(?:less than|fewer than|under|weniger als)|moins de|menos de|minder dan|max(?:imum|\.)?(?: of)?|bis zu|höchstens|jusqu['’]à|hasta|maximaal)\s+(?:a\s+)?$/i;
// “18 months of experience”: the word must follow, as contracts and leaves are given in months too.
const MONTHS =
  /(?<![\d.,$€£/-])(\d{1,2})\s*\+?\s*months?\b['’]?(?=\s+(?:of\s+)?(?:(?!contract|leave|training|probation|project)[a-z]+[\s/-]+){0,3}experience\b)/gi;

// “In lieu of a degree, 8 years”, “8 years without a degree”: years that only people without a degree need.
const NO_DEGREE = String.raw`(?:in lieu of|in place of|instead of|without)\b[^.;\n]{0,40}\b(?:degree|diploma|education)`;
const FOR_DEGREE_BEFORE = new RegExp(String.raw`\b${NO_DEGREE}\b[^.;\n]{0,30}$`, 'i');
const FOR_DEGREE_AFTER = new RegExp(String.raw`^[^.;\n\d]{0,60}\b${NO_DEGREE}`, 'i');

/** All numbers of years in a text that may mean experience, in order; a number of years below `least` is left out. */
export const findYears = (text: string, least = 1): readonly YearsAsked[] =>
  [...inYears(text, least), ...inMonths(text), ...behindLabel(text)].sort((a, b) => a.start - b.start);

// “Years of experience: 5+”.
const LABELLED = /\b(?:years? of (?:[a-z]+ ){0,2}experience|yoe)\s*[:=–-]\s*(\d{1,2})(?!\d)/gi;

const behindLabel = (text: string): readonly YearsAsked[] =>
  Array.from(text.matchAll(LABELLED), match => {
    const [start, end] = [match.index, match.index + match[0].length];
    const years = Number(match[1]);
    return { start, end, years, scope: { start: end, end }, isJuniorOption: false, isSaid: true };
  }).filter(({ years }) => years >= 1 && years <= 20);

/** Finds months of experience, as years rounded down to halves; less than a year is left out. */
function inMonths(text: string): readonly YearsAsked[] {
  return Array.from(text.matchAll(MONTHS), match => {
    const [start, end] = [match.index, match.index + match[0].length];
    const scope = { start: end, end: around(text, start, end).end };
    const years = Math.floor(Number(match[1]) / 6) / 2;
    return { start, end, years, scope, isJuniorOption: false, isSaid: true };
  }).filter(({ start, years }) => years >= 1 && !AT_MOST.test(text.slice(Math.max(0, start - 40), start)));
}

function inYears(text: string, least: number): readonly YearsAsked[] {
  const found: YearsAsked[] = [];
  for (const match of text.matchAll(FIGURE(text))) {
    const start = match.index;
    const end = start + match[0].length;
    const years = numberOf(at(match, 1));
    const sentence = around(text, start, end);
    if (years === null || years < least || years > 20) continue;
    if (NOT_EXPERIENCE.test(text.slice(start, end + 20))) continue;
    const before = text.slice(Math.max(sentence.start, start - 40), start);
    const rest = text.slice(end - 1, Math.min(sentence.end, end + 110));
    const [, after = ''] = SENTENCE_REST.exec(rest) ?? [];
    if (STUDIES.test(after)) continue;
    if (isOther(before, after)) continue;
    const isSure = isSaid(before, after, match[0]);
    if (!isSure && OTHER_TIME.test(before + after.slice(0, 60))) continue;
    found.push({
      start,
      end,
      years,
      scope: { start: /^\s*\)/.test(after) ? sentence.start : end, end: sentence.end },
      isJuniorOption: /^[^\d\n]{0,60}\b(?:junior|jr)\b/i.test(text.slice(end, end + 70)),
      isSaid: isSure,
    });
  }
  return found;
}

// The rest of the sentence after a figure: nothing after “10 years. We …”, “Experience” after “5 yrs. Experience”.
const SENTENCE_REST = /^(?!(?<!yrs?)\.\s\p{Lu}).(.*?)(?:[.!?]\s(?=\p{Lu})|$)/su;

const isCompanyAge = (before: string, after: string) =>
  COMPANY_BEFORE.test(before) &&
  !/\b(?:minimum|at least|require|must|candidate|you)\b/i.test(before) &&
  !/^\s*(?:of )?(?:\w+ ){0,4}experience\b/i.test(after);

// A maximum, years in place of a degree, or the age of a company.
const isOther = (before: string, after: string): boolean =>
  AT_MOST.test(before) ||
  FOR_DEGREE_BEFORE.test(before) ||
  FOR_DEGREE_AFTER.test(after) ||
  isCompanyAge(before, after) ||
  /\b(?:company|firm|agency|team) of $/i.test(before) ||
  (/\bexperience connecting|in business|in the (?:industry|market)\b/i.test(after) &&
    /\bover\b/i.test(before));

// “5 years of experience”, “Berufserfahrung von mindestens 5 Jahren”, “at least 5 years”, “5+ years”.
const EXPERIENCE =
  /\bexp\b|\bxp\b|exp[eé]ri[eê]n[cz]|esperienza|ervaring|erfahrung|prax[ei]|praktijk|erfar(?:enhet|ing)|doświadczeni|опыт/i;
const AT_LEAST =
  /\b(?:minim\w+|m[íi]nimo|mínima|mindestens|minstens|co najmniej|at least|mind?\.?|minst|au moins|al menos|almeno|pelo menos)\b[^.]{0,20}$/i;

const OR_MORE = /\+|minimum|\bmini\b|\bplus\b|\b(?:more|mehr|más|mais|più|meer|więcej|mer)$/i;

// Matches “Three years as a tester”, “six years running databases”, but not “20 years serving banks”.
const COUNTED =
  /^\s*(?:of|in|as|with|im beruf|als|comme|como|come|som|jako|(?!serving|helping|growing|driving)[a-z]{3,}ing|[a-z]{3,}[aeé]ndo)\b/i;

const isSaid = (before: string, after: string, figure: string): boolean =>
  COUNTED.test(after) ||
  EXPERIENCE.test(before.slice(-36)) ||
  EXPERIENCE.test(after) ||
  OR_MORE.test(figure) ||
  AT_LEAST.test(before);

function numberOf(word: string): number | null {
  const known = NUMBER_WORDS.get(word.toLowerCase());
  if (known !== undefined) return known;
  const value = Number(word.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

const SCOPE = 200;

/** The line around a figure, up to 200 characters to each side. */
function around(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - SCOPE), start);
  const after = text.slice(end, end + SCOPE);
  const next = after.indexOf('\n');
  return {
    start: start - before.length + before.lastIndexOf('\n') + 1,
    end: end + (next === -1 ? after.length : next),
  };
}
