import { chanceOf, type Features, type LinearModel } from '../../core/models/linear-model.ts';
import { companyName } from '../../core/text/company-name.ts';
import type { Candidate, FieldPage, ScoredField } from './candidate.ts';
import { titlesOf } from './title-parts.ts';
import { type Known, valueFeatures } from './value-features.ts';

/** One value that some candidates share, with the features of all their sources. */
export type Pooled = { readonly value: string; readonly features: Features };

/** The least probability of a value. A guessed title or employer is better than none, but a wrong place misleads: on held-out pages, most places below this limit were wrong. */
const leastProbability: Readonly<Record<ScoredField, number>> = { title: 0, company: 0.01, location: 0.15 };

/** The value that the page most probably means by a field; null if none is likely enough. */
export function bestCandidate(
  field: ScoredField,
  candidates: readonly Candidate[],
  page: FieldPage,
  known: Known,
): string | null {
  return likeliest(page.models.fields(), field, pooled(field, candidates, page, known));
}

/** The pooled value with the highest probability under `model`; null if none is likely enough. */
export function likeliest(model: LinearModel, field: ScoredField, values: readonly Pooled[]): string | null {
  let best: string | null = null;
  let most = leastProbability[field];
  for (const { value, features } of values) {
    const chance = chanceOf(model, features);
    if (chance > most) [best, most] = [value, chance];
  }
  return best;
}

/** Merges candidates that say the same into one value with the features of all their sources. */
export function pooled(
  field: ScoredField,
  candidates: readonly Candidate[],
  page: FieldPage,
  known: Known,
): readonly Pooled[] {
  const byKey = Map.groupBy(candidates, ({ value }) =>
    keyOf(field === 'company' ? companyName(value) : value),
  );
  byKey.delete('');
  const titles = titlesOf(page.document);
  const pools = [...byKey.values()].map(alike => {
    const names = [...new Set(alike.map(({ source }) => source))];
    // A source whose name begins with a dash only adds to what another source says, so it is no family of its own.
    const families = new Set(names.flatMap(name => name.replace(/\W.*$|\d+$/, '') || [])).size;
    return { value: spelledBest(alike.map(({ value }) => value)), names, families };
  });
  // A title and its parts stand side by side on every page, so that one is part of another says nothing.
  const heard = pools
    .filter(
      ({ value, families }) => field !== 'title' && (families > 1 || value.split(' ').length < LONGEST_NAME),
    )
    .map(({ value }) => spaced(value));
  return pools.map(({ value, names, families }) => {
    const own = spaced(value);
    const isPartOf = (part: string, whole: string) => part.length < whole.length && whole.includes(part);
    return {
      value,
      features: [
        ...names.map(name => `${field}:s=${name}`),
        `${field}:agree=${Math.min(families, 5)}`,
        ...(heard.some(other => isPartOf(own, other)) ? [`${field}:part`] : []),
        ...(heard.some(other => isPartOf(other, own)) ? [`${field}:whole`] : []),
        ...valueFeatures(field, value, page, titles, known),
      ],
    };
  });
}

/** A value of this many words or more is a sentence or a line of several facts, unless two sources say it. */
const LONGEST_NAME = 6;

/** Puts spaces around a value, so that “Air” is part of “Air Museum” and not of “Airship”. */
const spaced = (value: string) => ` ${value.toLowerCase()} `;

/** Keeps only letters, digits, “+” and “#”: dashes, quotes and letter case are a matter of style. */
const keyOf = (value: string) => value.toLowerCase().replace(/[^\p{L}\d+#]+/gu, '');

/** The most frequent spelling. Spellings all in capitals or all in small letters come last. */
function spelledBest(values: readonly string[]): string {
  const isPlain = (value: string) => value !== value.toUpperCase() && value !== value.toLowerCase();
  const times = (value: string) => values.filter(one => one === value).length + (isPlain(value) ? 100 : 0);
  return values.reduce((best, value) => (times(value) > times(best) ? value : best));
}
