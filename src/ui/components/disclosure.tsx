import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

type DisclosureProps = {
  /** The content beside the chevron. */
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Given together with `onToggle` if the parent keeps the state. */
  readonly open?: boolean;
  readonly onToggle?: () => void;
  readonly id?: string;
};

/** A row that opens in place. Its content is rendered only while it is open. */
export function Disclosure({ summary, children, class: name = '', open, onToggle, id }: DisclosureProps) {
  const [own, setOwn] = useState(false);
  const isOpen = open ?? own;
  const body = useId();
  return (
    <div class={`disclosure ${name}`} data-open={isOpen} id={id}>
      <button
        type="button"
        class="disclosure-summary wash"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onToggle ?? (() => setOwn(!own))}
      >
        <Icon name="chevron" />
        {summary}
      </button>
      {isOpen && (
        <div class="disclosure-body" id={body}>
          {children}
        </div>
      )}
    </div>
  );
}

/** The ids of a list's open rows, and functions to open or toggle one. */
export function useOpenRows() {
  const [rows, setRows] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setRows(open => new Set(open.has(id) ? [...open].filter(other => other !== id) : [...open, id]));
  const open = (id: string) => setRows(rows => new Set(rows).add(id));
  return { rows, toggle, open };
}

type FoldProps = Pick<DisclosureProps, 'children' | 'open' | 'onToggle'> & {
  readonly title: string;
  /** How many items it contains. */
  readonly count?: number | undefined;
  /** A remark beside the title. */
  readonly note?: string;
};

/** A part of a page that is folded at first, with its title and the number of its items. */
export function Fold({ title, count, note, ...others }: FoldProps) {
  const summary = (
    <span class="fold-title">
      {title} {count !== undefined && <span class="group-count">{count}</span>}
      {note && <span class="faint">{note}</span>}
    </span>
  );
  return <Disclosure class="fold" summary={summary} {...others} />;
}

type GroupProps = { readonly title: string; readonly count: number; readonly children: ComponentChildren };

/** A part of a view that is always open, with its title and the number of its items. */
export function Group({ title, count, children }: GroupProps) {
  return (
    <section class="group">
      <h3 class="abreast">
        {title} <span class="group-count">{count}</span>
      </h3>
      {children}
    </section>
  );
}
