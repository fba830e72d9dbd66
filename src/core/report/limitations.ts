import { listed, type Message, message } from '../messages/message.ts';
import { LONGEST_POSTING } from '../text/plain-lines.ts';
import type { CheckResult } from '../types.ts';

/** What a report cannot say: checks without a verdict, and things that Evident never judges. */
export function limitations(
  why: readonly Message[],
  checks: readonly CheckResult[],
  posting: string,
  hasOthers: boolean,
): readonly Message[] {
  const open = checks.filter(({ outcome, dismissed }) => outcome === 'unsure' && !dismissed);
  const skipped = checks.filter(({ outcome }) => outcome === 'not-applicable');
  const dismissed = checks.filter(check => check.dismissed);
  return [
    ...why,
    posting.length >= LONGEST_POSTING ? message('limits.longPosting', { letters: LONGEST_POSTING }) : null,
    ...open.map(({ title, evidence: [first] }) =>
      message('limits.unsure', { title, reason: first ? first.message : '' }),
    ),
    skipped.length > 0 ? message('limits.notApplicable', { titles: titlesOf(skipped) }) : null,
    dismissed.length > 0 ? message('limits.dismissed', { titles: titlesOf(dismissed) }) : null,
    hasOthers ? message('limits.otherRequirements') : null,
    message('limits.beyond'),
  ].filter(limitation => limitation !== null);
}

const titlesOf = (checks: readonly CheckResult[]) =>
  listed(
    checks.map(({ title }) => title),
    'apart',
  );
