/** Moves the focus between rows with the arrow keys, Home and End. Returns whether the key was one of them. */
export function moveByKey(list: Element, event: KeyboardEvent, of = '.disclosure-summary'): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>(of)];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, rows.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: rows.length - 1,
  };
  const to = next[event.key];
  if (at < 0 || to === undefined) return false;
  event.preventDefault();
  rows[to]?.focus();
  return true;
}
