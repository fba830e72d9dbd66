import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { message } from '../messages/message.ts';
import type { RolePack, StackGroup } from '../roles/role-pack.ts';
import { type Check, fail, notApplicable, pass } from './check.ts';

/** Fails where a group of the role’s stack that the posting asks from has nothing. */
export const thinStack: Check = {
  id: 'thin-stack',
  impact: 'minor',
  sources: ['guide'],
  needsPosting: true,
  run({ facts, pack, posting }) {
    if (posting === null) return notApplicable;
    const asked = groupsAsked(pack, posting.keywords);
    if (asked.length === 0) return notApplicable;
    // A link to GitHub shows Git, which no line names.
    const shown = new Set(
      posting.keywords.filter(({ evidence }) => evidence !== 'missing').map(({ name }) => name),
    );
    const thin = asked.filter(group => !group.skills.some(skill => facts.knows(skill) || shown.has(skill)));
    if (thin.length === 0) return pass;
    return fail(
      ...thin.map(({ label, expected }) => ({
        message: message('thin-stack.nothingFound', { group: label, expected }),
      })),
    );
  },
};

/** The groups of which the posting names a skill, or something that goes with one. */
function groupsAsked({ stack }: RolePack, keywords: readonly PlacedKeyword[]): readonly StackGroup[] {
  const wanted = new Set(
    keywords.flatMap(({ need, name }) => (need === 'mentioned' ? [] : [name, ...impliedBy(name)])),
  );
  return stack.filter(group => group.skills.some(skill => wanted.has(skill)));
}
