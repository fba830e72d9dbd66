import type { Block } from '../page/blocks-of.ts';
import { isHeadingLike } from './is-heading-like.ts';
import { roleWords } from './role-words.ts';
import { sectionKind } from './section-words.ts';

/** True for a short line that is a link and names a role: one of a list of jobs. */
export const isLinkedRole = ({ text, linked }: Block): boolean =>
  text.length < 120 && linked > text.length * 0.6 && roleWords.test(text);

/** Many linked roles, or two lists of duties and two of requirements under like headings: several ads on one page. */
export function isSeveral(blocks: readonly Block[]): boolean {
  if (blocks.filter(isLinkedRole).length >= 5) return true;
  const times = { duties: new Map<string, number>(), requirements: new Map<string, number>() };
  for (const block of blocks) {
    const kind = isHeadingLike(block) ? sectionKind(block.text) : null;
    if (kind !== 'duties' && kind !== 'requirements') continue;
    const key = block.text.toLowerCase();
    times[kind].set(key, (times[kind].get(key) ?? 0) + 1);
  }
  const isTwice = (counts: ReadonlyMap<string, number>) => [...counts.values()].some(count => count > 1);
  return isTwice(times.duties) && isTwice(times.requirements);
}
