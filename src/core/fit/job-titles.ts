import { foldSpelling, getLexicon, impliedBy } from '../lexicon/lexicon.ts';
import { isOtherOccupation, type Trade, tradesOfSkill, tradesOfTitle } from '../lexicon/trades.ts';
import { at } from '../text/at.ts';
import { wordSet } from '../text/word-lists.ts';
import { inOrder, namesWorker, titleWords, wordsIn } from './title-words.ts';

const specialities = wordSet(
  'backend frontend fullstack mobile ios android data devops platform cloud security sitereliability machinelearning qa embedded game web infrastructure agile',
);

/** How well a title on the resume matches the posting's: 1 for the same work under any name, 0.6 for a general form of it, 0 for other work. */
export function titleAffinity(asked: string, shown: string): number {
  const theirs = titleWords(asked);
  const yours = titleWords(shown);
  if (theirs.length === 0) return 0;
  if (core(theirs).join() === core(yours).join() || isLonger(core(theirs), core(yours))) return 1;
  if (areOneBefore(asked, shown)) return 1;
  if (!theirs.includes('engineer') || !yours.includes('engineer'))
    return isGeneralForm(theirs, yours) ? 0.6 : 0;
  // In “Business Development Manager”, `engineer` stands for “development” and does not count.
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

/** True for “Software Developer Java” and “Software Developer”: one title, to which one tool was added. Several tools make it another. */
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

/** “System Administrator” is the general form of “Linux System Administrator”; a single word, such as “Manager”, is not a general form. */
function isGeneralForm(first: readonly string[], second: readonly string[]): boolean {
  const [fewer, more] = first.length < second.length ? [first, second] : [second, first];
  return fewer.length > 1 && fewer.some(namesWorker) && fewer.every(word => more.includes(word));
}

/** True if two titles share a speciality, such as the full stack in “Full Stack JavaScript Developer”, whatever their other words are. */
export function shareSpeciality(asked: string, shown: string): boolean {
  const yours = specialitiesOf(titleWords(shown));
  return specialitiesOf(titleWords(asked)).some(word => yours.includes(word));
}

/** True if two titles share the word for who does the work: an administrator, an analyst. */
export function shareWorker(asked: string, shown: string): boolean {
  const yours = titleWords(shown).filter(namesWorker);
  return titleWords(asked).some(word => yours.includes(word));
}

/** True if the specialities of two titles are the same work. Operations has five names, making web pages has two. */
export const isOneSpeciality = (asked: string, shown: string): boolean =>
  shareSpeciality(asked, shown) ||
  [asked, shown].map(titleWords).map(specialitiesOf).every(isOperations) ||
  [asked, shown].map(titleWords).every(isOfPages) ||
  isBuiltAlike([asked, shown]) ||
  isOneTrade([asked, shown]);

// Two jobs in one of these trades may be very different: for any purpose, on other devices, leading other people.
const wideTrades: ReadonlySet<Trade> = new Set(['software', 'mobile', 'management']);

/** True for “React Developer” and “Frontend Engineer”: both name the same single trade. */
function isOneTrade(titles: readonly string[]): boolean {
  const trades = titles.map(tradesOfTitle);
  const [trade] = at(trades, 0);
  return (
    trade !== undefined &&
    !wideTrades.has(trade) &&
    trades.every(named => named.length === 1 && named[0] === trade)
  );
}

/** True for “Engineering Manager Workloads” and “Engineering Manager”: the employer's own words were added. */
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

/** True if a text names the work of a title in any variant: all its words, close together, including who does it. */
export function mentionsTitle(text: string, title: string): boolean {
  const own = core(titleWords(title));
  // “Engineer” alone fits anybody, so “Junior Developer” needs more than this word.
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

/** True if a text names the speciality of a title: the cloud of “Cloud Engineer”. */
export function mentionsSpeciality(text: string, title: string): boolean {
  const asked = specialitiesOf(titleWords(title));
  const words = inOrder(text);
  return asked.length > 0 && asked.every(word => words.includes(word));
}

const general = wordSet('engineer software web architect analyst scientist manager administrator project');

/** Words of the title that are neither a speciality nor a general word: the employer's own words, or a technology. */
export const unusualWords = (title: string): readonly string[] =>
  titleWords(title).filter(word => !specialities.has(word) && !general.has(word));

/** Words without `software` and `web` beside a speciality, and without `software` beside `engineer`, where they add nothing. */
function core(words: readonly string[]): readonly string[] {
  if (specialitiesOf(words).length > 0) return words.filter(word => word !== 'software' && word !== 'web');
  return words.includes('engineer') ? words.filter(word => word !== 'software') : words;
}

const specialitiesOf = (words: readonly string[]): readonly string[] =>
  words.filter(word => specialities.has(word) && word !== 'web');

const stack = new Set(['backend', 'frontend', 'fullstack', 'mobile']);
const WIDE = new Map([
  ['fullstack', stack],
  ['mobile', new Set(['ios', 'android'])],
]);
// Five names of one trade.
const operations = new Set(['devops', 'platform', 'cloud', 'sitereliability', 'infrastructure']);
const isOperations = (words: readonly string[]): boolean => words.some(word => operations.has(word));

// True for a title about making web pages, by either name, and nothing else.
const isOfPages = (words: readonly string[]): boolean =>
  (words.includes('frontend') || words.includes('web')) &&
  specialitiesOf(words).every(word => word === 'frontend');

/** True for “PHP Developer” and “Backend Laravel Developer”: the same technology, and at most one title says front end or back end. */
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

/** True if a word is one of the others, or a technology of one of them: Django belongs to Python, and to the back end. */
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

const isWide = ([word, ...rest]: readonly string[], others: readonly string[]): boolean =>
  rest.length === 0 && others.some(other => WIDE.get(word ?? '')?.has(other));
