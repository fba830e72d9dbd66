import { remembered } from './remembered.ts';

/** A text on one line: every run of white space becomes one space. The pattern skips single spaces, which are the most common. */
export const joinLines = remembered((text: string): string => text.replace(/[^\S ]\s*|\s{2,}/g, ' ').trim());
