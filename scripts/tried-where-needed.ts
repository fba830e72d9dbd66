import { type Plugin, parseAst } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;
type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** To lay out a shorter pattern takes an engine less than to see what it needs. */
const SHORT = 90;
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

/** The ways to look for a pattern, as they stand in the script: they can use nothing but what is in here. */
export function looks() {
  const SHORT = 90;
  const MANY = 200;
  // Signs of a text times words: to look for more takes longer than to lay a pattern out.
  const MOST = 200_000;
  const run =
    /[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+/y;
  const set = /\[(?:\\.|[^\\\]])*\]/y;
  const other = /\\(?:u[\da-f]{4}|x[\da-f]{2}|[pu]\{[^}]*\}|k<[^>]*>|.)|[\s\S]/iy;
  const opening = /\((?:\?(?:<?([=!])|:|<[^>]*>))?/y;
  const quantifier = /(?:([?*]|\{0(?:,\d*)?\})|\+|\{[^}]*\})\??/y;
  /** Of what a pattern needs one, wherever it is found; null where that cannot be told. */
  const needsOf = (written: string): readonly string[] | null => {
    // A sign beyond ASCII as itself.
    const source = written.replace(
      /\\(?:x([89a-f][\da-f])|u([\da-f]{4})|[\s\S])/gi,
      (whole, short?: string, long = short) => {
        const code = Number.parseInt(long ?? '', 16);
        return code > 127 ? String.fromCharCode(code) : whole;
      },
    );
    let at = 0;
    const passes = (pattern: RegExp) => {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (match) at += match[0].length;
      return match;
    };
    const oneOf = (): string[] | null => {
      let all = allOf();
      while (source[at] === '|') {
        at += 1;
        const next = allOf();
        if (all && next) all.push(...next);
        else all = null;
      }
      return all;
    };
    const allOf = (): string[] | null => {
      let best: string[] | null = null;
      let least = 1;
      for (let sign = source[at]; sign !== undefined && sign !== '|' && sign !== ')'; sign = source[at]) {
        let needed: string[] | null = null;
        const literal = passes(run)?.[0];
        if (literal === undefined && sign === '(') {
          const isNot = passes(opening)?.[1] === '!';
          needed = oneOf();
          at += 1;
          if (isNot) needed = null;
        } else if (literal === undefined && !passes(set)) passes(other);
        const isOptional = passes(quantifier)?.[1] !== undefined;
        if (literal !== undefined) needed = [isOptional ? literal.slice(0, -1) : literal];
        else if (isOptional) needed = null;
        if (!needed) continue;
        const shortest = needed.reduce((length, word) => Math.min(length, word.length), 99);
        if (shortest < least || (shortest === least && best && best.length <= needed.length)) continue;
        best = needed;
        least = shortest;
      }
      return least > 1 ? best : null;
    };
    const needs = oneOf();
    return needs && needs.length <= MANY ? needs : null;
  };
  const known = new Map<string, readonly string[] | null>();
  let last = '';
  let small = '';
  const mayBe = (pattern: unknown, text: unknown): boolean => {
    if (!(pattern instanceof RegExp) || typeof text !== 'string') return true;
    const { source, ignoreCase } = pattern;
    if (source.length < SHORT) return true;
    const key = ignoreCase ? `i${source}` : `-${source}`;
    let needs = known.get(key);
    if (needs === undefined) {
      needs = needsOf(ignoreCase ? source.toLowerCase() : source);
      known.set(key, needs);
    }
    if (needs === null || needs.length * text.length > MOST) return true;
    if (ignoreCase && text !== last) {
      last = text;
      small = text.toLowerCase().replaceAll('ſ', 's');
    }
    const within = ignoreCase ? small : text;
    for (let at = 0; at < needs.length; at += 1) if (within.includes(needs[at] as string)) return true;
    return false;
  };
  // As an engine leaves a pattern that is not found.
  const missed = <Answer>(pattern: RegExp, answer: Answer): Answer => {
    pattern.lastIndex = 0;
    return answer;
  };
  return {
    needsOf,
    test: (pattern: RegExp, text: string) =>
      mayBe(pattern, text) ? pattern.test(text) : missed(pattern, false),
    exec: (pattern: RegExp, text: string) =>
      mayBe(pattern, text) ? pattern.exec(text) : missed(pattern, null),
    match: (text: string, pattern: RegExp) =>
      mayBe(pattern, text) ? text.match(pattern) : missed(pattern, null),
    replace: (text: string, pattern: RegExp, by: string) =>
      mayBe(pattern, text) ? text.replace(pattern, by) : missed(pattern, text),
    // These leave it as it was.
    matchAll: (text: string, pattern: RegExp) =>
      mayBe(pattern, text) ? text.matchAll(pattern) : [].values(),
    search: (text: string, pattern: RegExp) => (mayBe(pattern, text) ? text.search(pattern) : -1),
  };
}
