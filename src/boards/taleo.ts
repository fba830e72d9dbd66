import type { Board, BoardReading } from './board.ts';
import { readFields } from './page/read-fields.ts';

/** Taleo: a script fills rows whose numbers differ with every employer. The long rows are the text. */
export const taleo: Board = {
  id: 'taleo',
  name: 'Taleo',
  kind: 'system',
  matches: ['https://*.taleo.net/careersection/*'],
  read(document): BoardReading {
    const found = readFields(document, {
      title: ['[id^="requisitionDescriptionInterface.reqTitleLinkAction"]', 'h1'],
      description: ['[id^="requisitionDescriptionInterface.ID"][id$=".row1"]'],
    });
    // Short rows are labels and their values: number, schedule, posting date.
    if (found && found.description.length > 200) return found;
    return found?.title ? { ...found, description: '' } : null;
  },
};
