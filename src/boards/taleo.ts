import type { Board, BoardReading } from './board.ts';
import { allText, firstField } from './page/read-fields.ts';

/** Taleo: a script fills rows whose numbers differ with every employer; the long ones are the text. */
export const taleo: Board = {
  id: 'taleo',
  name: 'Taleo',
  kind: 'system',
  matches: ['https://*.taleo.net/careersection/*'],
  read(document): BoardReading {
    const title = firstField(document, ['[id^="requisitionDescriptionInterface.reqTitleLinkAction"]', 'h1']);
    const rows = allText(document, ['[id^="requisitionDescriptionInterface.ID"][id$=".row1"]']);
    // Short rows are labels and their values: number, schedule, posting date.
    const isLong = rows.length > 200;
    if (!title && !isLong) return null;
    return {
      title,
      company: null,
      location: null,
      employmentType: null,
      salary: null,
      description: isLong ? rows : '',
    };
  },
};
