import type { CheckResult } from '../types.ts';
import { say } from '../words/phrase.ts';
import type { Tell } from '../words/tell.ts';

/** What a report does not tell, in sentences: verdicts that were not reached, and what Evident never judges. */
export function notChecked(
  why: string | null,
  checks: readonly CheckResult[],
  hasAsides: boolean,
  tell: Tell,
): readonly string[] {
  const open = checks.filter(({ outcome, dismissed }) => outcome === 'unsure' && !dismissed);
  const skipped = titlesOf(checks.filter(({ outcome }) => outcome === 'not-applicable'));
  const dismissed = titlesOf(checks.filter(check => check.dismissed));
  const sentences = [
    ...open.map(({ title, evidence }) =>
      say('Could not tell whether this is so: {title}. {reason}', {
        title,
        reason: evidence[0]?.message ?? '',
      }),
    ),
    skipped !== '' ? say('Did not apply: {titles}.', { titles: skipped }) : null,
    dismissed !== '' ? say('Dismissed by hand: {titles}.', { titles: dismissed }) : null,
    hasAsides
      ? say(
          'Some things that the posting names are not scored: certificates, languages, places and the like.',
        )
      : null,
    say(
      'No program can check from here whether what the resume says is true, and what the employer’s own system does with it.',
    ),
  ];
  return [...(why === null ? [] : [why]), ...sentences.filter(sentence => sentence !== null).map(tell)];
}

const titlesOf = (checks: readonly CheckResult[]) => checks.map(({ title }) => title).join('; ');
