import { expect, test } from 'vitest';
import { childOf, descend, elementsOf, parseXml, toggleOf, valOf } from '../../src/resumes/docx/parse-xml.ts';

const root = (body: string) => {
  const element = childOf(parseXml(`<w:p>${body}</w:p>`), 'w:p');
  if (!element) throw new Error('It has no paragraph.');
  return element;
};

test.each([
  ['<w:b/>', true],
  ['<w:b w:val="1"/>', true],
  ['<w:b w:val="true"/>', true],
  ['<w:b w:val="on"/>', true],
  ['<w:b w:val="0"/>', false],
  ['<w:b w:val="False"/>', false],
  ['<w:b w:val="off"/>', false],
  ['<w:b w:val="none"/>', false],
  ['<w:b w:val="10"/>', true],
  ['<w:i/>', null],
])('the toggle %s is %s', (body, isOn) => {
  expect(toggleOf(root(body), 'w:b')).toBe(isOn);
});

test('what stands within is found by its names, the first of each', () => {
  const element = root('<w:r><w:sz w:val="20"/></w:r><w:r><w:sz w:val="24"/></w:r>');
  expect(elementsOf(element, 'w:r')).toHaveLength(2);
  expect(valOf(descend(element, 'w:r'), 'w:sz')).toBe('20');
  expect(descend(element, 'w:r', 'w:b', 'w:c')).toBeUndefined();
  expect([valOf(element, 'w:sz'), valOf(undefined, 'w:sz'), valOf(element, 'w:r')]).toEqual([
    null,
    null,
    null,
  ]);
});
