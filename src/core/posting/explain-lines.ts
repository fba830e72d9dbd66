import { bestPath } from '../models/chain-model.ts';
import {
  BIAS,
  classify,
  explain,
  indexOfLargest,
  probabilitiesOf,
  type Reason,
} from '../models/linear-model.ts';
import { namesTold } from '../models/named-features.ts';
import { at } from '../text/at.ts';
import type { Span } from '../types.ts';
import { cutLines } from './cut-lines.ts';
import { ASKS_FROM, chanceOfAsking, isAsking } from './decide-labels.ts';
import { inForce } from './in-force.ts';
import { LINE_KINDS } from './line-kinds.ts';
import { lineReader } from './line-reader.ts';
import { type LineView, titleWordsOf, viewsOf } from './line-view.ts';
import { plainPosting } from './plain-posting.ts';
import { labelsOf, namedFeatures, scoresOf } from './read-lines.ts';
import { likelyKinds, tellKinds } from './requirement-kinds.ts';
import { WORDING_IN_WORDS, weighWording, wordingOf } from './weigh-wording.ts';

/** A line of a posting with everything that decided its role, step by step, and the kinds of things it asks for. */
export type ExplainedLine = Span & {
  readonly text: string;
  readonly label: string;
  /** What the last heading above introduces; `none` without a heading. */
  readonly under: string;
  /** The label by the line's features alone, and the strongest features for the label that was decided. */
  readonly own: string;
  readonly reasons: readonly Reason[];
  /** The rules about wording that apply, each with the labels it changes and by how much. */
  readonly rules: readonly {
    readonly rule: string;
    readonly labels: readonly string[];
    readonly worth: number;
  }[];
  /** What changed the label after the features, in order. */
  readonly changes: readonly { readonly by: string; readonly label: string }[];
  /** The kinds of things that a line asks for, and the strongest features for the likeliest set; null if the line asks for nothing. */
  readonly kinds: { readonly are: readonly string[]; readonly reasons: readonly Reason[] } | null;
};

/** Explains the role of every line: up to `most` features with their weights, the strongest first, and all rules applied after them. */
export function explainLines(posting: string, title: string | null, most: number): readonly ExplainedLine[] {
  const text = plainPosting(posting);
  const lines = cutLines(text, posting);
  if (lines.length === 0) return [];
  const { lines: model, kinds } = lineReader();
  const views = viewsOf(text, lines);
  const titleWords = titleWordsOf(title);
  const { labels, marginals, opens, asked } = labelsOf(views, titleWords);
  const features = namedFeatures(views, titleWords, opens);
  const { scores } = scoresOf(views, titleWords, asked);
  const above = inForce(opens, views);
  const likeliest = () => scores.map(row => at(model.labels, indexOfLargest(row)));
  const own = likeliest();
  weighWording(scores, above, views, model.labels, asked);
  const worded = likeliest();
  const path = bestPath(scores, model.transitions).map(label => at(model.labels, label));
  const kindsOfLine = (view: LineView) => {
    const told = [...new Set(namesTold(LINE_KINDS, sink => tellKinds(view, sink)))];
    return {
      are: likelyKinds(kinds.labels, probabilitiesOf(kinds, told)),
      reasons: strongest(explain(kinds, told, classify(kinds, told).label)),
    };
  };
  const strongest = (reasons: readonly Reason[]) =>
    reasons.filter(({ weight, feature }) => weight > 0 && feature !== BIAS).slice(0, most);
  return lines.map(({ start, end }, line) => {
    const label = at(labels, line);
    const chance = chanceOfAsking(model.labels, at(marginals, line));
    const steps = [
      { by: 'the rules on its wording', label: at(worded, line) },
      { by: 'the lines around it', label: at(path, line) },
      {
        by:
          isAsking(label) === isAsking(at(path, line))
            ? 'what holds where it stands: musts stay musts till something wishes, headings open what is in force below'
            : `how likely it asks: ${Math.round(chance * 100)} %, and ${ASKS_FROM * 100} % are enough`,
        label,
      },
    ];
    return {
      start,
      end,
      text: text.slice(start, end),
      label,
      under: at(above, line).opens,
      own: at(own, line),
      reasons: strongest(explain(model, at(features, line), label)),
      rules: wordingOf(views, line, at(above, line), model.labels, asked).flatMap((said, rule) =>
        said ? [{ rule: at(WORDING_IN_WORDS, rule), labels: said[0], worth: said[1] }] : [],
      ),
      changes: steps.filter((step, nth) => step.label !== (steps[nth - 1]?.label ?? own[line])),
      kinds: isAsking(label) ? kindsOfLine(at(views, line)) : null,
    };
  });
}
