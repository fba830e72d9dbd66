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

test('JSON Resume loses nothing by another order and its own headings', () => {
  expect(readBack(sampleDraft)).toEqual([]);
});

test.each(['English (C1), Deutsch (B2, certified)', 'English: native; Deutsch'])(
  'spoken languages come back, whichever way they are listed: %s',
  text => {
    const lines = [{ id: 'spoken-1', text, isHidden: false, from: null }];
    const section = { id: 'spoken', heading: 'Languages', isHidden: false, lines, entries: [] };
    const draft: Draft = {
      ...sampleDraft,
      sections: [...sampleDraft.sections, { ...section, kind: 'other' }],
    };
    expect(readBack(draft)).toEqual([]);
    expect(readBack(draft, json => json.replaceAll('Deutsch', 'Dutch')).map(({ id }) => id)).toContain(
      'spoken-1',
    );
  },
);

test.each([
  ['a word of a line', 'Built a ferry', 'Built the ferry', 'line'],
  ['a skill', 'Docker', 'Podman', 'skills'],
  ['a year', '2023', '2022', 'dates'],
  ['a title', 'Intern', 'Trainee', 'entry'],
  ['the e-mail', 'ada@', 'eva@', 'email'],
])('%s that is another is told', (_, from, to, what) => {
  expect(readBack(sampleDraft, json => json.replaceAll(from, to)).map(one => one.what)).toContain(what);
});
