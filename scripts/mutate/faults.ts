import { parseSync } from 'vite';

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
    finds: /(?<![\w.$'"`{,\\[-])\d+(?:\.\d+)?(?![\w'"`}\]\\])/g,
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
  const code = spoken(file, text).replace(/'[Mm]-?\d[^'\n]*'/g, blank);
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

type Piece = { readonly type: string; readonly start: number; readonly end: number };

const SILENT = new Set([
  'ImportDeclaration',
  'TSTypeAliasDeclaration',
  'TSTypeAnnotation',
  'TSTypeParameterInstantiation',
]);

/** The source with spaces in the place of all that is not run: comments, types, imports. */
function spoken(file: string, text: string): string {
  const { program, comments } = parseSync(file, text);
  return [...comments, ...silentIn(program)].reduce(
    (code, { start, end }) => code.slice(0, start) + blank(code.slice(start, end)) + code.slice(end),
    text,
  );
}

const blank = (match: string) => match.replace(/[^\n]/g, ' ');

function silentIn(node: unknown): readonly Piece[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && SILENT.has(String(node.type))) return [node as Piece];
  return Object.values(node).flatMap(silentIn);
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
