import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Draws each object once and keeps what was drawn until it is another object, or `key` changes: preact passes by what is the very
 * same. A draft shares all but what was changed, so a keystroke draws one line.
 */
export function useKept<T extends object>(key: string, draw: (one: T) => VNode): (one: T) => VNode {
  const kept = useRef<{ key: string; drawn: WeakMap<T, VNode> }>({ key, drawn: new WeakMap() });
  if (kept.current.key !== key) kept.current = { key, drawn: new WeakMap() };
  const { drawn } = kept.current;
  return one => {
    const before = drawn.get(one);
    if (before) return before;
    const vnode = draw(one);
    drawn.set(one, vnode);
    return vnode;
  };
}
