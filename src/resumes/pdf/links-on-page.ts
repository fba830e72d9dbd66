import type { Box } from '../../core/types.ts';
import { type Matrix, multiply, withinReach } from './matrix.ts';
import type { PageLink } from './page-content.ts';

const MAX_URL_LENGTH = 2000;

/** The links among a page's annotations. What pdf.js passes on is the file's, and looked at. */
export function linksOnPage(annotations: unknown, toPage: Matrix): readonly PageLink[] {
  return Array.isArray(annotations) ? annotations.flatMap(one => linkOf(one, toPage)) : [];
}

function linkOf(annotation: unknown, toPage: Matrix): readonly PageLink[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  const { subtype, url, unsafeUrl, rect } = annotation as Record<string, unknown>;
  const address = typeof url === 'string' ? url : unsafeUrl;
  if (subtype !== 'Link' || typeof address !== 'string' || address.length > MAX_URL_LENGTH) return [];
  const box = boxOnPage(rect, toPage);
  return box ? [{ url: address, box }] : [];
}

/** Where an annotation's rectangle lies on the page; null where it is none. */
export function boxOnPage(rect: unknown, toPage: Matrix): Box | null {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(side => Number.isFinite(side))) return null;
  const [x1, y1, x2, y2] = rect as [number, number, number, number];
  const from = multiply(toPage, [1, 0, 0, 1, x1, y1]);
  const to = multiply(toPage, [1, 0, 0, 1, x2, y2]);
  const [left, right] = [from[4], to[4]].map(withinReach).sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [from[5], to[5]].map(withinReach).sort((a, b) => a - b) as [number, number];
  return [left, top, right - left, bottom - top];
}
