import { type ChainModel, decode } from '../../src/core/models/chain-model.ts';
import type { Features, LinearModel } from '../../src/core/models/linear-model.ts';
import { kindsBy } from '../../src/core/posting/requirement-lines.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChain } from './fit-chain.ts';
import { fitLinear } from './fit-linear.ts';
import { GOLDEN } from './golden-ads.ts';
import { type LineAd, readLineAds } from './read-line-ads.ts';
import { writeModel } from './write-model.ts';

const OPTIONS = { l2: 1, least: 2, iterations: 80 };
const MOST_FEATURES = 3500;
const SMALLEST = 0.1;
// A set of kinds that stands together less often is told by its parts.
const FEWEST_OF_KIND = 8;

/** The role of every line of a posting: the ads of `corpus/lines`, whose lines are labelled one by one, and invented ones. */
export const linesTrainer = {
  name: 'lines',
  train(): void {
    const ads = readLineAds();
    const labels = [...new Set(ads.flatMap(ad => ad.labels))].sort();
    const fitTo = (some: readonly LineAd[]) => fitPruned(labels, some);
    const judged = process.argv.includes('--fast')
      ? ''
      : figures(
          ads,
          crossValidate(
            ads,
            ad => ad.id,
            fitTo,
            (model, ad) => decode(model, ad.rows).map(({ label }) => label),
          ),
        );
    console.log(judged);
    writeModel('lines', fitTo(ads), judged, SMALLEST);
  },
};

/** The kinds of things that a line asks for: the must, wish and mixed lines of the same ads. */
export const requirementKindsTrainer = {
  name: 'requirement-kinds',
  train(): void {
    const ads = readLineAds();
    const lines = ads.flatMap(ad => ad.asked.map(asked => ({ ...asked, id: ad.id })));
    const often = new Map<string, number>();
    for (const { label } of lines) often.set(label, (often.get(label) ?? 0) + 1);
    const labels = [...often]
      .filter(([, count]) => count >= FEWEST_OF_KIND)
      .map(([label]) => label)
      .sort();
    const fitTo = (some: readonly (typeof lines)[number][]) => {
      const known = some.filter(({ label }) => labels.includes(label));
      const strong = strongest(
        fitLinear(labels, known, OPTIONS),
        known.map(({ features }) => features),
        900,
      );
      const kept = (features: readonly string[]) => features.filter(name => strong.has(name));
      return fitLinear(
        labels,
        known.map(line => ({ ...line, features: kept(line.features) })),
        OPTIONS,
      );
    };
    const judged = crossValidate(
      lines,
      line => line.id,
      fitTo,
      (model, line) => kindsBy(model, line.features),
    );
    let [right, said, gold] = [0, 0, 0];
    for (const [at, line] of lines.entries()) {
      if (line.id.startsWith(GOLDEN)) continue;
      const kinds = line.label.split('+');
      const found = judged[at] as readonly string[];
      right += found.filter(kind => kinds.includes(kind)).length;
      said += found.length;
      gold += kinds.length;
    }
    const share = (of: number) => (right / of).toFixed(3);
    const figures = `Cross-validated over ${gold} kinds of labelled ads: right ${share(said)}, found ${share(gold)}.`;
    console.log(figures);
    writeModel('requirement-kinds', fitTo(lines), figures, SMALLEST);
  },
};

/** Fits twice: the features that say most are kept, and fitted again without the rest. */
function fitPruned(labels: readonly string[], ads: readonly LineAd[]): ChainModel {
  const strong = strongest(
    fitChain(labels, ads, OPTIONS),
    ads.flatMap(ad => ad.rows),
    MOST_FEATURES,
  );
  const pruned = ads.map(ad => ({ ...ad, rows: ad.rows.map(row => row.filter(name => strong.has(name))) }));
  return fitChain(labels, pruned, OPTIONS);
}

/** The features that say most: by the size of their weights and by how often they hold. */
function strongest(model: LinearModel, rows: readonly Features[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const strength = ([name, row]: readonly [string, Float64Array]) =>
    row.reduce((sum, weight) => sum + weight * weight, 0) * Math.sqrt(Math.min(counts.get(name) ?? 1, 50));
  const sorted = [...model.weights].sort((a, b) => strength(b) - strength(a));
  return new Set(sorted.slice(0, most).map(([name]) => name));
}

const groupOf = (role: string) =>
  role === 'duty' || role === 'stack'
    ? 'work'
    : /^(?:must|wish|mixed|heading)$/.test(role)
      ? role
      : 'nothing';

function figures(ads: readonly LineAd[], judged: readonly (readonly string[])[]): string {
  let [all, right, exact] = [0, 0, 0];
  for (const [at, ad] of ads.entries()) {
    if (ad.id.startsWith(GOLDEN)) continue;
    for (const [row, label] of (judged[at] ?? []).entries()) {
      const fair = [...(ad.fair[row] ?? [])];
      const role = label.split(':')[0] as string;
      all += 1;
      exact += fair.includes(role) ? 1 : 0;
      right += fair.some(one => groupOf(one) === groupOf(role)) ? 1 : 0;
    }
  }
  const share = (count: number) => (count / all).toFixed(3);
  return `Cross-validated, ${all} lines of labelled ads: group ${share(right)}, role ${share(exact)}.`;
}
