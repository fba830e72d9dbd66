import { type Check, onPages } from './check.ts';

/** Fails where contact details stand in the page header or footer alone. */
export const contactInHeaderOrFooter: Check = {
  id: 'contact-in-header-or-footer',
  impact: 'serious',
  sources: ['greenhouse', 'daxtra'],
  run: onPages(['contact-in-header-or-footer']),
};
