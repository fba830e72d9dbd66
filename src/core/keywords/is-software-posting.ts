import { officeSkills, practicesOfAnyTrade } from '../lexicon/any-trade.ts';
import { type Skill, TOOL_KINDS } from '../lexicon/skill.ts';
import { tradesOfTitle } from '../lexicon/trades.ts';
import type { SkillKind } from '../types.ts';

// Titles that may be of the trade, beside those that name a kind of software work.
const MAY_BE_OF_THE_TRADE =
  /\b(?:engineer\w*|development|data|analytics?|analyst|architect|test(?:er|ing)?|cloud|security|ai|ml|ict|systems?|network|database|administrator|admin|scientist|designer|technical|tech|release|platform|automation|wordpress|shopify|salesforce|servicenow|sap|blockchain|robotics|infrastructure|computer|game\w*|hacker|java|python|php|ruby|javascript|react|node|net|c\+\+|golang|kubernetes|linux|support)\b/i;
// Titles that name no speciality, and nothing but work with software.
const SURELY_OF_THE_TRADE =
  /\b(?:software|developer|programmer|web|ux|ui|scrum|product (?:manager|owner)|it)\b/i;
// Whoever helps or leads may do so anywhere.
const ANYWHERE: ReadonlySet<string> = new Set(['software', 'administration', 'support', 'management']);

// What is written in code speaks louder than a tool: who sells or counts works with tools, too.
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

// Whoever is sought by one of these, under whatever title (“LoRaWAN expert”), works with software. Tools are sought in every trade.
const TELLING: ReadonlySet<SkillKind> = new Set(TOOL_KINDS.filter(kind => kind !== 'tool'));

/** Is this a posting for software work? Its title says so, or may and it asks for a tool or two practices; or it asks for several tools. */
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
  // A certificate is of the trade of what it certifies.
  const practices = sumOf(asked, ({ kind, name }) =>
    kind in POINTS || kind === 'certification' || practicesOfAnyTrade.has(name) ? 0 : POINTS_OF_PRACTICE,
  );
  return practices >= LEAST_OF_THE_TRADE;
}

const sumOf = (skills: readonly Skill[], pointsOf: (skill: Skill) => number) =>
  skills.reduce((sum, skill) => sum + pointsOf(skill), 0);
