import type { Token } from '../text/tokens.ts';

/**
 * A text in tokens. `anchors` marks tokens of skills that are sure: 2 for names of tools, 1 for practices; `tools` says how many
 * names of tools there are in all: a text full of them is about software.
 */
export type GuardContext = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly anchors: Uint8Array;
  readonly tools: Tools;
};

/** How many names of tools a text has. */
export type Tools = 'none' | 'few' | 'many';

const MANY = 5;

/** The tokens of names of tools that are sure. */
export function countTools(anchors: Uint8Array): number {
  let count = 0;
  for (const mark of anchors) if (mark === 2) count += 1;
  return count;
}

/** What so many of them say of a text. */
export const toolsOf = (count: number): Tools => (count === 0 ? 'none' : count < MANY ? 'few' : 'many');
