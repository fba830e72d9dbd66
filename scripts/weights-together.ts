import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { SIGNS, unpackNames } from '../src/core/models/packed-rows.ts';
import type { ModelParts } from '../src/core/models/read-model.ts';
import { packNames } from './train/pack-rows.ts';

// The text of a model in a template literal, as `modelText` writes it.
const WEIGHTS = /`1\/\d+\n(?:[^`\\]|\\.)*`/g;

/**
 * Moves the models of a built script to its end, because gzip only finds repeats within 32 kB. Several models also share one list of words, if that is
 * smaller.
 * https://www.rfc-editor.org/rfc/rfc1951#section-2
 */
export function weightsTogether(script: string): string {
  const models: string[] = [];
  const rest = script.replace(WEIGHTS, literal => {
    models.push(runInNewContext(literal) as string);
    return `evidentModels[${models.length - 1}]`;
  });
  if (models.length < 2) return script;
  const [beside, packed] = [`[${models.map(literalOf).join()}]`, modelsPacked(models)].map(
    texts => `(evidentModels=>{${rest}})(${texts});\n`,
  ) as [string, string];
  return gzipSync(packed).length < gzipSync(beside).length ? packed : beside;
}

/** A text as a template literal. */
export const literalOf = (text: string) => `\`${text.replace(/[\\`]|\$\{/g, sign => `\\${sign}`)}\``;

/** The models as an expression that contains each word once. */
function modelsPacked(models: readonly string[]): string {
  const parts = models.map(model => model.split('\n\n'));
  const given = [SIGNS.join(''), ...packModels(parts)].map(literalOf).join();
  return minifySync('model-parts.js', `(${modelParts})(${given})`).code.trim().replace(/;$/, '');
}

type PackedModels = readonly [
  uses: string,
  words: string,
  usesOf: string,
  heads: string,
  orders: string,
  places: string,
  values: string,
];

// The name of a feature begins with its kind: `w=experience`. Without an equals sign, the whole name is the kind.
const KIND = /^[^=]*(?:=|$)/;
// The most common uses take one sign, the others two.
const ONE_SIGN = 70;

/**
 * Kinds of features, each with the models that have it so, the commonest first; all words, sorted; by word, of which kinds it is; and of each model
 * its head, its labels in the order of their columns, the places of its weights in columns of six labels, and the weights.
 */
function packModels(models: readonly (readonly string[])[]): PackedModels {
  const usesBy = new Map<string, Map<string, number>>();
  models.forEach(([, names = ''], model) => {
    for (const name of unpackNames(names.split('\n'))) {
      const [kind = ''] = KIND.exec(name) ?? [];
      const word = name.slice(kind.length);
      const kinds = usesBy.get(word) ?? new Map<string, number>();
      usesBy.set(word, kinds.set(kind, (kinds.get(kind) ?? 0) | (1 << model)));
    }
  });
  const words = [...usesBy.keys()].sort();
  const usesOf = words.map(word => [...(usesBy.get(word) ?? [])].map(([kind, by]) => `${by}\t${kind}`));
  const counts = [...Map.groupBy(usesOf.flat(), use => use)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const uses = counts.map(([use]) => use);
  const signs = new Map(uses.map((use, at) => [use, signsOf(at)]));
  const placesOf = models.map(([, , places = '']) => places.split('\n'));
  const orders = models.map(([head = ''], model) => byUse(head, placesOf[model] as string[]));
  return [
    uses.join('\n'),
    packNames(words).join('\n'),
    usesOf
      .map(of =>
        of
          .map(use => signs.get(use))
          .sort()
          .join(''),
      )
      .join('\n'),
    models.map(([head]) => head).join('\n\n'),
    orders.join('\n'),
    orders.map((order, model) => columnsOf(order, placesOf[model] as string[])).join('\n'),
    models.map(([, , , values = '']) => values.replaceAll('\n', '')).join('\n'),
  ];
}

function signsOf(at: number): string {
  const rest = at - ONE_SIGN;
  const first = ONE_SIGN + Math.floor(rest / SIGNS.length);
  if (first >= SIGNS.length) throw new Error('Too many kinds of features for two signs.');
  return rest < 0 ? (SIGNS[at] as string) : `${SIGNS[first]}${SIGNS[rest % SIGNS.length]}`;
}

/** The labels of a model, the most used first: six rare labels together then mostly give the same sign, which gzip stores well. */
function byUse(head: string, places: readonly string[]): string {
  const labels = SIGNS.slice(0, head.split('\n').length - 1);
  const uses = new Map(labels.map(sign => [sign, places.filter(row => row.includes(sign)).length]));
  return labels.sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0)).join('');
}

/** For each feature one sign that says which of the first six labels it weighs for, then one for the next six, and so on. */
function columnsOf(order: string, places: readonly string[]): string {
  const columns = Array.from({ length: Math.ceil(order.length / 6) }, (_, column) => {
    const labels = [...order.slice(column * 6, column * 6 + 6)];
    return places.map(row => {
      const bits = labels.map((label, bit) => (row.includes(label) ? 1 << bit : 0));
      return SIGNS[bits.reduce((all, bit) => all | bit, 0)];
    });
  });
  return columns.flat().join('');
}

/** Restores the texts that `packModels` wrote. It is copied into the script, so it can only use its parameters. */
function modelParts(
  signs: string,
  ...[uses, words, usesOf, heads, orders, places, values]: PackedModels
): readonly ModelParts[] {
  const numbers = new Uint8Array(128);
  for (let at = 0; at < signs.length; at += 1) numbers[signs.charCodeAt(at)] = at;
  const models = heads.split('\n\n').map(() => new Map<string, string[]>());
  // By use, the words of that kind in each model that has it so.
  const namesOf: string[][][] = [];
  for (const use of uses.split('\n')) {
    const by = Number.parseInt(use, 10);
    const kind = use.slice(use.indexOf('\t') + 1);
    const named: string[][] = [];
    for (let model = 0; model < models.length; model += 1) {
      if (!((by >> model) & 1)) continue;
      const known = models[model] as Map<string, string[]>;
      const names = known.get(kind) ?? [];
      known.set(kind, names);
      named.push(names);
    }
    namesOf.push(named);
  }
  const lines = words.split('\n');
  let word = '';
  let next = 0;
  // This is run once, before an engine has made it fast: no step does more than it must.
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row] as string;
    word = word.slice(0, numbers[line.charCodeAt(0)]) + line.slice(1);
    for (let code = usesOf.charCodeAt(next); code > 10; code = usesOf.charCodeAt(next)) {
      let use = numbers[code] as number;
      next += 1;
      if (use >= 70) {
        use = 70 + (use - 70) * signs.length + (numbers[usesOf.charCodeAt(next)] as number);
        next += 1;
      }
      const named = namesOf[use] as string[][];
      for (let one = 0; one < named.length; one += 1) (named[one] as string[]).push(word);
    }
    next += 1;
  }
  const ordersOf = orders.split('\n');
  const placesOf = places.split('\n');
  const valuesOf = values.split('\n');
  return heads.split('\n\n').map((head, model) => {
    const named = models[model] as Map<string, string[]>;
    const names = new Map([...named.keys()].sort().map(kind => [kind, named.get(kind) as string[]]));
    const columns = placesOf[model] as string;
    const firstRows = new Map<string, number>();
    let size = 0;
    for (const [kind, of] of names) {
      firstRows.set(kind, size);
      size += of.length;
    }
    const rows = new Int32Array(size);
    const order = ordersOf[model] as string;
    // By the sign of a column, the labels that it says.
    const said = new Int32Array(64);
    for (let at = 0; at < columns.length; at += 1) {
      const row = at % size;
      if (row === 0)
        for (let sign = 1; sign < 64; sign += 1) {
          const bit = 31 - Math.clz32(sign);
          const label = numbers[order.charCodeAt((at / size) * 6 + bit)] as number;
          said[sign] = (said[sign - (1 << bit)] as number) | (1 << label);
        }
      rows[row] = (rows[row] as number) | (said[numbers[columns.charCodeAt(at)] as number] as number);
    }
    return [
      head,
      names,
      rows,
      valuesOf[model] as string,
      feature => {
        const kind = feature.slice(0, feature.indexOf('=') + 1) || feature;
        return [names.get(kind) ?? [], feature.slice(kind.length), firstRows.get(kind) ?? 0];
      },
    ];
  });
}
