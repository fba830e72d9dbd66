import { type Plugin, parseAst } from 'vite';
import { BEYOND, LATIN } from '../src/core/text/lettered.ts';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;
type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** Compiling a shorter pattern takes an engine less time than finding out what it needs. */
const SHORT = 100;
/** The methods that search with a pattern, and their number of arguments. */
const LOOKS = new Map([
  ['test', 1],
  ['exec', 1],
  ['match', 1],
  ['matchAll', 1],
  ['search', 1],
  ['replace', 2],
]);

/**
 * Compiles a long pattern only if a text has one of the words that it needs, and leaves out alternatives whose words no text has had. Compiling takes
 * an engine a tenth of a millisecond for each; there are hundreds in a dozen languages, and most of what they hold is found nowhere. The needed words
 * are read from the pattern at its first use. Letters of all scripts are compiled only for texts that have them.
 * https://v8.dev/blog/regexp-tier-up
 */
export const triedWhereNeeded: Plugin = {
  name: 'evident:tried-where-needed',
  // Replaces `lettered`: what it does for some patterns, this plugin does for all.
  load: id => (id.endsWith('core/text/lettered.ts') ? LETTERED : null),
  renderChunk: code => ({ code: withNeeds(code), map: null }),
};

const LETTERED =
  'export const lettered = (source, flags) => { let made; return () => (made ??= new RegExp(source, flags)); };';

/** Changes a script so that its patterns are tried this way. */
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
  // Inside the function around the script, where the minifier shortens names.
  return rest.replace(
    /^(?:\(function\(\) \{\n)?/,
    opening => `${opening}const { ${named} } = (${looks})(${JSON.stringify(LATIN)}, ${BEYOND});\n`,
  );
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
  if (
    pattern.type === 'Literal' &&
    !(regex && (regex.pattern.length >= SHORT || /\\p\{/i.test(regex.pattern)))
  )
    return [];
  const dot = script.lastIndexOf('.', property.start);
  const open = script.indexOf('(', property.end);
  return [
    { start: callee.start, end: callee.start, by: ` evident_${name}(` },
    { start: dot, end: open + 1, by: ',' },
  ];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** What a text must contain for a pattern to match: a word, all of several needs, or one of them. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** A group of alternatives in a pattern, with the text around them, and whether more of the pattern follows. */
type Choice = {
  readonly opening: string;
  readonly ways: readonly Way[];
  readonly closing: string;
  readonly isFollowed: boolean;
};
/** An alternative. It is never left out if it contains a numbered group. */
type Way = {
  readonly parts: readonly (string | Choice)[];
  readonly need: Need | null;
  readonly isNumbered: boolean;
};

/** The search methods as copied into the script: they can only use what is in this function and its parameters. */
export function looks(latin: Readonly<Record<string, string>>, beyond: RegExp) {
  const SHORT = 100;
  // In a longer text, searching for all words takes longer than compiling the pattern.
  const MOST = 20_000;
  // A pattern to which texts keep adding alternatives is compiled as a whole.
  const MOST_TIMES = 5;
  const lettered = /\\[pP]\{/;
  const latinOf = (part: string): string => {
    if (part[0] === '[') return part.replace(/\\p\{\w+\}/g, name => latin[name.slice(3, -1)] ?? name);
    const letters = latin[part.slice(3, -1)];
    return letters === undefined ? part : `[${part[1] === 'P' ? '^' : ''}${letters}]`;
  };
  // In this order: a group of plain words; the opening of a group; signs without words; a word or any other sign. Each with its quantifier.
  const part =
    /\(\?:[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+(?:\|[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+)*\)(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?|\((?:\?(?:<?[=!]|:|<[^>]*>))?|(?:(?:\[(?:\\.|[^\\\]])*\]|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[Ppu]\{[^}]*\}|k<[^>]*>|.)|[.^$])(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?)+|(?:[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+|[\s\S])(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?/g;
  /** What a pattern needs (null if that is unknown), its alternatives, and the words that no text has had yet. */
  const read = (written: string, { flags, ignoreCase }: Pick<RegExp, 'flags' | 'ignoreCase'>) => {
    // Writes escaped characters beyond ASCII as themselves.
    const source = /\\[ux]/.test(written)
      ? written.replace(/\\(?:x([89a-f][\da-f])|u([\da-f]{4})|[\s\S])/gi, (whole, short, long) => {
          const code = Number.parseInt(short ?? long, 16);
          return code > 127 ? String.fromCharCode(code) : whole;
        })
      : written;
    const signs = source.match(part) ?? [];
    const absent = new Set<string>();
    let place = 0;
    const needed = (word: string): Need | null => {
      if (word.length < 2) return null;
      const need = ignoreCase ? word.toLowerCase() : word;
      absent.add(need);
      return need;
    };
    const choice = (opening: string): Choice => {
      const end = opening.indexOf(')');
      let closing = opening.slice(end);
      let ways: Way[];
      if (end > 0)
        ways = opening
          .slice(3, end)
          .split('|')
          .map(word => ({ parts: [word], need: needed(word), isNumbered: false }));
      else {
        ways = [way()];
        while (signs[place] === '|') {
          place += 1;
          ways.push(way());
        }
        closing = signs[place] ?? '';
        place += 1;
      }
      const [next = ')'] = signs[place] ?? '';
      const isFollowed = !/[=!]$/.test(opening) && next !== ')' && next !== '|';
      return { opening: end > 0 ? '(?:' : opening, ways, closing, isFollowed };
    };
    const way = (): Way => {
      const parts: (string | Choice)[] = [];
      const all: Need[] = [];
      let isNumbered = false;
      let plain = '';
      for (;;) {
        const sign = signs[place] ?? ')';
        const first = sign[0] as string;
        if (first === ')' || first === '|') break;
        place += 1;
        let need: Need | null = null;
        if (first === '(') {
          const inside = choice(sign);
          parts.push(plain, inside);
          plain = '';
          isNumbered ||= sign === '(' || sign.endsWith('>') || inside.ways.some(one => one.isNumbered);
          if (!sign.endsWith('!') && !/^\)(?:[?*]|\{0\b)/.test(inside.closing)) need = needOf(inside);
        } else {
          plain += sign;
          if (!'\\[.^$'.includes(first))
            need = needed(/[?*+}]$/.test(sign) ? sign.replace(/.(?:[?*]|\{0\b).*$|[+{].*$/, '') : sign);
        }
        if (need !== null) all.push(need);
      }
      parts.push(plain);
      return { parts, need: all.length > 1 ? { all } : (all[0] ?? null), isNumbered };
    };
    const whole = choice('');
    return {
      whole,
      need: needOf(whole),
      absent,
      flags,
      ignoreCase,
      seen: [] as readonly string[],
      isLatin: lettered.test(written),
      times: 0,
      made: null as RegExp | null,
    };
  };
  type Known = ReturnType<typeof read>;
  const needOf = ({ ways }: Choice): Need | null => {
    const any = ways.flatMap(({ need }) => need ?? []);
    return any.length < ways.length ? null : ways.length > 1 ? { any } : (any[0] as Need);
  };
  const holds = (need: Need | null, isThere: (word: string) => boolean): boolean =>
    need === null ||
    (typeof need === 'string'
      ? isThere(need)
      : 'any' in need
        ? need.any.some(one => holds(one, isThere))
        : need.all.every(one => holds(one, isThere)));
  /**
   * The pattern in a form that compiles faster: without the alternatives whose words no text has had. After a group of alternatives, an engine
   * compiles the rest once for each alternative, up to ten times, but only once after an empty lookahead.
   * https://source.chromium.org/chromium/chromium/src/+/main:v8/src/regexp/regexp-compiler.cc
   */
  const laidOut = (
    { opening, ways, closing, isFollowed }: Choice,
    isThere: (word: string) => boolean,
  ): string => {
    const left = ways.filter(({ need, isNumbered }) => isNumbered || holds(need, isThere));
    const written = left.map(({ parts }) =>
      parts.map(one => (typeof one === 'string' ? one : laidOut(one, isThere))).join(''),
    );
    const isLong = isFollowed && (left.length > 1 || closing.length > 1);
    return `${opening}${left.length > 0 ? written.join('|') : '(?!)'}${closing}${isLong ? '(?=)' : ''}`;
  };
  const never = /(?!)/g;
  const made = ({ whole, need, absent, flags, isLatin }: Known): RegExp => {
    const isThere = (word: string) => !absent.has(word);
    if (!holds(need, isThere)) return never;
    const source = laidOut(whole, isThere);
    return new RegExp(
      isLatin ? source.replace(/\[(?:\\.|[^\\\]])*\]|\\[pP]\{\w+\}/g, latinOf) : source,
      flags,
    );
  };
  const known = new Map<string, Known>();
  const places = new Map<string, string>();
  let texts: readonly string[] = [];
  let last = '';
  let small = '';
  /** The analysed text that contains a line, or the line itself if there is none. */
  const wholeOf = (text: string): string => {
    const { evidentTexts = [] } = globalThis as { readonly evidentTexts?: readonly string[] };
    if (evidentTexts[0] !== texts[0] || evidentTexts[1] !== texts[1]) {
      texts = evidentTexts;
      places.clear();
    }
    let whole = places.get(text);
    if (whole === undefined) {
      whole = texts.find(long => long.includes(text)) ?? text;
      places.set(text, whole);
    }
    return whole;
  };
  /** Adds the alternatives whose words a text has, and returns false if the pattern cannot match. For a line, the words of the whole text count. */
  const mayBe = (one: Known, text: string, whole: string): boolean => {
    const { absent, ignoreCase, need } = one;
    if (ignoreCase && whole !== last) {
      last = whole;
      small = whole.toLowerCase().replaceAll('ſ', 's');
    }
    const isThere = (word: string) => (ignoreCase ? small : whole).includes(word);
    if (whole !== text) one.seen = [whole, ...one.seen.slice(0, 3)];
    else if (whole.length <= MOST && !holds(need, isThere)) return false;
    const had = absent.size;
    if (whole.length > MOST || one.times >= MOST_TIMES) absent.clear();
    else for (const word of absent) if (isThere(word)) absent.delete(word);
    if (absent.size < had) {
      one.made = null;
      one.times += 1;
    }
    return true;
  };
  let asked = '';
  let wasBeyond = false;
  /** True if a text has letters of other scripts. The last answer is kept, because all patterns search the same line in turn. */
  const isBeyond = (text: string): boolean => {
    if (text !== asked) {
      asked = text;
      wasBeyond = beyond.test(text);
    }
    return wasBeyond;
  };
  const patternFor = (one: Known, text: string): RegExp => {
    if (one.absent.size > 0) {
      const whole = wholeOf(text);
      if (!one.seen.includes(whole) && !mayBe(one, text, whole)) return never;
    }
    if (one.isLatin && isBeyond(text)) {
      one.isLatin = false;
      one.made = null;
    }
    one.made ??= made(one);
    return one.made;
  };
  /** Searches with a method, with a pattern that never matches if the words it needs are not there. */
  const looked = <Answer>(pattern: RegExp, text: string, way: (pattern: RegExp) => Answer): Answer => {
    const source = pattern instanceof RegExp && typeof text === 'string' ? pattern.source : '';
    if (source.length < SHORT && !lettered.test(source)) return way(pattern);
    let one = known.get(source);
    if (!one) {
      one = read(source, pattern);
      known.set(source, one);
    }
    if (one.flags !== pattern.flags) return way(pattern);
    const tried = patternFor(one, text);
    tried.lastIndex = pattern.lastIndex;
    const answer = way(tried);
    pattern.lastIndex = tried.lastIndex;
    return answer;
  };
  return {
    read,
    made,
    test: (pattern: RegExp, text: string) => looked(pattern, text, one => one.test(text)),
    exec: (pattern: RegExp, text: string) => looked(pattern, text, one => one.exec(text)),
    match: (text: string, pattern: RegExp) => looked(pattern, text, one => text.match(one)),
    replace: (text: string, pattern: RegExp, by: string) =>
      looked(pattern, text, one => text.replace(one, by)),
    matchAll: (text: string, pattern: RegExp) => looked(pattern, text, one => text.matchAll(one)),
    search: (text: string, pattern: RegExp) => looked(pattern, text, one => text.search(one)),
  };
}
