import { probabilitiesOf } from '../../../src/core/models/linear-model.ts';
import { namesTold } from '../../../src/core/models/named-features.ts';
import { LINE_KINDS } from '../../../src/core/posting/line-kinds.ts';
import { viewsOf } from '../../../src/core/posting/line-view.ts';
import { likelyKinds, tellKinds } from '../../../src/core/posting/requirement-kinds.ts';
import { crossValidate } from '../cross-validate.ts';
import { type Example, fitLinear } from '../fit-linear.ts';
import { writeModel } from '../write-model.ts';
import { corpusPostings, goldenPostings } from './line-examples.ts';
import { strongest } from './strongest.ts';

const OPTIONS = { l2: 1, least: 2, iterations: 80 };
const MOST_FEATURES = 840;
// A rarer combination of kinds is no label of its own.
const FEWEST_OF_KIND = 8;

type Line = Example & { readonly id: string };

/** Trains what kinds of things a line asks for, from the must, wish and mixed lines of the postings that also train the roles. */
export const requirementKindsTrainer = {
  name: 'requirement-kinds',
  train(): void {
    const lines = readLines();
    const often = new Map<string, number>();
    for (const { label } of lines) often.set(label, (often.get(label) ?? 0) + 1);
    const labels = [...often]
      .filter(([, count]) => count >= FEWEST_OF_KIND)
      .map(([label]) => label)
      .sort();
    const fitTo = (some: readonly Line[]) => fitKinds(labels, some);
    const judged = crossValidate(
      lines,
      line => line.id,
      fitTo,
      (model, line) => likelyKinds(model.labels, probabilitiesOf(model, line.features)),
    );
    const figures = figuresOf(lines, judged);
    console.log(figures);
    writeModel('requirement-kinds', fitTo(lines), figures, { smallest: 0.2, steps: 10 });
  },
};

const readLines = (): readonly Line[] =>
  [...corpusPostings(), ...goldenPostings(false)].flatMap(({ id, lines }) =>
    lines
      .filter(({ label, kinds }) => kinds.length > 0 && /^(?:must|wish|mixed)$/.test(label))
      .map(({ text, kinds }) => ({ id, features: featuresOf(text), label: [...kinds].sort().join('+') })),
  );

const featuresOf = (line: string) =>
  viewsOf(line, [{ start: 0, end: line.length }]).flatMap(view => [
    ...new Set(namesTold(LINE_KINDS, sink => tellKinds(view, sink))),
  ]);

function fitKinds(labels: readonly string[], lines: readonly Line[]) {
  const known = lines.filter(({ label }) => labels.includes(label));
  const rows = known.map(({ features }) => features);
  const strong = strongest(fitLinear(labels, known, OPTIONS), rows, MOST_FEATURES);
  const pruned = known.map(line => ({ ...line, features: line.features.filter(name => strong.has(name)) }));
  return fitLinear(labels, pruned, OPTIONS);
}

function figuresOf(lines: readonly Line[], judged: readonly (readonly string[])[]): string {
  let [right, said, gold] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const kinds = line.label.split('+');
    const found = judged[at] as readonly string[];
    right += found.filter(kind => kinds.includes(kind)).length;
    said += found.length;
    gold += kinds.length;
  }
  const share = (of: number) => (right / of).toFixed(3);
  return `Cross-validated over ${lines.length} lines: kinds right ${share(said)}, found ${share(gold)}.`;
}
