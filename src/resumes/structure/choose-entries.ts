import { type LinearModel, scoresOf } from '../../core/models/linear-model.ts';
import { PASTED_ENTRIES_WEIGHTS } from '../../core/models/pasted-entries-weights.ts';
import { readModel } from '../../core/models/read-model.ts';
import { RESUME_ENTRIES_WEIGHTS } from '../../core/models/resume-entries-weights.ts';
import { once } from '../../core/text/remembered.ts';
import type { EntryKind } from '../../core/types.ts';
import { entryProposals, type Proposal } from './entry-proposals.ts';
import { isWithin, type Row } from './entry-rows.ts';
import { jobTitle } from './entry-words.ts';
import { partingFeatures } from './parting-features.ts';
import { leftOf, type SeenRows, seenRows } from './seen-rows.ts';
import { BLANK_LINE, toldStarts } from './told-starts.ts';

const printed = once(() => readModel(RESUME_ENTRIES_WEIGHTS));
const pasted = once(() => readModel(PASTED_ENTRIES_WEIGHTS));

const SURE = 0.5;

/** Returns the rows where a section's entries start: of all proposals, the one that looks most like real entries. `odds` are the line model's chances per row. */
export function chooseStarts(
  rows: readonly Row[],
  kind: EntryKind,
  odds: readonly number[],
): readonly number[] {
  const told = toldStarts(rows, kind);
  if (told) return told;
  return bestParting(modelFor(rows), seenRows(rows, kind, odds));
}

/** The model for printed pages, or the one for plain text if letters have no sizes. */
const modelFor = (rows: readonly Row[]): LinearModel =>
  rows.some(({ line }) => line.look.size > 0) ? printed() : pasted();

/** Returns the ways to part the rows, including that of the line model, without those that `mayStart` rules out (unless it rules out all). */
export function proposalsOf({ rows, kind, odds }: SeenRows): readonly Proposal[] {
  const learnt = odds.flatMap((odd, index) => (odd > SURE ? [index] : []));
  const proposals = entryProposals(rows, kind, learnt);
  const fitting = proposals.filter(({ starts }) => mayStart(rows, starts));
  return fitting.length > 0 ? fitting : proposals;
}

const mayStart = (rows: readonly Row[], starts: readonly number[]): boolean =>
  rows.every((_, at) => starts.includes(at) || !beginsEntry(rows, at)) &&
  isOfOneKind(rows, starts) &&
  isUnlabelled(rows, starts) &&
  hasAllDated(rows, starts) &&
  areWithEmployers(rows, starts) &&
  hasAllRoles(rows, starts);

/** True if an entry must begin at row `at`: it has a range of time and no bullet, stands over a bullet, and is the section's first row or, in a text, follows a blank line. */
function beginsEntry(rows: readonly Row[], at: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (isWithin(row?.date ?? null, above?.date ?? null)) return false;
  const isFirst = at === 0 || (row?.line.look.size === 0 && row.line.gapAbove > BLANK_LINE);
  return isFirst && row?.date?.from != null && !row.isBullet && below?.isBullet === true;
}

/** False if an entry is missed: if the first row has its range in a column of its own or begins with it, rows like it that follow bullets must start entries, too. */
function hasAllDated(rows: readonly Row[], starts: readonly number[]): boolean {
  const [first] = rows;
  const isDated = [hasRangeApart, leadsWithRange].find(holds => first && holds(first));
  if (!first || first.isBullet || !isDated) return true;
  return rows.every((row, at) => {
    const isLike = isDated(row) && !row.isBullet && areLevel(row, first);
    return !isLike || !rows[at - 1]?.isBullet || starts.includes(at);
  });
}

/** False if the first role under an employer's line starts an entry of its own, although its dates lie within the employer's and the bullets stand under the role. */
function areWithEmployers(rows: readonly Row[], starts: readonly number[]): boolean {
  return !starts.some(start => {
    const [employer, role, work] = rows.slice(start, start + 3);
    const isRole =
      employer &&
      role &&
      hasRangeApart(employer) &&
      role.date?.from &&
      !role.isBullet &&
      isWithin(role.date, employer.date);
    return isRole && work?.isBullet && starts.includes(start + 1);
  });
}

/** False if a role is missed: if the first row's dates contain those of several roles in sequence, each role but the first (which belongs to the first row's entry) must start an entry. */
function hasAllRoles(rows: readonly Row[], starts: readonly number[]): boolean {
  const [employer] = rows;
  const roles = rows.flatMap(({ line, date, isBullet }, at) =>
    at > 0 && !isBullet && jobTitle.test(line.text) && isWithin(date, employer?.date ?? null) ? [at] : [],
  );
  const isWithinOther = roles.some((role, at) =>
    isWithin(rows[role]?.date ?? null, rows[roles[at - 1] ?? -1]?.date ?? null),
  );
  if (roles.length < 2 || isWithinOther) return true;
  return starts[0] === 0 && roles.slice(1).every(role => starts.includes(role));
}

// The line's parts are counted, not the row's: a range that is broken over a narrow column has been taken out of those.
const hasRangeApart = ({ date, line }: Row): boolean =>
  date !== null && date.from !== null && line.parts.length === 2;
const leadsWithRange = ({ date }: Row): boolean => date?.start === 0 && date.from !== null;
/** True if two rows begin at the same place, or their first parts end at the same place. */
const areLevel = (row: Row, first: Row): boolean =>
  Math.abs(leftOf(row) - leftOf(first)) < SAME_LEFT ||
  Math.abs(row.line.parts[0].right - first.line.parts[0].right) < SAME_LEFT;

/** Distance in points within which lines count as beginning at the same place. */
const SAME_LEFT = 2;

/** False if an entry starts at a labelled row or at bullets under a lone label: these are facts of the entry above, unless the section itself begins with that label. */
function isUnlabelled(rows: readonly Row[], starts: readonly number[]): boolean {
  const first = rows[0]?.labelWord;
  return starts.every(start => {
    const { labelWord = null, isBullet = false, isTitled = false } = rows[start] ?? {};
    const isItem = isBullet && !isTitled;
    if (isItem && isLoneLabel(rows.slice(1, start).findLast(row => !row.isBullet && !row.isProse)))
      return false;
    return start === 0 || labelWord === null || labelWord === first;
  });
}

const isLoneLabel = (row: Row | undefined): boolean =>
  row?.label === 'other' && row.parts.length === 1 && !/[:：]./.test(row.line.text);

/** The number of titles between bullets from which on the bullets belong to these titles. */
const LEAST_TITLES = 2;

/** False if some entries start with a bullet and others with a title, or all with bullets although the section has titles: the bullets then belong to the titles. */
function isOfOneKind(rows: readonly Row[], starts: readonly number[]): boolean {
  const bullets = starts.filter(start => rows[start]?.isBullet).length;
  if (bullets === 0 || isOneStray(rows, starts)) return true;
  const titles = rows.filter(
    (row, at) =>
      row.isTitled &&
      !row.isBullet &&
      row.label === null &&
      (row.date !== null || !row.isProse) &&
      rows.slice(at + 1).find(next => !next.isDateTail)?.isBullet === true,
  );
  return bullets === starts.length && titles.length < LEAST_TITLES;
}

/** True if all starts are titles of one look, of which only the first has kept a bullet. */
const isOneStray = (rows: readonly Row[], starts: readonly number[]): boolean =>
  starts.length > LEAST_TITLES &&
  starts.every(start => rows[start]?.isTitled && rows[start].isBullet === (start === 0)) &&
  starts.every(start => rows[start]?.look === rows[0]?.look);

// In sections with more rows only the proposals are scored, no variations of them.
const MOST_ROWS = 120;
const MOST_STEPS = 6;

/** Returns the best-scored proposal, improved step by step by single changes of its starts. */
export function bestParting(model: LinearModel, seen: SeenRows): readonly number[] {
  const scoreOf = (starts: readonly number[], ways: readonly string[]): number =>
    scoresOf(model, partingFeatures(seen, starts, ways))[0] ?? 0;
  const proposals = proposalsOf(seen);
  const waysOf = new Map(proposals.map(({ starts, ways }) => [starts.join(), ways]));
  let best: { starts: readonly number[]; score: number } | null = null;
  for (const { starts, ways } of proposals) {
    const score = scoreOf(starts, ways);
    if (best === null || score > best.score) best = { starts, score };
  }
  if (best === null) return [];
  for (let step = 0; step < MOST_STEPS && seen.rows.length <= MOST_ROWS; step += 1) {
    const from: { starts: readonly number[]; score: number } = best;
    for (const starts of stepsFrom(seen, from.starts)) {
      const score = scoreOf(starts, waysOf.get(starts.join()) ?? []);
      if (score > best.score) best = { starts, score };
    }
    if (best === from) break;
  }
  return best.starts;
}

/** Returns all partings that differ from `starts` by one start added, removed, or moved by one row. */
function stepsFrom({ rows }: SeenRows, starts: readonly number[]): readonly (readonly number[])[] {
  const at = new Set(starts);
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  const steps = rows.flatMap((_, index) => {
    if (!at.has(index)) return [sorted([...starts, index])];
    const others = starts.filter(start => start !== index);
    const moved = [index - 1, index + 1].filter(to => to >= 0 && to < rows.length && !at.has(to));
    return [...(others.length > 0 ? [others] : []), ...moved.map(to => sorted([...others, to]))];
  });
  return steps.filter(one => mayStart(rows, one));
}
