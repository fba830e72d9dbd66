import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';

// A labelled list on its own line or behind the last sentence of one: “Tech stack: Go, Redis, Docker”.
const row = lettered(
  String.raw`(?:^|[.;)]\s+)\p{Lu}[\p{L}&/ ]{2,24} ?:[-–]? *(?:[^,;:]{1,30}, ?){2,}[^,;:]{1,30}$`,
  'u',
);

const FEWEST_NAMES = 4;
const LONGEST_NAME = 25;

/** True if a line consists of names only: “Golang, Docker, GitHub, AWS” under what was done with them. */
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

/** A statement without the list of names behind it; empty for a line of names only, which says nothing about what was done. */
export const withoutNames = remembered((text: string): string =>
  isRowOfNames(text) ? '' : text.replace(row(text), ''),
);
