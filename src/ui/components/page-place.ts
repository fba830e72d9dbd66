import type { Box, Finding, Span } from '../../core/types.ts';

/** A place in a resume: a box on a page, an offset in its text, or a quote from it. */
export type PagePlace =
  | { readonly kind: 'box'; readonly page: number; readonly box: Box | null }
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'quote'; readonly text: string };

const LONGEST_QUOTE = 160;

/** The hash of the address at which the resume page shows the place of a finding. */
export function findingPart(resumeId: string, { page, box, quote }: Finding): string {
  if (box || !quote) return `pages/${resumeId}/${page ?? 1}/${box?.join(',') ?? ''}`;
  return `pages/${resumeId}/quote/${encodeURIComponent(quote.slice(0, LONGEST_QUOTE))}`;
}

/** The hash of the address at which the resume page shows a line. */
export const quotePart = (resumeId: string, { start }: Span): string => `pages/${resumeId}/at/${start}`;
