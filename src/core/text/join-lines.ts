import { remembered } from './remembered.ts';

/** A text on one line: every run of white space in it is one space. Single spaces, which is most of them, are left alone. */
export const joinLines = remembered((text: string): string => text.replace(/[^\S ]\s*|\s{2,}/g, ' ').trim());
