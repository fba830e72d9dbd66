import { checks } from '../checks/index.ts';
import { inWords } from '../facts/in-words.ts';
import type { CheckResult, KeywordMatch, Suggestion } from '../types.ts';

const HOW_MANY = 3;

type Ranked = Suggestion & { readonly effort: number };

// How much work a change is, 1 to 3: between equal gains the quicker comes first.
const LITTLE = 1;
const SOME = 2;
const MUCH = 3;
const quick = new Set([
  'contact-not-on-one-line',
  'file-too-large',
  'link-without-address',
  'missing-contact',
  'no-github-link',
  'non-standard-heading',
  'title-not-shown',
  'too-many-skills',
  'skills-off-target',
  'hidden-text',
]);
const laborious = new Set([
  'multi-column',
  'table',
  'text-box',
  'no-full-project',
  'no-text-layer',
  'missing-pillar',
]);

/** The three changes that gain most; between equal gains the least work. */
export function doFirst(
  keywords: readonly KeywordMatch[],
  results: readonly CheckResult[],
): readonly Suggestion[] {
  return [...keywordSuggestions(keywords), ...checkSuggestions(results)]
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.effort - b.effort || (a.id < b.id ? -1 : 1))
    .slice(0, HOW_MANY)
    .map(({ effort: _, ...suggestion }) => suggestion);
}

/** One for each keyword that is not proven; a group of alternatives is asked for once. */
function keywordSuggestions(keywords: readonly KeywordMatch[]): readonly Ranked[] {
  const asked = new Set<number>();
  return keywords.flatMap(keyword => {
    const group = keyword.alternatives;
    if (keyword.gain <= 0 || (group !== null && asked.has(group))) return [];
    if (group === null) return [suggestionFor(keyword, keyword.name)];
    asked.add(group);
    const members = keywords.filter(({ alternatives }) => alternatives === group);
    const best = members.reduce((a, b) => (b.gain > a.gain ? b : a));
    const nearest = members.find(({ evidence, gain }) => evidence === 'listed' && gain === best.gain) ?? best;
    const names = inWords(
      members.map(({ name }) => name),
      'or',
    );
    return [suggestionFor(nearest, nearest.evidence === 'listed' ? nearest.name : names)];
  });
}

function suggestionFor(keyword: KeywordMatch, name: string): Ranked {
  const id = `keyword:${keyword.name}`;
  const { gain } = keyword;
  if (keyword.evidence === 'listed') {
    const advice = `${name} is only named so far. If you have used it, say in a project or job what you built with it.`;
    return { id, title: `Prove ${name} in a project or job`, advice, gain, effort: SOME };
  }
  if (keyword.evidence === 'covered') {
    const by =
      keyword.coveredBy.length > 0
        ? `${inWords(keyword.coveredBy)} only implies it`
        : 'A line shows it in other words';
    const advice = `${by}. If you have used ${name} itself, write it in the line where you did.`;
    return { id, title: `Name ${name} where you used it`, advice, gain, effort: LITTLE };
  }
  const advice = `If you have used ${name}, show it in the project or job where you did, and in Skills.`;
  return { id, title: `Show ${name}`, advice, gain, effort: MUCH };
}

function checkSuggestions(results: readonly CheckResult[]): readonly Ranked[] {
  return results.flatMap(({ id, title, gain }) => {
    const advice = checks.find(check => check.id === id)?.advice;
    if (advice === undefined) return [];
    const effort = quick.has(id) ? LITTLE : laborious.has(id) ? MUCH : SOME;
    return [{ id: `check:${id}`, title, advice, gain, effort }];
  });
}
