/** A small fault: in `text`, the source of `file`, what stands from `start` to before `end` becomes `now`. */
export type Fault = {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
};

type Kind = { readonly finds: RegExp; readonly makes: (was: string) => string };

const FLIPPED: Readonly<Record<string, string>> = {
  '>=': '>',
  '<=': '<',
  '>': '>=',
  '<': '<=',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
};

const KINDS: readonly Kind[] = [
  { finds: /(?<= )(?:[<>]=?|[!=]==|&&|\|\|)(?= )/g, makes: was => FLIPPED[was] ?? was },
  {
    // Numbers in a type such as `-1 | 1` are left to the compiler.
    finds: /(?<![\w.$'"`{,\\[-]|\| )\d+(?:\.\d+)?(?![\w'"`}\]\\]| \|)/g,
    makes: was => (was.includes('.') ? `${Number(was) / 2}` : `${Number(was) + 1}`),
  },
  { finds: /\b(?:true|false)\b(?=[;,) ])/g, makes: was => (was === 'true' ? 'false' : 'true') },
  { finds: /(?<=(?:return|&&|\|\||\() ?)!(?=[\w(])/g, makes: () => '' },
  // One word of a list of words.
  { finds: /(?<=^ {2,}(?:[\w'"`: ]*[ '`])?)[a-z]{3,}(?= [a-z]+(?: [a-z]+){4,})/gm, makes: () => '' },
];

// In the data of a model: one weight, turned round.
const WEIGHTS: readonly Kind[] = [
  {
    finds: /(?<=[\t ])\d+:-?\d+/g,
    makes: was => was.replace(/:(-?)/, (_, sign: string) => (sign ? ':' : ':-')),
  },
];

/** Every place in a source where a small fault can be planted. Comments, types and the paths of drawings are left alone. */
export function faultsIn(file: string, text: string): readonly Fault[] {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  const code = text
    .replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\/])\/\/.*/g, blank)
    .replace(/'[Mm]-?\d[^'\n]*'/g, blank)
    .replace(/^(?:import|export type|type)\b[^;]*;/gm, blank);
  const kinds = file.endsWith('-weights.ts') ? WEIGHTS : KINDS;
  return kinds.flatMap(({ finds, makes }) =>
    Array.from(code.matchAll(finds), ({ 0: was, index }) => ({
      file,
      text,
      line: text.slice(0, index).split('\n').length,
      start: index,
      end: index + was.length,
      was,
      now: makes(was),
    })),
  );
}

/** So many of them; the same ones for the same seed. */
export function sampleOf(faults: readonly Fault[], size: number, seed: number): readonly Fault[] {
  let state = seed;
  const left = [...faults];
  const drawn: Fault[] = [];
  while (drawn.length < size && left.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    drawn.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return drawn;
}
