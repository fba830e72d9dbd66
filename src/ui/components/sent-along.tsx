import { format } from '../../browser/settings/strings.ts';
import { sentAlong } from '../../core/report/sent-along.ts';
import type { JobPosting, Report } from '../../core/types.ts';

type SentAlongProps = { job: Pick<JobPosting, 'description'>; report: Pick<Report, 'links'> };

/** What the employer wants with the resume; nothing if the posting names nothing. */
export function SentAlong({ job, report }: SentAlongProps) {
  const sentence = sentAlong(job.description, report.links);
  return sentence && <p class="soft sent-along">{format(sentence)}</p>;
}
