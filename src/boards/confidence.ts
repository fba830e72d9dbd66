import type { Found } from './board.ts';

/** How far each reader is trusted, 0 to 1, before the posting itself is looked at. */
export const trust = {
  agreeing: 0.97,
  structured: 0.9,
  boardChecked: 0.92,
  boardBestEffort: 0.8,
  meta: 0.8,
} as const;

/** The confidence in a posting, 0.05 to 1: `start`, the trust in its reader, lowered for each thing that postings usually have and this one lacks. */
export function confidenceOf(found: Found, start: number): number {
  let confidence = start;
  if (!found.title) confidence -= 0.2;
  if (!found.company) confidence -= 0.05;
  if (found.description.length < 400) confidence -= 0.15;
  if (found.description.length < 150) confidence -= 0.2;
  return Math.max(0.05, Math.round(confidence * 100) / 100);
}
