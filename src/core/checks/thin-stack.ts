import type { ResumeFacts } from '../evidence/gather-facts.ts';
import { message } from '../messages/message.ts';
import type { RolePack } from '../roles/role-pack.ts';
import { type Check, fail, notApplicable, pass } from './check.ts';

/** Fails where a group of the role’s stack has nothing. */
export const thinStack: Check = {
  id: 'thin-stack',
  impact: 'minor',
  sources: ['guide'],
  needsPosting: true,
  run({ facts, pack, posting }) {
    if (posting === null || posting.keywords.length === 0) return notApplicable;
    const thin = thinGroups(pack, facts);
    if (thin.length === 0) return pass;
    return fail(
      ...thin.map(({ label, expected }) => ({
        message: message('thin-stack.nothingFound', { group: label, expected }),
      })),
    );
  },
};

const thinGroups = (pack: RolePack, facts: ResumeFacts) =>
  pack.stack.filter(group => !group.skills.some(facts.knows));
