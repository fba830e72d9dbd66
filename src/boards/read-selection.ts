import type { SelectedText } from '../core/posting/posting-from-text.ts';
import { shortAddress } from '../core/posting/short-address.ts';
import { longestRaw } from '../core/text/plain-lines.ts';
import { boardOf } from './board-of.ts';
import { companyOfPage, titleOfPage } from './fields/fields-of-page.ts';
import { adPageOf } from './generic/ad-page.ts';

/** The text that a person selected on a page, with title and company from the page around it. */
export function readSelection(text: string, document: Document, url: URL): SelectedText {
  const page = { ...adPageOf(document, url), data: null, board: boardOf(document, url) };
  const title = titleOfPage(page);
  const company = companyOfPage(page, title);
  return { text: text.slice(0, longestRaw), title, company, url: shortAddress(url.href) };
}
