import { withoutUnseen } from './without-unseen.ts';

const LONGEST_FIELD = 300;

/** A text from outside as one trimmed, bounded line; null where nothing is left. */
export function oneLine(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const line = withoutUnseen(text.slice(0, LONGEST_FIELD * 4))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_FIELD);
  return line || null;
}
