import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One view: its name, a count to show beside the name, and its content. */
export type Tab<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  /** A short number with its words for screen readers. */
  readonly count?: { readonly shown: string; readonly spoken: string };
  readonly render: () => ComponentChildren;
};

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** One view at a time, by the ARIA tabs pattern: arrows, Home and End switch, Tab enters the view. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find(tab => tab.id === selected);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(
      tabs.findIndex(tab => tab.id === selected),
      tabs.length - 1,
    );
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab || next === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(tab => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            class="tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${base}-view` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.name}
            {tab.count && (
              <>
                <span class="tab-count" aria-hidden="true">
                  {tab.count.shown}
                </span>
                <span class="for-screen-readers">, {tab.count.spoken}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div
        key={selected}
        class="tab-view"
        role="tabpanel"
        id={`${base}-view`}
        aria-labelledby={`${base}-${selected}`}
      >
        {current?.render()}
      </div>
    </>
  );
}
