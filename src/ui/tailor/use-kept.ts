import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { language } from '../../browser/settings/strings.ts';

/**
 * Draws an object and remembers the result, so that preact, which skips what it is given twice, does not draw it again. It is drawn anew
 * when the object, one of `others` or the language is another. Drafts share all parts that an edit leaves alone: a keystroke draws one line.
 */
export function useKept<T extends object>(
  others: readonly unknown[],
  draw: (one: T) => VNode,
): (one: T) => VNode {
  const drawn = useMemo(() => new WeakMap<T, VNode>(), [language(), ...others]);
  return one => {
    const before = drawn.get(one);
    if (before) return before;
    const vnode = draw(one);
    drawn.set(one, vnode);
    return vnode;
  };
}
