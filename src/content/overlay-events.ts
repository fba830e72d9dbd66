const EVENTS = ['scroll', 'load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

type Told = {
  /** The page's text or its size may be another. */
  changed(): void;
  /** Something has moved; not everything alike, if so told. */
  moved(isAlone: boolean): void;
};

/** Tells of all that can move or change the text of a page until closed; gives what listens to one more root. */
export function watchMoves(
  document: Document,
  view: Window & typeof globalThis,
  { changed, moved }: Told,
  closed: AbortSignal,
): (root: Node) => void {
  const changes = new view.MutationObserver(changed);
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const sizes = new view.ResizeObserver(changed);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  closed.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
  });
  view.addEventListener('resize', changed, { signal: closed });
  // The window's own scrolling moves all alike; whatever else happens may move one box against another.
  const happened = ({ type, target }: Event) => moved(type !== 'scroll' || target !== document);
  // A root that is listened to already is left as it is. https://dom.spec.whatwg.org/#add-an-event-listener
  const hear = (root: Node) => {
    for (const name of EVENTS)
      root.addEventListener(name, happened, { capture: true, passive: true, signal: closed });
  };
  hear(document);
  return hear;
}
