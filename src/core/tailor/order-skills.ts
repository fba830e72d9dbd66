import { isProven } from '../evidence/evidence-levels.ts';
import { canonicalName } from '../keywords/same-keyword.ts';
import type { KeywordMatch, Report } from '../types.ts';
import type { Draft, DraftLine } from './draft.ts';
import { skillLine } from './skill-items.ts';

/** The draft with its skills in the posting’s order and spelling: those asked for and proven, those asked for, the rest. */
export function orderSkills(draft: Draft, report: Report): Draft {
  const asked = new Map(report.keywords.map(keyword => [keyword.name, keyword]));
  const keywordOf = (item: string) => asked.get(canonicalName(item) ?? '') ?? null;
  const sections = draft.sections.map(section =>
    section.kind === 'skills' ? { ...section, lines: orderLines(section.lines, keywordOf) } : section,
  );
  return { ...draft, sections };
}

type KeywordOf = (item: string) => KeywordMatch | null;

/** Items are ordered within their line; a list of one a line is ordered as a whole. */
function orderLines(lines: readonly DraftLine[], keywordOf: KeywordOf): readonly DraftLine[] {
  const ordered = lines.map(line => ({ ...line, text: orderedText(line.text, keywordOf) }));
  const isList = lines.every(({ text }) => isSingle(text));
  return isList ? inOrder(ordered, ({ text }) => keywordOf(text)) : ordered;
}

function isSingle(text: string): boolean {
  const { label, items } = skillLine(text);
  return label === '' && items.length === 1;
}

function orderedText(text: string, keywordOf: KeywordOf): string {
  const { label, items } = skillLine(text);
  // What is told of in brackets or in a sentence is left as it is.
  if (items.some(item => item.split(' ').length > MOST_WORDS)) return text;
  const known = items.map(item => ({ item, keyword: keywordOf(item) }));
  const words = inOrder(known, ({ keyword }) => keyword).map(({ item, keyword }) => spelled(item, keyword));
  const list = [...new Set(words)].join(', ');
  return label === '' ? list : `${label} ${list}`;
}

const MOST_WORDS = 6;

/** As the posting writes it, where a search for its letters would not find the resume's. */
function spelled(item: string, keyword: KeywordMatch | null): string {
  const { theirs, long, short } = keyword?.hint?.values ?? {};
  if (typeof long === 'string' && typeof short === 'string') return `${long} (${short})`;
  return typeof theirs === 'string' ? theirs : item;
}

const inOrder = <T>(list: readonly T[], keywordOf: (one: T) => KeywordMatch | null): readonly T[] =>
  [...list].sort((a, b) => rank(keywordOf(a)) - rank(keywordOf(b)));

/** Proven and asked for, asked for, the rest; within each the person's own order stays. */
function rank(keyword: KeywordMatch | null): number {
  if (keyword === null || keyword.need === 'mentioned') return 2;
  return isProven(keyword) ? 0 : 1;
}
