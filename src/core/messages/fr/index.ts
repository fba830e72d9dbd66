import { advice } from './advice.ts';
import { asides } from './asides.ts';
import { checkWords } from './check-words.ts';
import { checks } from './checks.ts';
import { hazards } from './hazards.ts';
import { match } from './match.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { roles } from './roles.ts';

/** Every message in French. */
export const messages = {
  ...checks,
  ...checkWords,
  ...match,
  ...advice,
  ...asides,
  ...hazards,
  ...roles,
  ...questions,
  ...report,
};
