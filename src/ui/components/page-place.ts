import type { Box, Finding, Span } from '../../core/types.ts';

/** A place in a resume: a box on a page, an offset of its text, or words that stand in it. */
export type PagePlace =
  | { readonly kind: 'box'; readonly page: number; readonly box: Box | null }
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'quote'; readonly text: string };

const LONGEST_QUOTE = 160;

/** The part of our page's address that shows where a finding is, on the pages of a resume. */
export function findingPart(resumeId: string, { page, box, quote }: Finding): string {
  if (box || !quote) return `pages/${resumeId}/${page ?? 1}/${box?.join(',') ?? ''}`;
  return `pages/${resumeId}/quote/${encodeURIComponent(quote.slice(0, LONGEST_QUOTE))}`;
}

/** The part of our page's address that shows a line of a resume. */
export const quotePart = (resumeId: string, { start }: Span): string => `pages/${resumeId}/at/${start}`;
