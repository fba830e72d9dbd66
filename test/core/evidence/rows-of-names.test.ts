import { expect, test } from 'vitest';
import { isRowOfNames, withoutNames } from '../../../src/core/evidence/rows-of-names.ts';

test.each([
  ['Golang, Docker, GitHub, AWS', true],
  ['Golang, Docker, GitHub', false],
  ['golang, Docker, GitHub, AWS', false],
  ['Go, a service that reads the orders, Docker, AWS', false],
  ['Go: 1, Docker, GitHub, AWS', false],
  ['Go, Docker, GitHub and Git, AWS', false],
  ['Go, Docker, Internationalisation-api, AWS', true],
  ['Go, Docker, Internationalisation-apis, AWS', false],
])('“%s” is a row of names: %s', (line, isRow) => {
  expect(isRowOfNames(line)).toBe(isRow);
});

test.each([
  ['Built a shop. Tech stack: Go, Redis, Docker', 'Built a shop'],
  ['Tech stack: Go, Redis, Docker', ''],
  ['Built a shop with Go, Redis, Docker', 'Built a shop with Go, Redis, Docker'],
])('of “%s” is left “%s”', (text, rest) => {
  expect(withoutNames(text)).toBe(rest);
});
