import { format } from '../../browser/settings/strings.ts';
import { sentAlong } from '../../core/report/sent-along.ts';
import type { Report } from '../../core/types.ts';

/** What the employer wants sent along with the resume; nothing where the posting names nothing. */
export function SentAlong({ report }: { readonly report: Pick<Report, 'enclosures'> }) {
  const sentence = sentAlong(report);
  return sentence && <p class="soft sent-along">{format(sentence)}</p>;
}
