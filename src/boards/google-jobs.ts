import { applyWords } from '../core/vocabulary/section-words.ts';
import type { Board, BoardReading } from './board.ts';
import { attributeOf, findAll, rawText } from './page/dom.ts';

const isPanel = /(?:ibp|udm)=(?:htl;jobs|htl%3Bjobs|8)\b|htidocid=|docid=/i;

/** The jobs panel of Google's search. Its class names mean nothing, so it only gives the link to the posting at its source. */
export const googleJobs: Board = {
  id: 'google-jobs',
  name: 'Google Jobs',
  kind: 'search',
  matches: 'com co.uk de fr co.in ca'.split(' ').map(end => `https://www.google.${end}/search*`),
  read(document, url): BoardReading {
    if (!isPanel.test(url.search + url.hash)) return null;
    const link = findAll(document, 'a[href^="https://"]', 3000).find(one =>
      applyWords.test((rawText(one) || (attributeOf(one, 'title') ?? '')).trim().slice(0, 80)),
    );
    const openUrl = link && attributeOf(link, 'href');
    if (!openUrl || !URL.canParse(openUrl)) return 'list';
    return { refuse: 'embedded', openUrl };
  },
};
