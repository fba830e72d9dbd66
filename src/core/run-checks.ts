import type { Check, CheckContext, Outcome } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { gatherFacts } from './evidence/gather-facts.ts';
import { type Message, message } from './messages/message.ts';
import { choosePack } from './roles/index.ts';
import type { AnalyzeOptions, CheckResult, Report, Resume } from './types.ts';

/** A check with its result. */
export type Verdict = { readonly check: Check; readonly outcome: Outcome; readonly dismissed: boolean };

/** Runs all checks in their order. Without a posting, it leaves out those that need one. */
export function runChecks(context: CheckContext, dismissed: readonly string[] = []): readonly Verdict[] {
  return checks.flatMap(check => {
    const outcome = outcomeOf(check, context);
    return outcome ? { check, outcome, dismissed: dismissed.includes(check.id) } : [];
  });
}

/** The result of a check; null if it needs a posting and there is none. */
export function outcomeOf(check: Check, context: CheckContext): Outcome | null {
  if (!check.needsPosting) return check.run(context);
  return context.posting && check.run({ ...context, posting: context.posting });
}

/** A verdict in the form of the report. */
export function checkResult({ check, outcome, dismissed }: Verdict): CheckResult {
  return {
    id: check.id,
    outcome: outcome.status,
    impact: check.impact,
    title: checkTitle({ check, outcome }),
    description: message(`${check.id}.description`),
    sources: check.sources,
    evidence: 'evidence' in outcome ? outcome.evidence : [],
    dismissed,
  };
}

/** The title of a check for this resume, in one line. */
export function checkTitle({ check, outcome }: Pick<Verdict, 'check' | 'outcome'>): Message {
  if (outcome.status !== 'fail') return message(`${check.id}.title`);
  const found = check.isTitledByFinding ? outcome.evidence[0]?.message : undefined;
  return found ?? message(`${check.id}.failureTitle`);
}

/** How many of the checks with a verdict pass. Dismissed checks do not count. */
export function checklistOf(results: readonly CheckResult[]): Report['checklist'] {
  const counted = results.filter(({ dismissed }) => !dismissed);
  const numberOf = (status: CheckResult['outcome']) => counted.filter(one => one.outcome === status).length;
  return { passed: numberOf('pass'), judged: numberOf('pass') + numberOf('fail') };
}

/** The checks that need no posting, for the resume page. */
export function checkResume(
  resume: Resume,
  options: Pick<AnalyzeOptions, 'today' | 'rolePack' | 'ownTerms' | 'dismissed'>,
): readonly CheckResult[] {
  const facts = gatherFacts(resume, options);
  const pack = choosePack(options.rolePack, headlineOf(resume), null);
  const context = { resume, facts, pack, today: options.today, posting: null };
  return runChecks(context, options.dismissed).map(checkResult);
}

/** The person's own headline and latest title, which choose the role pack if there is no posting. */
function headlineOf(resume: Resume): string {
  const firstHeading = Math.min(resume.text.length, ...resume.sections.map(section => section.start));
  const latest = resume.entries.find(entry => entry.kind === 'experience')?.title ?? '';
  return `${resume.text.slice(0, Math.min(firstHeading, 300))} ${latest}`;
}
