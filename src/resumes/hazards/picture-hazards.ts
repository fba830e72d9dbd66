import { type Message, message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { type PageKind, pageKindOf } from '../pdf/page-kind.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { hazardAt, hazardOn } from './boxes.ts';

/** Pictures that seem to contain words, and other pictures of a portrait's or logo's size. */
export function pictureHazards(page: ReadPage): readonly Hazard[] {
  const worded = pageKindOf(page) === 'words' ? page.wordPictures : [];
  const photos = page.images.filter(box => isPhoto(box, page) && !worded.some(other => isWithin(box, other)));
  return [
    ...worded.map(
      (box): Hazard => ({
        ...hazardOn(page, [box], 'text-in-image', message('hazards.textInImage')),
        isDoubtful: true,
      }),
    ),
    ...(photos.length > 0 ? [hazardOn(page, photos, 'photo', message('hazards.photo'))] : []),
  ];
}

const LEAST_SIDE = 28;

/** A picture of a portrait's or logo's size and shape beside the text. */
function isPhoto([x, y, width, height]: Box, page: ReadPage): boolean {
  const shape = width / height;
  const isBeside = x + width > 0 && y + height > 0 && x < page.width && y < page.height;
  const isSmall = width * height < 0.25 * page.width * page.height;
  return isBeside && isSmall && width >= LEAST_SIDE && height >= LEAST_SIDE && shape > 0.5 && shape < 2;
}

const isWithin = ([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean =>
  x >= left - 1 && y >= top - 1 && x + width <= left + wide + 1 && y + height <= top + high + 1;

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
      ...hazardAt({ page: page.number, box: [0, 0, page.width, page.height] }, 'scanned', message),
      // A later page may be the picture of a certificate, and OCR may have recognised every word.
      ...(kind === 'recognised' || page.number > 1 ? { isDoubtful: true } : {}),
    },
  ];
}
