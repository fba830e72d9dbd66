import type { Skill } from '../lexicon/skill.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenMention } from './find-skills.ts';
import { spanOf } from './find-skills.ts';

const NAMED_BEFORE = /(?:\bAt|\bat|\bAbout|\bABOUT|\bJoin|\bjoin|\bjoining|\bWhy)\s+$/;
const NAMED_AFTER =
  /^(?:['’]s (?:mission|headquarters|vision|products?|platform|customers|team|culture|values)\b|,? (?:we|you(?:['’]ll|['’]re| will| are| can)|our)\b|\?|,? Inc\b)/;
const ACTS_AFTER =
  /^\s+(?:(?:Systems|Inc\.?|Technologies|Labs|Software|Group|Corp(?:oration)?\.?),?\s+)?(?:is (?:an?|the|looking|hiring|seeking|committed|proud|on a|one of|dedicated|transforming|building|expanding|growing)|are (?:looking|hiring|seeking)|was founded|has been|believes|offers (?:an?|you|competitive|our)|is headquartered)\b/;
const NAMES = new Set(['tool', 'cloud', 'database', 'library', 'framework', 'concept', 'domain']);

/** Skills that are the posting's own employer: “At Veeva, we …”, “Fortinet is looking for …”. */
export function employerNames(
  text: string,
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
): ReadonlySet<Skill> {
  const employers = new Set<Skill>();
  for (const mention of mentions) {
    if (!NAMES.has(mention.skill.kind)) continue;
    const { start, end } = spanOf(tokens, mention);
    if (!/^\p{Lu}/u.test(text.slice(start, start + 1))) continue;
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(end, end + 60);
    const isHeading = /\bABOUT\s+$/i.test(before) && /^\s*(?:\n|$)/.test(after);
    const isStart = /(?:^|\n\s*|[.!?]\s+)$/.test(before);
    if (
      isHeading ||
      (NAMED_BEFORE.test(before) && NAMED_AFTER.test(after)) ||
      (isStart && ACTS_AFTER.test(after))
    ) {
      employers.add(mention.skill);
    }
  }
  return employers;
}
