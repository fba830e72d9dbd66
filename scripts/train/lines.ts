import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ChainModel, decode } from '../../src/core/models/chain-model.ts';
import { lineFeatures } from '../../src/core/posting/line-features.ts';
import { crossValidate } from './cross-validate.ts';
import { fitChain, type Sequence } from './fit-chain.ts';
import { writeModel } from './write-model.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/lines/', import.meta.url));
const OPTIONS = { l2: 1, least: 2, iterations: 80 };
const MOST_FEATURES = 3500;
const SMALLEST = 0.1;

type Unit = readonly [start: number, end: number, role: string, opens: string | null];
type Ad = Sequence & { readonly id: string; readonly fair: readonly ReadonlySet<string>[] };

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
  const counts = new Map<string, number>();
  for (const ad of ads)
    for (const row of ad.rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const strength = ([name, row]: readonly [string, Float64Array]) =>
    row.reduce((sum, weight) => sum + weight * weight, 0) * Math.sqrt(Math.min(counts.get(name) ?? 1, 50));
  const strong = [...fitChain(labels, ads, OPTIONS).weights].sort((a, b) => strength(b) - strength(a));
  const kept = new Set(strong.slice(0, MOST_FEATURES).map(([name]) => name));
  const pruned = ads.map(ad => ({ ...ad, rows: ad.rows.map(row => row.filter(name => kept.has(name))) }));
  return fitChain(labels, pruned, OPTIONS);
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
