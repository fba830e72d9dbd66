import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

type EmptyStateProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly text: ComponentChildren;
  /** The buttons, the likeliest first: it takes the focus. */
  readonly children?: ComponentChildren;
};

/** A state with nothing to list yet: one sentence, and a button that helps. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const first =
      frame.current?.querySelector<HTMLElement>('button, textarea') ?? frame.current?.querySelector('h1');
    first?.focus({ preventScroll: true });
  }, []);
  return (
    <main class="empty" ref={frame}>
      <span class="empty-icon">
        <Icon name={icon} />
      </span>
      <h1 class="empty-title" tabIndex={-1}>
        {title}
      </h1>
      <p class="soft empty-text">{text}</p>
      {children && <div class="side-by-side above-4">{children}</div>}
    </main>
  );
}
