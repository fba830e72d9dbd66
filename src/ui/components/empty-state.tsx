import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

type EmptyStateProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly text: ComponentChildren;
  /** The buttons, the most likely first, as the first gets the focus. */
  readonly children?: ComponentChildren;
};

/** Shown instead of content if there is none: one sentence, and buttons that help. */
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
