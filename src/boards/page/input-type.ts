import { attributeOf } from './dom.ts';

const buttons = new Set(['hidden', 'button', 'submit', 'reset', 'image']);

/** The type of an input, in lower case. */
export const inputType = (input: Element): string => (attributeOf(input, 'type') ?? 'text').toLowerCase();

/** True for what a person fills in; hidden values and buttons are inputs too. */
export const isFilledIn = (control: Element): boolean => !buttons.has(inputType(control));
