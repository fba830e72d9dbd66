import { format, formatNumber, t } from '../../browser/settings/strings.ts';
import type { Advice } from '../../core/types.ts';

const shownRows = 3;

/** The first pieces of advice: what comes before any points are to be had (it would end the application), then the largest gain down. */
export function adviceToShow(advice: readonly Advice[]): readonly Advice[] {
  const shown = advice.slice(0, shownRows);
  const firstGain = shown.findIndex(({ gain }) => gain > 0);
  const before = shown.slice(0, Math.max(0, firstGain));
  return [...before, ...shown.slice(before.length).toSorted((a, b) => b.gain - a.gain)];
}

/** What to do first, a line each, leading to the row that explains it. */
export function AdviceRows({
  advice,
  onOpen,
}: {
  readonly advice: readonly Advice[];
  readonly onOpen: (about: string) => void;
}) {
  if (advice.length === 0) return null;
  return (
    <section class="gains">
      <h2 class="section-title">
        {t('helpsMost')} <span class="gains-note">· {t('helpsMostNote')}</span>
      </h2>
      <ol>
        {adviceToShow(advice).map(item => (
          <li key={item.about}>
            <button
              type="button"
              class="gain-row"
              title={format(item.text)}
              onClick={() => onOpen(item.about)}
            >
              <span class="gain-title">{format(item.title)}</span>
              <span class="gain-points">
                {item.gain >= 0.05 && t('gain', formatNumber(item.gain, 1))}
                {item.gain >= 0.05 && <span class="for-screen-readers"> {t('points')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
