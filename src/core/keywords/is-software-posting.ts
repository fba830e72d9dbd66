import { officeSkills } from '../lexicon/office-skills.ts';
import type { Skill } from '../lexicon/skill.ts';

const TRADE_TITLE =
  /\b(?:engineer\w*|developer|development|programmer|software|devops|devsecops|sre|reliability|data|analytics?|analyst|architect|qa|quality assurance|test(?:er|ing)?|web|front[- ]?end|back[- ]?end|full[- ]?stack|cloud|security|machine learning|ai|ml|it|ict|systems?|network|database|dba|administrator|admin|android|ios|mobile|embedded|firmware|scientist|product (?:manager|owner)|scrum|ux|ui|designer|technical|tech|platform|automation|game\w*|unity|unreal|wordpress|shopify|salesforce|servicenow|sap|blockchain|robotics|infrastructure|cyber\w*|computer|coder|hacker|entwickler\w*|développeur|desarrollador\w*|ontwikkelaar|programista|vývojář|java|python|php|ruby|javascript|react|node|net|c\+\+|golang|kubernetes|linux|support)\b/i;
const HARD_KINDS = new Set(['language', 'framework', 'library', 'database', 'cloud', 'tool', 'protocol']);
const FEWEST_TOOLS = 4;
const FEWEST_IN_SHORT = 3;
const SHORT_TEXT = 400;

/**
 * Is this a posting for work with software? Its title says so, or it asks for several tools of the trade; a few of
 * them in a text of a sentence or two.
 */
export function isSoftwarePosting(title: string | null, text: string, asked: readonly Skill[]): boolean {
  if (title === null || title.trim() === '') return true;
  const tools = asked.filter(({ kind, name }) => HARD_KINDS.has(kind) && !officeSkills.has(name));
  return tools.length >= fewestTools(title, text) || (TRADE_TITLE.test(title) && isPlainlyTechnical(title));
}

function fewestTools(title: string, text: string): number {
  if (TRADE_TITLE.test(title)) return 1;
  return text.length < SHORT_TEXT ? FEWEST_IN_SHORT : FEWEST_TOOLS;
}

const isPlainlyTechnical = (title: string) =>
  /\b(?:software|developer|devops|programmer|front[- ]?end|back[- ]?end|full[- ]?stack|data|machine learning|qa|ux|ui|web|cyber\w*|security|cloud|embedded|sre|scrum|product (?:manager|owner)|it)\b/i.test(
    title,
  );
