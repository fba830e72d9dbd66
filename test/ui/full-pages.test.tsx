import { describe, expect, test } from 'vitest';
import { pagePictures } from './gallery/page-states.tsx';
import { tailorPictures } from './gallery/tailor-states.tsx';
import { show } from './show.tsx';

HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};

const pages = [
  ...Object.entries(pagePictures).map(([name, { content }]) => [name, () => content] as const),
  ...Object.entries(tailorPictures).map(([name, { draw }]) => [`of a copy: ${name}`, draw] as const),
];

describe.each(pages)('the page %s', (_, draw) => {
  test('has a heading, and nowhere the text “undefined”', () => {
    const root = show(draw());
    expect(root.querySelector('h1')?.textContent).not.toBe('');
    expect(root.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});
