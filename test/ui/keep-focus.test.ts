import { beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../src/ui/components/keep-focus.ts';

keepFocus(document);

const at = (id: string) => document.getElementById(id) as HTMLButtonElement;
const focused = () => document.activeElement?.id;
/** Waits until the observer of the page has run. */
const watched = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = `
    <button id="first"></button>
    <ul>
      <li><button id="a"></button><button id="a2"></button></li>
      <li id="row"><p><button id="b"></button></p></li>
      <li><p>Text <a id="c" href="#"></a></p></li>
    </ul>
    <p id="end"><button id="d"></button></p>`;
});

test.each([
  ['the next thing beside it', 'a', 'a', 'a2'],
  ['the last thing before it, where none follows in its place', 'a2', 'a2', 'a'],
  ['the next row, where its own went', 'b', 'row', 'c'],
  ['what is before the end of the page', 'd', 'end', 'c'],
])('%s gets the focus', async (_what, from, gone, next) => {
  at(from).focus();
  at(gone).remove();
  expect(document.activeElement).toBe(document.body);
  await watched();
  expect(focused()).toBe(next);
});

test('the element that replaced the button gets the focus, not the one before it', async () => {
  at('a2').focus();
  const form = document.createElement('form');
  form.innerHTML = '<button id="off" disabled></button><input id="field">';
  at('a2').replaceWith(form);
  await watched();
  expect(focused()).toBe('field');
});

test('an element that was disabled for a while gets the focus back', async () => {
  at('b').focus();
  at('b').disabled = true;
  // Browsers do this themselves; jsdom keeps the focus.
  at('b').blur();
  await watched();
  at('b').disabled = false;
  await watched();
  expect(focused()).toBe('b');
});

test('the focus is left alone if it was moved elsewhere, also by a click', async () => {
  at('b').focus();
  at('row').remove();
  at('first').focus();
  await watched();
  expect(focused()).toBe('first');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  at('first').remove();
  await watched();
  expect(document.activeElement).toBe(document.body);
});
