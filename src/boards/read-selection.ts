import { postingFromText } from '../core/text/posting-from-text.ts';
import { titleOf } from '../core/text/title-of.ts';
import type { Reading } from '../core/types.ts';
import { companyOfPage } from './generic/company-of-page.ts';
import { isGeneralTitle, titlePieces } from './generic/title-of-page.ts';

/** The posting that a person marked on a page: their text, with title and company from the page's own title. */
export function readSelection(text: string, document: Document, url: URL): Reading {
  const piece = titlePieces(document)
    .slice(1)
    .find(one => !isGeneralTitle(one));
  const title = titleOf(piece);
  const company = companyOfPage(document, url, title);
  return postingFromText(text, { title, company, url: url.href, source: 'selection' });
}
