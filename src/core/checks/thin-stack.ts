import type { ResumeFacts } from '../facts/gather-facts.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import type { RolePack } from '../roles/role-pack.ts';
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
  advice: 'If you have used something of that group, name it in Skills and show it in a project.',
  run({ facts, pack, posting }) {
    if (posting === null || posting.keywords.length === 0) return notApplicable;
    const thin = thinGroups(pack, facts);
    if (thin.length === 0) return pass;
    return fail(
      ...thin.map(({ label, expected }) => ({
        message: `${label}: nothing was found. The role expects ${expected}.`,
      })),
    );
  },
  turnedBy({ facts, pack }) {
    const thin = thinGroups(pack, facts);
    return name => {
      const known = [name, ...impliedBy(name)];
      return thin.every(group => group.skills.some(skill => known.includes(skill)));
    };
  },
};

const thinGroups = (pack: RolePack, facts: ResumeFacts) =>
  pack.stack.filter(group => !group.skills.some(facts.knows));
