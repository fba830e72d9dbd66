import { withoutNames } from '../evidence/rows-of-names.ts';
import { message } from '../messages/message.ts';
import { reliability, testing } from '../roles/recognisers.ts';
import { isRecognised } from '../roles/role-pack.ts';
import { asksNoCode, type Check, failBy, notApplicable, pass, unsure } from './check.ts';

/** Fails if no bullet says how the work is tested or kept reliable. */
export const noReliability: Check = {
  id: 'no-reliability',
  impact: 'moderate',
  sources: ['guide'],
  run({ facts, posting }) {
    if (facts.bullets.length === 0 || asksNoCode(posting)) return notApplicable;
    // In a list of a job's tools, a test tool was used there. The other names in such a list do not say what was done, so they are left out.
    const shown = facts.bullets.some(
      ({ text }) => isRecognised(text, testing) || isRecognised(withoutNames(text), reliability),
    );
    if (shown) return pass;
    if (facts.language === null) return unsure(message('shared.bulletsNotRead'));
    return failBy(message('no-reliability.none'));
  },
};
