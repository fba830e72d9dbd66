import { type Plugin, parseAst } from 'vite';
import { BEYOND, LATIN } from '../src/core/text/lettered.ts';

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
 * A script that lays a long pattern out only where a text has one of the words that it needs, and no way of it whose words no text had: an engine takes
 * a tenth of a millisecond for each, and most of what hundreds of them hold, in a dozen languages, is found nowhere. Which words those are is read from
 * the pattern when it is first asked for. Letters of all scripts are laid out for texts that have them.
 * https://v8.dev/blog/regexp-tier-up
 */
export const triedWhereNeeded: Plugin = {
  name: 'evident:tried-where-needed',
  // What that does for some patterns is done here for all.
  load: id => (id.endsWith('core/text/lettered.ts') ? LETTERED : null),
  renderChunk: code => ({ code: withNeeds(code), map: null }),
};

const LETTERED =
  'export const lettered = (source, flags) => { let made; return () => (made ??= new RegExp(source, flags)); };';

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
  // Within the function that a script is, where names are made short.
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

/** What a text needs to have for a pattern to be found: a word, all of some, or one of some. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** A choice of a pattern, as it is written around its ways, and whether more stands behind it. */
type Choice = {
  readonly opening: string;
  readonly ways: readonly Way[];
  readonly closing: string;
  readonly isFollowed: boolean;
};
/** A way of a choice. One that holds a group with a number is never left out. */
type Way = {
  readonly parts: readonly (string | Choice)[];
  readonly need: Need | null;
  readonly isNumbered: boolean;
};

/** The ways to look for a pattern, as they stand in the script: they can use nothing but what is in here, and the letters that `lettered` knows. */
export function looks(latin: Readonly<Record<string, string>>, beyond: RegExp) {
  const SHORT = 100;
  // To look for all words in a longer text takes longer than to lay a pattern out.
  const MOST = 20_000;
  // A pattern that texts keep adding ways to is laid out whole.
  const MOST_TIMES = 5;
  const lettered = /\\[pP]\{/;
  const latinOf = (part: string): string => {
    if (part[0] === '[') return part.replace(/\\p\{\w+\}/g, name => latin[name.slice(3, -1)] ?? name);
    const letters = latin[part.slice(3, -1)];
    return letters === undefined ? part : `[${part[1] === 'P' ? '^' : ''}${letters}]`;
  };
  // A choice of words; an opening; signs that are no word; a word, an end or another sign, and how often it stands.
  const part =
    /\(\?:[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+(?:\|[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+)*\)(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?|\((?:\?(?:<?[=!]|:|<[^>]*>))?|(?:(?:\[(?:\\.|[^\\\]])*\]|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[Ppu]\{[^}]*\}|k<[^>]*>|.)|[.^$])(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?)+|(?:[^\\[\](){}.*+?^$|\u0080-\u00de\u00df\u00f7\u00ff\u0130\u0131\u0138\u0149\u017f-\u042f\u0460-\uffff]+|[\s\S])(?:(?:[*+?]|\{\d+(?:,\d*)?\})\??)?/g;
  /** What a pattern needs, null where that cannot be told, with its ways and the words that no text had yet. */
  const read = (written: string, { flags, ignoreCase }: Pick<RegExp, 'flags' | 'ignoreCase'>) => {
    // A sign beyond ASCII as itself.
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
   * The pattern as it is laid out sooner: without the ways that need what no text had, and behind a choice an engine lays the rest out for each way to
   * come there, up to ten times, but only once behind a look ahead, if at nothing.
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
  /** The text that is analysed in which a line stands; else the line. */
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
  /** Takes the ways that words of a text may go into a pattern, and says whether it may be there: a line's words are those of the whole. */
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
  /** Whether a text has letters of other scripts: all patterns look at a line in turn. */
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
  /** Looks in a way, where it cannot be for what is nowhere. */
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
