const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"]';

const kept = new WeakSet<Document>();

/** The place of an element, or of an ancestor, within its parent: after which sibling it stood. */
type Spot = { readonly holder: Element; readonly before: Element | null };

/** Restores the focus after its element was removed (to a near one) or disabled. https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/ */
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
    // A click or tap gives the place up.
    last = null;
  });
  new MutationObserver(() => {
    if (last === null || page.activeElement !== body) return;
    const next = last.isConnected ? last : nearest(spots);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }).observe(body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
}

/** The spots of an element and of its ancestors, the innermost first. */
function spotsOf(element: Element): readonly Spot[] {
  const holder = element.parentElement;
  return holder ? [{ holder, before: element.previousElementSibling }, ...spotsOf(holder)] : [];
}

/** A focusable element in the innermost parent that still exists: the first one after the spot, or else the last one before it. */
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
