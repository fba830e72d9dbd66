import { reliability, testing } from '../roles/recognisers.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';

/** Fails where no bullet says what keeps the work right when something goes wrong. */
export const noReliability: Check = {
  id: 'no-reliability',
  impact: 'moderate',
  title: say('A bullet says how the work was made reliable'),
  failureTitle: say('No bullet says how the work was made reliable'),
  description: say(
    'Validation, constraints, timeouts, retries, error handling or tests show that the work holds when things go wrong.',
  ),
  sources: ['guide'],
  needsPosting: false,
  advice: say(
    'Where you validated input, handled errors, set timeouts or wrote tests, add a bullet that says so.',
  ),
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    if (!facts.english) return unsure(say('The bullets do not seem to be in English.'));
    const shown = facts.bullets.some(({ text }) =>
      [...reliability, ...testing].some(words => words.test(text)),
    );
    return shown
      ? pass
      : fail({
          message: say('No bullet mentions validation, constraints, error handling, retries or tests.'),
        });
  },
};
