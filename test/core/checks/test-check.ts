import { describe, expect, it } from 'vitest';
import { type Check, type CheckContext, notApplicable } from '../../../src/core/checks/check.ts';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { languagesShown } from '../../../src/core/evidence/languages-shown.ts';
import { matchKeywords } from '../../../src/core/evidence/match-keywords.ts';
import { showFit } from '../../../src/core/fit/match-fit.ts';
import { placeAsked } from '../../../src/core/fit/place-asked.ts';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { choosePack } from '../../../src/core/roles/index.ts';
import { outcomeOf } from '../../../src/core/run-checks.ts';
import type { CheckStatus, Resume } from '../../../src/core/types.ts';
import { inEnglish } from '../in-english.ts';
import { resumeFrom } from '../resume-fixture.ts';

/** One resume, with a posting where the check needs one. */
export type Case = {
  readonly resume: string;
  /** What the reader of files would have said otherwise. */
  readonly change?: Partial<Resume>;
  readonly title?: string;
  readonly posting?: string;
  readonly pack?: string;
};

type Cases = Readonly<Record<string, Case>>;
type Failures = Readonly<Record<string, Case & { readonly says: readonly string[] }>>;

export const today = { year: 2026, month: 11 };

/** The context of a check, by the same steps as in `analyze`. */
export function contextOf({ resume: text, change, title, posting, pack }: Case): CheckContext {
  const resume = resumeFrom(text, change);
  const facts = gatherFacts(resume, { today });
  const hasPosting = title !== undefined || posting !== undefined;
  const requirements = extractKeywords(posting ?? '', title ?? null);
  const keywords = matchKeywords(requirements.keywords, posting ?? '', resume, facts);
  const fit = showFit(title ?? null, requirements, keywords, resume, facts);
  return {
    resume,
    facts,
    today,
    pack: choosePack(pack ?? 'junior-backend', title ?? null, requirements),
    posting: hasPosting
      ? {
          title: title ?? null,
          description: posting ?? '',
          isClosed: false,
          place: placeAsked(posting ?? ''),
          requirements,
          keywords,
          fit,
          languages: languagesShown(posting ?? '', requirements, resume, facts.language),
        }
      : null,
  };
}

/** Holds a check to its verdicts; `says` are words that the evidence of a failure must hold, in any order. */
export function testCheck(
  check: Check,
  cases: { passes: Cases; fails: Failures; unsure?: Cases; notApplicable?: Cases },
): void {
  describe(check.id, () => {
    each('pass', cases.passes);
    each('fail', cases.fails);
    each('unsure', cases.unsure ?? {});
    each('not-applicable', cases.notApplicable ?? {});
  });

  function each(status: CheckStatus, group: Readonly<Record<string, Case & { says?: readonly string[] }>>) {
    for (const [name, one] of Object.entries(group)) {
      it(`${status}: ${name}`, () => {
        const outcome = outcomeOf(check, contextOf(one)) ?? notApplicable;
        expect(outcome, JSON.stringify(outcome)).toMatchObject({ status });
        const evidence = outcome.status === 'fail' ? outcome.evidence : [];
        const told = JSON.stringify(evidence.map(each => ({ ...each, message: inEnglish(each.message) })));
        for (const words of one.says ?? []) expect(told).toContain(words);
      });
    }
  }
}
