import type { JobPosting } from '../types.ts';

/** The details of a posting that a report names. */
export type ReportedPosting = Pick<JobPosting, 'title' | 'company' | 'location' | 'url' | 'description'>;

/** Details for a report that the match itself does not contain. */
export type ReportMeta = {
  /** The day of the match: `2026-11-24`. */
  readonly date: string;
  /** The resume's name in the library, or its file name. */
  readonly resumeName: string;
};
