import { formatNumber, type MessageKey, t } from '../../browser/strings.ts';
import type { ReportPart } from '../../core/types.ts';

const names: Readonly<Record<ReportPart['id'], MessageKey>> = {
  keywords: 'partKeywords',
  fit: 'partFit',
};

/** One labelled bar a part: its points of how many there are to have. */
export function PartBars({ parts }: { readonly parts: readonly ReportPart[] }) {
  return (
    <ul class="parts">
      {parts.map(part => (
        <li key={part.id} class={`part ${part.id}`}>
          <span class="part-name">{t(names[part.id])}</span>
          <span class="part-points">
            {formatNumber(part.points, 1)}
            <span class="faint">
              {' '}
              {t('partOf', formatNumber(part.max, Number.isInteger(part.max) ? 0 : 1))}
            </span>
          </span>
          <svg class="part-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="part-track" width="100" height="4" />
            <rect class="part-fill" width={part.max > 0 ? (100 * part.points) / part.max : 0} height="4" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
