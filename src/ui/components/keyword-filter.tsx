import type { RefObject } from 'preact';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { Icon } from './icon.tsx';
import type { KeywordState, RowOrder } from './keyword-rows.ts';

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
            class="filter-chip"
            aria-pressed={state === id}
            onClick={() => onChange({ ...filter, state: state === id ? null : id })}
          >
            <span class={`mark ${mark}`}>{t(name)}</span> <span class="filter-count">{counts[id]}</span>
          </button>
        ))}
        <button
          type="button"
          class="button quiet icon-only filter-tool"
          aria-pressed={order === 'posting'}
          title={orderName}
          onClick={() => onChange({ ...filter, order: order === 'gain' ? 'posting' : 'gain' })}
        >
          <Icon name={order === 'gain' ? 'down' : 'list'} label={t('orderInPosting')} />
        </button>
        <button
          type="button"
          class="button quiet icon-only"
          aria-expanded={search !== null}
          aria-keyshortcuts="/"
          title={t('searchKeys')}
          onClick={() => onChange({ ...filter, search: search === null ? '' : null })}
        >
          <Icon name="search" label={t('search')} />
        </button>
      </div>
      {search !== null && (
        <input
          ref={field}
          class="field"
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          maxLength={80}
          value={search}
          onInput={event => onChange({ ...filter, search: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
