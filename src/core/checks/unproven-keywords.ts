import { inWords } from '../facts/in-words.ts';
import type { PlacedKeyword } from '../match/match-keywords.ts';
import { requiredUnits, unitName } from '../match/required-units.ts';
import { type Check, fail, notApplicable, pass } from './check.ts';
import { sources } from './sources.ts';

const ENOUGH = 3;

/** Fails where fewer than three required keywords are proven in projects or jobs. */
export const unprovenKeywords: Check = {
  id: 'unproven-keywords',
  impact: 'serious',
  title: 'Projects or jobs prove what is required',
  failureTitle: 'Too few required keywords are proven in projects or jobs',
  description: 'A skill in a list is a claim; a line about what was built with it is evidence.',
  source: sources.guide,
  needsPosting: true,
  readsEvidence: true,
  advice:
    'Say in a project or job what you built with at least three of the required skills, as far as you have.',
  run({ posting }) {
    const required = requiredUnits(posting?.keywords ?? []);
    if (required.length === 0) return notApplicable;
    const proven = required.filter(unit => unit.some(isProven));
    if (proven.length >= Math.min(ENOUGH, required.length)) return pass;
    const open = required.filter(unit => !unit.some(isProven)).slice(0, 6);
    return fail({
      message: `${proven.length} of ${required.length} are proven. Not yet: ${inWords(open.map(unitName))}.`,
    });
  },
};

function isProven({ evidence }: PlacedKeyword): boolean {
  return evidence === 'project' || evidence === 'experience';
}
