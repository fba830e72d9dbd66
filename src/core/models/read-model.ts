import type { LinearModel } from './linear-model.ts';
import { placesOf, stepsOf, unpackNames, valuesBegin } from './packed-rows.ts';

/** The names of features by kind (their beginning up to `=`), sorted without it; all under '' if the text holds a single model. */
export type NamesByKind = ReadonlyMap<string, readonly string[]>;

/** For a feature: the sorted texts it is among, its own text there, and the row of the first. */
type Among = (feature: string) => readonly [texts: readonly string[], text: string, firstRow: number];

/** The parts of a model's committed text, as a script with many models has them: see `weightsTogether`. The places of a row are bits, one per label. */
export type ModelParts = readonly [
  head: string,
  names: NamesByKind,
  places: Int32Array,
  values: string,
  among: Among,
];

/**
 * Opens committed weights: four blocks separated by an empty line. They hold the step of all weights (`1/25`) and the labels; the features; for each
 * feature the labels that it has weights for; all weights, in whole steps and without breaks. This order packs best. The weights of a feature are read
 * when it is first met: a text has few of them, so the first text is read sooner. Throws if the format is wrong.
 */
export function readModel(data: string | ModelParts): LinearModel {
  const [head, names, places, values, among] = typeof data === 'string' ? partsOf(data) : data;
  const [step, ...labels] = head.split('\n');
  if (!/^1\/\d+$/.test(step)) throw new Error(`Not a model: step ${step}`);
  const steps = Number(step.slice(2));
  const begins = valuesBegin(places, values);
  const read: Float64Array[] = [];
  const get = (feature: string) => {
    const [texts, text, firstRow] = among(feature);
    const at = rowNamed(texts, text);
    if (texts[at] !== text) return undefined;
    const row = firstRow + at;
    read[row] ??= stepsOf(places[row] as number, values, begins[row] as number, labels.length).map(
      weight => weight / steps,
    );
    return read[row];
  };
  const all = () => Array.from(names, ([kind, words]) => words.map(word => kind + word)).flat();
  return { labels, weights: { get, keys: () => all().values() } };
}

function partsOf(text: string): ModelParts {
  const [head, packed = '', signs = '', values = ''] = text.split('\n\n');
  const names = unpackNames(packed.split('\n'));
  const places = Int32Array.from(signs.split('\n'), placesOf);
  if (names.length !== places.length) throw new Error('Not a model: places');
  // Line breaks between values have no meaning.
  return [head, new Map([['', names]]), places, values.replaceAll('\n', ''), name => [names, name, 0]];
}

/** The index of a name among sorted names, or where it would be. Faster than filling a map of thousands for one text. */
function rowNamed(names: readonly string[], name: string): number {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] as string) < name) from = middle + 1;
    else to = middle;
  }
  return from;
}
