import { isBuiltWith } from '../evidence/work-shown.ts';
import { foldSpelling, getLexicon, impliedBy } from '../lexicon/lexicon.ts';
import { titleInEnglish } from '../lexicon/title-in-english.ts';
import { isOtherOccupation, type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { at } from '../text/at.ts';
import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-lists.ts';
import { WORKERS } from '../vocabulary/role-words.ts';

// What is said in one way of several, in the order it is replaced.
const variants: readonly (readonly [RegExp, string])[] = [
  // “Senior SE”, “SDE II”; two letters alone may be anything.
  [/\b(?:(?:senior|sr\.?|staff|principal|lead|junior|jr\.?) se|sde|swe)\d?\b/g, 'software engineer'],
  [/\bsre\b(?: engineer)?/g, 'site reliability engineer'],
  [/\bpen(?:etration)? ?tester\b/g, 'penetration security engineer'],
  [
    /\bsdet\b|\b(?:software )?(?:develop(?:ment|er) )?engineer(?: in|,)? test(?: automation)?\b|\btester\b/g,
    'qa engineer',
  ],
  [/\bdba\b/g, 'database administrator'],
  [/\bsoc analyst\b/g, 'security analyst'],
  // Who leads engineers, by other names than “Engineering Manager”, and the first of them.
  [
    /\b(?:(?:software )?engineering leader|(?:(?:software|technical|tech|engineering|development) )+team lead(?:er)?|(?:head|director|vp|vice president) of (?:software )?(?:engineering|development|technology)|technical director)\b/g,
    'engineering manager',
  ],
  [/\b(?:tech|technical|software|engineering|development) lead(?:er)?\b/g, 'software engineer'],
  [/\bproduct owner\b/g, 'product manager'],
  [
    /\b(?<!(?:industrial|mechanical|furniture|packaging|hardware) )(?:(?:u[xi]|interaction|product)(?: ?[/&] ?| ))+designer\b/g,
    'ux designer',
  ],
  [/\b(?:program(?:me)?|delivery) manager\b/g, 'project manager'],
  [/\b(?:scrum ?master|agile coach|iteration manager)\b/g, 'agile project manager'],
  [/\b(?:(?:developer|technical) evangelist|developer relations(?: engineer)?)\b/g, 'developer advocate'],
  [
    /\b(?:(?:it|desktop) support|(?:help|service) ?desk|it staff)(?: (?:technician|analyst|specialist|agent|engineer))?\b/g,
    'itsupport',
  ],
  // How high, not what: it never tells two jobs apart.
  [
    /\b(?:junior|jr|senior|sr|entry[- ]level|graduate|(?:new )?grad|principal|staff|lead|mid[- ]level|middle|mid|intern(?:ship)?|trainee|apprentice|associate|working student|i{1,3}|iv|[1-5])\b\.?/g,
    ' ',
  ],
  [/\b(?:back[- ]?end|server[- ]side)\b/g, 'backend'],
  [/\b(?:front[- ]?end|client[- ]side|ui)\b/g, 'frontend'],
  [/\b(?:full|mern|mean)[- ]?stack\b/g, 'fullstack'],
  [/\b(?:developer|programmer|engineering|development|coder|dev)\b/g, 'engineer'],
  [/\bengineers\b/g, 'engineer'],
  [/\bsite reliability\b/g, 'sitereliability'],
  [/\b(?:ml|machine learning)\b/g, 'machinelearning'],
  [/\b(?:cyber ?|information |it )security\b/g, 'security'],
  [/\bfirmware\b/g, 'embedded'],
  [/\b(?:games|gameplay)\b/g, 'game'],
  [/\b(?:quality assurance|test automation|qa|test)\b/g, 'qa'],
  [/\b(?:software|application|applications|systems?)\b/g, 'software'],
];

const noise = wordSet(
  'and of the for a in at to with de remote hybrid onsite contract full part time m f d w x all genders role position job level team us usa uk eu emea apac latam north south east west',
);
const specialities = wordSet(
  'backend frontend fullstack mobile ios android data devops platform cloud security sitereliability machinelearning qa embedded game web infrastructure agile',
);

/** What a title says of the work itself, in sorted words of one spelling. */
export const titleWords = remembered((title: string): readonly string[] => {
  return [...new Set(wordsIn(title))].sort();
});

/** The words of a title in order, without its asides, the team and the place. */
function wordsIn(title: string): readonly string[] {
  const text = withoutTeam(titleInEnglish(title).replace(asides, ' '));
  return inOrder(text.toLowerCase().split(between)[0]).filter(word => !noise.has(word));
}

const asides = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g;
const between = /\s(?:[-–—|@_]|\/\/)\s|[,:]/;

/** A posting's title as a person would write it on a resume: without what stands in brackets, and without the team and the place where the rest says what the work is. */
export function plainTitle(title: string): string {
  const whole = title
    .replace(asides, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—|:,-]+|[\s–—|:,-]+$/g, '');
  const own = withoutTeam(whole).trim();
  // “Analyst, Business Intelligence”: a rank or a trade alone is no title.
  return (own.includes(' ') ? own : whole) || title;
}

/** A title without the team that may stand before the work: “Cloud Platform - Software Engineer, Storage”. */
export function withoutTeam(title: string): string {
  const parts = title.split(between).map(part => part.trim());
  // “Go, Node.js Developer”: what the work is done with is no team.
  return (isBuiltWith(at(parts, 0)) ? undefined : parts.find(namesWorker)) ?? title;
}

/** Whether a title says who does the work: an engineer, an analyst, rather than a team or a field. */
export const namesWorker = (title: string): boolean => worker.test(title);

const worker = new RegExp(String.raw`\b(?:${WORKERS}|tester|manager|consultant|technician)\b`, 'i');

const WORDS = lettered(String.raw`[\p{L}\d+#.]+|…`, 'gu');

/** The words of a text in order, each in its one spelling. */
const inOrder = remembered((phrase: string): readonly string[] => {
  let text = titleInEnglish(phrase).toLowerCase();
  for (const [pattern, word] of variants) text = text.replace(pattern, word);
  const words = text.match(WORDS(text)) ?? [];
  return words.map(word => word.replace(/[.]+$/, '')).filter(word => word !== '');
});

/** How far a title on the resume is the posting’s: 1 for the same work by any name, 0.6 for a general form of it, 0 for other work. */
export function titleAffinity(asked: string, shown: string): number {
  const theirs = titleWords(asked);
  const yours = titleWords(shown);
  if (theirs.length === 0) return 0;
  if (core(theirs).join() === core(yours).join() || isLonger(core(theirs), core(yours))) return 1;
  if (areOneBefore(asked, shown)) return 1;
  if (!theirs.includes('engineer') || !yours.includes('engineer'))
    return isGeneralForm(theirs, yours) ? 0.6 : 0;
  // The engineer of “Business Development Manager” is none.
  if (isOtherOccupation(asked) !== isOtherOccupation(shown)) return 0;
  const [first, second] = [specialitiesOf(theirs), specialitiesOf(yours)];
  if (first.length === 0 || second.length === 0) return 0.6;
  const isNear =
    first.some(word => second.includes(word)) ||
    isWide(first, second) ||
    isWide(second, first) ||
    [first, second].every(isOperations);
  return isNear ? 0.6 : 0;
}

/** “Software Developer Java”, “Software Developer”: one title, before the tool that the one names behind it as another would in brackets; several tell of more. */
function areOneBefore(asked: string, shown: string): boolean {
  const [own, others] = [asked, shown].map(withoutTools) as [WithTools, WithTools];
  return (
    own.words.length > 1 &&
    own.words.join() === others.words.join() &&
    own.tools.length + others.tools.length === 1
  );
}

type WithTools = { readonly words: readonly string[]; readonly tools: readonly string[] };

function withoutTools(title: string): WithTools {
  const words = wordsIn(title);
  const end = words.findLastIndex(namesWorker) + 1;
  const tools = words.slice(end);
  return tools.every(word => skillNamed(word)) && end > 0
    ? { words: [...new Set(words.slice(0, end))].sort(), tools }
    : { words: words.toSorted(), tools: [] };
}

/** “System Administrator” is the general form of “Linux System Administrator”; one word alone, as “Manager”, is that of anything. */
function isGeneralForm(first: readonly string[], second: readonly string[]): boolean {
  const [fewer, more] = first.length < second.length ? [first, second] : [second, first];
  return fewer.length > 1 && fewer.some(namesWorker) && fewer.every(word => more.includes(word));
}

/** Do two titles name the same speciality: the full stack of “Full Stack JavaScript Developer”, whatever other words stand beside it? */
export function shareSpeciality(asked: string, shown: string): boolean {
  const yours = specialitiesOf(titleWords(shown));
  return specialitiesOf(titleWords(asked)).some(word => yours.includes(word));
}

/** Do two titles call who does the work the same: an administrator, an analyst? */
export function shareWorker(asked: string, shown: string): boolean {
  const yours = titleWords(shown).filter(namesWorker);
  return titleWords(asked).some(word => yours.includes(word));
}

/** Are the specialities of two titles one work? That of operations goes by five names, that of web pages by two. */
export const isOneSpeciality = (asked: string, shown: string): boolean =>
  shareSpeciality(asked, shown) ||
  [asked, shown].map(titleWords).map(specialitiesOf).every(isOperations) ||
  [asked, shown].map(titleWords).every(isOfPages) ||
  isBuiltAlike([asked, shown]) ||
  isOneTrade([asked, shown]);

// Work of these trades may be quite other work: on anything, for other devices, of whoever leads.
const wideTrades: ReadonlySet<Trade> = new Set(['software', 'mobile', 'management']);

/** “React Developer”, “Frontend Engineer”: both name one trade and no other. */
function isOneTrade(titles: readonly string[]): boolean {
  const trades = titles.map(tradesOfTitle);
  const [trade] = at(trades, 0);
  return (
    trade !== undefined &&
    !wideTrades.has(trade) &&
    trades.every(named => named.length === 1 && named[0] === trade)
  );
}

/** “Engineering Manager Workloads” is an Engineering Manager, with the employer's own words behind. */
function isLonger(theirs: readonly string[], yours: readonly string[]): boolean {
  return (
    theirs.includes('manager') &&
    yours.includes('manager') &&
    yours.length > 1 &&
    yours.every(word => theirs.includes(word)) &&
    specialitiesOf(theirs).length === specialitiesOf(yours).length
  );
}

const SPARE_WORDS = 3;

/** True where a text, by whatever variant, names the work of a title: all its words, close together, with somebody who does it. */
export function mentionsTitle(text: string, title: string): boolean {
  const own = core(titleWords(title));
  // Anybody may be some engineer: “Junior Developer” asks for more than the word for one.
  const isBare = own.length === 1 && own[0] === 'engineer';
  const asked = isBare ? titleWords(title) : own;
  if (asked.length === 0) return false;
  if (asked.length === 1 && isBare) return text.toLowerCase().includes(title.trim().toLowerCase());
  const words = inOrder(text.replace(/\b(?:engineering|development)\b/gi, ' … '));
  const reach = asked.length + SPARE_WORDS;
  return words.some((word, at) => {
    if (!asked.includes(word)) return false;
    const near = new Set(words.slice(at, at + reach));
    return asked.every(wanted => near.has(wanted));
  });
}

/** True where a text names what a title's work is about: the cloud of a “Cloud Engineer”. */
export function mentionsSpeciality(text: string, title: string): boolean {
  const asked = specialitiesOf(titleWords(title));
  const words = inOrder(text);
  return asked.length > 0 && asked.every(word => words.includes(word));
}

const general = wordSet('engineer software web architect analyst scientist manager administrator project');

/** Words of the title that are neither a speciality nor a general word of the trade: an employer's own, or a technology. */
export const unusualWords = (title: string): readonly string[] =>
  titleWords(title).filter(word => !specialities.has(word) && !general.has(word));

/** `software` and `web` say nothing beside a speciality, and `software` nothing beside `engineer`. */
function core(words: readonly string[]): readonly string[] {
  if (specialitiesOf(words).length > 0) return words.filter(word => word !== 'software' && word !== 'web');
  return words.includes('engineer') ? words.filter(word => word !== 'software') : words;
}

const specialitiesOf = (words: readonly string[]): readonly string[] =>
  words.filter(word => specialities.has(word) && word !== 'web');

const stack = new Set(['backend', 'frontend', 'fullstack', 'mobile']);
// One trade under five names.
const operations = new Set(['devops', 'platform', 'cloud', 'sitereliability', 'infrastructure']);
const isOperations = (words: readonly string[]): boolean => words.some(word => operations.has(word));

// Who makes web pages, by either name, and nothing else beside them.
const isOfPages = (words: readonly string[]): boolean =>
  (words.includes('frontend') || words.includes('web')) &&
  specialitiesOf(words).every(word => word === 'frontend');

/** “PHP Developer”, “Backend Laravel Developer”: one technology or the one that it is of, and at most one says for which side of the web. */
const isBuiltAlike = (titles: readonly string[]): boolean => {
  const [side = [], otherSide = []] = titles.map(title => specialitiesOf(titleWords(title)));
  const [own = [], others = []] = titles.map(unusualWords);
  return (
    (side.length === 0 || otherSide.length === 0) &&
    [...side, ...otherSide, ...titles.flatMap(tradesOfTitle)].every(isOfWeb) &&
    (isBuiltOn(own, [...others, ...otherSide]) || isBuiltOn(others, [...own, ...side]))
  );
};

const isOfWeb = (word: string): boolean => word !== 'mobile' && (stack.has(word) || general.has(word));

/** Is one of the words one of the others, or a technology of one: the Django of Python, or of the back end? */
const isBuiltOn = (words: readonly string[], others: readonly string[]): boolean =>
  words.some(word =>
    kinOf(word).some(kin => others.some(other => other === kin || skillNamed(other)?.name === kin)),
  );

function kinOf(word: string): readonly string[] {
  const { name, kind } = skillNamed(word) ?? {};
  if (name === undefined) return [word];
  return [word, ...impliedBy(name), ...(kind === 'framework' ? tradesOfSkill(name) : [])];
}

const skillNamed = (word: string) => getLexicon().bySpelling.get(foldSpelling(word));

const isWide = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === 1 && words[0] === 'fullstack' && others.some(word => stack.has(word));
