import type { Hazard } from '../../core/types.ts';
import { type Phrase, say } from '../../core/words/phrase.ts';
import { type PageKind, pageKindOf } from '../pdf/page-kind.ts';
import type { ReadPage } from '../pdf/read-page.ts';

const messages: Readonly<Partial<Record<PageKind, Phrase>>> = {
  recognised: say(
    'This page is a picture; its text is what a machine recognised in it. Look for wrong words in the text as read, or export the resume from the program it was written in.',
  ),
  picture: say('This page is a picture with no text in it: a parser reads nothing of it.'),
  outlines: say(
    'The letters of this page are drawn as shapes and are no text: a parser reads nothing of it.',
  ),
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
