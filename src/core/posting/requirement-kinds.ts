import { indexOfLargest } from '../models/linear-model.ts';
import { chancesBy, type NamedModels, type NamedSink } from '../models/named-features.ts';
import { at } from '../text/at.ts';
import { summed } from '../text/grouped.ts';
import { remembered } from '../text/remembered.ts';
import type { RequirementKind } from '../types.ts';
import { tellWords } from './line-features.ts';
import { tellSigns } from './line-form.ts';
import { KIND } from './line-kinds.ts';
import type { LineView } from './line-view.ts';

/** Reports the features that tell which kinds of things a requirement asks for: its words, cues and signs. */
export function tellKinds({ raw, words, cues }: LineView, sink: NamedSink): void {
  tellWords(words, sink);
  tellSigns(raw, sink);
  for (const { cue } of cues) sink(KIND.c, cue);
}

/** What a line asks for: skills, years, a degree … */
export function kindsOf(view: LineView, named: NamedModels): readonly RequirementKind[] {
  const chances = at(
    chancesBy(named, sink => tellKinds(view, sink)),
    0,
  );
  return likelyKinds(at(named.models, 0).labels, chances) as readonly RequirementKind[];
}

/** The likely kinds. Each label is a set of kinds (`skill+years`): a kind is kept if the labels with it exceed a half, otherwise the likeliest set is. */
export function likelyKinds(labels: readonly string[], probabilities: Float64Array): readonly string[] {
  const likely = summed(
    labels.flatMap((label, at) =>
      kindsIn(label).map((kind): [string, number] => [kind, probabilities[at] as number]),
    ),
  );
  const said = [...likely].filter(([, probability]) => probability > 0.5).map(([kind]) => kind);
  return said.length > 0 ? said : kindsIn(labels[indexOfLargest(probabilities)] as string);
}

const kindsIn = remembered((label: string): readonly string[] => label.split('+'));
