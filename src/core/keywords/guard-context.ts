import type { Token } from '../text/tokens.ts';

/** The tokens of a text, and which of them belong to skills that are sure: 2 names of tools, 1 practices, 0 neither. */
export type MentionContext = { readonly tokens: readonly Token[]; readonly anchors: Uint8Array };

/** The same with the text, and how many names of tools there are in all: a text full of them is about software. */
export type GuardContext = MentionContext & { readonly text: string; readonly tools: Tools };

/** How many names of tools a text has. */
export type Tools = 'none' | 'few' | 'many';

const MANY = 5;

/** The tokens of names of tools that are sure. */
export const countTools = (anchors: Uint8Array): number => anchors.filter(mark => mark === 2).length;

/** What so many of them say of a text. */
export const toolsOf = (count: number): Tools => (count === 0 ? 'none' : count < MANY ? 'few' : 'many');
