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

// What a page, a file or a message may hold at most: `const mostPictures = 500`, `text.slice(0, 300)`, `text(40)`.
const LIMIT = String.raw`(?:(?<=\b(?:(?:most|longest|MOST_|LONGEST_)\w* = |slice\(0, ))(?:[2-9]\d\d|\d[\d_]{3,})|(?<=\btext\()\d[\d_]+)(?=[;,)])`;

const KINDS: readonly Kind[] = [
  { finds: /(?<= )(?:[<>]=?|[!=]==|&&|\|\|)(?= )/g, makes: was => FLIPPED[was] ?? was },
  // Twice as large it is as good: it keeps out what is endless. A fault is one that lets too little in.
  { finds: new RegExp(LIMIT, 'g'), makes: () => '1' },
  {
    finds: new RegExp(String.raw`(?!${LIMIT})(?<![\w.$'"\`{,\\[-])\d+(?:\.\d+)?(?![\w'"\`}\]\\])`, 'g'),
    makes: otherNumber,
  },
  { finds: /\b(?:true|false)\b(?=[;,) ])/g, makes: was => (was === 'true' ? 'false' : 'true') },
  { finds: /(?<=(?:return|&&|\|\||\() ?)!(?=[\w(])/g, makes: () => '' },
];

// One word of a list of words: of a line that holds nothing else. What says why is a sentence.
const WORDS: Kind = {
  finds: /(?<=^ {2,}(?:(?!why: )\w+: )?['`]?(?:[a-z]+ )*)[a-z]{3,}(?=(?: [a-z]+){5,}(?:['`].*)?$)/gm,
  makes: () => '',
};

/** Every place in a source where a small fault can be planted. Comments, types, and what stands in quotes but for patterns and lists of words are left alone. */
export function faultsIn(file: string, text: string): readonly Fault[] {
  const { program, comments } = parseSync(file, text);
  const run = without([...comments, ...piecesOf(program, SILENT)], text);
  // In their place stand letters: a tag that ends between two of them is no comparison.
  const code = withoutBounds(without(piecesOf(program, QUOTED), run, '_'));
  const found = [...KINDS.map(kind => ({ kind, code })), { kind: WORDS, code: run }];
  return found.flatMap(({ kind: { finds, makes }, code: searched }) =>
    Array.from(searched.matchAll(finds), ({ 0: was, index }) => ({
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

/** Whether a limit itself is over it or not is all the same, like whether it is twice as large. */
function withoutBounds(code: string): string {
  const named = code.matchAll(new RegExp(String.raw`\bconst (\w+) = ${LIMIT}`, 'g'));
  const limits = new Set(Array.from(named, ([, name]) => name));
  return code.replace(/[<>]=?(?= (\w+))/g, (sign, name) =>
    limits.has(name) ? ' '.repeat(sign.length) : sign,
  );
}

type Piece = { readonly type: string; readonly start: number; readonly end: number };

const SILENT: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'TSInterfaceDeclaration',
  'TSLiteralType',
  'TSTypeAliasDeclaration',
  'TSTypeAnnotation',
  'TSTypeParameterInstantiation',
]);

const QUOTED: ReadonlySet<string> = new Set(['JSXText', 'TemplateElement']);

/** A number that is told from it by whoever looks: one more of a few, twice as many of many. */
function otherNumber(was: string): string {
  const value = Number(was);
  if (was.includes('.')) return `${value / 2}`;
  return `${value > 10 ? value * 2 : value + 1}`;
}

/** The source with spaces, or another sign, in the place of some pieces. */
function without(pieces: readonly Piece[], text: string, sign = ' '): string {
  return pieces.reduce(
    (code, { start, end }) =>
      code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, sign) + code.slice(end),
    text,
  );
}

/** The nodes of such types. What is in quotes is one, but for the raw templates that patterns are made of. */
function piecesOf(node: unknown, types: ReadonlySet<string>): readonly Piece[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node) {
    if (types.has(String(node.type))) return [node as Piece];
    if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string')
      return types === QUOTED ? [node as unknown as Piece] : [];
    if (node.type === 'TaggedTemplateExpression') return [];
  }
  return Object.values(node).flatMap(each => piecesOf(each, types));
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
