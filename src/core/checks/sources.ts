import { say } from '../words/phrase.ts';

/** Where the rules come from, in the words shown to the person. */
export const sources = {
  guide: say('Guide for junior backend resumes (0 to 2 years)'),
  greenhouse: say('Greenhouse, “Unsuccessful resume parse” (support.greenhouse.io, article 200989175)'),
  lever: say('Lever, “Understanding resume parsing” (help.lever.co, article 20087345054749)'),
  daxtra: say('DaXtra, advice to candidates (portal.wearemercury.com, KA-01555)'),
  rchilli: say('RChilli, resume quality codes (docs.rchilli.com)'),
  loxo: say('Loxo, help on resume parsing'),
  reported: say('Reported by recruiters and reviewers; no parser’s own documentation says so'),
} as const;

/** One of the sources. */
export type SourceId = keyof typeof sources;
