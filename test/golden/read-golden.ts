import { readdirSync, readFileSync } from 'node:fs';
import type { Degree, LineRole, Need, RequirementKind, Span } from '../../src/core/types.ts';

/** A line with its role and kinds, labelled by hand. */
export type GoldenLine = Span & {
  readonly role: LineRole;
  readonly opens: LineRole | null;
  readonly kinds: readonly RequirementKind[];
};

/** A keyword with its place in the text. */
export type GoldenKeyword = Span & { readonly name: string; readonly need: Need };

/** A labelled, invented posting. With `isTest`, it is only for tests, not for training. */
export type GoldenPosting = {
  readonly id: string;
  readonly isTest: boolean;
  readonly title: string;
  readonly years: number | null;
  readonly degree: Degree | null;
  readonly text: string;
  readonly lines: readonly GoldenLine[];
  readonly keywords: readonly GoldenKeyword[];
};

/** A sentence with a word that may be the skill `name`. `isSkill` says whether it is. */
export type AmbiguousSentence = Span & {
  readonly text: string;
  readonly name: string;
  readonly isSkill: boolean;
  readonly isTest: boolean;
};

const folder = `${import.meta.dirname}/`;
const REQUIRING: ReadonlySet<LineRole> = new Set(['must', 'duty', 'stack', 'title', 'mixed']);
const NEEDS: Readonly<Record<string, Need>> = { '!': 'required', '?': 'preferred', '~': 'mentioned' };

/** All postings of the golden set, in the order of their files. The format is in the README beside this file. */
export function readGoldenPostings(): readonly GoldenPosting[] {
  return readdirSync(`${folder}postings`)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name =>
      readFileSync(`${folder}postings/${name}`, 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map(block => parsePosting(block, name.endsWith('.test.txt'))),
    );
}

/** Reads one posting. Throws an error with its id if a line does not fit the format. */
export function parsePosting(block: string, isTest: boolean): GoldenPosting {
  const [id = '', ...rows] = block.trimEnd().split('\n');
  const body = rows.indexOf('');
  const head = new Map(
    rows.slice(0, body).map(row => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1).trim()]),
  );
  const lines: GoldenLine[] = [];
  const keywords: GoldenKeyword[] = [];
  let text = '';
  for (const row of rows.slice(body + 1)) {
    if (row === '') {
      text += '\n';
      continue;
    }
    const match = /^(\+?)([a-z]+)(?::([a-z]+))?((?: [a-z]+)*)\| ?(.*)$/.exec(row);
    if (!match) throw new Error(`${id}: not a line of a posting: ${row}`);
    const [, joins, role = '', opens, kinds = '', words = ''] = match;
    if (joins) text = `${text.trimEnd()} `;
    const start = text.length;
    const line = readLine(words, start, role as LineRole);
    text += `${line.text}\n`;
    keywords.push(...line.keywords);
    lines.push({
      start,
      end: start + line.text.length,
      role: role as LineRole,
      opens: (opens ?? null) as LineRole | null,
      kinds: kinds.trim().split(' ').filter(Boolean) as RequirementKind[],
    });
  }
  return {
    id,
    isTest,
    title: head.get('title') ?? '',
    years: head.has('years') ? Number(head.get('years')) : null,
    degree: (head.get('degree') ?? null) as Degree | null,
    text,
    lines,
    keywords,
  };
}

function readLine(words: string, start: number, role: LineRole) {
  const keywords: GoldenKeyword[] = [];
  let text = '';
  let from = 0;
  for (const { 0: braces, 1: inside = '', index } of words.matchAll(/\{([^}]+)\}/g)) {
    text += words.slice(from, index);
    from = index + braces.length;
    const [shown = '', said] = inside.split('=');
    const sign = /^[!?~]/.exec(said ?? shown)?.[0] ?? '';
    const printed = said === undefined ? shown.slice(sign.length) : shown;
    const name = (said ?? shown).slice(sign.length) || printed;
    const need =
      NEEDS[sign] ?? (REQUIRING.has(role) ? 'required' : role === 'wish' ? 'preferred' : 'mentioned');
    keywords.push({ start: start + text.length, end: start + text.length + printed.length, name, need });
    text += printed;
  }
  return { text: text + words.slice(from), keywords };
}

/** All ambiguous sentences of the golden set. */
export const readAmbiguousSentences = (): readonly AmbiguousSentence[] => [
  ...sentencesIn('ambiguous.txt', false),
  ...sentencesIn('ambiguous.test.txt', true),
];

function sentencesIn(file: string, isTest: boolean): readonly AmbiguousSentence[] {
  return readFileSync(`${folder}${file}`, 'utf8')
    .split('\n')
    .filter(row => /^[+-] /.test(row))
    .map(row => {
      const match = /^([+-]) (.+?) \| (.*)\[([^\]]+)\](.*)$/.exec(row);
      if (!match) throw new Error(`Not an ambiguous sentence: ${row}`);
      const [, sign, name = '', before = '', word = '', after = ''] = match;
      return {
        text: before + word + after,
        name,
        isSkill: sign === '+',
        isTest,
        start: before.length,
        end: before.length + word.length,
      };
    });
}
