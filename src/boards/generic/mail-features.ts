import type { Block } from '../page/blocks-of.ts';
import { jobPaths } from './job-words.ts';

/** Matches the names of mail addresses that take applications: `jobs`, `bewerbung`. */
const forJobs = new RegExp(
  `^(?:${jobPaths}|hr|recruit\\w*|talent|people|work|join|cv|bewerbung\\w*|personal|rh|rekrut\\w*)\\b`,
  'i',
);
const address = /([\w.+-]{1,40})(?:@|\[at\]| at (?=[\w-]+ dot ))[\w-]{2,}/g;
const MOST_CHARS = 2000;

/** Says whether the text names a mail address (`mail`), and one that takes applications (`job-mail`). */
export function mailFeatures(blocks: readonly Block[]): readonly string[] {
  const names = blocks.flatMap(({ text }) =>
    [...text.slice(0, MOST_CHARS).matchAll(address)].map(([, name = '']) => name),
  );
  if (names.length === 0) return [];
  return names.some(name => forJobs.test(name)) ? ['mail', 'job-mail'] : ['mail'];
}
