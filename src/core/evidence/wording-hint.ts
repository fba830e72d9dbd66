import { listed, type Message, message } from '../messages/message.ts';

const acronym = /^[A-Z][A-Z0-9/+&]{1,5}$/;

/** A hint if the resume has a keyword only in a spelling that a search for the posting's spelling does not find; null otherwise. */
export function wordingHint(asked: readonly string[], shown: readonly string[]): Message | null {
  const [[theirs], [yours]] = [asked, shown];
  if (theirs === undefined || yours === undefined) return null;
  if (asked.some(wording => shown.some(other => fold(other).includes(fold(wording))))) return null;
  if (acronym.test(theirs) !== acronym.test(yours)) {
    const [long, short] = acronym.test(theirs) ? [yours, theirs] : [theirs, yours];
    return message('hints.acronym', { theirs, yours, long, short });
  }
  const quoted = listed(shown.slice(0, 2).map(wording => message('hints.quoted', { wording })));
  return message('hints.spelling', { theirs, yours: quoted });
}

/** A wording in letters only, without the endings that even simple searches ignore, and without a version: nobody is to claim one that they did not use. */
function fold(wording: string): string {
  return wording
    .toLowerCase()
    .replace(/\s\d+(?:\.\d+)*$/, '')
    .replace(/[\s\-_/.]+/g, '')
    .replace(/(?:ing|s)$/, '');
}
