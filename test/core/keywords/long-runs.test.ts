import { expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { growth } from '../growth.ts';

// Apart from what else is told of keywords: these take ten times as long as all of that.
test.each([
  ' ',
  '\n',
  '\t\n ',
  'aA',
  '. ',
  'Go, ',
  '5+ years of ',
  '- \n',
  'or ',
  'is a plus ',
  ...`(-'’/&—…,`,
])('a long run of %j hardly names a skill, and is read in time that grows with it', run => {
  const read = (share: number) => {
    const { keywords } = extractKeywords(run.repeat((20_000 / run.length) * share), 'Engineer');
    expect(keywords.length).toBeLessThan(5);
  };
  expect(growth(read)).toBeLessThan(20);
});
