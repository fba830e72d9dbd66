import type { StyledLine } from './styled-line.ts';

const maxItemLength = 60;
const maxItems = 200;

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

/** Lines of a list that wraps are one; a line that begins a group or a bullet is another. */
function joinWrapped(lines: readonly StyledLine[]): readonly string[] {
  const joined: string[] = [];
  let before: StyledLine | null = null;
  for (const line of lines) {
    if (line.isRunning || line.text.trim() === '') continue;
    const text = line.bulletEnd >= 0 ? line.text.slice(line.bulletEnd) : line.text;
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      before !== null &&
      before.column === line.column &&
      line.bulletEnd < 0 &&
      !hasLabel(text) &&
      line.gapAbove < 1.8 &&
      (/[,;/&(]\s*$|\band$/.test(last) ||
        isOpen(last) ||
        (before.isFull && /[,;]/.test(last) && /[,;]|^\p{Ll}/u.test(text)) ||
        (/^[\p{Ll}),]/u.test(text) && before.isFull));
    if (goesOn) joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
    before = line;
  }
  return joined;
}

const label = /^([^:：,;|\t]{2,45})\s*[:：]\s*(?=\S|$)/u;
const hasLabel = (text: string): boolean => label.test(text);
const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length;

function itemsOf(line: string): readonly string[] {
  const parts = line.split('\t').flatMap((part, index, all) => {
    const text = part.replace(label, '').trim();
    // A label column: `Languages ⇥ Python, Go`.
    const isLabel = index === 0 && all.length === 2 && /[,;]/.test(all[1] ?? '') && !/[,;]/.test(part);
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
