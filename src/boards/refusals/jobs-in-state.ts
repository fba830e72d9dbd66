import { roleWords } from '../../core/vocabulary/role-words.ts';
import { attributeOf, findAll, firstOf, rawText } from '../page/dom.ts';

const MOST_CHARS = 400_000;
const named = /["'](?:job_?|position_?|posting_?)?(?:title|name)["']\s*:\s*["']([^"'\\]{4,90})["']/gi;

/** How many jobs the state of a page names that its scripts have yet to draw: titles of roles, each once. Nothing of it runs. */
export function jobsInState(document: Document): number {
  const titles = new Set<string>();
  let left = MOST_CHARS;
  const read = (text: string) => {
    for (const [, title] of text.slice(0, Math.max(0, left)).matchAll(named))
      if (title && roleWords.test(title)) titles.add(title);
    left -= text.length;
  };
  for (const script of firstOf(document, 'script', 200, document)) read(rawText(script));
  for (const holder of findAll(document, '[data-page], [data-props], [data-state]', 20))
    for (const name of ['data-page', 'data-props', 'data-state']) read(attributeOf(holder, name) ?? '');
  return titles.size;
}
