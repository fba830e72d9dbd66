import { expect, test } from 'vitest';
import { line, lines, makePdf, rawPdf } from './make-pdf.ts';
import { hazardIds, readOk } from './read.ts';

const show = (text: string, y: number) => `BT /F1 12 Tf 60 ${y} Td ${text} ET\n`;
const filler = Array.from({ length: 8 }, (_, index) =>
  show(`(Some more text in line ${index} of the page) Tj`, 500 - index * 20),
).join('');

const toUnicode = (from: string, to: string) =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <${from}> <${to}> endbfchar endcmap end end`;

const fontWith = (from: string, to: string) => ({
  font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
  objects: [`<< /Length ${toUnicode(from, to).length} >>\nstream\n${toUnicode(from, to)}\nendstream`],
});

test('/ActualText is read instead of the glyphs it covers, once', async () => {
  const bytes = rawPdf(
    show('(Certi) Tj /Span << /ActualText (fi) >> BDC (x) Tj EMC (cations) Tj', 700) +
      show('/Span << /ActualText (C/C++) >> BDC (yyyyy) Tj EMC ( and Go) Tj', 680) +
      show('/P << /MCID 0 >> BDC /Span /Named BDC (z) Tj EMC EMC ( named) Tj', 660) +
      filler,
    { resources: '/Properties << /Named << /ActualText (plain) >> >>' },
  );
  const { text } = await readOk(bytes);
  expect(text).toContain('Certifications\nC/C++ and Go\nplain named');
});

test('glyphs mapped to U+00AD are hyphens', async () => {
  const { text } = await readOk(
    rawPdf(show('(hands_on work, Feb. 2021 _ Mar. 2021) Tj', 700) + filler, fontWith('5F', '00AD')),
  );
  expect(text).toContain('hands-on work, Feb. 2021 - Mar. 2021');
});

test('ligatures come apart', async () => {
  const { text } = await readOk(rawPdf(show('(e_cient work_ow) Tj', 700) + filler, fontWith('5F', 'FB03')));
  expect(text).toContain('efficient');
});

test('old-style digits of the private use area are read, and reported', async () => {
  const resume = await readOk(
    rawPdf(show('(Phone: +49 030 55_5 _4_) Tj', 700) + filler, fontWith('5F', 'F645')),
  );
  expect(resume.text).toContain('+49 030 5525 242');
  expect(hazardIds(resume)).toContain('unmapped-glyphs');
});

test('glyphs without text are a hazard', async () => {
  const resume = await readOk(
    rawPdf(show('(Certi_cations and pro_les) Tj', 700) + filler, fontWith('5F', '0000')),
  );
  expect(hazardIds(resume)).toContain('unmapped-glyphs');
});

test('loose accents join their letters', async () => {
  const bytes = await makePdf(canvas =>
    lines(canvas, ['G¨ung¨ore studied at Bo˘gazi¸ci', ...Array<string>(8).fill('and some more text')]),
  );
  expect((await readOk(bytes)).text).toContain('Güngöre studied at Boğaziçi');
});

test('letter-spaced words are put together and reported', async () => {
  const bytes = await makePdf(canvas => {
    canvas.font('bold').fontSize(20).text('SAM EXAMPLE', 50, 20, { characterSpacing: 9, lineBreak: false });
    canvas.font('bold').fontSize(12).text('EXPERIENCE', 50, 80, { characterSpacing: 4, lineBreak: false });
    lines(
      canvas,
      ['Engineer, Example Corp, 2020 - 2021', '• Wrote tests', '• Wrote code', 'and other things'],
      50,
      100,
    );
  });
  const resume = await readOk(bytes);
  expect(resume.name).toBe('SAM EXAMPLE');
  expect(resume.sections.map(section => section.heading)).toEqual(['EXPERIENCE']);
  expect(hazardIds(resume)).toContain('letter-spacing');
});

test('text printed over itself to look bold is read once', async () => {
  const bytes = await makePdf(canvas => {
    for (const shift of [0, 0.3, 0.6]) line(canvas, 'Experience', 50 + shift, 50, 14);
    lines(
      canvas,
      ['Engineer, Example Corp, 2020 - 2021', ...Array<string>(6).fill('and some more text')],
      50,
      80,
    );
  });
  expect((await readOk(bytes)).text.match(/Experience/g)).toHaveLength(1);
});

test('a word hyphenated at the line end is joined, a compound keeps its hyphen', async () => {
  const bytes = await makePdf(canvas =>
    lines(canvas, [
      'I like the develop-',
      'ment of services, and full-',
      'stack work in general, more',
      'or less',
      'so it goes',
      'every day',
      'of the week',
      'and year',
    ]),
  );
  const { text } = await readOk(bytes);
  expect(text).toContain('the development\nof services');
  expect(text).toContain('full-stack\nwork');
});

test('rotated text is kept, after the rest', async () => {
  const bytes = await makePdf(canvas => {
    lines(canvas, ['Sam Example wrote this', ...Array<string>(8).fill('and some more text')], 100);
    canvas.save().rotate(-90, { origin: [30, 300] });
    line(canvas, 'Sideways', 30, 300);
    canvas.restore();
  });
  expect((await readOk(bytes)).text.trimEnd().endsWith('Sideways')).toBe(true);
});
