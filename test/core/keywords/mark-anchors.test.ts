import { expect, test } from 'vitest';
import { collectCandidates, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { markAnchors } from '../../../src/core/keywords/mark-anchors.ts';
import { getLexicon } from '../../../src/core/lexicon/lexicon.ts';

// 2 a name of a tool, 1 a practice, 0 neither.
test.each([
  ['names need nobody to vouch for them', 'Docker kitchen', '20'],
  ['practices are sure, too', 'unit testing in Docker', '1102'],
  ['longer names hold shorter ones', 'Spring Boot here', '220'],
  ['a sure name vouches for its neighbour', 'Docker ant', '22'],
  ['and by it for the next', 'Docker, ant, go, chef', '2222'],
  ['in both directions', 'chef, go, ant, Docker', '2222'],
  ['not over another item', 'Go, team, Docker', '002'],
  ['three words in a list vouch for one another', 'ant, chef, puppet', '222'],
  ['two do not', 'ant, chef', '00'],
  ['but where they are written like the names', 'Ant, Chef', '22'],
  ['with a joint between them', 'Ant or Chef', '202'],
  ['or a slash', 'Ant/Chef', '22'],
  ['not where all that parts them is a space', 'Ant Chef', '00'],
  ['or one is not', 'Ant, chef', '00'],
  ['nor where a word stands between', 'Ant and good Chef', '0000'],
  ['practices are not vouched for', 'Ant, Chef, sessions', '220'],
])('%s: “%s”', (_, text, marks) => {
  const tokens = tokensOf(text);
  expect([...markAnchors(collectCandidates(tokens, getLexicon().trie), tokens)].join('')).toBe(marks);
});
