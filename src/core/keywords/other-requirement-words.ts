import { type Catalogue, message } from '../messages/message.ts';
import type { OtherRequirement } from '../types.ts';

type OtherKey = keyof Catalogue['otherRequirements'];

// What is done there once makes no place of work of it: “on-site interviews”, “in-person meetings”.
const ON_SITE = new RegExp(
  [
    String.raw`\bon[- ]?site\b(?! (?:or remote|interview|assignment|visit))`,
    String.raw`\b(?<=\b(?:work\w*|based|role|days?|week)(?: \w+){0,2} )in[- ](?:office|person)\b`,
    String.raw`\bin[- ](?:office|person)\b(?= (?:role|work|environment|presence|days?|weekly|per week|each week))`,
  ].join('|'),
  'i',
);

// By kind and message; the name is the message in English, as a resume would say it.
const WORDS: Readonly<
  Partial<Record<OtherRequirement['kind'], Readonly<Partial<Record<OtherKey, RegExp>>>>>
> = {
  'soft-skill': {
    communication: /\b(?:communicat(?:ion|or|ing)|interpersonal)\b(?! protocol)/i,
    teamwork: /\b(?:team ?work|team[- ]player|collaborati(?:on|ve)|cross-functional)\b/i,
    'problem-solving': /\bproblem[- ]solv\w+/i,
    'analytical-thinking': /\banalytic(?:al)? (?:skills?|thinking|mind\w*|abilit\w+)|\bcritical think\w+/i,
    leadership: /\bleadership\b|\blead(?:ing)? (?:a |an |the )?(?:\w+ )?teams?\b/i,
    mentoring: /\bmentor\w*|\bcoach(?:ing)?\b/i,
    ownership: /\bownership\b|\bself[- ](?:starter|driven|motivated|directed)|\bproactiv\w+|\binitiative\b/i,
    'time-management': /\btime[- ]management|\bpriori[ts]i[sz]\w+|\bmeet(?:ing)? deadlines\b/i,
    'attention-to-detail': /\battention to detail|\bdetail[- ]oriented/i,
    adaptability: /\badaptab\w+|\bfast[- ]paced\b|\bflexibility\b/i,
    curiosity: /\bcurio(?:us|sity)\b|\b(?:eager|willing)(?:ness)? to learn|\bfast learner|\blearn quickly/i,
    presentation: /\bpresentation skills?|\bpublic speaking/i,
    creativity: /\bcreativ(?:e|ity)\b(?! (?:cloud|suite|commons))/i,
  },
  'work-authorisation': {
    'work-authorisation':
      /\b(?:(?:authori[sz]ed|eligib\w+|legally (?:able|eligible|authori[sz]ed|entitled)) (?:\w+ )?|right |permission |permit(?:ted)? )to (?:(?:live|reside) and )?work\b|\bwork (?:authori[sz]ation|permit|visa|eligibility)\b|\bvisa sponsorship\b|\bsponsor(?:ship)?\b[^.\n]{0,20}\bvisas?\b|\b(?:us|u\.s\.|eu|uk|british) (?:citizen\w*|nationals?\b)|\bgreen card\b|\bh-?1b\b/i,
    'security-clearance': /\b(?:security|secret|active|sci) clearance\b|\bts\/sci\b/i,
  },
  place: {
    remote:
      /\b(?:fully|100 ?%|full|remote)[- ]?remote\b|\bremote(?:[- ](?:first|only|work|position|role|job|friendly))\b|\bwork (?:from home|remotely)\b/i,
    hybrid:
      /\bhybrid (?:work\w*|model|role|position|policy|schedule|format|set-?up|arrangement)\b|\bhybrid(?=[:)]| ?\(|,? \d)|\b(?<= is )hybrid\b/i,
    'on-site': ON_SITE,
    relocation: /\brelocat(?:e|ion)\b/i,
    travel: /\btravel(?:l?ing)?\b[^.\n]{0,25}\d+ ?%|\b\d+ ?% travel|\bwilling(?:ness)? to travel\b/i,
  },
};

/** Soft skills, work authorisation and place, each with the words by which it is known. Soft skills count only where something is asked. */
export const otherWords = (
  Object.entries(WORDS) as [OtherRequirement['kind'], (typeof WORDS)['place']][]
).flatMap(([kind, own = {}]) =>
  (Object.entries(own) as [OtherKey, RegExp][]).map(([key, words]) => ({
    kind,
    name: key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' '),
    label: message(`otherRequirements.${key}`),
    words,
  })),
);

/** Among the benefits it is one: a gym on site. */
export const AS_PERK = 'On site';

/** Any of these words, each of which begins a word: most sentences have none, and are looked through once. */
export const mayBeOther = new RegExp(`\\b(?:${otherWords.map(({ words }) => words.source).join('|')})`, 'i');
