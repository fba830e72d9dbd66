import type { CheckId } from '../checks/check.ts';
import type { checks } from '../messages/en/checks.ts';
import { message } from '../messages/message.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

/** A check that says what to do. */
type AdvisedCheckId = {
  [Id in CheckId]: (typeof checks)[Id] extends { readonly advice: string } ? Id : never;
}[CheckId];

// How many in a hundred recruiters bring it up where it is so; what is not here is for the checklist alone.
const chances: Readonly<Partial<Record<AdvisedCheckId, number>>> = {
  'no-text-layer': 98,
  'hidden-text': 97,
  'missing-section': 85,
  'no-summary': 52,
  'no-measure': 51,
  'too-long': 43,
  'no-github-link': 50,
  'multi-column': 45,
  'unreadable-characters': 42,
  'unclear-dates': 40,
  'link-without-address': 37,
};
// Without an address nobody can answer; a missing telephone number is often left out on purpose.
const NO_ADDRESS = 94;
// What is worth doing whatever the next posting is.
const always = new Set<CheckId>(['no-measure', 'missing-contact', 'missing-section', 'no-text-layer']);

/** Advice on the checks that fail, as often as recruiters bring them up. */
export function formAdvice(context: AdviceContext): readonly Candidate[] {
  const misfit = isMisfit(context);
  return context.verdicts.flatMap(({ check, outcome, dismissed }) => {
    if (outcome.status !== 'fail' || dismissed || (misfit && !always.has(check.id))) return [];
    const id = isAdvised(check.id) ? check.id : null;
    if (id === null) return [];
    const chance =
      id === 'missing-contact' ? (context.resume.email === null ? NO_ADDRESS : 0) : (chances[id] ?? 0);
    return [
      { about: `check:${id}`, chance, title: message(`${id}.failureTitle`), text: message(`${id}.advice`) },
    ];
  });
}

const isAdvised = (id: CheckId): id is AdvisedCheckId =>
  id === 'missing-contact' || Object.hasOwn(chances, id);
