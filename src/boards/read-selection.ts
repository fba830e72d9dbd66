import type { Reading } from '../core/types.ts';
import { titleOf } from './fields/title.ts';
import { companyOfPage } from './generic/company-of-page.ts';
import { isGeneralTitle, titlePieces } from './generic/title-of-page.ts';
import { plainLines } from './page/parse-html.ts';
import { refused } from './refusals/refusal.ts';

const shortestText = 40;

/** The posting that a person marked on a page: their text, with title and company from the page's own title. */
export function readSelection(text: string, document: Document, url: URL): Reading {
  const description = plainLines(text);
  if (description.length < shortestText) return refused('not-a-job');
  const title = titleOf(
    titlePieces(document)
      .slice(1)
      .find(piece => !isGeneralTitle(piece)),
  );
  return {
    job: {
      title,
      company: companyOfPage(document, url, title),
      location: null,
      employmentType: null,
      salary: null,
      description,
      url: url.href,
      source: 'selection',
      board: null,
      confidence: 0.9,
    },
    refusal: null,
  };
}
