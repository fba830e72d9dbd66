import { findDegree } from '../keywords/find-degree.ts';
import { findYears } from '../keywords/find-years.ts';
import { isFieldOfStudy } from '../keywords/is-field-of-study.ts';
import { areAChoice } from '../keywords/name-lists.ts';
import { indexOfLargest } from '../models/linear-model.ts';
import { at } from '../text/at.ts';
import { grouped } from '../text/grouped.ts';
import { lettered } from '../text/lettered.ts';
import { once, remembered } from '../text/remembered.ts';
import { contains } from '../text/spans.ts';
import { wordSet } from '../text/word-lists.ts';
import type {
  AnsweredLine,
  EvidenceLevel,
  FitAnswer,
  LineAnswer,
  Quote,
  RequirementLine,
  Requirements,
  Resume,
} from '../types.ts';
import { quoteOf } from './bullets.ts';
import { answeringLevel, compareLevels, isProven } from './evidence-levels.ts';
import type { ResumeFacts } from './gather-facts.ts';
import type { LanguageShown } from './languages-shown.ts';
import { type PlacedKeyword, settleAlternatives } from './match-keywords.ts';
import { ownLine } from './own-lines.ts';

/** From this share on, a requirement counts as shown. */
export const MET = 0.95;
const HALF = 0.5;
const FEWEST_SHARED = 2;
const SHORTEST_WORD = 4;

/** Everything that the answers are worked out from. */
export type Question = {
  readonly description: string;
  readonly requirements: Requirements;
  readonly keywords: readonly PlacedKeyword[];
  readonly fit: readonly FitAnswer[];
  readonly languages: readonly LanguageShown[];
  readonly resume: Resume;
  readonly facts: ResumeFacts;
  readonly vouched: readonly string[];
  /** Years of work with the given keywords, or of work like the posting's if there are none; null if unknown. */
  readonly yearsOf: (counted: readonly PlacedKeyword[]) => number | null;
};

/** Answers every requirement line of a posting, in order. */
export function answerLines(question: Question): readonly AnsweredLine[] {
  // Made only when a requirement has no proof of its own.
  const nearest = once(() => nearestOf(statementsOf(question)));
  const keywordsOf = keywordsByName(question.keywords);
  const { description, vouched } = question;
  return question.requirements.lines.map(line => {
    const own = keywordsOf(line.keywords);
    const text = textOf(description, line);
    const answer = ofCertificate(answerOf(sharesOf(line, own, question)), text, own, question);
    const isVouched = answer !== 'shown' && vouched.includes(text);
    const quote = proofOf(own) ?? lineOnIt(line, question) ?? nearest()(text);
    return { ...line, answer: isVouched ? 'shown' : answer, isVouched, nearest: quote };
  });
}

/** What each answer was worked out from: for each thing that a line asks for, how much of it is shown, 0 to 1. Keywords come first. */
export function explainAnswers(
  question: Question,
): readonly (readonly (readonly [of: string, share: number])[])[] {
  const keywordsOf = keywordsByName(question.keywords);
  return question.requirements.lines.map(line => {
    const own = keywordsOf(line.keywords);
    const names = line.choice === null ? own.map(({ name }) => name) : [line.keywords.join(' or ')];
    const nameOf = (nth: number) => names[nth] ?? 'years, degree or language';
    return sharesOf(line, own, question).map((share, nth) => [nameOf(nth), share]);
  });
}

/** The keywords, with those of vouched lines raised to `listed`: the person says that they have them, but no line of the resume does. */
export function withVouched(
  keywords: readonly PlacedKeyword[],
  { lines }: Pick<Requirements, 'lines'>,
  description: string,
  vouched: readonly string[],
): readonly PlacedKeyword[] {
  const names = new Set(
    lines.filter(line => vouched.includes(textOf(description, line))).flatMap(line => line.keywords),
  );
  if (names.size === 0) return keywords;
  return settleAlternatives(
    keywords.map(keyword =>
      names.has(keyword.name) && compareLevels(keyword.evidence, 'listed') < 0
        ? { ...keyword, evidence: 'listed', quotes: [], coveredBy: [], satisfiedBy: null, hint: null }
        : keyword,
    ),
  );
}

const textOf = (description: string, { start, end }: RequirementLine): string =>
  description.slice(start, end).trim();

/** Returns a function that finds keywords by name and returns them in the order of `keywords`. */
function keywordsByName(keywords: readonly PlacedKeyword[]) {
  const places = new Map(keywords.map(({ name }, at) => [name, at]));
  return (names: readonly string[]): readonly PlacedKeyword[] =>
    names
      .flatMap(name => places.get(name) ?? [])
      .sort((a, b) => a - b)
      .map(place => at(keywords, place));
}

function answerOf(shares: readonly number[]): LineAnswer {
  if (shares.length === 0) return 'a-person-must-judge';
  if (shares.every(share => share >= MET)) return 'shown';
  return shares.every(share => share === 0) ? 'not-shown' : 'partly';
}

/** How much is shown of each thing that a line asks for, 0 to 1. */
function sharesOf(
  line: RequirementLine,
  all: readonly PlacedKeyword[],
  { fit, languages, description, yearsOf }: Question,
): readonly number[] {
  const text = description.slice(line.start, line.end);
  // Only concepts and practices are subjects of study; a tool beside a degree is asked for as well.
  const isStudied = ({ kind, spans }: PlacedKeyword) =>
    (kind === 'concept' || kind === 'practice') &&
    spans.some(
      span =>
        contains(line, span.start) && isFieldOfStudy(text, span.start - line.start, span.end - line.start),
    );
  // If a degree is asked for, it answers for its subjects.
  const own = fit.some(({ id }) => id === 'degree') ? all.filter(keyword => !isStudied(keyword)) : all;
  const parts = own.map(keyword => {
    // A keyword that is satisfied by another member of its own choice does not satisfy a further choice.
    if (keyword.satisfiedBy && keyword.alsoIn.some(number => number === line.choice)) return 0;
    // If no job or project shows a keyword, no years of it are shown either.
    return keyword.years === null || isProven(keyword) ? shareOf(keyword) : Math.min(HALF, shareOf(keyword));
  });
  const choice = line.choice === null || parts.length === 0 ? parts : [Math.max(...parts)];
  // If none of the keywords is shown, no years of them are.
  if (choice.length > 0 && line.kinds.includes('years') && choice.every(share => share === 0)) return choice;
  // A degree is asked for even if the line was taken for one about years and skills.
  const asked = fit.filter(
    ({ id }) =>
      ((id === 'years' || id === 'degree') && line.kinds.includes(id)) ||
      (id === 'degree' && findDegree([textOf(description, line)]) !== null),
  );
  // A line may ask for fewer years than the whole posting, and for years of something else.
  const counted = own.filter(({ years }) => years !== null);
  const most = (figures: readonly { readonly years: number | null }[]) =>
    Math.max(0, ...figures.flatMap(({ years }) => years ?? []));
  const told = findYears(textOf(description, line), 0);
  const [ofSkills, inAll] = [most(counted), most(told)];
  // Everybody has “0–2 years”.
  const isForAll = told.some(({ isSaid }) => isSaid) && ofSkills + inAll === 0;
  // “8 years, 2 of them with Kubernetes” asks for both.
  const figures = [
    ...(ofSkills > 0 ? [{ of: counted, needed: ofSkills }] : []),
    ...(inAll > ofSkills ? [{ of: [], needed: inAll }] : []),
  ];
  return [
    ...choice,
    ...(isForAll ? [1] : []),
    ...asked.flatMap(({ id, share }) => {
      if (id === 'years' && isForAll) return [];
      // Years that no date tells are not shown, even if the skill is.
      if (share === null) return id === 'years' && choice.length > 0 && figures.length > 0 ? [HALF] : [];
      if (id !== 'years' || figures.length === 0) return [share];
      return figures.map(({ of, needed }) => Math.min(1, (yearsOf(of) ?? share * needed) / needed));
    }),
    ...sharesOfLanguages(languagesIn(line, languages), description),
  ];
}

const languagesIn = (line: RequirementLine, languages: readonly LanguageShown[]) =>
  languages.filter(({ spans }) => spans.some(({ start }) => contains(line, start)));

/** The person's own line about a language or condition that a requirement asks for; null if there is none. */
const lineOnIt = (line: RequirementLine, { requirements, languages, resume }: Question): Quote | null =>
  requirements.otherRequirements
    .filter(({ spans }) => spans.some(({ start }) => contains(line, start)))
    .map(other => ownLine(other, resume, languages))
    .find(found => found !== null) ?? null;

/** How much of each spoken language is shown, 0 to 1; if the line says that one of several is enough, only the best. */
function sharesOfLanguages(spoken: readonly LanguageShown[], description: string): readonly number[] {
  // If the resume names a language only as that of a market or country, it does not say who speaks it.
  if (spoken.some(({ isShown, isNamed }) => isNamed && !isShown)) return [];
  const shares = spoken.map(({ isShown, isBelow }) => (isBelow ? HALF : isShown ? 1 : 0));
  const [one, other] = spoken.map(({ spans }) => spans[0]);
  return one && other && areAChoice(description, one, other) ? [Math.max(...shares)] : shares;
}

const certificate = /\b(?:certificat|certified|certifi[ée]|zertifi|certificad)/i;

/** If a line asks for a certificate, using the tool shows it only partly; a certificate on the resume shows all of it. */
function ofCertificate(
  answer: LineAnswer,
  line: string,
  own: readonly PlacedKeyword[],
  { facts }: Question,
): LineAnswer {
  if (own.length === 0 || (answer !== 'shown' && answer !== 'partly') || !certificate.test(line))
    return answer;
  const isHeld = own.every(
    ({ kind, quotes }) =>
      kind === 'certification' ||
      quotes.some(({ start, text }) => certificate.test(text) || facts.placeAt(start) === 'certifications'),
  );
  return isHeld ? 'shown' : 'partly';
}

/** What a level answers if not all: an implied keyword answers half. */
const SHARES: Partial<Record<EvidenceLevel, number>> = { missing: 0, covered: HALF };
const shareOf = (keyword: PlacedKeyword): number => SHARES[answeringLevel(keyword)] ?? 1;

type Statement = { readonly quote: Quote; readonly words: ReadonlySet<string> };

/** The statements of jobs, projects and degrees, each with its words. */
function statementsOf({ resume, facts }: Question): readonly Statement[] {
  return facts.bullets
    .filter(({ start }) => resume.entries.some(entry => contains(entry, start)))
    .map(bullet => ({ quote: quoteOf(bullet), words: wordsOf(bullet.text) }));
}

/** The best line that proves one of the keywords; null if there is none. */
function proofOf(own: readonly PlacedKeyword[]): Quote | null {
  const quotes = own.flatMap(({ quotes: found }) => found.slice(0, 1));
  return quotes.sort((a, b) => compareLevels(b.level, a.level))[0] ?? null;
}

/** Returns a function that finds the statement which shares most words with a requirement; the first of equals, null if none shares enough. */
function nearestOf(statements: readonly Statement[]): (requirement: string) => Quote | null {
  const saying = grouped(
    statements.flatMap(({ words }, at) => Array.from(words, word => [word, at] as const)),
  );
  const shared = new Uint16Array(statements.length);
  return requirement => {
    shared.fill(0);
    const words = wordsOf(requirement);
    for (const word of words) {
      for (const at of saying.get(word) ?? []) shared[at] = (shared[at] as number) + 1;
    }
    const best = indexOfLargest(shared);
    const statement = (shared[best] as number) < FEWEST_SHARED ? undefined : statements[best];
    // “Real”, “data” and “based” occur in lines that have nothing else in common.
    return statement && [...words].some(word => statement.words.has(word) && !ordinary.has(word))
      ? statement.quote
      : null;
  };
}

const empty = wordSet(
  'with have from that this will your their they work working experience knowledge skills ability strong good years using used into other must should able well also such more than team teams',
);

const ordinary = wordSet(
  'application bas build built business client data design develop development environment level own process product project real requirement software solution support system technical technology time tool user',
);

const WORDS = lettered(String.raw`[\p{L}+#]+`, 'gu');

/** The words that carry meaning, without inflected endings. */
const wordsOf = remembered((text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(WORDS(text)) ?? [];
  return new Set(
    words
      .filter(word => word.length >= SHORTEST_WORD && !empty.has(word))
      .map(word => word.replace(/(?:ing|ed|es|(?<!s)s)$/, '')),
  );
});
