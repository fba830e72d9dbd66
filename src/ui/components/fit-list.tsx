import { format, formatNumber, type MessageKey, t } from '../../browser/strings.ts';
import type { FitItem } from '../../core/types.ts';

const names: Readonly<Record<FitItem['id'], MessageKey>> = {
  title: 'fitTitle',
  years: 'fitYears',
  level: 'fitLevel',
  degree: 'fitDegree',
};

/** Title, years, level and degree: what is asked, what the resume shows, the points it brings. */
export function FitList({ fit }: { readonly fit: readonly FitItem[] }) {
  if (fit.length === 0) return null;
  return (
    <section class="group">
      <h3 class="group-title">{t('partFit')}</h3>
      <table class="fit">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('fitAsked')}</th>
            <th scope="col">{t('fitShown')}</th>
            <th scope="col" class="number">
              {t('fitPoints')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fit.map(item => (
            <tr key={item.id}>
              <th scope="row">{t(names[item.id])}</th>
              <td>{format(item.asked)}</td>
              <td>{item.shown ? format(item.shown) : <span class="faint">{t('fitNothing')}</span>}</td>
              <td class="number">
                {formatNumber(item.points, 1)}
                <span class="faint"> {t('partOf', formatNumber(item.max, 1))}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
