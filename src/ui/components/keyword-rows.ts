import { HIGHLIGHT_STYLES, type HighlightStyle, highlightStyle } from '../../browser/page/highlight-term.ts';
import { format } from '../../browser/settings/strings.ts';
import { choiceOf, leadOf, unitsOf, wholeName } from '../../core/evidence/units.ts';
import type { KeywordMatch } from '../../core/types.ts';

/** One row of the keyword view: a keyword, or a choice (several keywords of which one is enough). */
export type KeywordRowData = {
  /** A single keyword, or all keywords of a choice that no row before has. */
  readonly members: readonly KeywordMatch[];
  /** All keywords of the choice. */
  readonly choice: readonly KeywordMatch[];
  /** The member that the resume shows best. It represents the row. */
  readonly lead: KeywordMatch;
  /** The state of the lead. It may differ from its evidence level, as another keyword of a choice may answer it. */
  readonly state: HighlightStyle;
};

/** The orders in which rows can be listed. */
export type RowOrder = 'gain' | 'posting';

/** The rows for all keywords that are asked for. A choice is one row, so that it counts once. */
export function keywordRows(matches: readonly KeywordMatch[]): readonly KeywordRowData[] {
  const asked = matches.filter(({ need }) => need !== 'mentioned');
  return unitsOf(asked).map(members => {
    const lead = leadOf(members);
    return { members, choice: choiceOf(lead, asked), lead, state: highlightStyle(lead) };
  });
}

/** The points that a row would add if it were proven. One member of a choice is enough. */
export function rowGain({ members, state }: KeywordRowData): number {
  return state === 'proven' ? 0 : Math.max(...members.map(({ gain }) => gain));
}

/** True if any member of the row is required. */
export const isRequired = ({ members }: KeywordRowData): boolean =>
  members.some(({ need }) => need === 'required');

function firstPlace({ members }: KeywordRowData): number {
  return Math.min(
    ...members.map(({ spans, inTitle }) => (inTitle ? -1 : (spans[0]?.start ?? Number.MAX_SAFE_INTEGER))),
  );
}

/** The rows by gain (if equal, missing ones first), or in the order of the posting. */
export function sortedRows(rows: readonly KeywordRowData[], order: RowOrder): readonly KeywordRowData[] {
  if (order === 'posting') return rows.toSorted((a, b) => firstPlace(a) - firstPlace(b));
  return rows.toSorted(
    (a, b) =>
      rowGain(b) - rowGain(a) || HIGHLIGHT_STYLES.indexOf(a.state) - HIGHLIGHT_STYLES.indexOf(b.state),
  );
}

/** How many rows are in each state. */
export function countStates(rows: readonly KeywordRowData[]): Readonly<Record<HighlightStyle, number>> {
  const count = (state: HighlightStyle) => rows.filter(row => row.state === state).length;
  return { missing: count('missing'), listed: count('listed'), proven: count('proven') };
}

/** The name of a row: the keyword's, or “GCP, AWS or Azure”. */
export const rowName = ({ choice }: Pick<KeywordRowData, 'choice'>): string => format(wholeName(choice));
