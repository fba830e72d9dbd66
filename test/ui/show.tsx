import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll } from 'vitest';
import { speakFrom } from '../../src/browser/settings/strings.ts';
import { loadOpened } from '../../src/ui/components/use-opened.ts';
import { inEnglish } from '../voices.ts';
import { afterPicture } from '../wait-for.ts';

// Load in advance what pages load after the first paint, so that a click shows its result at once.
await loadOpened();

afterAll(afterPicture);

let shown: HTMLElement | null = null;

/** Renders into the document, in English. The earlier content is unmounted with its listeners and timers. */
export function show(content: ComponentChild): HTMLElement {
  const before = shown;
  if (before) act(() => render(null, before));
  speakFrom(inEnglish);
  // jsdom has no layout and no canvas.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') as HTMLElement;
  shown = root;
  act(() => render(content, root));
  return root;
}

/** The first button whose name contains the words. */
export function button(root: Element, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(element => element.textContent?.includes(words));
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
}

/** Clicks, and lets all effects of the click run. */
export function click(element: Element): void {
  act(() => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
}

/** Presses a key on an element. */
export function press(element: Element, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}
