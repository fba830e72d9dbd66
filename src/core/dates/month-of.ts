import type { YearMonth } from '../types.ts';

/** The month that a day is in, by the clock of whoever asks. */
export const monthOf = (day: Date): YearMonth => ({ year: day.getFullYear(), month: day.getMonth() + 1 });
