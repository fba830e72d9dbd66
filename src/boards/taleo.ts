import type { Board, BoardReading } from './board.ts';
import { textOfHtml } from './page/parse-html.ts';
import { firstField } from './page/read-fields.ts';
import { textOf } from './page/text-of.ts';

const rows = '[id^="requisitionDescriptionInterface.ID"][id$=".row1"]';
const filled =
  /api\.fillList\('requisitionDescriptionInterface',\s*'descRequisition',\s*\[([^\]]{0,400000})\]/;

/** Taleo: a script fills the page from a list of URL-encoded HTML, in which the longest entries are the text. */
export const taleo: Board = {
  id: 'taleo',
  name: 'Taleo',
  checked: 'best effort',
  matches: ['https://*.taleo.net/careersection/*'],
  read(document): BoardReading {
    const title = firstField(document, [
      '[id^="requisitionDescriptionInterface.reqTitleLinkAction"]',
      'h1.no-change-header-inline',
      'h1',
    ]);
    const shown = [...document.querySelectorAll(rows)].slice(0, 200).map(row => textOf(row));
    const description = shown.filter(text => text.length > 200).join('\n') || encodedText(document);
    if (!description && !title) return null;
    return { title, company: null, location: null, employmentType: null, salary: null, description };
  },
};

function encodedText(document: Document): string {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const list = filled.exec(script.textContent ?? '')?.[1];
    if (!list) continue;
    const entries = list
      .split("','")
      .filter(entry => entry.length > 300)
      .slice(0, 6);
    return entries
      .map(entry => textOfHtml(decodedUri(entry), document))
      .filter(text => text.length > 200)
      .join('\n');
  }
  return '';
}

/** The list marks its own escapes with `!` and encodes the rest as an address; a broken escape leaves the text as it is. */
function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text.replace(/^!\*!/, '').replace(/%5C:/g, ':'));
  } catch {
    return text;
  }
}
