import { format, formatNumber, keyOf, t } from '../../browser/settings/strings.ts';
import type { Report } from '../../core/types.ts';
import { countStates, keywordRows } from './keyword-rows.ts';

function Points({ points, max }: { points: number; max: number }) {
  return (
    <td class="number">
      {formatNumber(points, 1)}
      <span class="faint"> {t('partOf', formatNumber(max, Number.isInteger(max) ? 0 : 1))}</span>
    </td>
  );
}

/** The sum of the score, to a tenth of a point: the keywords, then title, years, level and degree, each as asked and as shown. */
export function ScoreSum({ report }: { readonly report: Report }) {
  const rows = keywordRows(report.keywords);
  const proven = countStates(rows).proven;
  const keywords = report.parts.find(({ id }) => id === 'keywords');
  return (
    <table class="fit score-sum">
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
        {keywords && (
          <tr>
            <th scope="row">{t('viewKeywords')}</th>
            <td>{rows.length}</td>
            <td>{t('keywordsProven', proven)}</td>
            <Points points={keywords.points} max={keywords.max} />
          </tr>
        )}
        {report.fit
          .filter(({ max }) => max > 0)
          .map(item => (
            <tr key={item.id}>
              <th scope="row">{t(keyOf('fit', item.id))}</th>
              <td>{format(item.asked)}</td>
              <td>{item.shown ? format(item.shown) : <span class="faint">{t('notFound')}</span>}</td>
              <Points points={item.points} max={item.max} />
            </tr>
          ))}
        {report.weighed.map(words => (
          <tr key={words.id}>
            <td colSpan={4} class="faint">
              {format(words)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('scoreLabel')}
          </th>
          <td class="number">
            {report.score}
            <span class="faint"> {t('partOf', 100)}</span>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
