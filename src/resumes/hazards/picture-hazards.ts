import { message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { pageKindOf } from '../pdf/page-kind.ts';
import type { ReadPage } from '../pdf/read-page.ts';
import { around } from './boxes.ts';

/** Pictures that seem to hold words, and the others of a portrait's or logo's size. */
export function pictureHazards(page: ReadPage): readonly Hazard[] {
  const worded = pageKindOf(page) === 'words' ? page.wordPictures : [];
  const photos = page.images.filter(box => isPhoto(box, page) && !worded.some(other => isWithin(box, other)));
  return [
    ...worded.map(
      (box): Hazard => ({
        id: 'text-in-image',
        page: page.number,
        box: around([box]),
        message: message('hazards.textInImage'),
        quote: null,
        isDoubtful: true,
      }),
    ),
    ...(photos.length > 0 ? [photoHazard(photos, page)] : []),
  ];
}

function photoHazard(boxes: readonly Box[], page: ReadPage): Hazard {
  return {
    id: 'photo',
    page: page.number,
    box: around(boxes),
    message: message('hazards.photo'),
    quote: null,
  };
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
