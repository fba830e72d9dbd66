import type { Block } from '../page/blocks-of.ts';
import { jobPaths } from './job-words.ts';

/** Names of addresses that take applications. */
const forJobs = new RegExp(
  `^(?:${jobPaths}|hr|recruit\\w*|talent|people|work|join|cv|bewerbung\\w*|personal|rh|rekrut\\w*)\\b`,
  'i',
);
const address = /([\w.+-]{1,40})(?:@|\[at\]| at (?=[\w-]+ dot ))[\w-]{2,}/g;
const MOST_CHARS = 2000;

/** Whether a text names an address to write to, and one that is for applications. */
export function mailFeatures(blocks: readonly Block[]): readonly string[] {
  const names = blocks.flatMap(({ text }) =>
    [...text.slice(0, MOST_CHARS).matchAll(address)].map(([, name = '']) => name),
  );
  if (names.length === 0) return [];
  return names.some(name => forJobs.test(name)) ? ['mail', 'job-mail'] : ['mail'];
}
