import { type Check, onPages } from './check.ts';

/** Fails if contact details are only in the page header or footer. */
export const contactInHeaderOrFooter: Check = {
  id: 'contact-in-header-or-footer',
  impact: 'serious',
  sources: ['greenhouse', 'daxtra'],
  run: onPages(['contact-in-header-or-footer']),
};
