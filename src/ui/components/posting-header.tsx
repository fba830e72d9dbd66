import { t } from '../../browser/strings.ts';
import type { JobPosting } from '../../core/types.ts';

/** What was read: title, company, place, board. */
export function PostingHeader({ job }: { readonly job: JobPosting }) {
  const facts = [job.company, job.location, job.salary].filter(fact => fact !== null);
  return (
    <header class="posting">
      <h1 class="posting-title" dir="auto" tabIndex={-1}>
        {job.title ?? t('untitledPosting')}
      </h1>
      <p class="posting-facts">
        {facts.map(fact => (
          <span key={fact}>
            <bdi>{fact}</bdi> ·{' '}
          </span>
        ))}
        <span class="posting-board">{job.board ?? sourceName(job.source)}</span>
      </p>
    </header>
  );
}

function sourceName(source: string): string {
  if (source === 'pasted') return t('sourcePasted');
  if (source === 'selection') return t('sourceSelection');
  return source === 'sample' ? t('sourceSample') : t('sourcePage');
}
