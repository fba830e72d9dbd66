import { message } from '../messages/message.ts';
import { lettered } from '../text/lettered.ts';
import type { OtherRequirement } from '../types.ts';
import {
  CONDITION_WORDS,
  type Condition,
  SOFT_SKILL_WORDS,
  type SoftSkill,
} from '../vocabulary/condition-words.ts';

const KIND_OF: Readonly<Record<Condition, OtherRequirement['kind']>> = {
  'work-authorisation': 'permit',
  'security-clearance': 'permit',
  'driving-licence': 'permit',
  'background-check': 'permit',
  remote: 'place',
  hybrid: 'place',
  'on-site': 'place',
  relocation: 'place',
  travel: 'place',
  shifts: 'place',
};

// The name is the English message, as a resume would say it.
const otherOf = (kind: OtherRequirement['kind'], key: Condition | SoftSkill, words: readonly string[]) => ({
  kind,
  name: key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' '),
  label: message(`otherRequirements.${key}`),
  words: lettered(String.raw`(?<![\p{L}\d])(?:${words.join('|')})(?![\p{L}\d])`, 'iu'),
});

/** Soft skills, permits and place, each with the words by which it is found. Soft skills count only in sentences that ask for something. */
export const otherWords = [
  ...(Object.keys(SOFT_SKILL_WORDS) as SoftSkill[]).map(key =>
    otherOf('soft-skill', key, SOFT_SKILL_WORDS[key]),
  ),
  ...(Object.keys(CONDITION_WORDS) as Condition[]).map(key =>
    otherOf(KIND_OF[key], key, CONDITION_WORDS[key]),
  ),
];

/** In a line of benefits these are benefits: a gym on site, paid travel. */
export const AS_PERKS: ReadonlySet<string> = new Set(['On site', 'Travel', 'Shifts']);
