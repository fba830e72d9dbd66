import { answeringLevel } from '../core/evidence/answering-level.ts';
import type { JobPosting, Report } from '../core/types.ts';
import { announce } from './changes.ts';
import { database } from './database.ts';
import { isMatchRecord, type MatchRecord, type PastScore } from './match-record.ts';
import { postingKey } from './posting-key.ts';
import { stored } from './storage-errors.ts';
import type { DamagedRecord } from './stored-resume.ts';

const mostPast = 200;

/** The postings matched, newest first, and the records that are damaged. */
export function listHistory(): Promise<{
  readonly matches: readonly MatchRecord[];
  readonly damaged: readonly DamagedRecord[];
}> {
  return stored(async () => {
    const transaction = (await database()).transaction('history');
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    const matches: MatchRecord[] = [];
    const damaged: DamagedRecord[] = [];
    values.forEach((value, index) => {
      if (isMatchRecord(value) && value.key === keys[index]) matches.push(value);
      else damaged.push({ id: keys[index] ?? '' });
    });
    return { matches: matches.sort((a, b) => b.at - a.at), damaged };
  });
}

/** Notes a match. The same posting and resume keep one record, with the scores before in its `past`. */
export function recordMatch(
  posting: JobPosting,
  report: Report,
  resume: { readonly id: string; readonly name: string; readonly version: number },
  at: number = Date.now(),
): Promise<MatchRecord> {
  return stored(async () => {
    const key = `${postingKey(posting)} ${resume.id}`;
    const transaction = (await database()).transaction('history', 'readwrite');
    const before: unknown = await transaction.store.get(key);
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
    };
    const record: MatchRecord = { ...next, past: known ? pastOf(known, next) : [] };
    await transaction.store.put(record, key);
    await transaction.done;
    announce('history');
    return record;
  });
}

/** Deletes one match, damaged or not. */
export async function deleteMatch(key: string): Promise<void> {
  await stored(async () => (await database()).delete('history', key));
  announce('history');
}

/** Deletes every match. */
export async function deleteHistory(): Promise<void> {
  await stored(async () => (await database()).clear('history'));
  announce('history');
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

/** The scores before this one; looking at a posting again without any change adds nothing. */
function pastOf(known: MatchRecord, next: Omit<MatchRecord, 'past'>): readonly PastScore[] {
  const { at, score, algorithm, resumeVersion, summary, past } = known;
  const isSame =
    score === next.score &&
    algorithm === next.algorithm &&
    resumeVersion === next.resumeVersion &&
    summary.missing.length === next.summary.missing.length;
  if (isSame) return past;
  const { missing, proven } = summary;
  return [...past, { at, score, algorithm, resumeVersion, missing, proven }].slice(-mostPast);
}
