import type { CheckId } from '../checks/check.ts';
import type { checks } from '../messages/en/checks.ts';
import { message } from '../messages/message.ts';
import { titleOf } from '../run-checks.ts';
import type { AdviceContext, Candidate } from './advice-context.ts';
import { isMisfit } from './misfit.ts';

/** A check that says what to do. */
type AdvisedCheckId = {
  [Id in CheckId]: (typeof checks)[Id] extends { readonly advice: string } ? Id : never;
}[CheckId];

// In the order in which recruiters bring them up; what is not here is for the checklist alone. First, what loses the resume.
const beforeKeywords: readonly AdvisedCheckId[] = [
  'no-text-layer',
  'hidden-text',
  'missing-contact',
  'missing-section',
  'unreadable-characters',
];
const afterKeywords: readonly AdvisedCheckId[] = [
  'no-summary',
  'no-measure',
  'too-long',
  'no-github-link',
  'multi-column',
  'unclear-dates',
  'too-many-skills',
  'link-without-address',
  'summary-off-target',
  'bullets-without-action',
  'table',
  'no-reliability',
];
// What is worth doing whatever the next posting is.
const always = new Set<CheckId>(['no-measure', 'missing-contact', 'missing-section', 'no-text-layer']);

const advised = [...beforeKeywords, ...afterKeywords];

const FIRST = 2.5;
const NEXT = 10;
const STEP = 0.01;

/** Advice on the checks that fail, those first that keep a resume from being read at all. */
export function formAdvice(context: AdviceContext): readonly Candidate[] {
  const misfit = isMisfit(context);
  return context.verdicts.flatMap(verdict => {
    const { check, outcome, dismissed } = verdict;
    const id = advised.find(one => one === check.id);
    if (outcome.status !== 'fail' || dismissed || id === undefined) return [];
    if (misfit && !always.has(id)) return [];
    // Many leave the telephone number out on purpose; without an address nobody can answer.
    if (id === 'missing-contact' && context.resume.email !== null) return [];
    const early = beforeKeywords.indexOf(id);
    const late = afterKeywords.indexOf(id);
    const rank = early >= 0 ? FIRST + early * STEP : NEXT + late * STEP;
    return [{ about: `check:${id}`, rank, title: titleOf(verdict), text: message(`${id}.advice`) }];
  });
}
