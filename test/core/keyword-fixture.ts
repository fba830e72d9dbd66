import type { Keyword } from '../../src/core/types.ts';

/** A tool that a posting requires, with changes. */
export const requiredKeyword = (name: string, change: Partial<Keyword> = {}): Keyword => ({
  name,
  kind: 'tool',
  need: 'required',
  weight: 1,
  count: 1,
  spans: [],
  inTitle: null,
  alternatives: null,
  alsoIn: [],
  years: null,
  ...change,
});
