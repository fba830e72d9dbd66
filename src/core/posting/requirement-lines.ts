import {
  type Features,
  indexOfLargest,
  type LinearModel,
  probabilitiesOf,
  readModel,
} from '../models/linear-model.ts';
import { REQUIREMENT_KINDS_WEIGHTS } from '../models/requirement-kinds-weights.ts';
import type { Keyword, PostingLine, RequirementKind, RequirementLine } from '../types.ts';
import { findCues } from './find-cues.ts';
import { tellWords } from './line-features.ts';
import { tellSigns } from './line-form.ts';
import { wordsOf } from './line-words.ts';

let model: LinearModel | null = null;

/** The ledger: every line that requires or wishes something, with the kinds of things it asks for and its keywords. */
export function requirementLines(
  text: string,
  lines: readonly PostingLine[],
  keywords: readonly Keyword[],
): readonly RequirementLine[] {
  const places = keywords
    .filter(({ need }) => need !== 'mentioned')
    .flatMap(keyword => keyword.spans.map(({ start }) => ({ start, keyword })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.flatMap(({ start, end, role }) => {
    const named = new Set<Keyword>();
    for (; next < places.length && (places[next]?.start ?? 0) < end; next += 1) {
      const place = places[next];
      if (place && place.start >= start) named.add(place.keyword);
    }
    if (role !== 'must' && role !== 'wish' && role !== 'mixed') return [];
    const kinds = kindsOf(text.slice(start, end));
    const names = [...named].map(({ name }) => name);
    return [{ start, end, role, kinds, keywords: names, choice: choiceOf([...named]) }];
  });
}

/** The number of the choice that all keywords of a line belong to. */
function choiceOf(keywords: readonly Keyword[]): number | null {
  const [first, ...rest] = keywords.map(({ alternatives }) => alternatives);
  return first !== undefined && rest.length > 0 && rest.every(one => one === first) ? first : null;
}

function kindsOf(line: string): readonly RequirementKind[] {
  model ??= readModel(REQUIREMENT_KINDS_WEIGHTS);
  return kindsBy(model, kindFeatures(line)) as readonly RequirementKind[];
}

/**
 * What a line asks for, by a model whose labels are sets of kinds that stand together (`skill+years`): each kind that is likelier
 * than not, the likeliest set where none is.
 */
export function kindsBy(model: LinearModel, features: Features): readonly string[] {
  const likely = new Map<string, number>();
  const probabilities = probabilitiesOf(model, features);
  for (const [at, kinds] of model.labels.entries()) {
    for (const kind of kinds.split('+')) {
      likely.set(kind, (likely.get(kind) ?? 0) + (probabilities[at] as number));
    }
  }
  const said = [...likely].filter(([, probability]) => probability > 0.5).map(([kind]) => kind);
  return said.length > 0 ? said : (model.labels[indexOfLargest(probabilities)] as string).split('+');
}

/** What the kinds of a requirement are told by: its words, its cues and the signs of its form. */
export function kindFeatures(line: string): Features {
  const features = new Set<string>();
  const { words } = wordsOf(line);
  const sink = (kind: string, value: string | number, next?: string) =>
    features.add(next === undefined ? `${kind}=${value}` : `${kind}=${value}_${next}`);
  tellWords(words, sink);
  tellSigns(line, sink);
  for (const { cue } of findCues(words)) sink('c', cue);
  return [...features];
}
