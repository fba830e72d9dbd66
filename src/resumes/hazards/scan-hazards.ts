import { type Message, message } from '../../core/messages/message.ts';
import type { Hazard } from '../../core/types.ts';
import { type PageKind, pageKindOf } from '../pdf/page-kind.ts';
import type { ReadPage } from '../pdf/read-page.ts';

const messages: Readonly<Partial<Record<PageKind, Message>>> = {
  recognised: message('hazards.scannedAndRecognised'),
  picture: message('hazards.scanned'),
  outlines: message('hazards.outlines'),
};

/** A page of a readable file that is a picture, or whose letters are shapes. */
export function scanHazards(page: ReadPage): readonly Hazard[] {
  const kind = pageKindOf(page);
  const message = messages[kind];
  if (message === undefined) return [];
  return [
    {
      id: 'scanned',
      page: page.number,
      box: [0, 0, page.width, page.height],
      message,
      quote: null,
      // A certificate may be added as a picture, and a machine may have recognised every word.
      ...(kind === 'recognised' || page.number > 1 ? { isDoubtful: true } : {}),
    },
  ];
}
