import type { Row } from './entry-rows.ts';

/** In bold or larger than the text, or it begins so. */
export const isLed = (row: Row): boolean => row.isTitled || (row.line.parts[0]?.boldLead ?? 0) > 0;

const LABEL_WORDS = 4;

/** The label that a line begins with or is. */
export function labelOf({ line: { text, bulletEnd } }: Row): string | null {
  const own = bulletEnd > 0 ? text.slice(bulletEnd) : text;
  const [, lead, rest] = /^([^:：\t]{2,30}?)\s*\t?(?:[:：](.*))?$/s.exec(own) ?? [];
  if (lead === undefined || (rest === undefined && own.split(' ').length > LABEL_WORDS)) return null;
  return (
    lead
      .toLowerCase()
      .replace(/[\d\W_]+/gu, ' ')
      .trim() || null
  );
}
