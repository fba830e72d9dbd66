import type { Message } from '../../core/messages/message.ts';
import type { Box, Hazard } from '../../core/types.ts';
import { roundedBox } from '../pdf/box-around.ts';
import type { Run } from '../pdf/page-content.ts';
import type { ReadPage } from '../pdf/read-page.ts';

/** The smallest box around all boxes, rounded to tenths; null for none. */
export const around = (boxes: readonly Box[]): Box | null => (boxes.length === 0 ? null : roundedBox(boxes));

/** A hazard at its place, with the text that it quotes. */
export function hazardAt(
  { page, box }: Pick<Hazard, 'page' | 'box'>,
  id: Hazard['id'],
  message: Message,
  text = '',
): Hazard {
  return { id, page, box, message, quote: quoteOf(text) };
}

/** A hazard around some boxes of a page. */
export const hazardOn = (
  page: ReadPage,
  boxes: readonly Box[],
  ...told: [id: Hazard['id'], message: Message, text?: string]
): Hazard => hazardAt({ page: page.number, box: around(boxes) }, ...told);

/** The box of a run of text. */
export const boxOfRun = ({ x, y, width, size }: Pick<Run, 'x' | 'y' | 'width' | 'size'>): Box => [
  x,
  y - size * 0.85,
  width,
  size * 1.1,
];

const QUOTE_LENGTH = 160;

/** The text if it is short enough to quote, else null. */
export function quoteOf(text: string): string | null {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy === '') return null;
  return tidy.length > QUOTE_LENGTH ? `${tidy.slice(0, QUOTE_LENGTH - 1)}…` : tidy;
}
