import { findSeniority } from '../keywords/find-seniority.ts';
import { isWayOrField } from '../lexicon/skill.ts';
import { titleInEnglish } from '../lexicon/title-in-english.ts';
import { type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { choiceOf } from '../posting/requirement-lines.ts';
import { contains } from '../text/spans.ts';
import type { Keyword, Requirements } from '../types.ts';

/** What a posting asks years of: kinds of work, single skills, or any software work. */
export type WorkCounted = {
  readonly trades: readonly Trade[];
  /** Names of practices and fields that years are asked of: “4 years of machine learning”. */
  readonly fields: readonly string[];
  /** Names of tools, if the posting mostly asks years of tools. */
  readonly skills: readonly string[];
  /** Whether years of any of the tools are enough: “3 years of Java or Go”. */
  readonly join: 'and' | 'or';
  /** “5 years of software development” counts any software work and “5 years in IT” also support and administration, whatever the title is. */
  readonly anyWork: 'software' | 'it' | null;
  /** Tells whether a job title is that of the position that years are asked of (“3 years of leading teams”); null if they are of none. */
  readonly isPosition: ((title: string) => boolean) | null;
};

// Positions that postings ask years of: the words for them, and the job titles that count.
const positions = [
  {
    words:
      /\b(?:people|team|line|staff|engineering) (?:management|leadership)|\bleadership (?:experience|roles?|positions?)|\b(?:lead|manag|head|supervis)ing (?:(?!(?:for|of|with|in|and|or) )[\w-]+ ){0,4}(?:teams?|people|engineers|developers|testers|analysts|scientists|staff|reports)\b|\bas (?:an? )?(?:[\w-]+ ){0,2}(?:team|tech(?:nical)?|engineering|people|line|development) (?:lead(?:er)?|manager)\b|führungserfahrung|personalverantwortung|teamleitung/i,
    isHeld: (title: string) => findSeniority(title, '', null) === 'lead',
  },
  ...['architect', 'product manager', 'project manager', 'program manager', 'scrum master'].map(name => {
    const practice = name.replace('manager', 'management');
    const words = new RegExp(
      `\\bas (?:an? )?(?:[\\w-]+ ){0,2}${name}\\b|^\\W*(?:[\\w-]+ ){0,4}${practice}\\b`,
      'i',
    );
    const held = new RegExp(`\\b${name}`, 'i');
    return { words, isHeld: (title: string) => held.test(titleInEnglish(title)) };
  }),
];

/** Reads what kind of years a posting asks for. */
export function workCounted({
  years,
  yearsOf,
  keywords,
}: Pick<Requirements, 'years' | 'yearsOf' | 'keywords'>): WorkCounted {
  const counted = keywords.filter(keyword => keyword.years !== null && keyword.years >= (years ?? 0));
  const tools = counted.filter(({ kind }) => !isWayOrField(kind));
  // In “Java under Linux and Windows” the years belong to the language.
  const isSpoken = tools.some(({ kind }) => kind === 'language');
  const main = tools.filter(({ kind }) => !isSpoken || kind !== 'tool');
  const skills = tools.length > counted.length / 2 ? main.map(({ name }) => name) : [];
  const fields = counted.filter(({ kind }) => isWayOrField(kind)).map(({ name }) => name);
  const named = yearsOf.map(({ text }) => tradesIn(text)).filter(trades => trades.length > 0);
  // One year each of C++, Linux, version control and game networking is not a year of game development.
  const isMost = named.length >= yearsOf.length / 2;
  return {
    trades: [...fields.flatMap(tradesOfSkill), ...(skills.length === 0 && isMost ? named.flat() : [])],
    fields,
    skills,
    join: choiceOf(main) === null ? 'and' : 'or',
    anyWork: anyWorkIn(yearsOf, tools),
    isPosition: positionIn(yearsOf.map(({ text }) => text)),
  };
}

/** The position that all parts of the texts name; null if any part names something else (“in development and team leadership”). */
function positionIn(counted: readonly string[]): WorkCounted['isPosition'] {
  const named = counted
    .flatMap(text => text.split(onTop)[0].split(between))
    .map(part => positions.find(({ words }) => words.test(part)));
  const [first] = named;
  return named.every(one => one === first) ? (first?.isHeld ?? null) : null;
}

/** True if the posting asks years of other software work than its title's: of any, or of web development for an iOS developer. */
export const countsOtherWork = ({ trades, anyWork }: WorkCounted, ofTitle: readonly Trade[]): boolean =>
  ofTitle.length > 0 &&
  (anyWork !== null || (trades.length > 0 && !trades.some(trade => ofTitle.includes(trade))));

// After these words of `onTop` something additional follows; after those of `between`, something else that is counted.
const onTop = /[.;]\s|\b(?:with|plus|ideally|preferably|including|using|within)\b/i;
const alsoNice = /[.;]\s|\b(?:plus|ideally|preferably)\b/i;
const between = /[,/(]|\b(?:or|and)\b/i;

/** The trades in the words behind a number of years: two in “3 years in application security or as a data engineer”. */
const tradesIn = (words: string): readonly Trade[] =>
  words
    .split(onTop)[0]
    .split(between)
    .flatMap(tradesOfTitle)
    .filter(trade => trade !== 'software');

const plain =
  'professional|commercial|practical|relevant|related|proven|demonstrated|hands-on|industry|full-time|paid|general|overall|total|solid|strong|working|work|prior|previous|experience|progressive|modern|post-graduate';
// “5 years of professional software development”; “automotive software” and “C++ software” are more specific and do not match.
const anySoftware = new RegExp(
  [
    String.raw`(?:^|[,/(;:]|\b(?:of|in|as|an?|or|and|doing|with)\b)\s*(?:(?:${plain})\s+)*(?:software\s+(?:develop\w*|engineer\w*|programming|industry)|programming\b(?! languages?)|coding\b|industry experience)`,
    String.raw`(?:software|anwendungs|system|mjukvaru)[- ]?(?:entwicklung|ontwikkeling|utveckling)|développement (?:de )?logiciel|(?:desarrollo|desenvolvimento|sviluppo) (?:d[eio] )?software|tworzeni\w+ oprogramowania`,
    String.raw`\bany (?:\w+ ){0,2}programming language`,
    String.raw`\b(?:develop|build|design|engineer|writ)ing (?:(?!web|mobile|embedded|data )[\w-]+ ){0,4}(?:software|systems|code|applications)\b`,
  ].join('|'),
  'gi',
);

// “10 years of IT experience”, “5 years in the IT industry”; “IT support” and “IT project management” are more specific and do not match.
const anyIt =
  /\b(?:IT|[Ii]nformation [Tt]echnology)[ -](?:[Ee]xperience|industry|field|sector|Erfahrung|Branche)\b|\b(?:in|within|der) (?:the )?(?:IT|[Ii]nformation [Tt]echnology)(?=\s*(?:$|[\n.,;)]|(?:with|including|and|or)\b))/;

function anyWorkIn(yearsOf: Requirements['yearsOf'], tools: readonly Keyword[]): WorkCounted['anyWork'] {
  if (yearsOf.some(({ text }) => anyIt.test(text.split(alsoNice)[0]))) return 'it';
  return yearsOf.some(words => countsAnySoftware(words, tools)) ? 'software' : null;
}

/** True if any software work counts; not if a tool follows: “software development in Java”. */
function countsAnySoftware(words: Requirements['yearsOf'][number], tools: readonly Keyword[]): boolean {
  const [counted] = words.text.split(alsoNice);
  const end = words.start + counted.length;
  return [...counted.matchAll(anySoftware)].some(({ index }) => {
    const at = words.start + index;
    return !tools.some(({ spans }) => spans.some(({ start }) => contains({ start: at, end }, start)));
  });
}
