/** What was measured: a share of 0 to 1 by name, and how many cases it was taken from. */
export type Measures = Readonly<Record<string, { readonly value: number; readonly of: number }>>;

/** Something that was not read as labelled, in words. */
export type Fault = { readonly measure: string; readonly id: string; readonly what: string };

/** The outcome of one measurement. */
export type Scored = { readonly measures: Measures; readonly faults: readonly Fault[] };

/** A part of a whole; 0 of nothing. */
export const shareOf = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** The harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number): number =>
  shareOf(2 * precision * recall, precision + recall);
