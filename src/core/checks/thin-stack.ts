import type { ResumeFacts } from '../evidence/gather-facts.ts';
import type { RolePack } from '../roles/role-pack.ts';
import { say } from '../words/phrase.ts';
import { type Check, fail, notApplicable, pass } from './check.ts';

/** Fails where a group of the role’s stack has nothing. */
export const thinStack: Check = {
  id: 'thin-stack',
  impact: 'minor',
  title: say('Every part of the role’s stack is covered'),
  failureTitle: say('A part of the role’s stack is not covered'),
  description: say('With one tool from every group, a small service can be built and shipped.'),
  sources: ['guide'],
  needsPosting: true,
  advice: say('If you have used something from that group, name it in Skills and show it in a project.'),
  run({ facts, pack, posting }) {
    if (posting === null || posting.keywords.length === 0) return notApplicable;
    const thin = thinGroups(pack, facts);
    if (thin.length === 0) return pass;
    return fail(
      ...thin.map(({ label, expected }) => ({
        message: say('{group}: nothing was found. The role expects {expected}.', { group: label, expected }),
      })),
    );
  },
};

const thinGroups = (pack: RolePack, facts: ResumeFacts) =>
  pack.stack.filter(group => !group.skills.some(facts.knows));
