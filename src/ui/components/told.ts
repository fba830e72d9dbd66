import { spokenLanguage } from '../../browser/strings.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import { telling } from '../../core/words/tell.ts';

/**
 * A sentence of the core in the person's language. For the full pages alone: it brings every sentence there is, which the popup has
 * the background for.
 */
export function told(phrase: Phrase): string {
  return telling(spokenLanguage())(phrase);
}
