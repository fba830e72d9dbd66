import { format, formatNumber, t } from '../../browser/strings.ts';
import type { Advice } from '../../core/types.ts';

/** What to do first, each leading to the row that explains it. */
export function DoFirst({
  suggestions,
  onOpen,
}: {
  readonly suggestions: readonly Advice[];
  readonly onOpen: (id: string) => void;
}) {
  if (suggestions.length === 0) return null;
  return (
    <section class="do-first">
      <h2 class="section-title">
        {t('doFirst')} <span class="do-first-note">{t('doFirstNote')}</span>
      </h2>
      <ol>
        {suggestions.slice(0, 3).map((suggestion, index) => (
          <li key={suggestion.about}>
            <button
              type="button"
              class="suggestion"
              title={format(suggestion.text)}
              onClick={() => onOpen(suggestion.about)}
            >
              <span class="suggestion-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="suggestion-title">{format(suggestion.title)}</span>
              <span class="suggestion-gain">
                {suggestion.gain >= 0.05 && t('gain', formatNumber(suggestion.gain, 1))}
                {suggestion.gain >= 0.05 && <span class="for-screen-readers"> {t('points')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
