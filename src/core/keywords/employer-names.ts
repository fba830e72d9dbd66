import type { Skill } from '../lexicon/skill.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenMention } from './find-skills.ts';
import { spanOf } from './find-skills.ts';

const NAMED_BEFORE = /\b(?:at|about|join|joining|why)\s+$/i;
const NAMED_AFTER =
  /^(?:['’]s (?:mission|headquarters|vision|products?|platform|customers|team|culture|values)\b|,? (?:we|you(?:['’]ll|['’]re| will| are| can)|our)\b|\?|,? Inc\b)/;
const HEADING_BEFORE = /(?:^|\n)[\s#*]*about\s+$/i;
const HEADING_AFTER = /^[\s*:]*(?:\n|$)/;
const ACTS_AFTER =
  /^\s+(?:(?:Systems|Inc\.?|Technologies|Labs|Software|Group|Corp(?:oration)?\.?),?\s+)?(?:is (?:an?|the|looking|hiring|seeking|committed|proud|on a|one of|dedicated|transforming|building|expanding|growing)|are (?:looking|hiring|seeking)|was founded|has been|believes|offers (?:an?|you|competitive|our)|is headquartered)\b/;
const START_BEFORE = /(?:^|\n\s*|[.!?]\s+)$/;
const NAMES = new Set(['tool', 'cloud', 'database', 'library', 'framework', 'concept', 'domain']);

/** Skills that are the posting's own employer: “At Veeva, we …”, “Fortinet is looking for …”, “About MinIO”. */
export function employerNames(
  text: string,
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
): ReadonlySet<Skill> {
  const employers = new Set<Skill>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    if (!NAMES.has(mention.skill.kind)) continue;
    const { start, end } = spanOf(tokens, mention);
    const name = text.slice(start, end);
    if (seen.has(name)) continue;
    seen.add(name);
    if (/^\p{Lu}/u.test(name) && isEmployer(text, name)) employers.add(mention.skill);
  }
  return employers;
}

function isEmployer(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 14), at);
    const after = text.slice(at + name.length, at + name.length + 60);
    if (HEADING_BEFORE.test(before) && HEADING_AFTER.test(after)) return true;
    if (NAMED_BEFORE.test(before) && NAMED_AFTER.test(after)) return true;
    if (START_BEFORE.test(before) && ACTS_AFTER.test(after)) return true;
  }
  return false;
}
