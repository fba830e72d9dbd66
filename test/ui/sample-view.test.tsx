import { expect, test } from 'vitest';
import { pagePictures } from './gallery/page-states.tsx';
import { button, click, show } from './show.tsx';

test('the sample marks the word of the keyword that is asked for, and no other', () => {
  const root = show(pagePictures.sample?.content);
  const shown = () =>
    [...root.querySelectorAll('mark[data-shown=true]')].map(mark => mark.getAttribute('data-keyword'));
  expect(root.querySelectorAll('mark').length).toBeGreaterThan(3);
  expect(shown()).toEqual([]);
  click(root.querySelector('.keyword-list button, .rows button') as HTMLElement);
  click(button(root, 'Show on the page'));
  const [name, ...others] = new Set(shown());
  expect(name).toBeTruthy();
  expect(others).toEqual([]);
});
