import { officeSkills, practicesOfAnyTrade } from '../lexicon/any-trade.ts';
import { type Skill, TOOL_KINDS } from '../lexicon/skill.ts';
import { tradesOfTitle } from '../lexicon/trades.ts';
import type { SkillKind } from '../types.ts';

// Titles that may be of software work, besides those of a known trade.
const MAY_BE_OF_THE_TRADE =
  /\b(?:engineer\w*|development|data|analytics?|analyst|architect|test(?:er|ing)?|cloud|security|ai|ml|ict|systems?|network|database|administrator|admin|scientist|designer|technical|tech|release|platform|automation|wordpress|shopify|salesforce|servicenow|sap|blockchain|robotics|infrastructure|computer|game\w*|hacker|java|python|php|ruby|javascript|react|node|net|c\+\+|golang|kubernetes|linux|support)\b/i;
// Titles without a speciality that are certainly of software work.
const SURELY_OF_THE_TRADE =
  /\b(?:software|developer|programmer|web|ux|ui|scrum|product (?:manager|owner)|it)\b/i;
// Support, management and the like exist in every trade.
const ANYWHERE: ReadonlySet<string> = new Set(['software', 'administration', 'support', 'management']);

// What is written in code says more than a tool: sales and accounting use tools, too.
const POINTS: Readonly<Partial<Record<SkillKind, number>>> = {
  language: 1.5,
  framework: 1.5,
  library: 1.5,
  database: 1.5,
  cloud: 1,
  tool: 1,
  protocol: 1,
};
const POINTS_OF_PRACTICE = 0.5;
const LEAST_OF_THE_TRADE = 1;
const LEAST = 4;
const LEAST_IN_SHORT = 3.5;
const SHORT_TEXT = 400;

// A title with a skill of these kinds (“LoRaWAN expert”) means software work. Tools are asked in every trade.
const TELLING: ReadonlySet<SkillKind> = new Set(TOOL_KINDS.filter(kind => kind !== 'tool'));

/** True if the posting is for software work: its title says so; or it may and the text asks for a tool or two practices; or the text asks for several tools. */
export function isSoftwarePosting(
  title: string | null,
  text: string,
  asked: readonly Skill[],
  inTitle: ReadonlySet<Skill> = new Set(),
): boolean {
  if (title === null || title.trim() === '' || SURELY_OF_THE_TRADE.test(title)) return true;
  const trades = tradesOfTitle(title);
  if (trades.some(trade => !ANYWHERE.has(trade))) return true;
  const tools = sumOf(asked, ({ kind, name }) => (officeSkills.has(name) ? 0 : (POINTS[kind] ?? 0)));
  const mayBe =
    MAY_BE_OF_THE_TRADE.test(title) || asked.some(skill => TELLING.has(skill.kind) && inTitle.has(skill));
  if (trades.length === 0 && !mayBe) return tools >= (text.length < SHORT_TEXT ? LEAST_IN_SHORT : LEAST);
  if (tools >= LEAST_OF_THE_TRADE) return true;
  // A certificate belongs to the trade of what it certifies.
  const practices = sumOf(asked, ({ kind, name }) =>
    kind in POINTS || kind === 'certification' || practicesOfAnyTrade.has(name) ? 0 : POINTS_OF_PRACTICE,
  );
  return practices >= LEAST_OF_THE_TRADE;
}

const sumOf = (skills: readonly Skill[], pointsOf: (skill: Skill) => number) =>
  skills.reduce((sum, skill) => sum + pointsOf(skill), 0);
