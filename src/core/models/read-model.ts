import type { LinearModel } from './linear-model.ts';
import { placesOf, stepsOf, unpackNames, valuesBegin } from './packed-rows.ts';

/** The names of features by kind (what they begin with up to `=`), what follows sorted; all under '' where one text serves one model alone. */
export type NamesByKind = ReadonlyMap<string, readonly string[]>;

/** Among which sorted texts a feature is, by which of them, and the row of the first. */
type Among = (feature: string) => readonly [texts: readonly string[], text: string, firstRow: number];

/** A model’s committed text in its parts, as a script of many models has it: see `weightsTogether`. The places of a row are bits, one a label. */
export type ModelParts = readonly [
  head: string,
  names: NamesByKind,
  places: Int32Array,
  values: string,
  among: Among,
];

/**
 * Opens committed weights: four blocks parted by an empty line. The step of all weights (`1/25`), and the labels; the features; for each
 * feature the labels that it weighs for; and then all weights, in whole steps, without a break. Alike stands by alike, as it packs best. The weights of a
 * feature are read when it is first met: a text meets few, and the first does not wait for the rest. Throws where the blocks are not of that form.
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
  // Between values a line break says nothing.
  return [head, new Map([['', names]]), places, values.replaceAll('\n', ''), name => [names, name, 0]];
}

/** Where a name stands among sorted ones, or would. A map of thousands takes longer to fill than a text does to ask. */
function rowNamed(names: readonly string[], name: string): number {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] as string) < name) from = middle + 1;
    else to = middle;
  }
  return from;
}
