import { useState } from 'preact/hooks';
import { format, formatNumber, t } from '../../browser/settings/strings.ts';
import type { Advice } from '../../core/types.ts';

type AdviceRowsProps = { readonly advice: readonly Advice[]; readonly onOpen: (about: string) => void };

/** What to do first, one line for each piece of advice. A click leads to the row that explains it, or shows the full text in place. */
export function AdviceRows({ advice, onOpen }: AdviceRowsProps) {
  const [told, setTold] = useState<Advice | null>(null);
  if (advice.length === 0) return null;
  return (
    <section class="gains">
      <h2 class="section-title">
        {t('startHere')} <span class="gains-note">· {t('startHereNote')}</span>
      </h2>
      <ol>
        {advice.map(item => {
          const hasRow = item.about.includes(':');
          return (
            <li key={item.about}>
              <button
                type="button"
                class="gain-row wash"
                title={format(item.text)}
                aria-expanded={hasRow ? undefined : told === item}
                onClick={() => (hasRow ? onOpen(item.about) : setTold(told === item ? null : item))}
              >
                <span class="gain-title one-line">{format(item.title)}</span>
                <span class="gain-points">
                  {item.gain >= 0.05 && t('gain', formatNumber(item.gain, 1))}
                  {item.gain >= 0.05 && <span class="for-screen-readers"> {t('points')}</span>}
                </span>
              </button>
              {told === item && <p class="soft gain-text">{format(item.text)}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
