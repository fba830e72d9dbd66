import { remembered } from '../text/remembered.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { wordSet } from '../text/word-lists.ts';
import { getLexicon } from './lexicon.ts';
import { firstStep, step } from './trie.ts';

// Subjects of work that are no skills by themselves, and words beside them.
const SUBJECTS = wordSet(
  'and or of in the with for und oder et ou y en skill skills knowledge experience expertise core general basic data database databases storage cloud infrastructure architecture design development engineering identity platform platforms language languages framework frameworks tool tools tooling technology technologies system systems network networks operations software hardware web mobile integration integrations automation quality delivery process processes people concept concepts fundamentals practices mindset education background',
);

/** True if a short text is about skills or about knowing them: it names one, or has only words for subjects of work (“Data & storage”). */
export const namesSubject = remembered((text: string): boolean => {
  const tokens = tokenize(text);
  const isAbout = tokens.length > 0 && tokens.every(({ norm }) => SUBJECTS.has(norm));
  return isAbout || tokens.some((_, from) => isNamedFrom(tokens, from));
});

/** True if a skill is named from a token on in a spelling that means it everywhere, whatever stands beside it. */
function isNamedFrom(tokens: readonly Token[], from: number): boolean {
  let node = firstStep(getLexicon().trie, tokens[from] as Token);
  for (let at = from + 1; node; at += 1) {
    if (node.entries.some(entry => entry.skill !== null && entry.alias.guard.needs === 'nothing'))
      return true;
    const token = tokens[at];
    node = token && step(node, token);
  }
  return false;
}
