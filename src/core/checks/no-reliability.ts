import { message } from '../messages/message.ts';
import { reliability, testing } from '../roles/recognisers.ts';
import { isRecognised } from '../roles/role-pack.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';

/** Fails where no bullet says what keeps the work right when something goes wrong. */
export const noReliability: Check = {
  id: 'no-reliability',
  impact: 'moderate',
  sources: ['guide'],
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    if (!facts.english) return unsure(message('shared.bulletsNotEnglish'));
    const shown = facts.bullets.some(
      ({ text }) => isRecognised(text, reliability) || isRecognised(text, testing),
    );
    return shown
      ? pass
      : fail({
          message: message('no-reliability.none'),
        });
  },
};
