import { expect, test } from 'vitest';
import { dataDifferences } from '../../../src/core/tailor/data-differences.ts';
import type { Draft } from '../../../src/core/tailor/draft.ts';
import { readJsonResume } from '../../../src/resumes/json/read-json-resume.ts';
import { writeJsonResume } from '../../../src/writers/write-json-resume.ts';
import { sampleDraft } from '../../ui/tailor/sample-draft.ts';

function readBack(draft: Draft, change: (json: string) => string = json => json) {
  const bytes = new TextEncoder().encode(change(writeJsonResume(draft)));
  const { resume } = readJsonResume({ name: 'copy.json', bytes });
  if (!resume) throw new Error('It was not read.');
  return dataDifferences(draft, resume);
}

test('JSON Resume in another order, under its own headings, has lost nothing', () => {
  expect(readBack(sampleDraft)).toEqual([]);
});

test.each([
  ['a word of a line', 'Built a ferry', 'Built the ferry', 'line'],
  ['a skill', 'Docker', 'Podman', 'skills'],
  ['a year', '2023', '2022', 'dates'],
  ['a title', 'Intern', 'Trainee', 'entry'],
  ['the e-mail', 'ada@', 'eva@', 'email'],
])('%s that is another is told', (_, from, to, what) => {
  expect(readBack(sampleDraft, json => json.replaceAll(from, to)).map(one => one.what)).toContain(what);
});
