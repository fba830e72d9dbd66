import type { Token } from '../text/tokens.ts';

/**
 * A text in tokens. `firm` marks tokens of skills that are sure: 2 for names of tools, 1 for practices; `tools` says how many
 * names of tools there are in all: a text full of them is about software.
 */
export type GuardContext = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly firm: Uint8Array;
  readonly tools: 'none' | 'few' | 'many';
};

/** Reads how many names of tools are sure. */
export function guardContext(text: string, tokens: readonly Token[], firm: Uint8Array): GuardContext {
  let count = 0;
  for (const mark of firm) if (mark === 2) count += 1;
  return { text, tokens, firm, tools: count === 0 ? 'none' : count < MANY ? 'few' : 'many' };
}

const MANY = 5;
