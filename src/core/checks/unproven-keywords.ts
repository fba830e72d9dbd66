import { isProven } from '../evidence/evidence-levels.ts';
import { requiredUnits, unitNames } from '../evidence/units.ts';
import { message } from '../messages/message.ts';
import { type Check, failBy, notApplicable, pass } from './check.ts';

const ENOUGH_SHARE = 1 / 3;
// If only one keyword is required, the verdict already speaks of it.
const FEWEST = 2;

/** Fails if fewer than a third of the required keywords are proven in projects or jobs. */
export const unprovenKeywords: Check = {
  id: 'unproven-keywords',
  impact: 'serious',
  sources: ['guide'],
  needsPosting: true,
  run({ posting }) {
    const required = requiredUnits(posting.keywords);
    if (required.length === 0) return notApplicable;
    const open = required.filter(unit => !unit.some(isProven));
    const proven = required.length - open.length;
    if (proven >= required.length * ENOUGH_SHARE) return pass;
    if (required.length < FEWEST) return notApplicable;
    const values = { proven, all: required.length, names: unitNames(open) };
    return failBy(message('unproven-keywords.proven', values));
  },
};
