import type { MatchRecord } from '../../browser/storage/match-record.ts';

/** For each posting, the match that represents it in the list, and the matches of that posting with other resumes, the newest first. */
export type Postings = ReadonlyMap<MatchRecord, readonly MatchRecord[]>;

// The key of a record ends with the id of its resume.
const postingOf = ({ key, resumeId }: MatchRecord) =>
  key.endsWith(` ${resumeId}`) ? key.slice(0, -resumeId.length - 1) : key;

const notedAt = ({ application }: MatchRecord) => application?.at ?? 0;

/** The matches by posting. One represents the others: the one with an application, else the newest. */
export function byPosting(matches: readonly MatchRecord[]): Postings {
  const groups = Map.groupBy(matches, postingOf);
  return new Map(
    [...groups.values()].flatMap(group => {
      const [first, ...others] = group.toSorted((a, b) => notedAt(b) - notedAt(a) || b.at - a.at);
      return first ? [[first, others] as const] : [];
    }),
  );
}
