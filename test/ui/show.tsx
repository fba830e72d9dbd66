import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { speakFrom } from '../../src/browser/strings.ts';
import { inEnglish } from '../voices.ts';

/** Renders into the document, in English, in place of what was there. */
export function show(content: ComponentChild): HTMLElement {
  speakFrom(inEnglish);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') as HTMLElement;
  act(() => render(content, root));
  return root;
}

/** The first button whose name contains the words. */
export function button(root: Element, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(element => element.textContent?.includes(words));
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
}

/** A click, with everything that follows from it done. */
export function click(element: Element): void {
  act(() => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
}

/** A key pressed on an element. */
export function press(element: Element, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}
