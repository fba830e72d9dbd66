import type { Skill } from '../lexicon/skill.ts';

const TALK = new Set([
  'Slack',
  'Zoom',
  'Microsoft Teams',
  'Google Workspace',
  'Miro',
  'Notion',
  'Basecamp',
  'Discord',
]);
const OURS =
  /(?:^|[.,;]\s+)[\s\-•*]*(?:we|our teams?|everyone|the team|[A-Z]\w+)(?: all| mostly| mainly)? (?:uses?|chats?|talks?|meets?|communicates?|collaborates?|lives?|works?|runs?)\b/;
const TALKING =
  /\b(?:meetings?|interviews?|calls?|chat|video|stand-?ups?|emojis?|all day|company off-?sites?|communicat\w+|keep in touch)\b/i;

/** “We use Slack and Zoom for meetings” tells how people talk, not what they are asked for. */
export const isHouseTool = (skill: Skill, sentence: string): boolean =>
  TALK.has(skill.name) && (OURS.test(sentence) || TALKING.test(sentence));
