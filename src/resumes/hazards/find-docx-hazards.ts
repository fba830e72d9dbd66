import { type Message, message } from '../../core/messages/message.ts';
import { SMALLEST_TEXT } from '../../core/smallest-text.ts';
import type { Hazard } from '../../core/types.ts';
import type { WordPart } from '../docx/walk-document.ts';
import type { BuiltResume } from '../structure/build-resume.ts';
import { hazardAt } from './boxes.ts';
import { headingHazards } from './heading-hazards.ts';
import { linkHazards } from './link-hazards.ts';
import { hasWrittenRatings } from './rating-rows.ts';

/** The content of a Word document's parts. */
export type WordParts = { readonly body: WordPart; readonly margins: readonly WordPart[] };

/** The hazards of a Word document. It does not say where text is on a page, so no hazard has a box. */
export function findDocxHazards(built: BuiltResume, { body, margins }: WordParts): readonly Hazard[] {
  const hidden = [body, ...margins].flatMap(part => part.hidden).join(' ');
  const hazards: (Hazard | null)[] = [
    body.columns > 1 ? hazard('multi-column', message('hazards.someColumns')) : null,
    body.hasCells ? hazard('table', message('hazards.table')) : null,
    body.textBoxes.length > 0
      ? hazard('text-box', message('hazards.textBox'), body.textBoxes.join(' '))
      : null,
    hidden.replace(/[^\p{L}\p{N}]/gu, '').length >= 4
      ? hazard('hidden-text', message('hazards.hiddenText'), hidden)
      : null,
    marginContact(built, margins),
    body.images + margins.reduce((sum, part) => sum + part.images, 0) > 0
      ? hazard('photo', message('hazards.picture'))
      : null,
    hasWrittenRatings(built.lines.map(({ text }) => text))
      ? hazard('skill-bars', message('hazards.skillBars'))
      : null,
    built.resume.layout.tinyShare > SMALLEST_TEXT.share
      ? hazard('tiny-text', message('hazards.tinyText'))
      : null,
  ];
  return [...hazards.filter(found => found !== null), ...linkHazards(built), ...headingHazards(built)];
}

const hazard = (...told: [id: Hazard['id'], message: Message, text?: string]): Hazard =>
  hazardAt({ page: null, box: null }, ...told);

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
  return only.length > 0
    ? hazard('contact-in-header-or-footer', message('hazards.contactInHeaderOrFooter'), only.join(' · '))
    : null;
}
