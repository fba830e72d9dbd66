import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { requiredUnits, unitName } from '../evidence/units.ts';
import { listed, say } from '../words/phrase.ts';
import { type Check, fail, notApplicable, pass } from './check.ts';

const ENOUGH = 3;

/** Fails where fewer than three required keywords are proven in projects or jobs. */
export const unprovenKeywords: Check = {
  id: 'unproven-keywords',
  impact: 'serious',
  title: say('Projects or jobs prove what is required'),
  failureTitle: say('Too few required keywords are proven in projects or jobs'),
  description: say('A skill in a list is a claim; a line about what was built with it is evidence.'),
  sources: ['guide'],
  needsPosting: true,
  advice: say(
    'Say in a project or job what you built with at least three of the required skills, as far as you have.',
  ),
  run({ posting }) {
    const required = requiredUnits(posting?.keywords ?? []);
    if (required.length === 0) return notApplicable;
    const open = required.filter(isOpen);
    const proven = required.length - open.length;
    if (proven >= enoughOf(required)) return pass;
    return fail({
      message: say('{proven} of {all} {proven|is|are} proven. Not yet: {names}.', {
        proven,
        all: required.length,
        names: listed(open.slice(0, 6).map(unitName)),
      }),
    });
  },
};

const enoughOf = (required: readonly unknown[]) => Math.min(ENOUGH, required.length);

const isOpen = (unit: readonly PlacedKeyword[]) => !unit.some(isProven);

function isProven({ evidence }: PlacedKeyword): boolean {
  return evidence === 'project' || evidence === 'experience';
}
