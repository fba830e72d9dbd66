import { type Features, type LinearModel, probabilitiesOf } from '../../core/models/linear-model.ts';
import { companyName } from '../../core/text/company-name.ts';
import type { Candidate, FieldPage, ScoredField } from './candidate.ts';
import { titlesOf } from './title-parts.ts';
import { type Known, valueFeatures } from './value-features.ts';

/** One value with every source that says it, and all that speaks for it or against it. */
export type Pooled = { readonly value: string; readonly features: Features };

/** Of a title or an employer somebody's guess is better than none; a wrong place misleads: on pages held out, of the places less likely than this more are wrong than right. */
const leastProbability: Readonly<Record<ScoredField, number>> = { title: 0, company: 0.01, location: 0.3 };

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
    const chance = probabilitiesOf(model, features)[1] ?? 0;
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
  const board = page.board?.kind ?? 'none';
  const titles = titlesOf(page.document);
  return [...byKey.values()].map(({ values, sources }) => {
    const value = spelledBest(values);
    const names = [...sources];
    const families = new Set(names.map(name => name.replace(/\W.*$|\d+$/, ''))).size;
    return {
      value,
      features: [
        ...names.flatMap(name => [`${field}:s=${name}`, `${field}:${board}:s=${name}`]),
        `${field}:agree=${Math.min(families, 5)}`,
        ...valueFeatures(field, value, page, titles, known),
      ],
    };
  });
}

/** Letters and digits alone: dashes, quotes and letter case are a matter of style. */
const keyOf = (value: string) => value.toLowerCase().replace(/[^\p{L}\d+#]+/gu, '');

/** The spelling that is met most often, those in capitals or small letters throughout last. */
function spelledBest(values: readonly string[]): string {
  const isPlain = (value: string) => value !== value.toUpperCase() && value !== value.toLowerCase();
  const times = (value: string) => values.filter(one => one === value).length + (isPlain(value) ? 100 : 0);
  return values.reduce((best, value) => (times(value) > times(best) ? value : best));
}
