import type { YearMonth } from '../../core/types.ts';

/** An object of a JSON file whose members may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

const LONGEST = 2_000;
const MOST_ITEMS = 500;

/** The value as an object; an empty object for any other value. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The objects of a list. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS).map(objectOf) : [];
}

/** The first value that is a text and not empty, on one line; else an empty text. */
export function textOf(...values: readonly unknown[]): string {
  const tidy = values.map(value =>
    typeof value === 'string' ? value.slice(0, LONGEST).replace(/\s+/g, ' ').trim() : '',
  );
  return tidy.find(text => text !== '') ?? '';
}

/** The texts of a list. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value
        .slice(0, MOST_ITEMS)
        .map(item => textOf(item))
        .filter(text => text !== '')
    : [];
}

/** A date as JSON Resume writes it (`2023-06-29`, `2023-06`, `2023`), or null. */
export function monthIn(value: unknown): YearMonth | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(textOf(value)) ?? [];
  if (year === undefined) return null;
  const number = Number(month);
  return { year: Number(year), month: number >= 1 && number <= 12 ? number : null };
}
