/** Paths on a 16 × 16 grid, for a stroke width of 1.5. */
const outlines = {
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  check: 'm3 8.5 3.2 3.2L13 4.6',
  close: 'm4 4 8 8m0-8-8 8',
  dash: 'M4 8h8',
  question:
    'M8 14.25A6.25 6.25 0 1 0 8 1.75a6.25 6.25 0 0 0 0 12.5ZM6.3 6.2a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.6-.8 1.1m0 2.1v.1',
  warning: 'M8 2.2 14.3 13H1.7L8 2.2Zm0 4.2v3.1m0 1.9v.1',
  locate: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 1.5v2M8 12.5v2M14.5 8h-2M3.5 8h-2M8 8v.1',
  copy: 'M6 5.5V3.3c0-.4.4-.8.8-.8h5.9c.4 0 .8.4.8.8v5.9c0 .4-.4.8-.8.8h-2.2M3.3 5.5h5.9c.4 0 .8.4.8.8v6.4c0 .4-.4.8-.8.8H3.3a.8.8 0 0 1-.8-.8V6.3c0-.4.4-.8.8-.8Z',
  share: 'M8 2v8m0-8L5 5m3-3 3 3M2.5 9.5v4h11v-4',
  file: 'M9.5 1.75h-6v12.5h9V4.75l-3-3Zm0 0v3h3M5.75 8h4.5m-4.5 2.75h4.5',
  plus: 'M8 3v10M3 8h10',
  trash: 'M2.5 4h11M6 4V2.5h4V4m-6.5 0 .6 9.5h7.8l.6-9.5M6.5 6.75v4m3-4v4',
  pencil: 'm2.5 13.5.7-3L10.7 3l2.3 2.3-7.5 7.5-3 .7ZM9.2 4.5l2.3 2.3',
  swap: 'M2.5 5.5h10m0 0L10 3m2.5 2.5L10 8m3.5 2.5h-10m0 0L6 8m-2.5 2.5L6 13',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5L8 2Z',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  eyeOff:
    'M2 2l12 12M6.2 3.8c.6-.2 1.2-.3 1.8-.3 4 0 6.5 4.5 6.5 4.5s-.8 1.5-2.3 2.8M4 4.9C2.4 6.2 1.5 8 1.5 8S4 12.5 8 12.5c1 0 1.9-.3 2.7-.7',
  grip: 'M6 4v.1M6 8v.1M6 12v.1M10 4v.1M10 8v.1M10 12v.1',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'm10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
  lock: 'M3.5 7.25h9v6.5h-9zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2',
  upload: 'M8 10.5v-8m0 0L4.75 5.75M8 2.5l3.25 3.25M2.5 10v3.5h11V10',
  download: 'M8 2.5v8m0 0 3.25-3.25M8 10.5 4.75 7.25M2.5 10v3.5h11V10',
  away: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13 3 7.5 8.5',
  panel: 'M2.5 2.5h11v11h-11zM9.5 2.5v11',
  list: 'M5.5 4h8m-8 4h8m-8 4h8M2.5 4v.1m0 3.9v.1m0 3.9v.1',
  down: 'M2.5 3.5h11M4.5 8h7M6.5 12.5h3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2 3.2 3.2',
  half: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm0-11v11m1.5-9.5v8m1.5-7v6',
  open: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8Zm-5 5.5c.5-2.3 2.4-3.5 5-3.5s4.5 1.2 5 3.5',
  back: 'm10 3.5-4.5 4.5L10 12.5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof outlines;

/** A line icon, hidden from screen readers unless it has a label. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      data-icon={name}
    >
      {label && <title>{label}</title>}
      <path d={outlines[name]} />
    </svg>
  );
}
