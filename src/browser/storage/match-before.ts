import type { JobPosting } from '../../core/types.ts';
import { database } from './database.ts';
import { isRepost } from './is-repost.ts';
import { isMatchRecord, type MatchRecord } from './match-record.ts';
import { postingKey } from './posting-key.ts';
import { stored } from './storage-errors.ts';

/** Enough for all jobs that one company offers, and few enough to be fast. */
const MOST_COMPARED = 60;

/** The earlier match of a posting and a resume; null if there is none. */
export function matchBefore(posting: JobPosting, resumeId: string): Promise<MatchRecord | null> {
  return stored(async () => {
    const record = await (await database()).get('history', `${postingKey(posting)} ${resumeId}`);
    return isMatchRecord(record) ? record : null;
  });
}

/** The resume that the person chose last for a posting; null if they never did. */
export function chosenBefore(posting: JobPosting): Promise<string | null> {
  return stored(async () => {
    const key = postingKey(posting);
    const ofPosting = IDBKeyRange.bound(`${key} `, `${key} \uffff`);
    const records = await (await database()).getAll('history', ofPosting, MOST_COMPARED);
    const chosen = records.filter(isMatchRecord).filter(({ isChosen }) => isChosen);
    return chosen.toSorted((a, b) => b.at - a.at)[0]?.resumeId ?? null;
  });
}

/** An earlier match of the same posting at another address: the newest record, preferably of this resume; null if there is none. */
export function repostBefore(posting: JobPosting, resumeId: string): Promise<MatchRecord | null> {
  return stored(async () => {
    const { store } = (await database()).transaction('history');
    const likely = (['company', 'title'] as const).map(name => {
      const value = posting[name];
      return value === null ? [] : store.index(name).getAll(value, MOST_COMPARED);
    });
    const found = (await Promise.all(likely)).flat().filter(isMatchRecord);
    const key = postingKey(posting);
    const reposts = found.filter(
      record => postingKey(record.posting) !== key && isRepost(record.posting, posting),
    );
    const isOwn = (record: MatchRecord) => Number(record.resumeId === resumeId);
    return reposts.toSorted((a, b) => isOwn(b) - isOwn(a) || b.at - a.at)[0] ?? null;
  });
}
