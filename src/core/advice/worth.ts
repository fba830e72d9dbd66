import type { CheckId } from '../checks/check.ts';
import type { EvidenceLevel, SkillKind } from '../types.ts';

/**
 * How likely a recruiter is to say a thing among the first, 0 to 1: counted on judged pairs of a resume and a posting, few of a kind drawn
 * towards all of its kind. What has never come up there stands where reason puts it.
 */
export const WORTH = {
  otherTrade: 0.97,
  level: 0.96,
  note: 0.92,
  levelNear: 0.85,
  elsewhere: 0.8,
} as const;

/** What checks are worth as advice; those that are not here are for the checklist alone. */
export const CHECK_WORTH = {
  'no-text-layer': 0.95,
  'hidden-text': 0.94,
  'missing-contact': 0.9,
  'missing-section': 0.65,
  'no-summary': 0.53,
  'multi-column': 0.52,
  'no-measure': 0.5,
  'too-long': 0.49,
  'no-github-link': 0.48,
  'unreadable-characters': 0.46,
  table: 0.38,
  'link-without-address': 0.37,
  'unclear-dates': 0.36,
  'too-many-skills': 0.34,
  'summary-off-target': 0.33,
  'bullets-without-action': 0.3,
  'no-reliability': 0.19,
} as const satisfies Partial<Record<CheckId, number>>;

type Craft = 'craft' | 'tool' | 'way';

// What a person is hired for, what one works with, and ways of working.
const craftOf: Readonly<Record<SkillKind, Craft>> = {
  language: 'craft',
  framework: 'craft',
  database: 'tool',
  cloud: 'tool',
  library: 'tool',
  tool: 'tool',
  protocol: 'tool',
  practice: 'way',
  concept: 'way',
  method: 'way',
  domain: 'way',
  certification: 'way',
};

// For the first, the second and every further keyword of a sort.
const keywordWorth: Readonly<Record<Craft, Readonly<Record<string, readonly [number, number, number]>>>> = {
  craft: { listed: [0.62, 0.58, 0.25], missing: [0.44, 0.43, 0.18], covered: [0.32, 0.2, 0.17] },
  tool: { listed: [0.24, 0.23, 0.12], missing: [0.4, 0.32, 0.09], covered: [0.15, 0.15, 0.07] },
  way: { listed: [0.11, 0.06, 0.04], missing: [0.11, 0.07, 0.06], covered: [0.18, 0.04, 0.05] },
};

/** What lessens the worth of another language beside one’s own, and of what is built on a language that is not there. */
export const LATER = 0.17;

/** Counts keywords by their sort, and tells the worth of each in turn. */
export function keywordWorths(): (kind: SkillKind, evidence: EvidenceLevel) => number {
  const seen = new Map<string, number>();
  return (kind, evidence) => {
    const craft = craftOf[kind];
    const nth = seen.get(craft) ?? 0;
    seen.set(craft, nth + 1);
    return keywordWorth[craft][evidence]?.[Math.min(nth, 2)] ?? 0;
  };
}
