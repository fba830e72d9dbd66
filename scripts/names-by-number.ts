import { minifySync, parseAst } from 'vite';
import { LIST, listOf } from './spellings-by-name.ts';
import { literalOf } from './weights-together.ts';

type Element = {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly cooked: string };
};
type Template = { readonly start: number; readonly end: number; readonly quasis: readonly Element[] };
type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** A text with this many names or fewer is not worth it. */
const FEW = 3;
/** A number is written as two signs: a control character that no text has, and an ASCII character from “!” on. */
const FIRST = 0x0e;
const SIGNS = 94;
const MOST = 18 * SIGNS;
const NUMBER = '[^\\n -\\uffff].';
/** A step below this is one sign. A larger one takes several: all signs but the last have values from this on. */
const SINGLE = 80;

// What separates the names in a text, and the names that a line of the list implies.
const PARTS = /(\n|, | \d?=?< |; | \+ | = |: )/;
const IMPLIED_PARTS = /(,|(?<=^|,)[+?])/;

/**
 * Makes a built script smaller: it writes skills as numbers in texts with several names, and where the list says what skills imply. gzip only finds a
 * repeated name within 32 kB. These texts and what skills imply are moved behind the list, and put together again when the script starts.
 */
export function namesByNumber(script: string): string {
  const list = listOf(script);
  if (list === undefined) return script;
  const lines = list.split('\n');
  const own = lines.filter(line => line[0] !== '|');
  const implied = lines.filter(line => line[0] === '|').map(line => line.slice(1));
  const places = new Map(own.map((line, place) => [line.replace(/^-?[=~!]*|\|.*/g, ''), place]));
  places.delete('');
  const namesOf = (text: string, parts = PARTS) => text.split(parts).filter(part => places.has(part));
  const texts = templatesIn(script.replace(LIST, literal => literal.replace(/[^`]/g, ' ')))
    .map(template => ({ ...template, names: template.quasis.flatMap(({ value }) => namesOf(value.cooked)) }))
    .filter(({ names }) => names.length > FEW);
  const names = [
    ...texts.flatMap(text => text.names),
    ...implied.flatMap(text => namesOf(text, IMPLIED_PARTS)),
  ];
  const numbered = groupsOf(names, places);
  const numbers = new Map(numbered.flat().map((name, at) => [name, numberOf(at)]));
  const short = (text: string, parts: RegExp, between: string) =>
    text
      .split(parts)
      .map(part => numbers.get(part) ?? part)
      .join('')
      .replace(new RegExp(`(?<=${NUMBER})${between}(?=[+?]?${NUMBER})`, 'g'), '');
  const elements = texts.flatMap(({ quasis }) => quasis);
  const edits = [
    ...elements.map(({ start, end }, at): Edit => ({ start, end, by: `\${evidentTexts[${at}]}` })),
    ...texts.flatMap(({ start, end }): readonly Edit[] => [
      { start, end: start, by: ' evidentNames(' },
      { start: end, end, by: ')' },
    ]),
  ];
  const rest = edits
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), script)
    .replace(LIST, '(evidentList)');
  const given = [
    ...inColumns(own),
    implied.map(text => short(text, IMPLIED_PARTS, ',')).join('\n'),
    stepsOf(lines.flatMap((line, at) => (line[0] === '|' ? [at] : [])).map((at, before) => at - before)),
    numbered.map(group => stepsOf(group.map(name => places.get(name) as number))).join(''),
  ];
  const back = minifySync('names-back.js', `(${namesBack})(${given.map(literalOf)})`).code;
  const moved = elements.map(({ value }) => literalOf(short(value.cooked, PARTS, ', ')));
  return `(([evidentList,evidentNames],evidentTexts)=>{${rest}})(${back.trim().replace(/;$/, '')},[${moved}]);\n`;
}

/** The template literals of a script, except tagged ones, which are patterns. */
function templatesIn(script: string): readonly Template[] {
  const found: Template[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { type } = node as { readonly type?: string };
    if (type === 'TaggedTemplateExpression') return;
    if (type === 'TemplateLiteral') found.push(node as Template);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(script));
  return found;
}

/** The names in groups with the same first sign, the most common names first. Within a group they are in the order of the list. */
function groupsOf(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const common = [...Map.groupBy(names, name => name)]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST)
    .map(([name]) => name);
  return Array.from({ length: Math.ceil(common.length / SIGNS) }, (_, at) =>
    common
      .slice(at * SIGNS, (at + 1) * SIGNS)
      .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0)),
  );
}

/** The list by columns: the kinds of marks, the kind of each line, the names (words that the name above also has are left out), the spellings. */
function inColumns(lines: readonly string[]): readonly string[] {
  const parted = lines.map(line => /^(-?[=~!]*)([^|]*)(\|?)(.*)/.exec(line) ?? []);
  const marks = parted.map(([, marks = '', , bar = '']) => marks + bar);
  const kinds = [...new Set(marks)];
  const names = parted.map(([, , name = '']) => name);
  const shorter = names.map((name, at) => {
    const [words, before] = [name.split(' '), names[at - 1]?.split(' ') ?? []];
    const same = words.slice(0, -1).findIndex((word, place) => word !== before[place]);
    const shared = Math.min(same < 0 ? words.length - 1 : same, before.length - 1);
    return shared > 0 ? String.fromCharCode(FIRST + shared) + words.slice(shared).join(' ') : name;
  });
  const columns = marks.map(kind => String.fromCharCode(33 + kinds.indexOf(kind))).join('');
  const spellings = parted.filter(([, , , bar]) => bar).map(([, , , , spellings]) => spellings);
  return [kinds.join(), columns, shorter.join('\n'), spellings.join('\n')];
}

const numberOf = (at: number): string =>
  String.fromCharCode(FIRST + Math.floor(at / SIGNS), 33 + (at % SIGNS));

/** Rising numbers, each written as the difference to the one before. */
function stepsOf(numbers: readonly number[]): string {
  const sign = (step: number): string =>
    step < SINGLE
      ? String.fromCharCode(33 + step)
      : String.fromCharCode(33 + SINGLE + ((step - SINGLE) % (SIGNS - SINGLE))) +
        sign(Math.floor((step - SINGLE) / (SIGNS - SINGLE)));
  return numbers.map((number, at) => sign(number - (numbers[at - 1] ?? 0))).join('');
}

/** Restores the list, and returns a function that restores a text. It is copied into the script, so it can only use its parameters. */
function namesBack(
  marks: string,
  columns: string,
  named: string,
  spelled: string,
  implied: string,
  gaps: string,
  steps: string,
): readonly [string, (text: string) => string] {
  let at = 0;
  const step = (signs: string): number => {
    const sign = signs.charCodeAt(at) - 33;
    at += 1;
    return sign < 80 ? sign : sign + 14 * step(signs);
  };
  const [kinds, spellings] = [marks.split(','), spelled.split('\n')];
  let known = 0;
  let name = '';
  const all: string[] = [];
  const lines = named.split('\n').map((rest, line) => {
    let shared = rest.charCodeAt(0) - 14;
    if (shared > 0 && shared < 18) {
      let end = 0;
      for (; shared > 0; shared -= 1) end = name.indexOf(' ', end) + 1;
      name = name.slice(0, end) + rest.slice(1);
    } else name = rest;
    all.push(name);
    const kind = kinds[columns.charCodeAt(line) - 33] as string;
    if (!kind.endsWith('|')) return kind + name;
    known += 1;
    return `${kind.slice(0, -1) + name}|${spellings[known - 1]}`;
  });
  const names: string[] = [];
  for (let place = 0; at < steps.length; ) {
    place = (names.length % 94 ? place : 0) + step(steps);
    names.push(all[place] as string);
  }
  const long = (text: string, between: string) => {
    let end = -1;
    return text.replace(/[+?]?[^\n -\uffff]./g, (number: string, start: number) => {
      const [second, first] = [number.length - 1, number.length - 2];
      const name = names[94 * (number.charCodeAt(first) - 14) + number.charCodeAt(second) - 33] as string;
      const long = first ? number[0] + name : name;
      const isNext = start === end;
      end = start + number.length;
      return isNext ? between + long : long;
    });
  };
  at = 0;
  let next = 0;
  const list: string[] = [];
  for (const line of long(implied, ',').split('\n')) {
    for (let gap = step(gaps); gap > 0; gap -= 1) {
      list.push(lines[next] as string);
      next += 1;
    }
    list.push(`|${line}`);
  }
  return [[...list, ...lines.slice(next)].join('\n'), text => long(text, ', ')];
}
