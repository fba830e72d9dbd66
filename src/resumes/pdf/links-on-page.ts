import type { Box } from '../../core/types.ts';
import { boundsOf, type Edges, type Matrix, withinReach } from './matrix.ts';
import type { PageLink } from './page-content.ts';

const MAX_URL_LENGTH = 2000;

/** The links among a page's annotations. pdf.js passes on unchecked values of the file, so each is checked here. */
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

/** Where an annotation's rectangle lies on the page; null where the value is no rectangle. */
export function boxOnPage(rect: unknown, toPage: Matrix): Box | null {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(side => Number.isFinite(side))) return null;
  const edges = boundsOf(toPage, rect as unknown as Edges);
  const [left, top, right, bottom] = edges.map(withinReach) as unknown as Edges;
  return [left, top, right - left, bottom - top];
}
