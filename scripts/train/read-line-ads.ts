import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutLines } from '../../src/core/posting/cut-lines.ts';
import { lineFeatures } from '../../src/core/posting/line-features.ts';
import { kindFeatures } from '../../src/core/posting/requirement-lines.ts';
import type { GoldenPosting } from '../../test/golden/read-golden.ts';
import type { Sequence } from './fit-chain.ts';
import type { Example } from './fit-linear.ts';
import { goldenAds } from './golden-ads.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/lines/', import.meta.url));

type LineUnit = readonly [
  start: number,
  end: number,
  role: string,
  opens: string | null,
  kinds: readonly string[],
];
/** A posting with its lines as the models see them: features and labels, and what each line asks for. */
export type LineAd = Sequence & {
  readonly id: string;
  readonly fair: readonly ReadonlySet<string>[];
  readonly asked: readonly Example[];
};

/** The ads whose lines are labelled, and the training half of the golden set. */
export function readLineAds(): readonly LineAd[] {
  const read = (name: string) =>
    readFileSync(`${FOLDER}${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
  const texts = new Map(read('ads').map(ad => [ad.id, ad]));
  const also = new Map(read('also').map(row => [`${row.id}:${row.unit}`, row.also]));
  const fairAt = (id: string, unit: number): readonly string[] => also.get(`${id}:${unit}`) ?? [];
  return [
    ...read('lines').map(({ id, units }) => adOf(texts.get(id), units, fairAt)),
    ...goldenAds().map(posting => adOf(posting, goldenUnits(posting), () => [])),
  ];
}

function adOf(
  { id, text, title }: { readonly id: string; readonly text: string; readonly title: string | null },
  units: readonly LineUnit[],
  fairAt: (id: string, unit: number) => readonly string[],
): LineAd {
  const spans = units.map(([start, end]) => ({ start, end }));
  return {
    id,
    rows: lineFeatures(text, title, spans),
    labels: units.map(labelOf),
    asked: units
      .filter(unit => unit[4].length > 0 && /^(?:must|wish|mixed)$/.test(unit[2]))
      .map(([start, end, , , kinds]) => ({
        features: kindFeatures(text.slice(start, end)),
        label: [...kinds].sort().join('+'),
      })),
    fair: units.map((unit, at) => new Set([unit[2], ...fairAt(id, at)])),
  };
}

/** A heading is labelled by what it opens; one over both must and wish counts as must. */
function labelOf([, , role, opens]: LineUnit): string {
  return role === 'heading' ? `heading:${opens === 'mixed' ? 'must' : opens}` : role;
}

/** The lines of such a posting; a line of several sentences passes on its kinds only where it was not cut. */
function goldenUnits({ text, lines }: GoldenPosting): readonly LineUnit[] {
  return cutLines(text).flatMap(({ start, end }): readonly LineUnit[] => {
    const middle = (start + end) / 2;
    const line = lines.find(one => one.start <= middle && middle < one.end);
    if (!line) return [];
    const isWhole = line.end - line.start <= end - start;
    return [[start, end, line.role, line.opens, isWhole ? line.kinds : []]];
  });
}
