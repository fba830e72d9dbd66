import { listed, type Message, message } from '../messages/message.ts';
import type { ResumeLink } from '../types.ts';
import { enclosuresShown } from './enclosures-shown.ts';

/** What the employer wants sent along, in a sentence, with what the resume shows of it; null where nothing is named. */
export function sentAlong(description: string, links: readonly ResumeLink[]): Message | null {
  const enclosures = enclosuresShown(description, links);
  if (enclosures.length === 0) return null;
  const things = enclosures.map(({ id, isOptional, shown }) => {
    const thing = message(`enclosures.${id}`);
    if (shown !== null) return message('report.sentShown', { thing, address: shown });
    return isOptional ? message('report.sentOptional', { thing }) : thing;
  });
  return message('report.sentAlong', { things: listed(things) });
}
