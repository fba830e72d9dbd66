import { oneLine } from '../core/text/one-line.ts';
import type { Board, BoardReading } from './board.ts';
import { bodyOf, find, rawText } from './page/dom.ts';
import { textOfHtml } from './page/parse-html.ts';
import { firstField } from './page/read-fields.ts';
import { listOf, own } from './structured/schema-object.ts';
import { tolerantJson } from './structured/tolerant-json.ts';

/** Rippling: the class names mean nothing, so the page's own data is read. */
export const rippling: Board = {
  id: 'rippling',
  name: 'Rippling',
  kind: 'system',
  matches: ['https://ats.rippling.com/*'],
  read(document): BoardReading {
    const job = own(own(own(own(nextData(document), 'props'), 'pageProps'), 'apiData'), 'jobPost');
    const shown = firstField(document, ['h2']);
    const title = oneLine(own(job, 'name'));
    // After a move within the page, the data is still that of the first page.
    if (!title || (shown && !rawText(bodyOf(document)).includes(title))) return null;
    return {
      title,
      company: oneLine(own(job, 'companyName')),
      location: oneLine(
        listOf(own(job, 'workLocations'))
          .filter(place => typeof place === 'string')
          .join('; '),
      ),
      employmentType: oneLine(own(own(job, 'employmentType'), 'label') ?? own(job, 'employmentType')),
      salary: null,
      description: ['company', 'role']
        .map(part => own(own(job, 'description'), part))
        .map(part => (typeof part === 'string' ? textOfHtml(part, document) : ''))
        .filter(Boolean)
        .join('\n'),
    };
  },
};

/** The state that Next.js pages carry as text; undefined if there is none. Nothing of it is run. */
export const nextData = (document: Document): unknown =>
  tolerantJson(rawText(find(document, 'script#__NEXT_DATA__')));
