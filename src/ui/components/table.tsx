import type { ComponentChildren } from 'preact';

type TableProps = {
  /** The names of the columns. */
  readonly heads: readonly ComponentChildren[];
  readonly class?: string;
  /** The rows. */
  readonly children: ComponentChildren;
};

/** A table with a name for each column. */
export function Table({ heads, class: name = '', children }: TableProps) {
  return (
    <table class={`table ${name}`}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
