import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bankOf } from '../../src/core/tailor/bank.ts';
import type { Draft } from '../../src/core/tailor/draft.ts';
import { homesOf } from '../../src/core/tailor/draft-tree.ts';
import { type DraftEdit, edited } from '../../src/core/tailor/edited.ts';
import { orderSkills } from '../../src/core/tailor/order-skills.ts';
import { suggestionsFor } from '../../src/core/tailor/suggestions.ts';
import { standardHeading } from '../../src/core/vocabulary/headings.ts';
import { takeLine, takeSuggestion } from '../../src/ui/tailor/take-line.ts';
import { writeDocx } from '../../src/writers/write-docx.ts';
import { writeJsonResume } from '../../src/writers/write-json-resume.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { writePlainText } from '../../src/writers/write-plain-text.ts';
import { draft, older, reportOf, resume } from '../core/tailor/tailor-fixture.ts';
import { fontsFromPackages } from './fonts-from-packages.ts';
import { readExport } from './read-back.ts';

const bank = bankOf([
  { resumeId: 'a', name: 'Backend', version: 1, resume },
  { resumeId: 'b', name: 'Older', version: 1, resume: older },
]);
const TYPED = 'zyx';

const kinds = ['summary', 'experience', 'projects', 'education', 'skills', 'certifications'] as const;
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** The spellings that the posting uses for the person's skills. */
const spellings = reportOf(draft).keywords.flatMap(({ hint }) =>
  Object.values(hint?.values ?? {}).flatMap(value => (typeof value === 'string' ? [value] : [])),
);
const allowed = new Set(
  [
    resume.text,
    older.text,
    TYPED,
    // The address of a link has a scheme, which the text of the link may leave out.
    'https',
    ...kinds.map(kind => standardHeading('en', kind) ?? ''),
    ...spellings,
  ].flatMap(wordsIn),
);

type Step = { readonly what: keyof typeof steps; readonly which: number };

let ids = 0;
const newId = () => `new-${++ids}`;
const done = (of: Draft, edits: readonly DraftEdit[]) => edits.reduce(edited, of);
const lineIds = (of: Draft) => homesOf(of).flatMap(({ lines }) => lines.map(({ id }) => id));
const partIds = (of: Draft) => [
  ...of.sections.flatMap(({ id, entries }) => [id, ...entries.map(entry => entry.id)]),
  ...lineIds(of),
];
const at = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];

/** What a person can do to a copy. The last three use words that are not theirs: patterns, half-filled patterns, and the posting’s spellings. */
const steps = {
  take: (of, which) => {
    const line = at(bank, which);
    return line ? done(of, takeLine(of, line, newId).edits) : of;
  },
  hide: (of, which) => edited(of, { kind: 'hide', id: at(partIds(of), which) ?? '' }),
  show: (of, which) => edited(of, { kind: 'show', id: at(partIds(of), which) ?? '' }),
  remove: (of, which) => edited(of, { kind: 'remove', id: at(partIds(of), which) ?? '' }),
  split: (of, which) => {
    const line = at(
      homesOf(of).flatMap(({ lines }) => lines),
      which,
    );
    const offset = line?.text.indexOf(' ', 8) ?? -1;
    return line && offset > 0 ? edited(of, { kind: 'split-line', id: line.id, offset, newId: newId() }) : of;
  },
  join: (of, which) => edited(of, { kind: 'join-lines', id: at(lineIds(of), which) ?? '' }),
  type: (of, which) => edited(of, { kind: 'set-line', id: at(lineIds(of), which) ?? '', text: TYPED }),
  suggest: (of, which) => {
    const suggestion = at(suggestionsFor(reportOf(of), bank, of), which);
    return suggestion ? done(of, takeSuggestion(of, suggestion, newId).edits) : of;
  },
  half: (of, which) => {
    const patterns = homesOf(of).flatMap(({ lines }) =>
      lines.filter(({ from }) => from?.startsWith('pattern:')),
    );
    const line = at(patterns, which);
    const blanks = line?.text.match(/\[[^\]]*\]/g) ?? [];
    // Fills only the first blank, so that one is left.
    return line && blanks.length > 1
      ? edited(of, { kind: 'set-line', id: line.id, text: line.text.replace(blanks[0] ?? '', TYPED) })
      : of;
  },
  order: of => orderSkills(of, reportOf(of)),
} satisfies Record<string, (of: Draft, which: number) => Draft>;

const walks = fc.array(
  fc.record<Step>({
    what: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
    which: fc.nat(60),
  }),
  { minLength: 1, maxLength: 14 },
);

const tailored = (walk: readonly Step[]) =>
  walk.reduce((of, { what, which }) => steps[what](of, which), draft);
const strange = (text: string) => wordsIn(text).filter(word => !allowed.has(word));

/** All texts in a JSON value, except the address of the schema. */
function valuesOf(json: unknown): string {
  if (typeof json === 'string') return json;
  if (typeof json !== 'object' || json === null) return '';
  return Object.entries(json)
    .map(([key, value]) => (key === '$schema' ? '' : valuesOf(value)))
    .join('\n');
}

/** All texts in all parts of a Word file. */
function textsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.endsWith('.xml'))
    .flatMap(([, part]) => [...strFromU8(part).matchAll(/<(?:w:t|dc:title|dc:creator)\b[^>]*>([^<]*)/g)])
    .map(([, text]) => text)
    .join('\n');
}

describe('an export has only words of the person, of standard headings, or the posting’s spelling of a skill that they have', () => {
  test('in plain text and JSON Resume, after any edits', () => {
    fc.assert(
      fc.property(walks, walk => {
        const copy = tailored(walk);
        expect(strange(writePlainText(copy))).toEqual([]);
        expect(strange(valuesOf(JSON.parse(writeJsonResume(copy))))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('in PDF and DOCX', async () => {
    const fonts = fontsFromPackages('plain');
    await fc.assert(
      fc.asyncProperty(walks, async walk => {
        const copy = tailored(walk);
        expect(strange(textsOf(await writeDocx(copy, { look: 'plain', paper: 'a4' })))).toEqual([]);
        const pdf = await writePdf(copy, { look: 'plain', paper: 'a4', fonts });
        expect(strange((await readExport('export.pdf', pdf)).text)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  test('and a pattern is not exported before its last blank is filled', () => {
    const pattern = suggestionsFor(reportOf(draft), bank, draft).find(({ line }) => line === null);
    if (!pattern) throw new Error('No pattern is offered.');
    const { edits, id } = takeSuggestion(draft, pattern, newId);
    const taken = done(draft, edits);
    expect(writePlainText(taken)).toBe(writePlainText(draft));
    const filled = pattern.text.replace(/\[[^\]]*\]/g, TYPED);
    const copy = edited(taken, { kind: 'set-line', id, text: filled });
    expect(writePlainText(copy)).toContain(filled);
  });
});
