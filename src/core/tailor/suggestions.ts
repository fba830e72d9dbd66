import { answeringLevel, LEVEL_WORTH } from '../evidence/evidence-levels.ts';
import { rolePacks } from '../roles/index.ts';
import type { AnsweredLine, KeywordMatch, Report } from '../types.ts';
import { PATTERN } from './blanks.ts';
import { sameText } from './clean-text.ts';
import type { BankLine, Draft } from './draft.ts';
import { homesOf } from './draft-tree.ts';

/** One of the person's own lines that would answer an open keyword, or a pattern to fill in if they have none. */
export type Suggestion = {
  /** Becomes the `from` of the line that is made of the suggestion. */
  readonly id: string;
  readonly text: string;
  /** The line of the bank; null for a pattern. */
  readonly line: BankLine | null;
  /** The draft's hidden line with the same text: it is shown again instead of being added once more. */
  readonly hiddenId: string | null;
  /** Canonical names of the open keywords that it shows. */
  readonly keywords: readonly string[];
  /** Indices into the report's ledger: the requirements that it answers. */
  readonly requirements: readonly number[];
  /** How much of what the posting asks it would show; only for sorting. */
  readonly value: number;
};

const MOST_LINES = 12;
const MOST_PATTERNS = 4;

/** Lines of the bank that would answer more of the posting, best first; then patterns for what no such line proves. */
export function suggestionsFor(
  report: Report,
  bank: readonly BankLine[],
  draft: Draft,
): readonly Suggestion[] {
  const open = report.keywords.filter(isOpen);
  const shown = textsOf(draft, false);
  const hidden = textsOf(draft, true);
  const lines = bank
    .filter(line => isLine(line) && !shown.has(sameText(line.text)))
    .map(line => suggestionOf(line, open, report.ledger, hidden.get(sameText(line.text)) ?? null))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.text.length - b.text.length)
    .slice(0, MOST_LINES);
  const answered = new Set(lines.filter(({ line }) => isProof(line)).flatMap(({ keywords }) => keywords));
  return [...lines, ...patternsFor(report, open, answered)];
}

/** Asked for, but not yet proven in a job or project, by the keyword itself or by an alternative. */
const isOpen = (keyword: KeywordMatch): boolean =>
  keyword.need !== 'mentioned' && LEVEL_WORTH[answeringLevel(keyword)] < 1;

/** False for whole entries and whole lists of skills: their lines and single skills are in the bank, too. */
const isLine = ({ what, section }: BankLine): boolean =>
  what !== 'entry' && (what === 'skill' || section !== 'skills');

const isProof = (line: BankLine | null): boolean =>
  line !== null && (line.section === 'experience' || line.section === 'projects');

function suggestionOf(
  line: BankLine,
  open: readonly KeywordMatch[],
  ledger: readonly AnsweredLine[],
  hiddenId: string | null,
): Suggestion {
  const worth = isProof(line) ? LEVEL_WORTH.experience : LEVEL_WORTH.listed;
  const gained = open.filter(
    keyword => line.skills.includes(keyword.name) && worth > LEVEL_WORTH[answeringLevel(keyword)],
  );
  const keywords = gained.map(({ name }) => name);
  return {
    id: line.id,
    text: line.text,
    line,
    hiddenId,
    keywords,
    requirements: requirementsOf(keywords, ledger),
    value: gained.reduce(
      (sum, keyword) => sum + keyword.weight * (worth - LEVEL_WORTH[answeringLevel(keyword)]),
      0,
    ),
  };
}

/** The open requirements that ask for one of the keywords. */
function requirementsOf(keywords: readonly string[], ledger: readonly AnsweredLine[]): readonly number[] {
  return ledger.flatMap((line, index) =>
    (line.answer === 'not-shown' || line.answer === 'partly') &&
    line.keywords.some(name => keywords.includes(name))
      ? [index]
      : [],
  );
}

/** The role's patterns for open keywords that no line of the bank proves. */
function patternsFor(
  report: Report,
  open: readonly KeywordMatch[],
  answered: ReadonlySet<string>,
): readonly Suggestion[] {
  const pack = rolePacks.find(({ id }) => id === report.rolePack.id);
  return (pack?.pillars ?? [])
    .map(({ id, pattern, askedBy }) => {
      const asked = open.filter(({ name }) => askedBy.includes(name) && !answered.has(name));
      const keywords = asked.map(({ name }) => name);
      return {
        id: `${PATTERN}${pack?.id}/${id}`,
        text: pattern,
        line: null,
        hiddenId: null,
        keywords,
        requirements: requirementsOf(keywords, report.ledger),
        value: asked.reduce((sum, { weight }) => sum + weight, 0),
      };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_PATTERNS);
}

/** The ids of the draft's hidden lines, or of its visible ones, by the `sameText` of their text. */
function textsOf(draft: Draft, isHidden: boolean): ReadonlyMap<string, string> {
  const found = homesOf(draft).flatMap(home =>
    home.lines.filter(line => (home.isHidden || line.isHidden) === isHidden),
  );
  return new Map(found.map(({ text, id }) => [sameText(text), id]));
}
