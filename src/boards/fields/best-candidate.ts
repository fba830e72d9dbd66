import { chanceOf, type Features, type LinearModel } from '../../core/models/linear-model.ts';
import { companyName } from '../../core/text/company-name.ts';
import type { Candidate, FieldPage, ScoredField } from './candidate.ts';
import { titlesOf } from './title-parts.ts';
import { type Known, valueFeatures } from './value-features.ts';

/** One value with every source that says it, and all that speaks for it or against it. */
export type Pooled = { readonly value: string; readonly features: Features };

/** Of a title or an employer somebody's guess is better than none; a wrong place misleads: on pages held out, of the places less likely than this more are wrong than right. */
const leastProbability: Readonly<Record<ScoredField, number>> = { title: 0, company: 0.01, location: 0.15 };

/** The value of a field that the page most probably means; null where none is likely. */
export function bestCandidate(
  field: ScoredField,
  candidates: readonly Candidate[],
  page: FieldPage,
  known: Known,
): string | null {
  return likeliest(page.models.fields(), field, pooled(field, candidates, page, known));
}

/** The pooled value with the highest probability, by a model; null where none is likely. */
export function likeliest(model: LinearModel, field: ScoredField, values: readonly Pooled[]): string | null {
  let best: string | null = null;
  let most = leastProbability[field];
  for (const { value, features } of values) {
    const chance = chanceOf(model, features);
    if (chance > most) [best, most] = [value, chance];
  }
  return best;
}

/** Candidates that say the same count as one, with the features of all their sources. */
export function pooled(
  field: ScoredField,
  candidates: readonly Candidate[],
  page: FieldPage,
  known: Known,
): readonly Pooled[] {
  const byKey = new Map<string, { values: string[]; sources: Set<string> }>();
  for (const { value, source } of candidates) {
    const key = keyOf(field === 'company' ? companyName(value) : value);
    if (!key) continue;
    const pool = byKey.get(key) ?? { values: [], sources: new Set() };
    pool.values.push(value);
    pool.sources.add(source);
    byKey.set(key, pool);
  }
  const titles = titlesOf(page.document);
  const pools = [...byKey.values()].map(({ values, sources }) => {
    const names = [...sources];
    // What begins with a dash says more of another source.
    const families = new Set(names.flatMap(name => name.replace(/\W.*$|\d+$/, '') || [])).size;
    return { value: spelledBest(values), names, families };
  });
  // A title's parts and its whole stand side by side on every page: that says nothing.
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

/** More words are a sentence or a line of several facts, unless two sources say them. */
const LONGEST_NAME = 6;

/** So that “Air” is part of “Air Museum” and not of “Airship”. */
const spaced = (value: string) => ` ${value.toLowerCase()} `;

/** Letters and digits alone: dashes, quotes and letter case are a matter of style. */
const keyOf = (value: string) => value.toLowerCase().replace(/[^\p{L}\d+#]+/gu, '');

/** The spelling that is met most often, those in capitals or small letters throughout last. */
function spelledBest(values: readonly string[]): string {
  const isPlain = (value: string) => value !== value.toUpperCase() && value !== value.toLowerCase();
  const times = (value: string) => values.filter(one => one === value).length + (isPlain(value) ? 100 : 0);
  return values.reduce((best, value) => (times(value) > times(best) ? value : best));
}
