import { officeSkills } from '../lexicon/office-skills.ts';
import type { Keyword } from '../types.ts';

const TRADE_TITLE =
  /\b(?:engineer\w*|developer|development|programmer|software|devops|devsecops|sre|reliability|data|analytics?|analyst|architect|qa|quality assurance|test(?:er|ing)?|web|front[- ]?end|back[- ]?end|full[- ]?stack|cloud|security|machine learning|ai|ml|it|ict|systems?|network|database|dba|administrator|admin|android|ios|mobile|embedded|firmware|scientist|product (?:manager|owner)|scrum|ux|ui|designer|technical|tech|platform|automation|game\w*|unity|unreal|wordpress|shopify|salesforce|servicenow|sap|blockchain|robotics|infrastructure|cyber\w*|computer|coder|hacker|entwickler\w*|développeur|desarrollador\w*|ontwikkelaar|programista|vývojář|java|python|php|ruby|javascript|react|node|net|c\+\+|golang|kubernetes|linux|support)\b/i;
const HARD_KINDS = new Set(['language', 'framework', 'library', 'database', 'cloud', 'tool', 'protocol']);
const FEWEST_TOOLS = 4;
const SHORT_TEXT = 400;

/**
 * Is this a posting for work with software? Its title says so, or it names several tools of the trade; in a text of
 * a sentence or two, one will do.
 */
export function isSoftwarePosting(title: string | null, text: string, keywords: readonly Keyword[]): boolean {
  if (title === null || title.trim() === '') return true;
  const tools = keywords.filter(
    keyword =>
      keyword.need !== 'mentioned' && HARD_KINDS.has(keyword.kind) && !officeSkills.has(keyword.name),
  );
  if (text.length < SHORT_TEXT && tools.length > 0) return true;
  return (
    tools.length >= (TRADE_TITLE.test(title) ? 1 : FEWEST_TOOLS) ||
    (TRADE_TITLE.test(title) && isPlainlyTechnical(title))
  );
}

const isPlainlyTechnical = (title: string) =>
  /\b(?:software|developer|devops|programmer|front[- ]?end|back[- ]?end|full[- ]?stack|data|machine learning|qa|ux|ui|web|cyber\w*|security|cloud|embedded|sre|scrum|product (?:manager|owner)|it)\b/i.test(
    title,
  );
