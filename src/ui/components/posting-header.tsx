import { t } from '../../browser/strings.ts';
import type { JobPosting } from '../../core/types.ts';

// Between places stand slashes, bars, semicolons, or a spelt-out “or”.
const betweenPlaces = /\s*(?:[;|•]|\s\/\s|\s(?:or|oder|ou|and|und)\s)\s*/;
const longestPlace = 40;

/** The place in a few characters: the first of many with how many more there are. */
export function placeWords(location: string): string {
  const places = location.split(betweenPlaces).filter(Boolean);
  const first = places[0] ?? location;
  const short = first.length > longestPlace ? (first.split(',')[0] ?? first) : first;
  return places.length > 1 ? t('morePlaces', short, places.length - 1) : short;
}

/** What was read: title, company, place, salary where it names one, and the board where that says something. */
export function PostingHeader({ job }: { readonly job: JobPosting }) {
  const facts = [
    job.company,
    job.location && placeWords(job.location),
    job.salary && /\d/.test(job.salary) ? job.salary : null,
  ].filter(fact => fact !== null && fact !== '');
  const source = job.board ?? sourceName(job.source);
  return (
    <header class="posting">
      <h1 class="posting-title" dir="auto" tabIndex={-1}>
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
          <span class="posting-board">
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
