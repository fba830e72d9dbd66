import { isBuiltWith } from '../evidence/work-shown.ts';
import { titleInEnglish } from '../lexicon/title-in-english.ts';
import { tradesOfTitle } from '../lexicon/trades.ts';
import { at } from '../text/at.ts';
import { lettered } from '../text/lettered.ts';
import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-lists.ts';
import { WORKERS } from '../vocabulary/role-words.ts';

// Different words for the same work and the word that replaces them, applied in this order.
const variants: readonly (readonly [RegExp, string])[] = [
  // “Senior SE”, “SDE II”; “SE” without a rank may mean anything.
  [/\b(?:(?:senior|sr\.?|staff|principal|lead|junior|jr\.?) se|sde|swe)\d?\b/g, 'software engineer'],
  [/\bsre\b(?: engineer)?/g, 'site reliability engineer'],
  [/\bpen(?:etration)? ?tester\b/g, 'penetration security engineer'],
  [
    /\bsdet\b|\b(?:software )?(?:develop(?:ment|er) )?engineer(?: in|,)? test(?: automation)?\b|\btester\b/g,
    'qa engineer',
  ],
  [/\bdba\b/g, 'database administrator'],
  [/\bsoc analyst\b/g, 'security analyst'],
  // Leaders of engineers under other names than “Engineering Manager”.
  [
    /\b(?:(?:software )?engineering leader|(?:(?:software|technical|tech|engineering|development) )+team lead(?:er)?|(?:head|director|vp|vice president) of (?:software )?(?:engineering|development|technology)|technical director)\b/g,
    'engineering manager',
  ],
  [/\b(?:tech|technical|software|engineering|development) lead(?:er)?\b/g, 'software engineer'],
  [/\bproduct owner\b/g, 'product manager'],
  [
    /\b(?<!(?:industrial|mechanical|furniture|packaging|hardware) )(?:(?:u[xi]|interaction|product)(?: ?[/&] ?| ))+designer\b/g,
    'ux designer',
  ],
  [/\b(?:program(?:me)?|delivery) manager\b/g, 'project manager'],
  [/\b(?:scrum ?master|agile coach|iteration manager)\b/g, 'agile project manager'],
  [/\b(?:(?:developer|technical) evangelist|developer relations(?: engineer)?)\b/g, 'developer advocate'],
  [
    /\b(?:(?:it|desktop) support|(?:help|service) ?desk|it staff)(?: (?:technician|analyst|specialist|agent|engineer))?\b/g,
    'itsupport',
  ],
  [
    /\b(?:technical|application|product) support(?: (?:technician|analyst|specialist|agent|engineer|representative))?\b|\bsupport engineer\b/g,
    'technicalsupport',
  ],
  // Ranks do not distinguish two kinds of work, so they are removed.
  [
    /\b(?:junior|jr|senior|sr|entry[- ]level|graduate|(?:new )?grad|principal|staff|lead|mid[- ]level|middle|mid|intern(?:ship)?|trainee|apprentice|associate|working student|i{1,3}|iv|[1-5])\b\.?/g,
    ' ',
  ],
  [/\b(?:back[- ]?end|server[- ]side)\b/g, 'backend'],
  [/\b(?:front[- ]?end|client[- ]side|ui)\b/g, 'frontend'],
  [/\b(?:full|mern|mean)[- ]?stack\b/g, 'fullstack'],
  [/\b(?:developer|programmer|engineering|development|coder|dev)\b/g, 'engineer'],
  [/\bengineers\b/g, 'engineer'],
  [/\bsite reliability\b/g, 'sitereliability'],
  [/\b(?:ml|machine learning)\b/g, 'machinelearning'],
  [/\b(?:cyber ?|information |it )security\b/g, 'security'],
  [/\bfirmware\b/g, 'embedded'],
  [/\b(?:games|gameplay)\b/g, 'game'],
  [/\b(?:quality assurance|test automation|qa|test)\b/g, 'qa'],
  [/\b(?:software|application|applications|systems?)\b/g, 'software'],
];

const noise = wordSet(
  'and of the for a in at to with de remote hybrid onsite contract full part time m f d w x all genders role position job level team us usa uk eu emea apac latam north south east west',
);

/** The words of a title that name the work, sorted and in one spelling each. */
export const titleWords = remembered((title: string): readonly string[] => {
  return [...new Set(wordsIn(title))].sort();
});

/** The words of a title in order, without what is in brackets, the team and the place. */
export function wordsIn(title: string): readonly string[] {
  const text = withoutTeam(inUsualOrder(titleInEnglish(title).replace(asides, ' ')));
  return inOrder(text.toLowerCase().split(between)[0]).filter(word => !noise.has(word));
}

const asides = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g;
const between = /\s(?:[-–—|@_]|\/\/)\s|[,:]/;

const behindWorker = /^([^,]+), ([^,]+)$/;

/** “Intern, Software Development” as “Software Development Intern”, if what stands before the comma does not say what the work is. */
function inUsualOrder(title: string): string {
  const [, own = '', field = ''] = behindWorker.exec(title.trim()) ?? [];
  const usual = `${field} ${own}`;
  const isBare = own !== '' && inOrder(own).length <= 1;
  return isBare && tradesOfTitle(usual).join() !== tradesOfTitle(own).join() ? usual : title;
}

/** A posting's title as a person would write it on a resume: without brackets, and without team and place if the rest still names the work. */
export function plainTitle(title: string): string {
  const whole = title
    .replace(asides, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—|:,-]+|[\s–—|:,-]+$/g, '');
  const own = withoutTeam(whole).trim();
  // “Analyst, Business Intelligence”: one word alone is not a title.
  return (own.includes(' ') ? own : whole) || title;
}

/** A title without the team before it: “Cloud Platform - Software Engineer, Storage”. */
export function withoutTeam(title: string): string {
  const parts = title.split(between).map(part => part.trim());
  // “Go, Node.js Developer”: a tool at the beginning is no team.
  return (isBuiltWith(at(parts, 0)) ? undefined : parts.find(namesWorker)) ?? title;
}

/** True if a title says who does the work (an engineer, an analyst), not only a team or a field. */
export const namesWorker = (title: string): boolean => worker.test(title);

const worker = new RegExp(String.raw`\b(?:${WORKERS}|tester|manager|consultant|technician)\b`, 'i');

const WORDS = lettered(String.raw`[\p{L}\d+#.]+|…`, 'gu');

/** The words of a text in order, each in its one spelling. */
export const inOrder = remembered((phrase: string): readonly string[] => {
  let text = titleInEnglish(phrase).toLowerCase();
  for (const [pattern, word] of variants) text = text.replace(pattern, word);
  const words = text.match(WORDS(text)) ?? [];
  return words.map(word => word.replace(/[.]+$/, '')).filter(word => word !== '');
});
