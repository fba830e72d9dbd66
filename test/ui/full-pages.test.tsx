import { describe, expect, test } from 'vitest';
import { pagePictures } from './gallery/page-states.tsx';
import { show } from './show.tsx';

describe.each(Object.entries(pagePictures))('the page %s', (_, picture) => {
  test('has a heading, and nothing that was left undefined', () => {
    const root = show(picture.content);
    expect(root.querySelector('h1')?.textContent).not.toBe('');
    expect(root.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});
