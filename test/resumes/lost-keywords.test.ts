import { expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { rawPdf, stream } from './make-pdf.ts';
import { readOk } from './read.ts';

const posting = {
  title: 'Backend Engineer',
  description: 'Requirements:\n- Kubernetes\n- Docker\n- Go\n- TensorFlow\n- Redis',
};
const today = { year: 2026, month: 11 };

/** A resume in which the letters `x` and `_` have no text; on the page they are “be” and the ligature “fl”. */
function withLostLetters(texts: readonly string[]): Uint8Array {
  const table = stream(
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <78> <0000> <5F> <0000> endbfchar endcmap end end',
  );
  const content = texts
    .map((text, index) => `BT /F1 12 Tf 60 ${720 - index * 18} Td (${text}) Tj ET\n`)
    .join('');
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>';
  return rawPdf(content, { font, objects: [table] });
}

const resumeLines = [
  'Sam Example',
  'sam@example.com | +1 415 555 0199',
  'EXPERIENCE',
  'Backend Engineer, Sample Corp, Jan 2020 - Mar 2021',
  'Ran services in Go on Kuxrnetes, and trained models with Tensor_ow',
  'Moved the work_ow of a team of ten to Docker and kept it there',
];

test('a name that lost letters is restored, or called missing with the doubt that it may be there unread', async () => {
  const resume = await readOk(withLostLetters(resumeLines));
  const { keywords } = analyze(posting, resume, { today });
  const of = (name: string) => keywords.find(keyword => keyword.name === name);
  expect(of('TensorFlow')).toMatchObject({ evidence: 'experience' });
  for (const name of ['Kubernetes', 'Redis']) {
    expect(of(name)).toMatchObject({ evidence: 'missing' });
    expect(of(name)?.hint?.id).toBe('hints.maybeUnread');
  }
});

test('a resume that is lost altogether gets no score, and the reason', async () => {
  const resume = await readOk(withLostLetters(resumeLines.map(line => line.replace(/[a-z]/g, 'x'))));
  const report = analyze(posting, resume, { today });
  expect(report.score).toBeNull();
  expect(report.why.map(({ id }) => id)).toEqual(['unreadable.noLetters']);
});
