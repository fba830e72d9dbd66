import { useRef } from 'preact/hooks';

/** A list with each item that says the same as the one drawn before in its place as that very object, so that it need not be drawn again. */
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

/** Whether two values of plain data hold the same: told sooner than by writing both out. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one) as (keyof typeof one)[];
  return (
    names.length === Object.keys(other).length &&
    names.every(name => name in other && saysTheSame(one[name], other[name]))
  );
}
