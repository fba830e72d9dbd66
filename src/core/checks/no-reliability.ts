import { withoutNames } from '../evidence/rows-of-names.ts';
import { message } from '../messages/message.ts';
import { reliability, testing } from '../roles/recognisers.ts';
import { isRecognised } from '../roles/role-pack.ts';
import { asksNoCode, type Check, failBy, notApplicable, pass, unsure } from './check.ts';

/** Fails where no bullet says what keeps the work right when something goes wrong. */
export const noReliability: Check = {
  id: 'no-reliability',
  impact: 'moderate',
  sources: ['guide'],
  run({ facts, posting }) {
    if (facts.bullets.length === 0 || asksNoCode(posting)) return notApplicable;
    // A tool for tests that stands among the names of a job's tools was used there; nothing else in such a row says what was done.
    const shown = facts.bullets.some(
      ({ text }) => isRecognised(text, testing) || isRecognised(withoutNames(text), reliability),
    );
    if (shown) return pass;
    if (facts.language === null) return unsure(message('shared.bulletsNotRead'));
    return failBy(message('no-reliability.none'));
  },
};
