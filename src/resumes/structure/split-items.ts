import { findDates } from '../../core/dates/find-dates.ts';
import { isDuration } from '../../core/dates/is-duration.ts';
import { spokenLanguage } from '../../core/keywords/spoken-languages.ts';
import { partsOutsideBrackets } from '../../core/text/word-lists.ts';
import { knownHeading, namesSkills } from './heading-words.ts';
import { isKnownItem, isSkill, isTool, skillsNamedIn } from './known-skills.ts';

const MAX_ITEM_LENGTH = 60;
/** Of an item with more words, only the skills that it names are kept. */
const MAX_ITEM_WORDS = 6;
/** A text is prose and no list from this many words between separators, on average, and this many words in all. */
const PROSE = { wordsEach: 4.5, words: 9 };

/** A group's name before its items: `Languages: …`. */
export const label = /^([^:：,;|\t]{2,45}|[^:：(|\t]{2,40}\([^)\t]*\))\s*[:：]\s*(?=\S|$)/u;
// `Tools - Docker, Kubernetes`
const dashLabel = /^([\p{L} &/]{2,30})\s[–—-]\s(?=[^,;]{1,60}[,;])/u;
const separator = /[,;|•·●▪■◦‣،，、]/u;
// “Gute Kenntnisse in LabVIEW”, “Very comfortable with… Swift”
const lead =
  /^(.{3,45}?)\s(?:in|with|of|to|on|using|mit|im|en|avec|con|de|em|com|di|met|van|w|z|v|s|в|с|на|з|із)(?:\s*(?:…|\.\.\.|[:：]))?\s+(?=\S)/iu;
const level =
  /\b(?:proficient|proficiency|experienced|skilled|familiar|familiarity|fluent|comfortable|advanced|intermediate|basic|exposure|understanding|code)$/i;
// Without fractions: in `JUnit 4/5` they are versions.
const asShare = String.raw`\d{1,3}\s?%|[★☆✩✪●○◉◯■□▪▫]{3,}`;
const inFigures = String.raw`${asShare}|\d{1,2}\s?\/\s?(?:5|10)`;
const inWords = String.raw`(?:(?:very|upper|sehr|très|muy)[- ])?(?:good|beginner|basics?|intermediate|advanced|expert|proficient|fluent|native|excellent|professional|working|strong|gute?|fortgeschritten|experte|bon|avancée?|intermédiaire|débutante?|avanzado|intermedio|básico|experto)(?:\s(?:working\s)?(?:knowledge|level|user|skills?|experience|proficiency|speaker|kenntnisse))?`;
const grade = new RegExp(String.raw`^${inWords}$|^(?:grundkenntnisse|${inFigures})$|^[●○★☆■□•◦\s]+$`, 'iu');
/** True if a text says only how well or how long something is known: “very good”, `4/5`, “5+ years”. */
export const isGrade = (text: string): boolean => grade.test(text) || isDuration(text.replace('+', ''));
const conjunction = /\s(?:and|und|et|y|e|en|og|och|oraz|i|a|и|та|й|ve)\s/u;
const brackets = /^([^()（）]{2,40}?)\s*[(（]([^()（）]+)[)）]$/u;

// `English (fluent)`, `German – B2`, `Spanish, basic`
const spoken = new RegExp(
  String.raw`(?<=^|[,;|•·\t]\s{0,4})${spokenLanguage.source}\s{0,4}[:,(–—-]?\s{0,4}(?:mother tongue|[abc][12]\+?|${asShare}|${inWords})(?:\s?[\])])?(?=\s{0,4}(?:$|[,;|•·\t]))`,
  'giu',
);

/** The skills that a line or group of a skills section lists, as printed. */
export function splitItems(text: string): readonly string[] {
  const columns = text
    .replace(spoken, '')
    .split('\t')
    .map(column => column.trim());
  const arePairs = columns.length % 2 === 0;
  return columns
    .flatMap((column, index) => {
      const [before = '', next = ''] = [columns[index - 1], columns[index + 1]];
      const isValue = arePairs && index % 2 === 1 && isLabel(before, column);
      if (arePairs && index % 2 === 0 && isLabel(column, next)) return [];
      return itemsOf(isValue ? `${before.replace(/\s*[:：]$/, '')}: ${column}` : column);
    })
    .map(tidy)
    .filter(isItem);
}

/** True if a column holds the label of the next column: `Languages ⇥ Python, Go`. */
const isLabel = (column: string, next: string): boolean =>
  /[:：]$/.test(column) ||
  (separator.test(next) && !/[:：]\s*\S/.test(column) && !separator.test(column)) ||
  (areTools(next) && !isTool(column));

/** True if a text consists of tools with only blanks between them. */
export const areTools = (text: string): boolean => spaced(text).length > 1;

function itemsOf(column: string): readonly string[] {
  const [named = '', name = ''] = label.exec(column) ?? dashLabel.exec(column) ?? labelApart(column);
  const rest = column.slice(named.length).trim();
  const items = isProse(rest) ? skillsNamedIn(rest) : splitList(rest);
  // `Python: five years`: the label itself is a skill.
  if (isTool(name.trim())) return [name, ...(items.length > 1 ? items : items.filter(isKnownItem))];
  // `Hobbies: music` lists no skills, but “Languages” may be programming languages.
  return knownHeading(name) === 'other' && !items.some(isKnownItem) ? [] : items;
}

// `Databases  PostgreSQL, Redis`
const apart = /^(\p{L}[\p{L}\d &/+.()-]{1,39}?)\s{2,}(?=\S)/u;

/** The label that two blanks part from a list, or from one tool if the label is no skill itself. */
function labelApart(column: string): readonly string[] {
  const [named = '', name = ''] = apart.exec(column) ?? [];
  const rest = column.slice(named.length);
  const isOver = separator.test(rest) || (isTool(rest) && !isKnownItem(name));
  return isOver && !isTool(name) ? [named, name] : [];
}

/** True if a text is prose, in which skills stand among other words. */
function isProse(text: string): boolean {
  const words = wordsOf(text);
  return words >= PROSE.words && words >= PROSE.wordsEach * text.split(separator).length;
}

/** Splits a list at separators outside brackets, and at blanks if all parts are tools by themselves. */
function splitList(text: string): readonly string[] {
  const items = partsOutsideBrackets(text, separator);
  // `JavaScript / TypeScript` is one item; three are a list.
  const slashed = text.split(/\s\/\s/);
  const parts =
    items.length > 1
      ? items
      : slashed.length > 2
        ? slashed
        : items.flatMap(item => item.split(/\s+[–—-]\s+(?=\p{Lu})|\s{3,}/u));
  return parts.flatMap(spaced).flatMap((part, at, all) =>
    joined(withoutLead(tidy(rated(part))), all.length > 2 && at === all.length - 1)
      .flatMap(grouped)
      .flatMap(item => (wordsOf(item) > MAX_ITEM_WORDS ? skillsNamedIn(item) : [item])),
  );
}

/** Splits `Redis Kafka Docker Compose` at its blanks if it consists of three or more tools; otherwise returns `part` alone. */
function spaced(part: string): readonly string[] {
  const words = part.trim().split(/\s+/);
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const count = [3, 2, 1].find(
      length => at + length <= words.length && isTool(words.slice(at, at + length).join(' ')),
    );
    if (count === undefined) return [part];
    names.push(words.slice(at, at + count).join(' '));
    at += count;
  }
  return names.length > 2 ? names : [part];
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

// `Python (3 years)`, `Python 80%`, `Python (4/5)`
const howLong = new RegExp(
  String.raw`(?<=\S)(?:\s*[(（][+~>]?\s?\d{1,2}\+?\s\p{L}+\.?[)）]|\s*[[(（](?:${inFigures})[\])）]|\s+(?:[–—-]\s)?(?:${asShare}))\s*$`,
  'u',
);

/** Cuts off what says how well or how long a tool is known, behind a dash or in brackets: `CSS – strong foundation` → `CSS`. */
function rated(whole: string): string {
  const part = whole.replace(howLong, '');
  const [, name = '', said = ''] = /^(.{1,30}?)(?:\s*[–—]|\s-|\s\s)\s*(\S.*)$/u.exec(part) ?? [];
  return isTool(name.trim()) && !isKnownItem(said) ? name : part;
}

/** Splits `GCP and AWS`, and `… and Optiland` at the end of a list, into two items unless they are one skill. */
function joined(item: string, isLast: boolean): readonly string[] {
  const parts = item.split(conjunction).map(part => part.trim());
  if (parts.length < 2 || isSkill(item) || /[(（]/.test(item)) return [item];
  const areShort = parts.every(part => wordsOf(part) <= 2);
  return parts.every(isTool) || ((isLast || areShort) && parts.some(isTool)) ? parts : [item];
}

/** Splits `Optical design (Zemax, Optiland)` into the name and the items in brackets, unless the name is a tool itself. */
function grouped(item: string): readonly string[] {
  const [, name, inside] = brackets.exec(item) ?? [];
  if (name === undefined || inside === undefined || isTool(name)) return [item];
  const parts = inside.split(/[,;，、]/).map(part => part.trim());
  const areNames =
    parts.length > 1 && parts.every(part => /^\p{Lu}\S*(?:\s\p{L}\S*)?$|^\p{L}{2,4}\.?$/u.test(part));
  return areNames ? [name, ...parts.filter(part => !/^etc/i.test(part))] : [item];
}

/** Cuts off the words that lead to an item and say how well it is known: `Gute Kenntnisse in LabVIEW` → `LabVIEW`. */
function withoutLead(item: string): string {
  const plain = item.replace(/^(?:advanced|intermediate|basic)\s+/i, '');
  if (plain !== item && isTool(plain)) return plain;
  const [found, words] = lead.exec(item) ?? [];
  if (found === undefined || words === undefined || isSkill(item) || knownHeading(item)) return item;
  const rest = item.slice(found.length);
  return level.test(words) || namesSkills(words) ? rest : item;
}

function tidy(item: string): string {
  return item
    .replace(/^[\s\p{So}•●▪■◦*:：–—-]+/u, '')
    .replace(/^(?:and|or|&)\s+/i, '')
    .replace(/^(?:inkl|incl|z\.\s?B|e\.g|u\.a)\.\s+/i, '')
    .replace(/\set al\.?$/, '')
    .replace(/[\s.:：]+$/, '')
    .trim();
}

function isItem(item: string): boolean {
  return (
    item.length > 0 &&
    item.length <= MAX_ITEM_LENGTH &&
    /\p{L}|\d{3}/u.test(item) &&
    wordsOf(item) <= MAX_ITEM_WORDS &&
    !isGrade(item) &&
    (knownHeading(item) !== 'skills' || isSkill(item)) &&
    (isKnownItem(item) || findDates(item).length === 0)
  );
}
