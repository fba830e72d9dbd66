import { openingOf } from '../evidence/action-verbs.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, findingAt, notApplicable, pass, unsure } from './check.ts';

const MOST_SHARE = 0.25;
const MOST_FAULTS = 1;

/** Fails where more than a quarter of the bullets name duties or things instead of deeds. */
export const bulletsWithoutAction: Check = {
  id: 'bullets-without-action',
  impact: 'moderate',
  title: say('The bullets say what was built'),
  failureTitle: say('Several bullets do not say what was built'),
  description: say('A bullet that opens with what you did is evidence; a duty or a list of words is not.'),
  sources: ['guide'],
  needsPosting: false,
  advice: say('Open each of these bullets with the verb for what you did, and say what came of it.'),
  run(context) {
    const { bullets, english } = context.facts;
    if (bullets.length === 0) return notApplicable;
    if (!english) return unsure(say('The bullets do not seem to be in English.'));
    const judged = bullets.map(bullet => ({ bullet, opening: openingOf(bullet.text) }));
    const faults = judged.filter(({ opening }) => opening === 'empty-phrase' || opening === 'fragment');
    if (faults.length <= MOST_FAULTS || faults.length <= bullets.length * MOST_SHARE) return pass;
    return fail(
      ...faults.map(({ bullet, opening }) =>
        findingAt(
          context,
          bullet,
          opening === 'fragment'
            ? say('It names things without a verb.')
            : say('It names a duty, not what you did.'),
        ),
      ),
    );
  },
};
