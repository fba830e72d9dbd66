import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withLists } from '../../scripts/namespace-as-list.ts';
import * as all from '../../src/boards/index.ts';

const folder = path.resolve('src/boards');

test('the built scripts have the boards as a list, in the order of the namespace', () => {
  const code = withLists(readFileSync(path.join(folder, 'board-of.ts'), 'utf8'), folder);
  expect(code).toContain(`...[${Object.keys(all).join()}],`);
  expect(code).toContain(`import { remoteOk } from '${folder}/remote-ok.ts';`);
  expect(code).not.toContain('import *');
});

test('a namespace stays one if it is used for more than its values', () => {
  const code = "import * as all from './index.ts';\nconst list = Object.values(all);\nall.adp;";
  expect(withLists(code, folder)).toBe(code);
  expect(withLists(code.replace('all.adp;', 'tall;'), folder)).not.toContain('Object.values');
});
