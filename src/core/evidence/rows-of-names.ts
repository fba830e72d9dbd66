import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';

// “Tech stack: Go, Redis, Docker”, as a line of its own or behind the last sentence of one.
const row = lettered(
  String.raw`(?:^|[.;)]\s+)\p{Lu}[\p{L}&/ ]{2,24} ?:[-–]? *(?:[^,;:]{1,30}, ?){2,}[^,;:]{1,30}$`,
  'u',
);

/** A statement without the list of names that follows it; empty for a line that is nothing but names, and tells of nothing done. */
export const withoutNames = remembered((text: string): string => text.replace(row(text), ''));
