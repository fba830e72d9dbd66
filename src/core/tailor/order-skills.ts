import { isProven } from '../evidence/evidence-levels.ts';
import { canonicalName } from '../keywords/same-keyword.ts';
import type { KeywordMatch, Report } from '../types.ts';
import type { Draft, DraftLine } from './draft.ts';
import { skillLine } from './skill-items.ts';

/** Sorts the draft's skills: those the posting asks for and the resume proves, others it asks for, the rest. Uses the posting's spelling. */
export function orderSkills(draft: Draft, report: Report): Draft {
  const asked = new Map(report.keywords.map(keyword => [keyword.name, keyword]));
  const keywordOf = (item: string) => asked.get(canonicalName(item) ?? '') ?? null;
  const sections = draft.sections.map(section =>
    section.kind === 'skills' ? { ...section, lines: orderLines(section.lines, keywordOf) } : section,
  );
  return { ...draft, sections };
}

type KeywordOf = (item: string) => KeywordMatch | null;

/** Sorts the items within each line. If every line is a single skill, it sorts the lines instead. */
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
  // A line with a long item is a sentence, or has remarks in brackets: it stays as it is.
  if (items.some(item => item.split(' ').length > MOST_WORDS)) return text;
  const known = items.map(item => ({ item, keyword: keywordOf(item) }));
  const words = inOrder(known, ({ keyword }) => keyword).map(({ item, keyword }) => spelled(item, keyword));
  const list = [...new Set(words)].join(', ');
  return label === '' ? list : `${label} ${list}`;
}

const MOST_WORDS = 6;

/** The posting's spelling, if a plain text search for it would not find the resume's; otherwise the item as it is. */
function spelled(item: string, keyword: KeywordMatch | null): string {
  const { theirs, long, short } = keyword?.hint?.values ?? {};
  if (typeof long === 'string' && typeof short === 'string') return `${long} (${short})`;
  return typeof theirs === 'string' ? theirs : item;
}

const inOrder = <T>(list: readonly T[], keywordOf: (one: T) => KeywordMatch | null): readonly T[] =>
  [...list].sort((a, b) => rank(keywordOf(a)) - rank(keywordOf(b)));

/** 0: asked for and proven; 1: asked for; 2: the rest. The person's own order stays within each group. */
function rank(keyword: KeywordMatch | null): number {
  if (keyword === null || keyword.need === 'mentioned') return 2;
  return isProven(keyword) ? 0 : 1;
}
