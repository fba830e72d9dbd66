import { expect, test } from 'vitest';
import { parentOf } from '../../src/content/spots.ts';

const names = [
  'parentElement',
  'parentNode',
  'assignedSlot',
  'getRootNode',
  'nodeType',
  'ownerDocument',
  'host',
];

test.each(names)('a form with a field called %s is climbed out of', name => {
  const page = new DOMParser().parseFromString(
    `<main><form><input name="${name}"><p>Two years of experience</p></form></main>`,
    'text/html',
  );
  const around: string[] = [];
  for (let box = parentOf(page.querySelector('p')?.firstChild as Node); box; box = parentOf(box)) {
    around.push(box.localName);
    if (around.length > 10) break;
  }
  expect(around).toEqual(['p', 'form', 'main', 'body', 'html']);
});
