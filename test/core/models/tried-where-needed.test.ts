import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { looks, type Need, withNeeds } from '../../../scripts/tried-where-needed.ts';
import { BEYOND, LATIN } from '../../../src/core/text/lettered.ts';
import { filesUnder, parse, type SyntaxNode, textOf } from '../../architecture/source-files.ts';

const look = looks(LATIN, BEYOND);

const needOf = (source: string, flags = '') => look.read(source, new RegExp(source, flags)).need;

test.each<readonly [string, Need | null]>([
  ['(?:java|kotlin|go-lang)s?', { any: ['java', 'kotlin', 'go-lang'] }],
  ['colou?r', 'colo'],
  ['ab*cde', 'cde'],
  ['ab{0,2}cd{0}ef{2}g', 'ef'],
  ['(?:optional)?needed(?:too){0,3}(?:here){1,3}', { all: ['needed', 'here'] }],
  ['(?:ab|cdef) ?(?:g|hi)', { any: ['ab', 'cdef'] }],
  ['(?:abc|def)g(?:hij|k)', { any: ['abc', 'def'] }],
  [
    'no (?:formal )?(?:degree|diploma) (?:is |are )?(?:needed|asked for)',
    { all: ['no ', { any: ['degree', 'diploma'] }, { any: ['needed', 'asked for'] }] },
  ],
  [
    '(?:one|two(?:three|four)|(?:five))six',
    { all: [{ any: ['one', { all: ['two', { any: ['three', 'four'] }] }, 'five'] }, 'six'] },
  ],
  ['(?!not )(?<!un)(?<=re)do', { all: ['re', 'do'] }],
  ['one(?=two|three)', { all: ['one', { any: ['two', 'three'] }] }],
  ['(?<word>named) \\k<word>', 'named'],
  [String.raw`[abc\]d(|]{2}ef\.gh`, { all: ['ef', 'gh'] }],
  [String.raw`\bword\b\s+\d{4}\p{Lu}\x41\u00e9\u{e9}`, 'word'],
  ['^(?:étude|исследование)', { any: ['étude', 'исследование'] }],
  ['straße', 'stra'],
  [
    String.raw`\u0431\u0443\u0434ет|sch\xf6n|ab\\u0431`,
    { any: ['будет', 'schön', { all: ['ab', 'u0431'] }] },
  ],
  ['', null],
  ['ab|', null],
  ['ab|[cd]e', null],
  ['(?:ab|c)', null],
  [String.raw`\p{Lu}\w+(?:ab)?`, null],
])('the words that a match of %s needs: %j', (source, need) => {
  expect(needOf(source)).toEqual(need);
});

test('a pattern that ignores case needs its words in small letters', () => {
  expect(needOf(String.raw`Java\SE|\bKotlin`, 'i')).toEqual({ any: ['java', 'kotlin'] });
  expect(needOf(String.raw`Java\SE`)).toBe('Java');
});

test.each([
  ['(?:ab|cd)ef', '(?:ab|cd)(?=)ef'],
  ['(?:ab|cd)?(?:e)+f(?:g){0,3}$', '(?:ab|cd)?(?=)(?:e)+(?=)f(?:g){0,3}(?=)$'],
  ['(?<name>a|b)+?c', '(?<name>a|b)+?(?=)c'],
  ['(?:(?:a|b)c|(?:d|e)|f(?:g|h))', '(?:(?:a|b)(?=)c|(?:d|e)|f(?:g|h))'],
  [String.raw`(?=a|b)(?<!c|d)(?:ef)\((?:[(|)]|g)h`, String.raw`(?=a|b)(?<!c|d)(?:ef)\((?:[(|)]|g)(?=)h`],
  [String.raw`ab\u0431(?:[\s\S]|\x41)?\S`, String.raw`abб(?:[\s\S]|\x41)?(?=)\S`],
])('%s is built as %s', (source, laid) => {
  const read = look.read(source, new RegExp(source));
  read.absent.clear();
  expect(look.made(read).source).toBe(laid);
});

test.each<readonly [source: string, absent: readonly string[], made: string]>([
  ['(?:java|kotlin|go) is', ['kotlin'], '(?:java|go)(?=) is'],
  ['(?:java|kotlin) is|rust', ['java', 'kotlin'], 'rust'],
  ['(?:java|kotlin)? ?rust', ['java', 'kotlin'], '(?:(?!))?(?=) ?rust'],
  ['(?<!un|re)do(?!able|ing)', ['un', 're', 'able'], '(?<!(?!))do(?!ing)'],
  ['one(?: (?:two|three) (?:four|five))', ['two', 'three'], '(?!)'],
  ['one|(?:two|three) (?:four|five)', ['two', 'three'], 'one'],
  ['one|(two)|three(?<name>four)|five', ['two', 'three', 'five'], 'one|((?!))|three(?<name>four)'],
  [String.raw`one (?:[ab]c|\bde\b)+`, ['de'], 'one (?:[ab]c)+'],
])('without the alternatives whose words no text had, %s is built in part', (source, absent, made) => {
  const read = look.read(source, new RegExp(source));
  for (const word of read.absent) if (!absent.includes(word)) read.absent.delete(word);
  expect(look.made(read).source).toBe(made);
});

test('alternatives without a text are not built, and letters are those of Latin-1 until a text has others', () => {
  const made = (source: string) => look.made(look.read(source, new RegExp(source, 'u'))).source;
  expect(made('java(?:script)?')).toBe('(?!)');
  expect(made(String.raw`\p{Lu}[^\p{L}\d]?\P{N}`)).toBe(
    String.raw`[A-ZÀ-ÖØ-Þ][^A-Za-zªµºÀ-ÖØ-öø-ÿ\d]?[^\d²³¹¼-¾]`,
  );
  expect(made(String.raw`\p{Extended_Pictographic}|[\p{Sc}\p{L}]\P{P}`)).toBe(
    String.raw`\p{Extended_Pictographic}|[\p{Sc}A-Za-zªµºÀ-ÖØ-öø-ÿ]\P{P}`,
  );
  const letters = /^\p{Lu}\p{L}*$/u;
  expect(['Ärmel', 'Ωmega', 'Żaba', 'ärmel'].map(text => look.test(letters, text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('alternatives are added when texts with their words come, in any order', () => {
  const source = `(?:${'unheard-of'.repeat(10)}|Kafka|Rust (?:and|or) (Go)|Zig+|(?<=no )Java)s?`;
  const lines = [
    'Kafka',
    'no Rust',
    'Rust or Gos',
    'and',
    'no Javas',
    'Zigg',
    'kafka',
    'Go',
    'KAFKA',
    'Java',
  ];
  for (const flags of ['', 'i', 'giu'])
    for (const whole of [[], [lines.join('\n')], [lines.slice(3).join('; '), lines.slice(0, 4).join('; ')]])
      for (const first of lines) {
        Object.assign(globalThis, { evidentTexts: whole });
        const fresh = looks(LATIN, BEYOND);
        for (const line of [first, ...lines, first]) {
          const found = new RegExp(source, flags).exec(line);
          expect(fresh.exec(new RegExp(source, flags), line), `${line} after ${first}`).toEqual(found);
        }
      }
  Object.assign(globalThis, { evidentTexts: [] });
});

const LONG = `(?:${'unheard-of'.repeat(10)})`;
const patterns = [
  new RegExp(`(?:${LONG}|Kafka|Größe)s?`, 'giu'),
  new RegExp(`${LONG}|kafka`, 'y'),
  new RegExp(`(?:${LONG})?rest`, 'g'),
  new RegExp(`${LONG}|KAFKA (?:and|or) rest`, 'i'),
  /Kafka/g,
];
const texts = [
  'Kafka and REST',
  'kafkas',
  'KAFKA',
  'Kafkaſ',
  'GRÖSSE, GRÖßE, größes',
  'REſT',
  'rest',
  'none',
  '',
];

test('every search method finds the same as without this, and leaves the same `lastIndex`', () => {
  for (const given of patterns)
    for (const text of texts)
      for (const from of [0, 3]) {
        const answers = [look, null].map(other => {
          const pattern = new RegExp(given);
          const ways = [
            () => (other ? other.test(pattern, text) : pattern.test(text)),
            () => (other ? other.exec(pattern, text) : pattern.exec(text))?.[0],
            () => (other ? other.match(text, pattern) : text.match(pattern))?.[0],
            () =>
              pattern.global &&
              Array.from(other ? other.matchAll(text, pattern) : text.matchAll(pattern), ([found]) => found),
            () => (other ? other.search(text, pattern) : text.search(pattern)),
            () => (other ? other.replace(text, pattern, '_') : text.replace(pattern, '_')),
          ];
          return ways.map(way => {
            pattern.lastIndex = from;
            return [way(), pattern.global || pattern.sticky ? pattern.lastIndex : 0];
          });
        });
        expect(answers[0], `${given} in “${text}”`).toEqual(answers[1]);
      }
});

test('each long pattern of ours finds the same in lines of the golden postings as the original pattern', () => {
  const patternsIn = (node: SyntaxNode): readonly RegExp[] => [
    ...(node.type === 'Literal' && node.value instanceof RegExp ? [node.value] : []),
    ...Object.values(node)
      .flat()
      .flatMap(child =>
        child !== null && typeof child === 'object' && 'type' in child ? patternsIn(child as SyntaxNode) : [],
      ),
  ];
  const ours = filesUnder('src/core')
    .filter(file => file.endsWith('.ts') && !file.includes('weights'))
    .flatMap(file => patternsIn(parse(file).program))
    .filter(({ source }) => source.length >= 100);
  const lines = filesUnder('test/golden/postings').flatMap(file => textOf(file).split('\n'));
  const some = lines.filter((_, at) => at % 29 === 0);
  expect([ours.length > 200, some.length > 300]).toEqual([true, true]);
  const needy = ours.filter(pattern => look.read(pattern.source, pattern).need !== null);
  expect(needy.length).toBeGreaterThan(0.6 * ours.length);
  for (const pattern of ours)
    for (const line of some) {
      const [answer, found] = [look, null].map(other => {
        pattern.lastIndex = 0;
        return other ? other.exec(pattern, line) : pattern.exec(line);
      });
      if (answer?.index !== found?.index || answer?.join() !== found?.join())
        throw new Error(`${pattern} is in “${line}”`);
    }
});

test('a very long text is not searched for each of many words', () => {
  const pattern = new RegExp(`${LONG}|one|two|three`);
  const asked = vi.spyOn(String.prototype, 'includes');
  const answers = [10_000, 100_000].map(length => look.test(pattern, 'x'.repeat(length)));
  const lengths = asked.mock.contexts.map(text => String(text).length).filter(length => length > 9);
  asked.mockRestore();
  expect(answers).toEqual([false, false]);
  expect(new Set(lengths)).toEqual(new Set([10_000]));
});

test('only long patterns of a script are searched in this way', () => {
  const long = new RegExp(`${LONG}|ab`, 'g');
  const script = `const P = ${long}; const own = { test: text => text + '!' };
    told = text => [P.test(text), (P ?? own).exec(text)?.[0], text.match(${long})?.[0], [...text.matchAll(P)].length, text.search(P),
      text.replace(P, found => found + found), text.replace('a', 'b'), /a/.test(text), own.test(text), text?.match(P)?.length];`;
  const short = withNeeds(script);
  expect(short.match(/(?<= )evident_\w+(?=\()/g)).toEqual(
    ['test', 'exec', 'match', 'matchAll', 'search', 'replace', 'test'].map(name => `evident_${name}`),
  );
  const toldBy = (code: string) => runInNewContext(`let told;${code};told`) as (text: string) => unknown;
  for (const text of ['', 'xaby', 'nothing', 'ab ab'])
    expect(toldBy(short)(text)).toEqual(toldBy(script)(text));
});
