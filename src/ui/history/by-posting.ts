import type { MatchRecord } from '../../browser/storage/match-record.ts';

/** What stands for each posting in the list, and the matches of the same posting with other resumes, the newest first. */
export type Postings = ReadonlyMap<MatchRecord, readonly MatchRecord[]>;

// The key of a record ends with its resume.
const postingOf = ({ key, resumeId }: MatchRecord) =>
  key.endsWith(` ${resumeId}`) ? key.slice(0, -resumeId.length - 1) : key;

const notedAt = ({ application }: MatchRecord) => application?.at ?? 0;

/** The matches by posting, one of which stands for all: that with the application, else the newest. */
export function byPosting(matches: readonly MatchRecord[]): Postings {
  const groups = Map.groupBy(matches, postingOf);
  return new Map(
    [...groups.values()].flatMap(group => {
      const [first, ...others] = group.toSorted((a, b) => notedAt(b) - notedAt(a) || b.at - a.at);
      return first ? [[first, others] as const] : [];
    }),
  );
}
