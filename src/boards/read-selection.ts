import { postingFromText } from '../core/text/posting-from-text.ts';
import type { Reading } from '../core/types.ts';
import { boardOf } from './board-of.ts';
import { companyOfPage, titleOfPage } from './fields/fields-of-page.ts';
import { adPageOf } from './generic/ad-page.ts';

/** The posting that a person marked on a page: their text, with title and company from the page around it. */
export function readSelection(text: string, document: Document, url: URL): Reading {
  const page = { ...adPageOf(document, url), data: null, board: boardOf(document, url) };
  const title = titleOfPage(page);
  const company = companyOfPage(page, title);
  return postingFromText(text, { title, company, url: url.href, source: 'selection' });
}
