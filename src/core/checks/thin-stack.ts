import type { PlacedKeyword } from '../evidence/match-keywords.ts';
import { impliedBy } from '../lexicon/lexicon.ts';
import { listed, message } from '../messages/message.ts';
import type { StackGroup } from '../roles/role-pack.ts';
import { type Check, failBy, notApplicable, pass } from './check.ts';

const MOST_NAMED = 3;

/** Fails if the posting asks for a group of the role’s stack and the resume shows nothing of that group. */
export const thinStack: Check = {
  id: 'thin-stack',
  impact: 'minor',
  sources: ['guide'],
  needsPosting: true,
  run({ facts, pack, posting }) {
    const asked = pack.stack
      .map(group => ({ ...group, names: namesAsked(group, posting.keywords) }))
      .filter(({ names }) => names.length > 0);
    if (asked.length === 0) return notApplicable;
    // A keyword may be shown without being named: a link to GitHub shows Git.
    const shown = new Set(
      posting.keywords.filter(({ evidence }) => evidence !== 'missing').map(({ name }) => name),
    );
    const thin = asked.filter(group => !group.skills.some(skill => facts.knows(skill) || shown.has(skill)));
    if (thin.length === 0) return pass;
    return failBy(
      ...thin.map(({ label: group, names }) =>
        message('thin-stack.nothingFound', { group, names: listed(names.slice(0, MOST_NAMED)) }),
      ),
    );
  },
};

/** The keywords of a group that the posting asks for, or else those that imply one; wishes only if there are no musts. */
function namesAsked({ skills }: StackGroup, keywords: readonly PlacedKeyword[]): readonly string[] {
  const asked = keywords.filter(({ need }) => need !== 'mentioned');
  const own = asked.filter(({ name }) => skills.includes(name));
  const found =
    own.length > 0 ? own : asked.filter(({ name }) => impliedBy(name).some(one => skills.includes(one)));
  const musts = found.filter(({ need }) => need === 'required');
  return (musts.length > 0 ? musts : found).map(({ name }) => name);
}
