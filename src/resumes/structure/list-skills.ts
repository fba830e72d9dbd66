import type { StyledLine } from './styled-line.ts';
import { mayWrap } from './wrapping.ts';

const maxItemLength = 60;
const maxItems = 200;
const longLine = 45;

/** The items that a skills section lists, as printed, without group labels (`Languages: …`) and repeats. */
export function listSkills(lines: readonly StyledLine[]): readonly string[] {
  const items = joinWrapped(lines).flatMap(itemsOf);
  const seen = new Set<string>();
  return items
    .filter(item => {
      const key = item.toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, maxItems);
}

/** Lines of a list that wrap are one; a line that begins a group or a bullet is another. */
function joinWrapped(lines: readonly StyledLine[]): readonly string[] {
  const own = lines.filter(line => !line.isRunning && line.text.trim() !== '');
  const isRagged = areListsOfTheirOwn(own);
  const joined: string[] = [];
  own.forEach((line, index) => {
    const text = line.bulletEnd >= 0 ? line.text.slice(line.bulletEnd) : line.text;
    const [before, last] = [own[index - 1], joined.at(-1)];
    if (before && last !== undefined && goesOn(before, last, line, isRagged))
      joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  });
  return joined;
}

/** Most lines end where the next word would still have fitted, and none on a comma: each is a list of its own. */
function areListsOfTheirOwn(lines: readonly StyledLine[]): boolean {
  const pairs = lines.slice(1).map((line, index) => ({ before: lines[index] ?? line, line }));
  const short = pairs.filter(({ before, line }) => !mayWrap(before, line)).length;
  return short >= 0.5 * pairs.length && lines.every(line => !/[,;]\s*$/.test(line.text));
}

function goesOn(before: StyledLine, last: string, line: StyledLine, isRagged: boolean): boolean {
  if (before.column !== line.column || line.bulletEnd >= 0 || line.gapAbove >= 1.8 || hasLabel(line.text))
    return false;
  if (/[,;/&(]\s*$|\band$/.test(last) || isOpen(last)) return true;
  if (line.text.includes('\t') || before.text.includes('\t') || !mayWrap(before, line)) return false;
  // A narrow list has an item or two a line; only a long line is full by accident.
  const isLong = before.text.length >= longLine;
  return (
    /^[\p{Ll}),]/u.test(line.text) ||
    (isLong && !isRagged && /[,;|•·]/.test(last) && /[,;|•·]/.test(line.text))
  );
}

const label = /^([^:：,;|\t]{2,45})\s*[:：]\s*(?=\S|$)/u;
// `Tools - Docker, Kubernetes`
const dashLabel = /^[\p{L} &/]{2,30}\s[–—-]\s(?=[^,;]{1,60}[,;])/u;
const hasLabel = (text: string): boolean => label.test(text);
const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length;

function itemsOf(line: string): readonly string[] {
  const parts = line.split('\t').flatMap((part, index, all) => {
    const text = part.replace(label, '').replace(dashLabel, '').trim();
    // A label column: `Languages ⇥ Python, Go`.
    const isLabel =
      index % 2 === 0 && all.length % 2 === 0 && /[,;]/.test(all[index + 1] ?? '') && !/[,;]/.test(part);
    return isLabel || text === '' ? [] : [text];
  });
  return parts.flatMap(splitList).map(tidy).filter(isItem);
}

/** Splits at separators outside brackets. */
function splitList(text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let current = '';
  const hasSeparator = /[,;|•·●▪■◦‣،，、]/.test(text);
  for (const char of text) {
    if (char === '(' || char === '[' || char === '（') depth += 1;
    if (char === ')' || char === ']' || char === '）') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪■◦‣،，、\u2022]/.test(char)) {
      items.push(current);
      current = '';
    } else current += char;
  }
  items.push(current);
  return hasSeparator ? items : items.flatMap(item => item.split(/\s+[–—-]\s+(?=\p{Lu})|\s{3,}/u));
}

function tidy(item: string): string {
  return item
    .replace(/^[\s\p{So}•●▪■◦*–—-]+/u, '')
    .replace(/^(?:and|or|&)\s+/i, '')
    .replace(
      /^(?:proficient|experienced|skilled|familiar|fluent|advanced|intermediate|basic|knowledge|experience|working knowledge|comfortable)\s+(?:in|with|of|at)?:?\s+/i,
      '',
    )
    .replace(/[\s.:：]+$/, '')
    .trim();
}

function isItem(item: string): boolean {
  return (
    item.length > 0 &&
    item.length <= maxItemLength &&
    /[\p{L}\p{N}]/u.test(item) &&
    item.split(/\s+/).length <= 7 &&
    !/^\d{4}$/.test(item)
  );
}
