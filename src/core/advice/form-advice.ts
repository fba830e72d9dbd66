import type { CheckId } from '../checks/check.ts';
import { message } from '../messages/message.ts';
import { titleOf } from '../run-checks.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';
import { CHECK_WORTH } from './worth.ts';

// What is worth doing whatever the next posting is.
const always = new Set<CheckId>(['no-measure', 'missing-contact', 'missing-section', 'no-text-layer']);

/** Advice on the checks that fail, those first that keep a resume from being read at all. */
export function formAdvice(context: AdviceContext): readonly Candidate[] {
  const misfit = isMisfit(context);
  return context.verdicts.flatMap(verdict => {
    const { check, outcome, dismissed } = verdict;
    const { id } = check;
    if (outcome.status !== 'fail' || dismissed || !isAdvised(id)) return [];
    if (misfit && !always.has(id)) return [];
    // Many leave the telephone number out on purpose; without an address nobody can answer.
    if (id === 'missing-contact' && context.resume.email !== null) return [];
    return [{ about: `check:${id}`, worth: CHECK_WORTH[id], title: titleOf(verdict), text: message(`${id}.advice`) }];
  });
}

const isAdvised = (id: CheckId): id is keyof typeof CHECK_WORTH => Object.hasOwn(CHECK_WORTH, id);
