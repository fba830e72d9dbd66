import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { type HistoryOrder, nextOrder, type SortColumn } from './history-order.ts';

type HistoryHeadProps = {
  readonly order: HistoryOrder;
  readonly onSort: (order: HistoryOrder) => void;
};

/** The head of the job list: pressed, a column sorts. */
export function HistoryHead({ order, onSort }: HistoryHeadProps) {
  const column = (by: SortColumn, name: MessageKey) => (
    <th
      scope="col"
      aria-sort={order.by === by ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" class="sort" onClick={() => onSort(nextOrder(order, by))}>
        {t(name)}
        <span class="sort-mark" aria-hidden="true">
          {order.by === by && (order.isDescending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
  return (
    <thead>
      <tr>
        {column('posting', 'historyPosting')}
        {column('status', 'historyStatus')}
        {column('date', 'historyDate')}
        <th scope="col">{t('chooserLabel')}</th>
        {column('score', 'historyChange')}
        <th scope="col">{t('historyPlot')}</th>
        <td />
      </tr>
    </thead>
  );
}
