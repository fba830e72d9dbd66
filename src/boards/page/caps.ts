import { LONGEST_POSTING } from '../../core/text/plain-lines.ts';

/** Limits that keep hostile pages harmless, far above what any real posting needs. */
export const caps = {
  /** DOM nodes walked per reading of one root. */
  nodes: 50_000,
  /** Blocks of text kept per walk. */
  blocks: 20_000,
  /** Characters of a description. */
  description: LONGEST_POSTING,
  /** Links looked at for one question. */
  links: 3000,
  /** JSON-LD blocks that mention a posting, and their characters in all. */
  jsonLdBlocks: 60,
  jsonLdChars: 4_000_000,
  /** Characters of HTML parsed from a string. */
  html: 1_000_000,
} as const;
