import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { language } from '../../browser/settings/strings.ts';
import { kept } from '../../core/text/remembered.ts';

/** Draws an object once per object, `others` and language. Preact skips an equal result, so that a keystroke redraws one line only. */
export function useKept<T extends object>(
  others: readonly unknown[],
  draw: (one: T) => VNode,
): (one: T) => VNode {
  const drawn = useMemo(() => new WeakMap<T, VNode>(), [language(), ...others]);
  return one => kept(drawn, one, () => draw(one));
}

/** The list, but with the earlier object for each item that equals the earlier one in its place, so that `useKept` need not draw it again. */
export function useSame<T>(list: readonly T[]): readonly T[] {
  const drawn = useRef<readonly T[]>([]);
  const { current } = drawn;
  const same = list.map((item, at) => {
    const before = current[at];
    return before !== undefined && saysTheSame(item, before) ? before : item;
  });
  if (same.length !== current.length || same.some((item, at) => item !== current[at])) drawn.current = same;
  return drawn.current;
}

/** Whether two values of plain data are equal; faster than comparing their JSON. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one) as (keyof typeof one)[];
  return (
    names.length === Object.keys(other).length &&
    names.every(name => name in other && saysTheSame(one[name], other[name]))
  );
}
