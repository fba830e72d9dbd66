import { isProven } from '../evidence/evidence-levels.ts';
import { isWay } from '../lexicon/skill.ts';
import { message } from '../messages/message.ts';
import { isRecognised, type Pillar } from '../roles/role-pack.ts';
import { type Check, failBy, notApplicable, type PostedContext, pass, unsure } from './check.ts';

/** Fails if no line shows a pillar of the role that the posting asks for; offers a pattern for such a line. */
export const missingPillar: Check = {
  id: 'missing-pillar',
  impact: 'moderate',
  sources: ['guide'],
  needsPosting: true,
  run(context) {
    const { facts, pack, posting } = context;
    const musts = posting.keywords.filter(({ need }) => need === 'required');
    const asked = pack.pillars.filter(({ askedBy }) => musts.some(({ name }) => askedBy.includes(name)));
    if (asked.length === 0) return notApplicable;
    if (facts.bullets.length === 0) return unsure(message('missing-pillar.noLines'));
    if (facts.language === null) return unsure(message('shared.bulletsNotRead'));
    const missing = asked.filter(pillar => !hasLine(context, pillar));
    if (missing.length === 0) return pass;
    // In another language, the name of a skill may be the only part of a line that we understand.
    if (!facts.english && missing.every(pillar => isNamed(context, pillar)))
      return unsure(message('shared.bulletsNotRead'));
    return failBy(
      // The pattern stays in English, because it goes on the resume.
      ...missing.map(({ label, pattern }) =>
        message('missing-pillar.lineCouldRead', { topic: label, pattern }),
      ),
    );
  },
};

/** True if a line has words of the pillar, or if the resume proves a practice of it that the posting asks for. */
function hasLine({ facts, posting }: PostedContext, { recognisers, askedBy }: Pillar): boolean {
  return (
    facts.bullets.some(({ text }) => isRecognised(text, recognisers)) ||
    posting.keywords.some(one => isWay(one.kind) && askedBy.includes(one.name) && isProven(one))
  );
}

const isNamed = ({ posting }: PostedContext, { askedBy }: Pillar): boolean =>
  posting.keywords.some(({ name, evidence }) => askedBy.includes(name) && evidence !== 'missing');
