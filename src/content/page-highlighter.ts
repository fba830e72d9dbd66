import type { Highlighter } from './highlighter.ts';

const key = Symbol.for('evident-highlighter');

/** The scripts of the extension in one page share their globals, which the page cannot see. */
const page = globalThis as { [key]?: Highlighter };

/** The highlighter of this page; undefined before the highlight script has run. */
export const highlighterHere = (): Highlighter | undefined => page[key];

/** Opens the highlighter of this page if there is none. */
export function leaveHighlighter(open: () => Highlighter): void {
  page[key] ??= open();
}

/** Removes all highlights and their highlighter, so that a later script opens its own. */
export function endHighlighter(): void {
  page[key]?.clear();
  delete page[key];
}
