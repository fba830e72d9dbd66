import type { Report } from '../types.ts';

/** What a report does not tell, in sentences: verdicts that were not reached, and what Evident never judges. */
export function notChecked(report: Report): readonly string[] {
  const unsure = report.checks.filter(({ outcome, dismissed }) => outcome === 'unsure' && !dismissed);
  const skipped = report.checks.filter(({ outcome }) => outcome === 'not-applicable');
  const dismissed = report.checks.filter(check => check.dismissed);
  return [
    ...(report.why === null ? [] : [report.why]),
    ...unsure.map(({ title, evidence }) =>
      `Could not tell whether this holds: ${title}. ${evidence[0]?.message ?? ''}`.trim(),
    ),
    ...(skipped.length > 0 ? [`Did not apply: ${skipped.map(({ id }) => id).join(', ')}.`] : []),
    ...(dismissed.length > 0 ? [`Dismissed by hand: ${dismissed.map(({ id }) => id).join(', ')}.`] : []),
    ...(report.asides.length > 0 ? ['Named in the posting and not scored: see “Also asked”.'] : []),
    'Whether what the resume says is true, and what the employer’s own system does with it, no program can check from here.',
  ];
}
