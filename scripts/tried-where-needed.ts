import { type Plugin, parseAst } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;
type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** To lay out a shorter pattern takes an engine less than to see what it needs. */
const SHORT = 100;
/** What looks for a pattern, and how many arguments it has. */
const LOOKS = new Map([
  ['test', 1],
  ['exec', 1],
  ['match', 1],
  ['matchAll', 1],
  ['search', 1],
  ['replace', 2],
]);

/**
 * A script that lays a long pattern out only where a text has one of the words that it needs: an engine takes a tenth of a millisecond for each, and of
 * hundreds most are found nowhere. Which words those are is read from the pattern when it is first asked for.
 * https://v8.dev/blog/regexp-tier-up
 */
export const triedWhereNeeded: Plugin = {
  name: 'evident:tried-where-needed',
  renderChunk: code => ({ code: withNeeds(code), map: null }),
};

/** A script in which patterns are tried so. */
export function withNeeds(script: string): string {
  const edits: Edit[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression') edits.push(...editsOf(script, node));
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parseAst(script) as unknown as Node);
  const rest = edits
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), script);
  const named = [...LOOKS.keys()].map(name => `${name}: evident_${name}`);
  return `const { ${named} } = (${looks})();\n${rest}`;
}

/** `text.match(pattern)` is `evident_match(text, pattern)`. */
function editsOf(script: string, call: Node): readonly Edit[] {
  const callee = call.callee as Node;
  const { object, property, computed, optional } = callee as unknown as {
    readonly object?: Node;
    readonly property?: Node;
    readonly computed?: boolean;
    readonly optional?: boolean;
  };
  const name = String(property?.name);
  const [first, ...others] = call.arguments as readonly Node[];
  if (!object || !property || computed || optional || call.optional || !first) return [];
  if (LOOKS.get(name) !== others.length + 1) return [];
  const pattern = name === 'test' || name === 'exec' ? object : first;
  const { regex } = pattern as Node & { readonly regex?: { readonly pattern: string } };
  if (pattern.type === 'Literal' && (regex?.pattern.length ?? 0) < SHORT) return [];
  const dot = script.lastIndexOf('.', property.start);
  const open = script.indexOf('(', property.end);
  return [
    { start: callee.start, end: callee.start, by: ` evident_${name}(` },
    { start: dot, end: open + 1, by: ',' },
  ];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** What a text needs to have for a pattern to be found: a word, all of some, or one of some. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** The ways to look for a pattern, as they stand in the script: they can use nothing but what is in here. */
export function looks() {
  const SHORT = 100;
  // Signs of a text times words: to look for more takes longer than to lay a pattern out.
  const MOST = 200_000;
  // An opening; or a word, a set or another sign, and how often it stands.
  const part =
    /(\((?:\?(?:<?([=!])|:|<[^>]*>))?)|(?:([^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+)|\[(?:\\.|[^\\\]])*\]|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[Ppu]\{[^}]*\}|k<[^>]*>|.)|[\s\S])((?:([?*]|\{0(?:,\d*)?\})|\+|\{[^}]*\})\??)?/y;
  /**
   * What a pattern needs, null where that cannot be told, and the pattern as it is laid out sooner: behind a choice an engine lays the rest out for
   * each way to come there, up to ten times, but only once behind a look ahead, if at nothing.
   * https://source.chromium.org/chromium/chromium/src/+/main:v8/src/regexp/regexp-compiler.cc
   */
  const read = (written: string, { flags, ignoreCase }: RegExp) => {
    // A sign beyond ASCII as itself; the last sign ends the whole as it ends a part.
    const source = `${written.replace(
      /\\(?:x([89a-f][\da-f])|u([\da-f]{4})|[\s\S])/gi,
      (whole, short, long) => {
        const code = Number.parseInt(short ?? long, 16);
        return code > 127 ? String.fromCharCode(code) : whole;
      },
    )})`;
    let words = 0;
    let laid = '';
    part.lastIndex = 0;
    const choice = (): readonly [need: Need | null, ways: number, end: RegExpExecArray] => {
      const any: Need[] = [];
      for (let ways = 1; ; ways += 1) {
        const [need, end] = sequence();
        if (need !== null) any.push(need);
        if (end[0] !== '|') return [any.length < ways ? null : ways > 1 ? { any } : need, ways, end];
      }
    };
    const sequence = (): readonly [need: Need | null, end: RegExpExecArray] => {
      const all: Need[] = [];
      for (;;) {
        let found = part.exec(source) as RegExpExecArray;
        const [signs, opening, look, word = ''] = found;
        laid += signs;
        if (/^[)|]/.test(signs)) return [all.length > 1 ? { all } : (all[0] ?? null), found];
        let need: Need | null = null;
        if (opening) {
          const [inside, ways, end] = choice();
          found = end;
          if (look !== '!') need = inside;
          if (!look && (ways > 1 || end[4]) && /[^)|]/.test(source[part.lastIndex] as string)) laid += '(?=)';
        }
        const needed = found[5] ? word.slice(0, -1) : word;
        if (needed.length > 1) {
          all.push(ignoreCase ? needed.toLowerCase() : needed);
          words += 1;
        }
        if (need !== null && !found[5]) all.push(need);
      }
    };
    const [need] = choice();
    return { need, words, made: new RegExp(laid.slice(0, -1), flags), uses: 0 };
  };
  const known = new Map<string, ReturnType<typeof read>>();
  const never = /(?!)/g;
  let last = '';
  let small = '';
  const has = (text: string, need: Need): boolean =>
    typeof need === 'string'
      ? text.includes(need)
      : 'any' in need
        ? need.any.some(one => has(text, one))
        : need.all.every(one => has(text, one));
  const mayBe = ({ need, words, made }: ReturnType<typeof read>, text: string): boolean => {
    if (need === null || words * text.length > MOST) return true;
    if (made.ignoreCase && text !== last) {
      last = text;
      small = text.toLowerCase().replaceAll('ſ', 's');
    }
    return has(made.ignoreCase ? small : text, need);
  };
  /** Looks in a way, where it cannot be for what is nowhere. */
  const looked = <Answer>(pattern: RegExp, text: string, way: (pattern: RegExp) => Answer): Answer => {
    const source = pattern instanceof RegExp && typeof text === 'string' ? pattern.source : '';
    if (source.length < SHORT) return way(pattern);
    let one = known.get(source);
    if (!one) {
      one = read(source, pattern);
      known.set(source, one);
    }
    if (one.made.flags !== pattern.flags) return way(pattern);
    // An engine lays it out for good when it is used again, and then finds faster that it is nowhere.
    const tried = one.uses > 1 || mayBe(one, text) ? one.made : never;
    if (tried !== never) one.uses += 1;
    tried.lastIndex = pattern.lastIndex;
    const answer = way(tried);
    pattern.lastIndex = tried.lastIndex;
    return answer;
  };
  return {
    read,
    test: (pattern: RegExp, text: string) => looked(pattern, text, one => one.test(text)),
    exec: (pattern: RegExp, text: string) => looked(pattern, text, one => one.exec(text)),
    match: (text: string, pattern: RegExp) => looked(pattern, text, one => text.match(one)),
    replace: (text: string, pattern: RegExp, by: string) =>
      looked(pattern, text, one => text.replace(one, by)),
    matchAll: (text: string, pattern: RegExp) => looked(pattern, text, one => text.matchAll(one)),
    search: (text: string, pattern: RegExp) => looked(pattern, text, one => text.search(one)),
  };
}
