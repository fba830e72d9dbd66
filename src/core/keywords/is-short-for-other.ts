import type { Token } from '../text/tokens.ts';
import type { Candidate, TokenMention } from './candidate.ts';

const SHORT_FORM = /^\p{Lu}{2,6}s?$/u;

/**
 * Is a name in brackets the short form of another skill right before it: “Cyber Threat Intelligence (CTI)” names no telephony, “accounts
 * receivable (AR)” no augmented reality?
 */
export function isShortForOther(
  { skill, first, end }: Candidate,
  tokens: readonly Token[],
  before: TokenMention | undefined,
  namesAt: (first: number) => readonly Candidate[],
): boolean {
  const token = tokens[first] as Token;
  if (before?.end !== first || before.skill === skill || token.gap !== '(' || end > first + 1) return false;
  if (!SHORT_FORM.test(token.text)) return false;
  const letters = token.text.replace(/s$/, '').toLowerCase();
  const start = first - letters.length;
  if (start < 0) return false;
  const initials = tokens.slice(start, first).map(({ norm }) => norm[0]);
  if (initials.join('') !== letters) return false;
  // “Pull requests (PR)”: the long form may be a spelling of the same.
  return !namesAt(start).some(name => name.end === first && name.skill === skill);
}
