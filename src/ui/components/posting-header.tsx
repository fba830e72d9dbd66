import { t } from '../../browser/settings/strings.ts';
import type { JobPosting } from '../../core/types.ts';
import { boardWords, payWords, placeWords } from './posting-facts.ts';

/** What was read: title, company, place, salary where it names one, and the board where that says something. */
export function PostingHeader({ job }: { readonly job: JobPosting }) {
  const facts = [
    job.company,
    job.location && placeWords(job.location),
    job.salary && payWords(job.salary),
  ].filter(fact => fact !== null && fact !== '');
  const source = boardWords(job) ?? sourceName(job.source);
  return (
    // The facts run as the title does.
    <header class="posting" dir="auto">
      <h1 class="posting-title few-lines" tabIndex={-1}>
        {job.title ?? t('untitledPosting')}
      </h1>
      <p class="posting-facts" title={[job.company, job.location, job.salary].filter(Boolean).join(' · ')}>
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
        {source && (
          <span class="faint">
            {facts.length > 0 && ' · '}
            {source}
          </span>
        )}
      </p>
    </header>
  );
}

function sourceName(source: string): string | null {
  if (source === 'pasted') return t('sourcePasted');
  if (source === 'selection') return t('sourceSelection');
  return source === 'sample' ? t('sourceSample') : null;
}
