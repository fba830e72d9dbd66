import { expect, test } from 'vitest';
import { pagePictures } from './gallery/page-states.tsx';
import { button, click, show } from './show.tsx';

test('the sample asks for a resume only if it uses an invented one, and has no marks if highlights are off', () => {
  const root = show(pagePictures.sample?.content);
  expect(root.querySelector('.sample-own')).toBeNull();
  const marks = () => root.querySelectorAll('mark').length;
  expect(marks()).toBeGreaterThan(3);
  expect([...root.querySelectorAll('mark')].every(mark => mark.dataset.keyword)).toBe(true);
  const words = root.querySelector('.sample-text')?.textContent;
  click(root.querySelector('.sample-match [role=switch]') as HTMLElement);
  expect(marks()).toBe(0);
  expect(root.querySelector('.sample-text')?.textContent).toBe(words);
});

test('the sample marks the place of the requested keyword, and no other', () => {
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
