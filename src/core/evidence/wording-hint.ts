import { listed, type Phrase, say } from '../words/phrase.ts';

const acronym = /^[A-Z][A-Z0-9/+&]{1,5}$/;

/**
 * A sentence where the resume has a keyword only in a spelling that a search for the posting's letters would not
 * find; null where it would.
 */
export function wordingHint(asked: readonly string[], shown: readonly string[]): Phrase | null {
  const theirs = asked[0];
  const yours = shown[0];
  if (theirs === undefined || yours === undefined) return null;
  if (asked.some(wording => shown.some(other => fold(other).includes(fold(wording))))) return null;
  if (acronym.test(theirs) !== acronym.test(yours)) {
    const [long, short] = acronym.test(theirs) ? [yours, theirs] : [theirs, yours];
    return say(
      'The posting says “{theirs}”, you say “{yours}”. Many searches do not know that these are the same: write both once, as “{long} ({short})”.',
      { theirs, yours, long, short },
    );
  }
  return say(
    'The posting says “{theirs}”, you say {yours}. Many searches go by the letters, so write it once as the posting does.',
    { theirs, yours: listed(shown.slice(0, 2).map(wording => say('“{wording}”', { wording }))) },
  );
}

/** Letters alone, without the endings that even simple searches cut off. */
function fold(wording: string): string {
  return wording
    .toLowerCase()
    .replace(/[\s\-_/.]+/g, '')
    .replace(/(?:ing|s)$/, '');
}
