import type { Resume } from '../core/types.ts';

// `D:20230315…` in a PDF, `2023-03-15T…` elsewhere; before 1993 there was neither PDF nor DOCX.
const written = /^(?:D:)?(199[3-9]|20\d\d)-?(0[1-9]|1[0-2])/;

/** When a file was last changed: the latest valid date inside it, if any. We ignore the file system's date: an old resume may be a new download. */
export function changedIn(dates: readonly unknown[]): Pick<Resume, 'changedIn'> {
  const months = dates.map(date => Number(typeof date === 'string' && written.exec(date)?.slice(1).join('')));
  const latest = Math.max(0, ...months.filter(Number.isFinite));
  return latest === 0 ? {} : { changedIn: { year: Math.floor(latest / 100), month: latest % 100 } };
}
