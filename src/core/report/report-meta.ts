import type { JobPosting } from '../types.ts';

/** What of the posting a report names. */
export type ReportedPosting = Pick<JobPosting, 'title' | 'company' | 'location' | 'url' | 'description'>;

/** What a report cannot know from the match itself. */
export type ReportMeta = {
  /** Day of the match, `2026-11-24`. */
  readonly date: string;
  /** The resume's name in the library, or its file name. */
  readonly resumeName: string;
};
