import { answeringLevel } from '../../core/evidence/evidence-levels.ts';
import { isOtherTrade } from '../../core/report/is-other-trade.ts';
import { at } from '../../core/text/at.ts';
import type { JobPosting, Report } from '../../core/types.ts';
import { database, written } from './database.ts';
import {
  type Application,
  isMatchRecord,
  type MatchRecord,
  type PastScore,
  sameMatch,
} from './match-record.ts';
import { postingKey } from './posting-key.ts';
import { forgetReports } from './remembered-reports.ts';
import { stored } from './storage-errors.ts';
import type { DamagedRecord } from './stored-resume.ts';

const MOST_PAST = 200;

// As many as fit into a window: the newest are shown without waiting for thousands of others.
const FIRST_RECORDS = 16;
const RECORDS_AT_ONCE = 200;

/** The history as pages list it. */
export type ListedHistory = {
  readonly matches: readonly MatchRecord[];
  readonly damaged: readonly DamagedRecord[];
};

/** The matched postings, newest first, and the damaged records. `heard` gets the newest before the others are read. */
export function listHistory(heard: (newest: ListedHistory) => void = () => {}): Promise<ListedHistory> {
  return stored(async () => {
    const first = await newestRecords();
    if (first.length > 0) heard({ matches: first, damaged: [] });
    const transaction = (await database()).transaction('history');
    const [keys, inOrder] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.index('at').getAllKeys(),
    ]);
    // Records without a time come last.
    const wanted = [...new Set([...inOrder.reverse(), ...keys])];
    const matches: MatchRecord[] = [];
    const damaged: DamagedRecord[] = [];
    for (let from = 0; from < wanted.length; from += RECORDS_AT_ONCE)
      await readRecords(wanted.slice(from, from + RECORDS_AT_ONCE), matches, damaged);
    return { matches, damaged };
  });
}

/** The newest records by the index alone: reading thousands of keys takes longer than that. */
async function newestRecords(): Promise<readonly MatchRecord[]> {
  const { store } = (await database()).transaction('history');
  const newest: MatchRecord[] = [];
  for await (const { primaryKey, value } of store.index('at').iterate(null, 'prev')) {
    if (isMatchRecord(value) && value.key === primaryKey) newest.push(value);
    if (newest.length === FIRST_RECORDS) break;
  }
  return newest;
}

/** Reads records in a transaction of their own, so that the page can draw between two batches. */
async function readRecords(
  keys: readonly string[],
  matches: MatchRecord[],
  damaged: DamagedRecord[],
): Promise<void> {
  const { store } = (await database()).transaction('history');
  const values = await Promise.all(keys.map(key => store.get(key)));
  values.forEach((value, index) => {
    const id = at(keys, index);
    if (isMatchRecord(value) && value.key === id) matches.push(value);
    // A record that is gone was deleted meanwhile.
    else if (value !== undefined) damaged.push({ id });
  });
}

/** Notes a match. The same posting and resume keep one record, with the scores before in its `past`. */
export function recordMatch(
  posting: JobPosting,
  report: Report,
  resume: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    /** True if the person chose it for this posting. */
    readonly isChosen?: boolean;
  },
  at: number = Date.now(),
): Promise<MatchRecord> {
  return written('history', async ({ store }) => {
    const key = `${postingKey(posting)} ${resume.id}`;
    const before: unknown = await store.get(key);
    const known = isMatchRecord(before) ? before : null;
    const next: Omit<MatchRecord, 'past'> = {
      key,
      url: posting.url,
      title: posting.title,
      company: posting.company,
      board: posting.board,
      firstAt: known?.firstAt ?? at,
      at,
      score: report.score,
      algorithm: report.algorithm,
      resumeId: resume.id,
      resumeName: resume.name,
      resumeVersion: resume.version,
      summary: summaryOf(report),
      posting,
      ...((resume.isChosen || known?.isChosen) && { isChosen: true }),
      ...(isOtherTrade(report) && { isOtherTrade: true }),
    };
    const record: MatchRecord = {
      ...next,
      past: known ? pastOf(known, next) : [],
      ...(known?.application && { application: known.application }),
    };
    await store.put(record, key);
    return record;
  });
}

/** Stores how far an application has come; null removes that. */
export async function noteApplication(key: string, application: Application | null): Promise<void> {
  await written('history', async ({ store }) => {
    const record: unknown = await store.get(key);
    if (!isMatchRecord(record)) return;
    const { application: _before, ...rest } = record;
    await store.put(application ? { ...rest, application } : rest, key);
  });
}

/** Puts deleted matches back. A posting that was matched again since keeps its newer match, with what was noted before. */
export async function restoreMatches(records: readonly MatchRecord[]): Promise<void> {
  await written('history', async ({ store }) => {
    const there: readonly unknown[] = await Promise.all(records.map(({ key }) => store.get(key)));
    const kept = (record: MatchRecord, here: unknown) =>
      isMatchRecord(here) ? sameMatch(here, record) : record;
    await Promise.all(records.map((record, index) => store.put(kept(record, there[index]), record.key)));
  });
}

/** Deletes some matches, damaged or not. */
export async function deleteMatches(keys: readonly string[]): Promise<void> {
  await written('history', ({ store }) => Promise.all(keys.map(key => store.delete(key))));
  await forgetReports();
}

/** Deletes every match. */
export async function deleteHistory(): Promise<void> {
  await written('history', ({ store }) => store.clear());
  await forgetReports();
}

function summaryOf(report: Report): MatchRecord['summary'] {
  const named = (...levels: readonly string[]) =>
    report.keywords
      .filter(match => match.need !== 'mentioned' && levels.includes(answeringLevel(match)))
      .map(({ name }) => name);
  return {
    missing: named('missing'),
    listed: named('covered', 'listed'),
    proven: named('project', 'experience'),
    failed: report.checks
      .filter(({ outcome, dismissed }) => outcome === 'fail' && !dismissed)
      .map(({ id }) => id),
    parts: report.parts.map(({ id, points, max }) => ({ id, points, max })),
  };
}

/** The scores before this one. Looking at a posting again adds nothing if nothing has changed. */
function pastOf(known: MatchRecord, next: Omit<MatchRecord, 'past'>): readonly PastScore[] {
  const { at, score, algorithm, resumeVersion, summary, past } = known;
  const isSame =
    score === next.score &&
    algorithm === next.algorithm &&
    resumeVersion === next.resumeVersion &&
    summary.missing.length === next.summary.missing.length;
  if (isSame) return past;
  const { missing, proven } = summary;
  return [...past, { at, score, algorithm, resumeVersion, missing, proven }].slice(-MOST_PAST);
}
