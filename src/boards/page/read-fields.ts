import { oneLine } from '../../core/text/one-line.ts';
import type { FieldSelectors, Found } from '../board.ts';
import { attributeOf, contains, findAll } from './dom.ts';
import { fieldOf, textOf } from './text-of.ts';

const MOST_TRIES = 6;

/** The text of the first of `selectors` that yields any, on one line; null if none does. */
export function firstField(root: ParentNode, selectors: readonly string[] = []): string | null {
  for (const selector of selectors) {
    const [css, attribute] = selector.split('@');
    for (const element of findAll(root, css, MOST_TRIES)) {
      const value = attribute ? oneLine(attributeOf(element, attribute)) : fieldOf(element);
      if (value) return value;
    }
  }
  return null;
}

/** The text of all elements that a selector matches, for the first selector that yields text. Nested matches are read once. */
export function allText(root: ParentNode, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const parts: string[] = [];
    let last: Element | null = null;
    for (const element of findAll(root, selector)) {
      if (last && contains(last, element)) continue;
      last = element;
      const text = textOf(element);
      if (text) parts.push(text);
    }
    if (parts.length) return parts.join('\n');
  }
  return '';
}

/** Reads a posting by selectors; null if there is neither title nor description. The description may be empty. */
export function readFields(root: ParentNode, selectors: FieldSelectors): Found | null {
  const description = allText(root, selectors.description);
  const title = firstField(root, selectors.title ?? ['h1']);
  if (!description && !title) return null;
  return {
    title,
    company: firstField(root, selectors.company),
    location: firstField(root, selectors.location),
    employmentType: firstField(root, selectors.employmentType),
    salary: firstField(root, selectors.salary),
    description,
  };
}
