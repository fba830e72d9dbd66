import { advice } from './advice.ts';
import { checkWords } from './check-words.ts';
import { checks } from './checks.ts';
import { hazards } from './hazards.ts';
import { match } from './match.ts';
import { otherRequirements } from './other-requirements.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { roles } from './roles.ts';

/** Every message in French. */
export const messages = {
  ...checks,
  ...checkWords,
  ...match,
  ...advice,
  ...otherRequirements,
  ...hazards,
  ...roles,
  ...questions,
  ...report,
};
