import { expect, test } from 'vitest';
import { writtenOnPage } from '../../src/resumes/pdf/written-on-page.ts';
import { line, lines, makePdf, rawPdf } from './make-pdf.ts';
import { readOk } from './read.ts';
import { education, experience, skills } from './sample-lines.ts';

const toPage = [1, 0, 0, -1, 0, 792] as const;
const field = { subtype: 'Widget', fieldType: 'Tx', fieldValue: 'Sam Example', rect: [60, 700, 260, 720] };
const textsOf = (...annotations: readonly unknown[]) =>
  writtenOnPage(annotations, toPage).map(({ text }) => text);

test('what is filled into fields is read where it stands, line by line', () => {
  const [run] = writtenOnPage([field], toPage);
  expect(run).toMatchObject({ text: 'Sam Example', x: 62, size: 11 });
  expect(run?.y).toBeGreaterThan(80);
  expect(run?.y).toBeLessThan(92);
  expect(textsOf({ ...field, fieldValue: 'Built an API\r\n\nWrote tests ' })).toEqual([
    'Built an API',
    'Wrote tests',
  ]);
  expect(textsOf({ ...field, fieldType: 'Ch', fieldValue: ['Go', 'SQL'] })).toEqual(['Go, SQL']);
  expect(textsOf({ ...field, subtype: 'FreeText', contentsObj: { str: 'Typed' } })).toEqual(['Typed']);
});

test('a field of more lines than anybody fills in is read as far as one', () => {
  expect(textsOf({ ...field, fieldValue: 'a\n'.repeat(2_500) })).toHaveLength(100);
});

test('what nobody sees or nobody wrote is not', () => {
  const others = [
    { ...field, hidden: true },
    { ...field, noView: true },
    { ...field, password: true },
    { ...field, fieldValue: null },
    { ...field, fieldType: 'Btn', fieldValue: 'Yes' },
    { ...field, rect: [0, Number.NaN, 1, 1] },
    { ...field, subtype: 'Text', contentsObj: { str: 'A note' } },
    null,
  ];
  expect(textsOf(...others)).toEqual([]);
  expect(writtenOnPage({}, toPage)).toEqual([]);
});

test('a form gives name and address', async () => {
  const label = (text: string, y: number) => `BT /F1 11 Tf 20 ${y} Td (${text}) Tj ET\n`;
  const widget = (value: string, y: number) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${y}) /V (${value}) /DA (/F1 11 Tf 0 g) /F 4 /Rect [80 ${y - 4} 300 ${y + 12}] >>`;
  const jobs = ['Experience', 'Engineer, Acme, 2020 - 2023', 'Built an API', 'Skills', 'Go, SQL'];
  const bytes = rawPdf(
    label('Name:', 740) + label('E-mail:', 720) + jobs.map((text, at) => label(text, 680 - 16 * at)).join(''),
    {
      page: `/Annots [${widget('Sam Example', 740)} ${widget('sam@example.com', 720)}]`,
      catalog: '/AcroForm << /Fields [] /DA (/F1 11 Tf 0 g) >>',
    },
  );
  expect(await readOk(bytes)).toMatchObject({ name: 'Sam Example', email: 'sam@example.com' });
});

test('a name with a shadow is one name', async () => {
  const bytes = await makePdf(canvas => {
    canvas.fillColor('#cccccc');
    line(canvas, '** Sam Example', 51.5, 21.5, 22);
    canvas.fillColor('black');
    line(canvas, '** Sam Example', 50, 20, 22);
    lines(canvas, ['sam@example.com', ...experience, ...education, ...skills], 50, 60);
  });
  const { name, text } = await readOk(bytes);
  expect(name).toBe('Sam Example');
  expect(text.split('Sam Example')).toHaveLength(2);
});
