import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_STYLES, type HighlightStyle, highlightStyle } from '../../browser/page/highlight-term.ts';
import { keyOf, t } from '../../browser/settings/strings.ts';
import type { Report } from '../../core/types.ts';
import { IconButton } from './button.tsx';
import { Fold } from './disclosure.tsx';
import type { KeywordRowContext } from './keyword-evidence.tsx';
import { KeywordRow } from './keyword-row.tsx';
import { countStates, type KeywordRowData, keywordRows, type RowOrder, sortedRows } from './keyword-rows.ts';
import { Ladder } from './ladder.tsx';
import { moveByKey } from './row-keys.ts';
import { SearchField } from './search-field.tsx';
import { useFirstPicture, useOpened } from './use-opened.ts';

/** More rows than fit under the score before the person scrolls. */
const FIRST_ROWS = 8;

const levels = ['covered', 'listed', 'project', 'experience'] as const;

function LadderKey() {
  return (
    <p class="faint ladder-key side-by-side">
      {levels.map(level => (
        <span key={level}>
          <Ladder level={level} /> {t(`${keyOf('level', level)}Short`)}
        </span>
      ))}
    </p>
  );
}

function isFound({ members, state }: KeywordRowData, filter: KeywordFilter): boolean {
  const words = filter.search?.trim().toLowerCase() ?? '';
  return (
    (filter.state === null || filter.state === state) &&
    members.some(({ name, called = '' }) => `${called}\n${name}`.toLowerCase().includes(words))
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** The state of the filter, with its keys: “/” opens the search, Escape closes it, the down arrow goes from it to the first row. */
function useFilter() {
  const [filter, setFilter] = useState<KeywordFilter>({ state: null, search: null, order: 'gain' });
  const field = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isSearching = filter.search !== null;
  // A layout effect, so that the field has the focus before the next key after “/”.
  useLayoutEffect(() => {
    if (isSearching) field.current?.focus();
  }, [isSearching]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isHere = target instanceof Node && frame.current?.contains(target);
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(target)) {
        event.preventDefault();
        setFilter(now => ({ ...now, search: now.search ?? '' }));
        field.current?.focus();
      } else if (event.key === 'Escape' && isHere && field.current) {
        event.preventDefault();
        setFilter(now => ({ ...now, search: null }));
      } else if (event.key === 'ArrowDown' && target === field.current) {
        event.preventDefault();
        list.current?.querySelector<HTMLElement>('.disclosure-summary')?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return { filter, setFilter, field, frame, list };
}

type KeywordViewProps = {
  readonly context: KeywordRowContext;
  readonly otherRequirements: Report['otherRequirements'];
  /** Shown if no keyword is asked for. */
  readonly whyEmpty: string;
};

/** All keywords in one list: by gain or in the posting's order, filtered by chips and search. */
export function KeywordView({ context, otherRequirements, whyEmpty }: KeywordViewProps) {
  const { filter, setFilter, field, frame, list } = useFilter();
  const opened = useOpened();
  const isFirstPicture = useFirstPicture();
  const rows = keywordRows(context.all);
  const matching = rows.filter(row => isFound(row, filter));
  const found = sortedRows(matching, filter.order);
  const mentioned = context.all
    .filter(({ need }) => need === 'mentioned')
    .map(match => ({ members: [match], choice: [match], lead: match, state: highlightStyle(match) }))
    .filter(row => isFound(row, { ...filter, state: null }));
  return (
    <div ref={frame}>
      {rows.length > 0 ? (
        <>
          <KeywordFilterBar filter={filter} counts={countStates(rows)} field={field} onChange={setFilter} />
          <ul class="rows keywords" ref={list} onKeyDown={event => moveByKey(event.currentTarget, event)}>
            {(isFirstPicture ? found.slice(0, FIRST_ROWS) : found).map(row => (
              <KeywordRow key={row.lead.name} row={row} context={context} />
            ))}
          </ul>
          {found.length > 0 && <LadderKey />}
          {found.length + mentioned.length === 0 && <p class="soft view-note">{t('nothingFound')}</p>}
        </>
      ) : (
        <p class="soft view-note">{whyEmpty}</p>
      )}
      {mentioned.length > 0 && !isFirstPicture && (
        <Fold title={t('groupMentioned')} count={mentioned.length}>
          <p class="faint group-note">{t('groupMentionedNote')}</p>
          <ul class="rows">
            {mentioned.map(row => (
              <KeywordRow key={row.lead.name} row={row} context={context} />
            ))}
          </ul>
        </Fold>
      )}
      {opened && (
        <opened.OtherRequirements
          otherRequirements={otherRequirements}
          description={context.description}
          onQuote={context.onQuote}
        />
      )}
    </div>
  );
}

/** Which keywords are shown, and in which order. */
export type KeywordFilter = {
  /** Null for all states. */
  readonly state: HighlightStyle | null;
  /** Null while the search is closed. */
  readonly search: string | null;
  readonly order: RowOrder;
};

type KeywordFilterBarProps = {
  readonly filter: KeywordFilter;
  readonly counts: Readonly<Record<HighlightStyle, number>>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (filter: KeywordFilter) => void;
};

/** Chips with counts, the search, and the order. */
export function KeywordFilterBar({ filter, counts, field, onChange }: KeywordFilterBarProps) {
  const { state, search, order } = filter;
  const orderName = t(order === 'gain' ? 'orderPosting' : 'orderGain');
  return (
    <div class="filter">
      <div class="filter-row side-by-side">
        {/* Each chip has the mark that its keywords have on the page, so the chips are also the legend. */}
        {HIGHLIGHT_STYLES.map(id => (
          <button
            key={id}
            type="button"
            class="filter-chip wash"
            aria-pressed={state === id}
            onClick={() => onChange({ ...filter, state: state === id ? null : id })}
          >
            <span class={`mark ${id}`}>{t(keyOf('chip', id))}</span> <span class="strong">{counts[id]}</span>
          </button>
        ))}
        <IconButton
          class="quiet filter-tool pushed"
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
