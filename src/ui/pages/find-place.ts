import { decodeUrl } from '../../core/text/decode-url.ts';
import type { Box, Hazard, Resume, ResumeLine } from '../../core/types.ts';
import type { PagePlace } from '../components/page-place.ts';

/** The place of a resume that is shown first: its page, and the line, hazard or box that was asked for. */
export type SoughtPlace = {
  readonly page: number;
  readonly line: ResumeLine | null;
  readonly hazard: Hazard | null;
  readonly box: Box | null;
};

const nowhere: SoughtPlace = { page: 1, line: null, hazard: null, box: null };

/** Finds a place in a resume. If it does not exist (any more), returns the beginning. */
export function findPlace(
  { lines, text, hazards, layout }: Pick<Resume, 'lines' | 'text' | 'hazards' | 'layout'>,
  place: PagePlace | undefined,
): SoughtPlace {
  if (!place) return nowhere;
  if (place.kind === 'box') {
    const page = Math.min(place.page, Math.max(1, layout.pages));
    const asked = String(place.box);
    const hazard = place.box && hazards.find(one => one.page === page && String(one.box) === asked);
    return { ...nowhere, page, hazard: hazard ?? null, box: hazard ? null : place.box };
  }
  const offset = place.kind === 'offset' ? place.offset : offsetOf(text, place.text);
  const line = lines.find(({ start, end }) => start <= offset && offset < end) ?? null;
  return line ? { page: line.page ?? 1, line, hazard: null, box: line.box } : nowhere;
}

/** The offset of some words in a text, whatever white space is between them; −1 if they are not there. */
function offsetOf(text: string, words: string): number {
  const pieces = words.trim().split(/\s+/).filter(Boolean);
  if (pieces.length === 0) return -1;
  const pattern = pieces.map(piece => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return text.search(new RegExp(pattern));
}

/** The place that two parts of the page's address name; the first page if they name none. */
export function placeFrom(kind = '', value = ''): PagePlace {
  if (kind === 'at' && /^\d{1,7}$/.test(value)) return { kind: 'offset', offset: Number(value) };
  if (kind === 'quote') return { kind: 'quote', text: decodeUrl(value) };
  return { kind: 'box', page: /^[1-9]\d{0,3}$/.test(kind) ? Number(kind) : 1, box: boxFrom(value) };
}

function boxFrom(value: string): Box | null {
  const [x, y = NaN, width = NaN, height = NaN, ...more] = value.split(',').map(Number);
  const isBox = more.length === 0 && [x, y, width, height].every(Number.isFinite);
  return isBox ? [x, y, width, height] : null;
}
