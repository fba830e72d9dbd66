/** Checks whether a value from outside has the type that it should have. */
export type Guard<T> = (value: unknown) => value is T;

/** The type that a guard accepts. Types are derived from guards, so the two always agree. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** A guard for each property; an optional one is wrapped in `optional`. */
export type Shape = Readonly<Record<string, Guard<unknown>>>;

declare const mayBeAbsent: unique symbol;
type Optional = { readonly [mayBeAbsent]: true };
type Flat<T> = { readonly [Key in keyof T]: T[Key] };

/** An object whose properties fit the shape. */
export type Shaped<S extends Shape> = Flat<
  { readonly [Key in keyof S as S[Key] extends Optional ? never : Key]: Guarded<S[Key]> } & {
    readonly [Key in keyof S as S[Key] extends Optional ? Key : never]?: Guarded<S[Key]>;
  }
>;

/** Accepts `undefined` or null: the payload of a call without arguments. */
export const nothing: Guard<undefined> = (value): value is undefined => value === undefined || value === null;

/** Accepts anything, or nothing, if another guard checks it later. */
export const anything: Guard<unknown> = (_value): _value is unknown => true;

/** Accepts true and false. */
export const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

/** Accepts a string of at most `max` UTF-16 units. */
export function text(max: number, min = 0): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length >= min && value.length <= max;
}

/** Accepts a finite number from `min` to `max`. */
export function number(min: number, max: number): Guard<number> {
  return (value): value is number => typeof value === 'number' && value >= min && value <= max;
}

/** Accepts a whole number from `min` to `max`. */
export function whole(min: number, max: number): Guard<number> {
  return (value): value is number =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** Accepts a time in milliseconds since 1970, before the year 9999: a later day may need a year of five digits, which no date form here has. */
export const instant: Guard<number> = whole(0, 253_370_764_800_000);

/** Accepts one of the given strings. */
export function oneOf<const T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

/** Accepts what the guard accepts, or null. */
export function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** Accepts what the guard accepts, or a missing property; only for the properties of `object`. */
export const optional = <T>(guard: Guard<T>): Guard<T> & Optional =>
  ((value): value is T => value === undefined || guard(value)) as Guard<T> & Optional;

/** Accepts what either guard accepts. */
export function either<A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

/** Accepts an array of at most `max` items, each accepted by the guard. A hole counts as `undefined`. */
export function list<T>(guard: Guard<T>, max: number): Guard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= max && [...value].every(guard);
}

/** Accepts an object whose own properties fit the shape. Other properties are allowed. */
export function object<S extends Shape>(shape: S): Guard<Shaped<S>> {
  const entries = Object.entries(shape);
  return (value): value is Shaped<S> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([key, guard]) => guard(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined));
}

/** Accepts an object used as a map: at most `max` own keys of at most 200 characters, each value accepted by the guard. */
export function record<T>(guard: Guard<T>, max: number): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= max && entries.every(([key, item]) => key.length <= 200 && guard(item));
  };
}
