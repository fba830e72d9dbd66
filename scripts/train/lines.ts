import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ChainModel, decode } from '../../src/core/models/chain-model.ts';
import type { Features, LinearModel } from '../../src/core/models/linear-model.ts';
import { lineFeatures } from '../../src/core/posting/line-features.ts';
import { kindFeatures, kindsBy } from '../../src/core/posting/requirement-lines.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChain, type Sequence } from './fit-chain.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import { writeModel } from './write-model.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/lines/', import.meta.url));
const OPTIONS = { l2: 1, least: 2, iterations: 80 };
const MOST_FEATURES = 3500;
const SMALLEST = 0.1;
// A set of kinds that stands together less often is told by its parts.
const FEWEST_OF_KIND = 8;

type Unit = readonly [
  start: number,
  end: number,
  role: string,
  opens: string | null,
  kinds: readonly string[],
];
type Ad = Sequence & {
  readonly id: string;
  readonly fair: readonly ReadonlySet<string>[];
  readonly asked: readonly Example[];
};

/** The role of every line of a posting: the ads of `corpus/lines`, whose lines are labelled one by one. */
export const linesTrainer = {
  name: 'lines',
  train(): void {
    const ads = readAds();
    const labels = [...new Set(ads.flatMap(ad => ad.labels))].sort();
    const fitTo = (some: readonly Ad[]) => fitPruned(labels, some);
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
    const ads = readAds();
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
      const kinds = line.label.split('+');
      const found = judged[at] as readonly string[];
      right += found.filter(kind => kinds.includes(kind)).length;
      said += found.length;
      gold += kinds.length;
    }
    const share = (of: number) => (right / of).toFixed(3);
    const figures = `Cross-validated over ${lines.length} lines: kinds right ${share(said)}, found ${share(gold)}.`;
    console.log(figures);
    writeModel('requirement-kinds', fitTo(lines), figures, SMALLEST);
  },
};

function readAds(): readonly Ad[] {
  const read = (name: string) =>
    readFileSync(`${FOLDER}${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
  const texts = new Map(read('ads').map(ad => [ad.id, ad]));
  const also = new Map(read('also').map(row => [`${row.id}:${row.unit}`, row.also]));
  return read('lines').map(({ id, units }: { id: string; units: readonly Unit[] }) => {
    const { text, title } = texts.get(id);
    return {
      id,
      rows: lineFeatures(
        text,
        title,
        units.map(([start, end]) => ({ start, end })),
      ),
      labels: units.map(labelOf),
      asked: units
        .filter(unit => unit[4].length > 0 && /^(?:must|wish|mixed)$/.test(unit[2]))
        .map(([start, end, , , kinds]) => ({
          features: kindFeatures(text.slice(start, end)),
          label: [...kinds].sort().join('+'),
        })),
      fair: units.map((unit, at) => new Set([unit[2], ...(also.get(`${id}:${at}`) ?? [])])),
    };
  });
}

/** A heading is labelled by what it opens; one over both must and wish counts as must. */
function labelOf([, , role, opens]: Unit): string {
  return role === 'heading' ? `heading:${opens === 'mixed' ? 'must' : opens}` : role;
}

/** Fits twice: the features that say most are kept, and fitted again without the rest. */
function fitPruned(labels: readonly string[], ads: readonly Ad[]): ChainModel {
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

function figures(ads: readonly Ad[], judged: readonly (readonly string[])[]): string {
  let [all, right, exact] = [0, 0, 0];
  for (const [at, ad] of ads.entries()) {
    for (const [row, label] of (judged[at] ?? []).entries()) {
      const fair = [...(ad.fair[row] ?? [])];
      const role = label.split(':')[0] as string;
      all += 1;
      exact += fair.includes(role) ? 1 : 0;
      right += fair.some(one => groupOf(one) === groupOf(role)) ? 1 : 0;
    }
  }
  const share = (count: number) => (count / all).toFixed(3);
  return `Cross-validated over ${ads.length} ads, ${all} lines: group ${share(right)}, role ${share(exact)}.`;
}
