const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]';

const kept = new WeakSet<Document>();

/** Where an element stood in one that held it: after which of its children. */
type Spot = { readonly holder: Element; readonly before: Element | null };

/** Keeps the keyboard's place: next to what was taken away, or where it was switched off. https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/ */
export function keepFocus(page: Document): void {
  if (kept.has(page)) return;
  kept.add(page);
  const { body } = page;
  let last: Element | null = null;
  let spots: readonly Spot[] = [];
  page.addEventListener('focusin', ({ target }) => {
    last = target as Element;
    spots = spotsOf(last);
  });
  page.addEventListener('pointerdown', () => {
    // Whoever points elsewhere leaves the place.
    last = null;
  });
  new MutationObserver(() => {
    if (last === null || page.activeElement !== body) return;
    const next = last.isConnected ? last : nearest(spots);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }).observe(body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
}

/** The spots of an element, from the innermost to the page's body. */
function spotsOf(element: Element): readonly Spot[] {
  const holder = element.parentElement;
  return holder ? [{ holder, before: element.previousElementSibling }, ...spotsOf(holder)] : [];
}

/** What can have the focus in the innermost holder that is left: the first thing after the spot, else the last before it. */
function nearest(spots: readonly Spot[]): Element | undefined {
  for (const { holder, before } of spots) {
    if (!holder.isConnected) continue;
    const all = [...holder.querySelectorAll(FOCUSABLE)].filter(canHaveFocus);
    const isAfter = (element: Element) =>
      !before?.isConnected ||
      (before.compareDocumentPosition(element) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
        Node.DOCUMENT_POSITION_FOLLOWING;
    const found = all.find(isAfter) ?? all.at(-1);
    if (found) return found;
  }
  return undefined;
}

const canHaveFocus = (element: Element): boolean =>
  !element.matches(':disabled, [tabindex="-1"], [hidden] *, [inert] *, dialog:not([open]) *');
