import type { Pillar } from '../roles/role-pack.ts';
import { type Check, type CheckContext, fail, notApplicable, pass, unsure } from './check.ts';
import { sources } from './sources.ts';

/** Fails where a pillar of the role that the posting asks for has no line, and offers the kind of line. */
export const missingPillar: Check = {
  id: 'missing-pillar',
  impact: 'moderate',
  title: 'Every pillar that the posting asks for has a line',
  failureTitle: 'A pillar that the posting asks for has no line',
  description:
    'Schema, indexes, API, security, tests and reliability are what the work is judged by; one honest line each is enough.',
  source: sources.guide,
  needsPosting: true,
  advice: 'Where you have done it, add one line of the kind shown, with your own facts in the blanks.',
  run(context) {
    const { facts, pack, posting } = context;
    if (posting === null) return notApplicable;
    const wanted = new Set(
      posting.keywords.filter(({ need }) => need !== 'mentioned').map(({ name }) => name),
    );
    const asked = pack.pillars.filter(pillar => pillar.askedBy.some(name => wanted.has(name)));
    if (asked.length === 0) return notApplicable;
    if (facts.bullets.length === 0) return unsure('No lines of jobs or projects were found.');
    if (!facts.english) return unsure('The lines do not seem to be in English.');
    const missing = asked.filter(pillar => !hasLine(context, pillar));
    if (missing.length === 0) return pass;
    return fail(
      ...missing.map(({ label, pattern }) => ({
        message: `${label}: if you have done it, a line could go: “${pattern}”`,
      })),
    );
  },
};

function hasLine({ facts }: CheckContext, pillar: Pillar): boolean {
  return facts.bullets.some(({ text }) => pillar.recognisers.some(words => words.test(text)));
}
