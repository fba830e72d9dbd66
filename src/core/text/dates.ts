import type { YearMonth } from '../types.ts';

/** The month that a day is in, by the clock of whoever asks. */
export function monthOf(day: Date): YearMonth {
  return { year: day.getFullYear(), month: day.getMonth() + 1 };
}
