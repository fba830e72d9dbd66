import { attributeOf } from './dom.ts';

const buttons = new Set(['hidden', 'button', 'submit', 'reset', 'image']);

/** The type of an input, in lower case. */
export const inputType = (input: Element): string => (attributeOf(input, 'type') ?? 'text').toLowerCase();

/** True for inputs that a person fills in; false for hidden values and buttons. */
export const isFilledIn = (control: Element): boolean => !buttons.has(inputType(control));
