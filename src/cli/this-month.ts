import type { YearMonth } from '../core/types.ts';

/** The month that “Present” means today, in UTC so that every machine agrees. */
export function thisMonth(now: Date = new Date()): YearMonth & { readonly month: number } {
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
}
