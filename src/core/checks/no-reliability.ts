import { signOf } from '../evidence/signs.ts';
import { message } from '../messages/message.ts';
import { reliability, testing } from '../roles/recognisers.ts';
import { type Check, fail, notApplicable, pass, unsure } from './check.ts';

/** Fails where no bullet says what keeps the work right when something goes wrong. */
export const noReliability: Check = {
  id: 'no-reliability',
  impact: 'moderate',
  sources: ['guide'],
  run({ facts }) {
    if (facts.bullets.length === 0) return notApplicable;
    const shown = facts.bullets.some(
      ({ text }) =>
        [...reliability, ...testing].some(words => words.test(text)) ||
        practices.some(name => signOf(name, text) === 'told'),
    );
    if (shown) return pass;
    if (!facts.english) return unsure(message('shared.bulletsNotEnglish'));
    return fail({ message: message('no-reliability.none') });
  },
};

// Ways of working that are there to keep it right.
const practices: readonly string[] = [
  'Automated testing',
  'Unit testing',
  'Integration testing',
  'Regression testing',
  'Input validation',
  'Error handling',
  'Transactions',
  'Idempotency',
  'Monitoring',
  'Alerting',
  'High availability',
  'Disaster recovery',
  'Incident management',
];
