import type { RefObject } from 'preact';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { IconButton } from './button.tsx';
import type { KeywordState, RowOrder } from './keyword-rows.ts';
import { SearchField } from './search-field.tsx';

/** Which keywords are shown, and in which order. */
export type KeywordFilter = {
  /** Null for all of them. */
  readonly state: KeywordState | null;
  /** Null while nothing is searched for. */
  readonly search: string | null;
  readonly order: RowOrder;
};

// Each chip is marked as its words are in the page: the chips are the legend too.
const chips: readonly (readonly [KeywordState, MessageKey, string])[] = [
  ['missing', 'chipMissing', 'missing'],
  ['to-prove', 'chipToProve', 'listed'],
  ['proven', 'chipProven', 'proven'],
];

type KeywordFilterBarProps = {
  readonly filter: KeywordFilter;
  readonly counts: Readonly<Record<KeywordState, number>>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: KeywordFilter) => void;
};

/** Chips with counts, the search, and the order. */
export function KeywordFilterBar({ filter, counts, field, onChange }: KeywordFilterBarProps) {
  const { state, search, order } = filter;
  const orderName = t(order === 'gain' ? 'orderPosting' : 'orderGain');
  return (
    <div class="filter">
      <div class="filter-row">
        {chips.map(([id, name, mark]) => (
          <button
            key={id}
            type="button"
            class="filter-chip wash"
            aria-pressed={state === id}
            onClick={() => onChange({ ...filter, state: state === id ? null : id })}
          >
            <span class={`mark ${mark}`}>{t(name)}</span> <span class="strong">{counts[id]}</span>
          </button>
        ))}
        <IconButton
          class="quiet filter-tool"
          icon={order === 'gain' ? 'down' : 'list'}
          name={t('orderInPosting')}
          aria-pressed={order === 'posting'}
          title={orderName}
          onClick={() => onChange({ ...filter, order: order === 'gain' ? 'posting' : 'gain' })}
        />
        <IconButton
          class="quiet"
          icon="search"
          name={t('search')}
          aria-expanded={search !== null}
          aria-keyshortcuts="/"
          title={t('searchKeys')}
          onClick={() => onChange({ ...filter, search: search === null ? '' : null })}
        />
      </div>
      {search !== null && (
        <SearchField
          field={field}
          name={t('search')}
          value={search}
          onSearch={words => onChange({ ...filter, search: words })}
        />
      )}
    </div>
  );
}
