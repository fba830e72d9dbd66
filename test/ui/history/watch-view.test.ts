import { expect, test, vi } from 'vitest';
import { createViewWatch } from '../../../src/ui/history/watch-view.ts';

type Seen = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>;

test('each element is told only about itself, and at the end that it is out of view', () => {
  let tell: (entries: readonly Seen[]) => void = () => undefined;
  const watched = new Set<Element>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe = (element: Element) => watched.add(element);
      unobserve = (element: Element) => watched.delete(element);
    },
  );
  const watch = createViewWatch();
  const [one, other] = [document.createElement('p'), document.createElement('p')];
  const [heard, otherHeard] = [vi.fn(), vi.fn()];
  const end = watch(one, heard);
  watch(other, otherHeard);
  expect([...watched]).toEqual([one, other]);

  tell([{ target: one, isIntersecting: true }]);
  expect(heard.mock.calls).toEqual([[true]]);
  expect(otherHeard).not.toHaveBeenCalled();

  end();
  expect(heard.mock.calls).toEqual([[true], [false]]);
  expect([...watched]).toEqual([other]);
  tell([{ target: one, isIntersecting: true }]);
  expect(heard).toHaveBeenCalledTimes(2);
});
