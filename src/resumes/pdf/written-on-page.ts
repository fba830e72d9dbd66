import { cleanText } from './clean-text.ts';
import { boxOnPage } from './links-on-page.ts';
import type { Matrix } from './matrix.ts';
import type { Run } from './page-content.ts';

/** No filled form needs more: fields of a page, lines of a field, letters of a field. */
const [MOST_FIELDS, MOST_LINES, LONGEST] = [500, 100, 5_000];
/** The font size in points where the form leaves it to the viewer, and the largest share of a field's height that letters take. */
const USUAL_SIZE = 11;
const SHARE = 0.8;
/** The height of a line, the depth of its letters below the baseline, and their mean width, in ems. */
const [PITCH, DEPTH, WIDTH] = [1.2, 0.2, 0.5];

/** The text that was filled into form fields or typed onto the page (PDF 1.7, 12.7 and 12.5.6.6). pdf.js passes it on unchecked. */
export function writtenOnPage(annotations: unknown, toPage: Matrix): readonly Run[] {
  return Array.isArray(annotations)
    ? annotations.slice(0, MOST_FIELDS).flatMap(one => runsOf(one, toPage))
    : [];
}

function runsOf(annotation: unknown, toPage: Matrix): readonly Run[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  const field = annotation as Record<string, unknown>;
  const box = boxOnPage(field.rect, toPage);
  const isShown = field.hidden !== true && field.noView !== true && field.password !== true;
  const lines = isShown ? linesOf(field) : [];
  if (!box || lines.length === 0) return [];
  const [x, top, width, height] = box;
  const { fontSize } = (field.defaultAppearanceData ?? {}) as Record<string, unknown>;
  const given = typeof fontSize === 'number' && fontSize > 0 ? fontSize : USUAL_SIZE;
  const size = Math.max(1, Math.min(given, (SHARE * height) / (lines.length > 1 ? 1 : PITCH * SHARE)));
  // A single line is centred in the field's height; several lines begin at the top.
  const first = lines.length > 1 ? top + size : top + (height + size) / 2 - DEPTH * size;
  return lines.map((line, index) => ({
    text: cleanText(line).text,
    x: x + 2,
    y: first + index * PITCH * size,
    width: Math.min(width, line.length * size * WIDTH),
    size,
    font: 'Helvetica',
    weight: 400,
    italic: false,
    color: '#000000',
  }));
}

function linesOf(annotation: Record<string, unknown>): readonly string[] {
  const { subtype, fieldType, fieldValue, contentsObj } = annotation;
  const isField = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
  const { str } = (contentsObj ?? {}) as Record<string, unknown>;
  const value = isField ? [fieldValue].flat().join(', ') : subtype === 'FreeText' ? str : '';
  return typeof value === 'string'
    ? value
        .slice(0, LONGEST)
        .split(/\r\n?|\n/)
        .map(line => line.trim())
        .filter(line => line !== '')
        .slice(0, MOST_LINES)
    : [];
}
