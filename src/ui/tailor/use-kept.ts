import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { language } from '../../browser/settings/strings.ts';

/**
 * Draws each object once and keeps what was drawn until it is another object, one of `others` is, or the language: preact passes by what is
 * the very same. A draft shares all but what was changed, so a keystroke draws one line.
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
