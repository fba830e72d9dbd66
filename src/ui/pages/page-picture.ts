import type { Box, Hazard, Resume, ResumeLine } from '../../core/types.ts';
import { hazardLetter } from './hazard-key.tsx';
import type { DrawPage } from './page-image.tsx';
import { badgeAt } from './page-overlay.tsx';
import { boxesOf, type ReadingBlock } from './reading-blocks.ts';

const PIXELS_PER_POINT = 2;
const PAD = 2;

type Pen = CanvasRenderingContext2D;

/** A picture of a page with its reading order and hazards, to show to others. Everything that identifies the person is made unreadable. */
export async function drawPagePicture(
  resume: Resume,
  page: number,
  blocks: readonly ReadingBlock[],
  hazards: readonly Hazard[],
  draw: DrawPage,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  await draw(page, canvas, PIXELS_PER_POINT, new AbortController().signal);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  for (const { box } of personalLines(resume).filter(line => line.page === page)) if (box) blur(pen, box);
  for (const { id, box } of hazards) if (id === 'photo' && box) blur(pen, box);
  pen.setTransform(PIXELS_PER_POINT, 0, 0, PIXELS_PER_POINT, 0, 0);
  drawOrder(pen, blocks);
  drawTrouble(pen, hazards);
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}

/** Replaces a box with plain squares, about as high as the line. A soft blur would leave the outlines of letters recognisable. */
function blur(pen: Pen, [x, y, width, height]: Box): void {
  const [left, top, wide, high] = [x - PAD, y - PAD, width + 2 * PAD, height + 2 * PAD].map(points =>
    Math.round(points * PIXELS_PER_POINT),
  ) as [number, number, number, number];
  const size = Math.max(8, Math.min(high, 40));
  for (let across = 0; across < wide; across += size) {
    for (let down = 0; down < high; down += size) {
      const area = [
        left + across,
        top + down,
        Math.min(size, wide - across),
        Math.min(size, high - down),
      ] as const;
      pen.fillStyle = meanColour(pen.getImageData(...area).data);
      pen.fillRect(...area);
    }
  }
}

function meanColour(data: Uint8ClampedArray): string {
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4)
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
  return `rgb(${sums.map(sum => Math.round((4 * sum) / data.length)).join(' ')})`;
}

function drawOrder(pen: Pen, blocks: readonly ReadingBlock[]): void {
  const placed = blocks.flatMap(({ number, box }) => (box ? [{ number, box, at: badgeAt(box) }] : []));
  pen.strokeStyle = '#4c918a';
  pen.setLineDash([1.5, 2.5]);
  pen.beginPath();
  for (const { at } of placed) pen.lineTo(at.x, at.y);
  pen.stroke();
  pen.setLineDash([]);
  for (const { number, box, at } of placed) {
    pen.strokeStyle = 'rgb(31 95 91 / 40%)';
    pen.lineWidth = 0.6;
    strokeBox(pen, box);
    drawBadge(pen, String(number), at, '#1f5f5b');
  }
}

function drawTrouble(pen: Pen, hazards: readonly Hazard[]): void {
  for (const [index, hazard] of hazards.entries())
    for (const box of boxesOf(hazard)) {
      pen.strokeStyle = '#c2410c';
      pen.lineWidth = 1.4;
      pen.setLineDash([4, 2]);
      strokeBox(pen, box);
      pen.setLineDash([]);
      drawBadge(pen, hazardLetter(index), { x: box[0] + box[2] + PAD, y: box[1] - PAD }, '#c2410c');
    }
}

function strokeBox(pen: Pen, [x, y, width, height]: Box): void {
  pen.strokeRect(x - PAD, y - PAD, Math.max(width, 4) + 2 * PAD, Math.max(height, 4) + 2 * PAD);
}

function drawBadge(pen: Pen, words: string, { x, y }: { x: number; y: number }, colour: string): void {
  pen.fillStyle = '#fff';
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(x, y, 8, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  pen.fillStyle = colour;
  pen.font = '600 8.5px system-ui, sans-serif';
  pen.textAlign = 'center';
  pen.fillText(words, x, y + 3);
}

// An e-mail address, a web address, or a phone number: it begins with “+” or 0 and is longer than a year or a date.
const reach = /@|https?:|www\.|\b(?:linkedin|github|gitlab|xing)\.com\b|(?:\+|\b0)\d[\d\s()/.-]{6,}\d/i;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The lines that identify the person: all above the first heading, and any line with the name, an e-mail address, a phone number or a link. */
export function personalLines(resume: Resume): readonly ResumeLine[] {
  const { lines, sections, text, name, email, phone, links } = resume;
  const firstHeading = Math.min(...sections.map(({ start }) => start), text.length);
  const sites = links.map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
  const known = [name, email, ...sites].flatMap(word =>
    word && word.length > 3 ? [word.toLowerCase()] : [],
  );
  const number = digitsOf(phone ?? '');
  return lines.filter(({ start, end }) => {
    const words = text.slice(start, end).toLowerCase();
    return (
      start < firstHeading ||
      reach.test(words) ||
      known.some(word => words.includes(word)) ||
      (number.length > 5 && digitsOf(words).includes(number))
    );
  });
}
