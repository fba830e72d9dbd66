import type { YearMonth } from '../types.ts';

/** The month of a day, in the local time zone. */
export const monthOf = (day: Date): YearMonth => ({ year: day.getFullYear(), month: day.getMonth() + 1 });
