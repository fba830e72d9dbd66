import type { Hazard } from '../../core/types.ts';
import { type Phrase, say } from '../../core/words/phrase.ts';
import type { WordPart } from '../docx/walk-document.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { quoteOf } from './boxes.ts';
import { headingHazards } from './heading-hazards.ts';

/** What a Word document's parts hold. */
export type WordParts = { readonly body: WordPart; readonly margins: readonly WordPart[] };

/** What parsers trip over in a Word document. Word has no places on a page, so no hazard has a box. */
export function findDocxHazards(built: BuiltResume, { body, margins }: WordParts): readonly Hazard[] {
  const hidden = [body, ...margins].flatMap(part => part.hidden).join(' ');
  const hazards: (Hazard | null)[] = [
    body.columns > 1
      ? hazard(
          'multi-column',
          say('Part of the document is set in columns; some parsers read straight across.'),
        )
      : null,
    body.hasCells ? hazard('table', say('This text is in a table; some parsers mix up its cells.')) : null,
    body.textBoxes.length > 0
      ? hazard(
          'text-box',
          say('This text is in a text box; many parsers skip text boxes or read them last.'),
          body.textBoxes.join(' '),
        )
      : null,
    hidden.replace(/[^\p{L}\p{N}]/gu, '').length >= 4
      ? hazard(
          'hidden-text',
          say('This text is hidden, white or too small to see: a reader cannot see it, a parser can.'),
          hidden,
        )
      : null,
    marginContact(built, margins),
    body.images + margins.reduce((sum, part) => sum + part.images, 0) > 0
      ? hazard('photo', say('There is a picture in the document. Parsers skip it and any text in it.'))
      : null,
    built.resume.layout.tinyShare > 0.1
      ? hazard('tiny-text', say('More than a tenth of the letters are under 8 points.'))
      : null,
  ];
  return [...hazards.filter(found => found !== null), ...headingHazards(built)];
}

function hazard(id: Hazard['id'], message: Phrase, text = ''): Hazard {
  return { id, page: null, box: null, message, quote: quoteOf(text) };
}

/** Contact details that stand in the header or footer and nowhere in the body. */
function marginContact({ resume }: BuiltResume, margins: readonly WordPart[]): Hazard | null {
  const textOf = (part: WordPart) =>
    part.lines.map(line => line.runs.map(run => run.text).join('')).join('\n');
  const inMargins = margins.map(textOf).join('\n');
  const details = [resume.email, resume.phone].filter(detail => detail !== null);
  const only = details.filter(
    detail =>
      inMargins.includes(detail) &&
      resume.text.split(detail).length - 1 <= inMargins.split(detail).length - 1,
  );
  const message = say(
    'The contact details are only in the page header or footer, which many parsers skip. Put them into the body, under your name.',
  );
  return only.length > 0 ? hazard('contact-in-header-or-footer', message, only.join(' · ')) : null;
}
