import { format, formatNumber, t } from '../../browser/settings/strings.ts';
import type { Advice } from '../../core/types.ts';

/** What to do first, as a recruiter would say it: a line each, leading to the row that explains it. */
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
        {t('startHere')} <span class="gains-note">· {t('startHereNote')}</span>
      </h2>
      <ol>
        {advice.map(item => (
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
