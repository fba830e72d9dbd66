/** Measures by name: a share from 0 to 1, and the number of cases behind it. */
export type Measures = Readonly<Record<string, { readonly value: number; readonly of: number }>>;

/** A result that differs from its label, described in `what`. */
export type Fault = { readonly measure: string; readonly id: string; readonly what: string };

/** The outcome of one measurement. */
export type Scored = { readonly measures: Measures; readonly faults: readonly Fault[] };

/** The share of a part in the whole; 0 if the whole is 0. */
export const shareOf = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** The harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number): number =>
  shareOf(2 * precision * recall, precision + recall);
