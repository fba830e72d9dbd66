import type { ComponentChildren } from 'preact';

type GroupProps = { readonly title: string; readonly count: number; readonly children: ComponentChildren };

/** A part of a view that stands open, with its title and how much it holds. */
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
