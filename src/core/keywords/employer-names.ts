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
  const names = namesByFirstWord(text, tokens, mentions);
  for (const { norm, start } of tokens) {
    const named = names.get(norm);
    if (!named) continue;
    for (const [name, skill] of named) {
      if (text.startsWith(name, start) && isEmployerAt(text, start, start + name.length))
        employers.add(skill);
    }
  }
  return employers;
}

/** What the mentioned skills are called in this text, where that may be a company's name, by the first word of it. */
function namesByFirstWord(
  text: string,
  tokens: readonly Token[],
  mentions: readonly TokenMention[],
): ReadonlyMap<string, ReadonlyMap<string, Skill>> {
  const names = new Map<string, Map<string, Skill>>();
  for (const mention of mentions) {
    const first = tokens[mention.first];
    if (!first || !NAMES.has(mention.skill.kind)) continue;
    const { start, end } = spanOf(tokens, mention);
    const name = text.slice(start, end);
    if (!/^\p{Lu}/u.test(name)) continue;
    const known = names.get(first.norm);
    if (!known) names.set(first.norm, new Map([[name, mention.skill]]));
    else if (!known.has(name)) known.set(name, mention.skill);
  }
  return names;
}

function isEmployerAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 60);
  return (
    (HEADING_BEFORE.test(before) && HEADING_AFTER.test(after)) ||
    (NAMED_BEFORE.test(before) && NAMED_AFTER.test(after)) ||
    (START_BEFORE.test(before) && ACTS_AFTER.test(after))
  );
}
