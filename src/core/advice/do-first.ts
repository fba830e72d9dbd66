import { checks } from '../checks/index.ts';
import type { CheckResult, KeywordMatch, Suggestion } from '../types.ts';
import { type Listing, listed, type Phrase, say } from '../words/phrase.ts';
import type { Tell } from '../words/tell.ts';

const HOW_MANY = 3;

type Ranked = {
  readonly id: string;
  readonly title: Phrase;
  readonly advice: Phrase;
  readonly gain: number;
  readonly effort: number;
};

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
  results: readonly Pick<CheckResult, 'id' | 'gain'>[],
  tell: Tell,
): readonly Suggestion[] {
  return [...keywordSuggestions(keywords), ...checkSuggestions(results)]
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.effort - b.effort || (a.id < b.id ? -1 : 1))
    .slice(0, HOW_MANY)
    .map(({ id, title, advice, gain }) => ({ id, title: tell(title), advice: tell(advice), gain }));
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
    const own = members.filter(({ satisfiedBy }) => satisfiedBy === null);
    const best = own.reduce((a, b) => (b.gain > a.gain ? b : a));
    const nearest = own.find(({ evidence, gain }) => evidence === 'listed' && gain === best.gain) ?? best;
    const names = listed(
      members.map(({ name }) => name),
      'or',
    );
    return [suggestionFor(nearest, nearest.evidence === 'listed' ? nearest.name : names)];
  });
}

function suggestionFor(keyword: KeywordMatch, name: string | Listing): Ranked {
  const id = `keyword:${keyword.name}`;
  const { gain } = keyword;
  if (keyword.evidence === 'listed') {
    const title = say('Prove {name} in a project or job', { name });
    const advice = say(
      '{name} is only named so far. If you have used it, say in a project or job what you built with it.',
      { name },
    );
    return { id, title, advice, gain, effort: SOME };
  }
  if (keyword.evidence === 'covered') {
    const by = listed(keyword.coveredBy);
    const advice =
      keyword.coveredBy.length > 0
        ? say(
            '{by} only {by|implies|imply} it. If you have used {name} itself, write it in the line where you did.',
            { by, name },
          )
        : say(
            'A line shows it in other words. If you have used {name} itself, write it in the line where you did.',
            { name },
          );
    return { id, title: say('Name {name} where you used it', { name }), advice, gain, effort: LITTLE };
  }
  const advice = say('If you have used {name}, show it in the project or job where you did, and in Skills.', {
    name,
  });
  return { id, title: say('Show {name}', { name }), advice, gain, effort: MUCH };
}

function checkSuggestions(results: readonly Pick<CheckResult, 'id' | 'gain'>[]): readonly Ranked[] {
  return results.flatMap(({ id, gain }) => {
    const check = checks.find(one => one.id === id);
    if (check?.advice === undefined) return [];
    const effort = quick.has(id) ? LITTLE : laborious.has(id) ? MUCH : SOME;
    return [{ id: `check:${id}`, title: check.failureTitle, advice: check.advice, gain, effort }];
  });
}
