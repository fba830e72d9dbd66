import { type Check, fail, notApplicable, pass } from './check.ts';
import { sources } from './sources.ts';

/** Fails where a group of the role’s stack has nothing. */
export const thinStack: Check = {
  id: 'thin-stack',
  impact: 'minor',
  title: 'Every group of the role’s stack has something',
  failureTitle: 'A group of the role’s stack has nothing',
  description: 'A clear core stack with one thing in every group lets a small service be built and shipped.',
  source: sources.guide,
  needsPosting: true,
  readsEvidence: true,
  advice: 'If you have used something of that group, name it in Skills and show it in a project.',
  run({ facts, pack, posting }) {
    if (posting === null || posting.keywords.length === 0) return notApplicable;
    const thin = pack.stack.filter(group => !group.skills.some(facts.knows));
    if (thin.length === 0) return pass;
    return fail(
      ...thin.map(({ label, expected }) => ({
        message: `${label}: nothing was found. The role expects ${expected}.`,
      })),
    );
  },
};
