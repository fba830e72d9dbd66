import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';

// “Tech stack: Go, Redis, Docker”, as a line of its own or behind the last sentence of one.
const row = lettered(
  String.raw`(?:^|[.;)]\s+)\p{Lu}[\p{L}&/ ]{2,24} ?:[-–]? *(?:[^,;:]{1,30}, ?){2,}[^,;:]{1,30}$`,
  'u',
);

const FEWEST_NAMES = 4;
const LONGEST_NAME = 25;

/** Whether a line is nothing but names: “Golang, Docker, GitHub, AWS” under what was done with them. */
export function isRowOfNames(line: string): boolean {
  const items = line.trim().split(',');
  return (
    items.length >= FEWEST_NAMES &&
    /^\s*[\p{Lu}\d.]/u.test(line) &&
    items.every(
      item => item.length <= LONGEST_NAME && /^\s?\S+(?: \S+){0,2}$/.test(item) && !/[;:]|\band\b/.test(item),
    )
  );
}

/** A statement without the list of names that follows it; empty for a line that is nothing but names, and tells of nothing done. */
export const withoutNames = remembered((text: string): string =>
  isRowOfNames(text) ? '' : text.replace(row(text), ''),
);
