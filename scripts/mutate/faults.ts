import { parseSync } from 'vite';

/** A small fault: in `text`, the source of `file`, the part from `start` up to `end` is replaced by `now`. */
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

// Limits on the size of pages, files and messages: `const mostPictures = 500`, `text.slice(0, 300)`, `text(40)`.
const LIMIT = String.raw`(?:(?<=\b(?:(?:most|longest|MOST_|LONGEST_)\w* = |slice\(0, ))(?:[2-9]\d\d|\d[\d_]{3,})|(?<=\btext\()\d[\d_]+)(?=[;,)])`;

const KINDS: readonly Kind[] = [
  { finds: /(?<= )(?:[<>]=?|[!=]==|&&|\|\|)(?= )/g, makes: was => FLIPPED[was] ?? was },
  // A limit only keeps out endless input, so a doubled one is no fault; one that allows too little is.
  { finds: new RegExp(LIMIT, 'g'), makes: () => '1' },
  {
    finds: new RegExp(String.raw`(?!${LIMIT})(?<![\w.$'"\`{,\\[-])\d+(?:\.\d+)?(?![\w'"\`}\]\\])`, 'g'),
    makes: otherNumber,
  },
  { finds: /\b(?:true|false)\b(?=[;,) ])/g, makes: was => (was === 'true' ? 'false' : 'true') },
  { finds: /(?<=(?:return|&&|\|\||\() ?)!(?=[\w(])/g, makes: () => '' },
];

// One word in a list of words, on a line with nothing else. Texts after `why:` are sentences, not lists.
const WORDS: Kind = {
  finds: /(?<=^ {2,}(?:(?!why: )\w+: )?['`]?(?:[a-z]+ )*)[a-z]{3,}(?=(?: [a-z]+){5,}(?:['`].*)?$)/gm,
  makes: () => '',
};

/** Every place in a source where a small fault can be planted. Leaves out comments, types and quoted text, except patterns and lists of words. */
export function faultsIn(file: string, text: string): readonly Fault[] {
  const { program, comments } = parseSync(file, text);
  const run = without([...comments, ...piecesOf(program, SILENT)], text);
  // Quoted text is replaced by a sign of words, so that a tag that ends between two texts does not look like a comparison.
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

/** Leaves out comparisons with a limit: whether the limit itself is allowed does not matter. */
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

/** A number that a test can tell from the old one: one more if it is small, twice as much if it is larger than 10, half of a fraction. */
function otherNumber(was: string): string {
  const value = Number(was);
  if (was.includes('.')) return `${value / 2}`;
  return `${value > 10 ? value * 2 : value + 1}`;
}

/** The source with some pieces replaced by spaces or by another sign. */
function without(pieces: readonly Piece[], text: string, sign = ' '): string {
  return pieces.reduce(
    (code, { start, end }) =>
      code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, sign) + code.slice(end),
    text,
  );
}

/** The nodes of these types. Quoted text counts as one, except the tagged templates that patterns are made of. */
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

/** A random sample of the faults; the same one for the same seed. */
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
