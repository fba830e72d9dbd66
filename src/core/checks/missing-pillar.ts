import type { Pillar } from '../roles/role-pack.ts';
import { say } from '../words/phrase.ts';
import { type Check, type CheckContext, fail, notApplicable, pass, unsure } from './check.ts';

/** Fails where a pillar of the role that the posting asks for has no line, and offers the kind of line. */
export const missingPillar: Check = {
  id: 'missing-pillar',
  impact: 'moderate',
  title: say('Every core topic of the posting has a line'),
  failureTitle: say('A core topic of the posting has no line'),
  description: say(
    'Database design, APIs, security, tests and reliability are what the work is judged by; one honest line on each is enough.',
  ),
  sources: ['guide'],
  needsPosting: true,
  advice: say('Where you have done it, add one line of the kind shown, with your own facts in the blanks.'),
  run(context) {
    const { facts, pack, posting } = context;
    if (posting === null) return notApplicable;
    const wanted = new Set(
      posting.keywords.filter(({ need }) => need !== 'mentioned').map(({ name }) => name),
    );
    const asked = pack.pillars.filter(pillar => pillar.askedBy.some(name => wanted.has(name)));
    if (asked.length === 0) return notApplicable;
    if (facts.bullets.length === 0) return unsure(say('No lines of jobs or projects were found.'));
    if (!facts.english) return unsure(say('The bullets do not seem to be in English.'));
    const missing = asked.filter(pillar => !hasLine(context, pillar));
    if (missing.length === 0) return pass;
    return fail(
      ...missing.map(({ label, pattern }) => ({
        // The line itself stays English: it is for the resume.
        message: say('{topic}: if you have done it, a line could read: “{pattern}”', {
          topic: label,
          pattern,
        }),
      })),
    );
  },
};

function hasLine({ facts }: CheckContext, pillar: Pillar): boolean {
  return facts.bullets.some(({ text }) => pillar.recognisers.some(words => words.test(text)));
}
