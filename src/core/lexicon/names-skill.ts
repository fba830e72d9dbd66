import { remembered } from '../text/remembered.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { getLexicon } from './lexicon.ts';
import { firstStep, step } from './trie.ts';

/** True if a text has a spelling of a skill that means the skill everywhere, whatever stands beside it. */
export const namesSkill = remembered((text: string): boolean => {
  const tokens = tokenize(text);
  return tokens.some((_, from) => isNamedFrom(tokens, from));
});

function isNamedFrom(tokens: readonly Token[], from: number): boolean {
  const { trie } = getLexicon();
  let node = firstStep(trie, tokens[from] as Token);
  for (let at = from + 1; node; at += 1) {
    if (node.entries.some(entry => entry.skill !== null && entry.alias.guard.needs === 'nothing'))
      return true;
    const token = tokens[at];
    node = token && step(node, token);
  }
  return false;
}
