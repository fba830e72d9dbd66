import { isDatePiece } from '../../core/text/find-dates.ts';
import { isHeading, type Side, sideOf } from './gutter-side.ts';
import type { Segment } from './segments.ts';

// The longest label of a rail, in letters.
const longestLabel = 32;
const minLines = 4;

/** A rail of headings that begins under something else, as a block of contact details. */
export function isHeadingRail(left: readonly Segment[], right: readonly Segment[]): boolean {
  const first = left.filter(segment => isHeading(segment, right)).sort((a, b) => a.y - b.y)[0];
  if (!first) return false;
  const below = (segments: readonly Segment[]) => segments.filter(segment => segment.y > first.y - 2);
  const [rail, text] = [below(left), below(right)];
  if (rail.length < 2 || text.length < minLines) return false;
  const [side, body] = [sideOf(rail, text), sideOf(text, rail)];
  // A side panel has more text than headings.
  return (
    side.headings >= 2 &&
    side.headings >= 0.6 * side.lines &&
    side.longest <= longestLabel &&
    body.headings === 0
  );
}

/** A rail: short labels, headings or dates, each level with the text that it belongs to. */
export function isRail(rail: Side, text: Side): boolean {
  const isShort = rail.longest <= longestLabel && rail.letters < 0.3 * text.letters;
  // Dates that wrap are not level with anything.
  const labels = rail.lines - rail.headings;
  const datesAtLeast = rail.headings === 0 ? 0.6 : 0.8;
  if (isShort && labels > 0 && rail.texts.filter(isDatePiece).length >= datesAtLeast * labels) return true;
  const isLevel = rail.levelBlocks >= 0.75 * rail.blocks && rail.blocks >= 0.4 * rail.lines;
  // A rail holds labels, or headings and nothing under them; a side panel has text under its headings.
  const isOneThing = rail.headings === 0 ? text.headings === 0 : rail.headings >= 0.3 * rail.lines;
  // Headings beside the body, each above the text it belongs to rather than level with it.
  const isHeadingsOnly = rail.headings >= 0.5 * rail.lines && rail.tight <= 0.1 * rail.lines;
  // All headings on one side, and beside the other text only labels that belong to it.
  const isLabelled = text.headings === 0 && rail.headings >= 2 && rail.loose <= 0.2 * rail.lines;
  if (isLabelled && rail.longest <= longestLabel && rail.letters < 0.6 * text.letters) return true;
  return isShort && ((isLevel && isOneThing) || isHeadingsOnly);
}
