/** Calls back when an element comes into view and when it leaves it. The returned function stops this, with a last call of `seen(false)`. */
export type WatchView = (element: Element, seen: (isInView: boolean) => void) => () => void;

/** Watches any number of elements with one observer. */
export function createViewWatch(): WatchView {
  const listeners = new Map<Element, (isInView: boolean) => void>();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    { rootMargin: '100px' },
  );
  return (element, seen) => {
    listeners.set(element, seen);
    observer.observe(element);
    return () => {
      observer.unobserve(element);
      listeners.delete(element);
      seen(false);
    };
  };
}
