import { expect, test } from 'vitest';
import { nounAfter } from '../../../src/core/keywords/sense-features.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const behind = (text: string) => nounAfter(tokenize(text).at(-1));

test.each(
  `framework frameworks library libraries developer developers engineer engineers programmer programmers programming
  language code codebase backend frontend stack ecosystem scripts script scripting expert specialist sdk cli api apis
  module modules microservice microservices applications apps database databases cluster clusters query queries
  orchestration playbooks cookbooks gems binary binaries manifests spreadsheets spreadsheet macros formulas pipelines containers images
  server servers test tests integration integrations`.split(/\s+/),
)('a “Go %s” speaks of a trade, joined by a hyphen, too', noun => {
  expect([behind(`Go ${noun}`), behind(`Go-${noun}`), behind(`Go, ${noun}`)]).toEqual([
    'trade',
    'trade',
    null,
  ]);
});

test.each('skill skills experience knowledge proficiency expertise development'.split(' '))(
  '“Go %s” says that somebody knows it',
  noun => {
    expect([behind(`Go ${noun}`), behind(`Go\n${noun}`)]).toEqual(['skill', null]);
  },
);

test('any other word gives null', () => {
  expect([behind('Go people'), nounAfter(undefined)]).toEqual([null, null]);
});
