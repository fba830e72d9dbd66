import { expect, test } from 'vitest';
import { nodePdfEngine } from '../../src/cli/node-pdf-engine.ts';
import { changedIn } from '../../src/resumes/changed-in.ts';
import { readResume } from '../../src/resumes/read-resume.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { rawPdf, stream } from './make-pdf.ts';
import { read, readOk } from './read.ts';

const march = { year: 2023, month: 3 };

test.each<[string, readonly unknown[], unknown]>([
  ['the date of a PDF', ["D:20230315160707+01'00'"], march],
  ['one with a month and no day', ['D:202303'], march],
  ['the date of a DOCX', ['2023-03-15T14:55:00Z'], march],
  ['the latest of several', ['D:20191231', '2023-03-15', 'D:20220101'], march],
  ['December', ['D:20221231235959'], { year: 2022, month: 12 }],
  ['the good one of two', ['yesterday', 'D:20230315'], march],
  ['none', [], undefined],
  ['what is no text', [null, undefined, 20230315, {}, ['2023-03-15']], undefined],
  ['broken text', ['', 'D:', 'D:2023', '15.03.2023', ' 2023-03-15', 'March 2023'], undefined],
  ['a month that is none', ['2023-13-01', 'D:20230015'], undefined],
  ['a year before there were such files', ['D:19700101000000Z', 'D:191010824', '0001-01-01'], undefined],
  ['a year that never comes', ['9999-12-31', 'D:21000101'], undefined],
])('what %s says', (_, dates, expected) => {
  expect(changedIn(dates).changedIn).toEqual(expected);
});

const text = 'BT /F1 12 Tf 72 700 Td (Sam Example, sam@example.com) Tj ET';
const ascii = (bytes: Uint8Array, from: string, to: string) =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'));
const xmp = (inside: string) =>
  stream(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    '/Type /Metadata /Subtype /XML',
  );
const described = (inside: string) => rawPdf(text, { catalog: '/Metadata 6 0 R', objects: [xmp(inside)] });
const informed = (info: string) =>
  ascii(rawPdf(text, { objects: [`<< ${info} >>`] }), '/Root 1 0 R', '/Root 1 0 R /Info 6 0 R');

test.each<[string, Uint8Array, unknown]>([
  ['changed', informed('/CreationDate (D:20210101) /ModDate (D:20230315)'), march],
  ['made, and never changed', informed('/CreationDate (D:20230315)'), march],
  ['described as changed', described('<xmp:ModifyDate>2023-03-15T10:00:00Z</xmp:ModifyDate>'), march],
  ['described as made', described('<xmp:CreateDate>2023-03-15T10:00:00Z</xmp:CreateDate>'), march],
  ['described by rubbish', described('<xmp:ModifyDate><'), undefined],
  ['without a date', rawPdf(text), undefined],
  ['with a number for one', informed('/ModDate 20230315'), undefined],
])('a PDF %s', async (_, bytes, expected) => {
  expect((await readOk(bytes)).changedIn).toEqual(expected);
});

test('a PDF whose dates never come is read without them', async () => {
  const engine = nodePdfEngine();
  const never = new Promise<never>(() => undefined);
  const start = async () => {
    const reader = await engine.start();
    const open = async (bytes: Uint8Array) => {
      const opened = await reader.open(bytes);
      opened.document.getMetadata = () => never;
      return opened;
    };
    return { ...reader, open };
  };
  const { resume } = await readResume(
    { name: 'a.pdf', bytes: informed('/ModDate (D:20230315)') },
    { pdf: { start } },
  );
  expect(resume).toMatchObject({ email: 'sam@example.com' });
  expect(resume?.changedIn).toBeUndefined();
});

test.each<[string, string, unknown]>([
  [
    'changed',
    '<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">2021-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2023-03-15T00:00:00Z</dcterms:modified></cp:coreProperties>',
    march,
  ],
  ['made, without prefixes', '<coreProperties><created>2023-03-15</created></coreProperties>', march],
  [
    'printed',
    '<cp:coreProperties><cp:lastPrinted>2023-03-15</cp:lastPrinted></cp:coreProperties>',
    undefined,
  ],
  ['with a part that is broken', '<dcterms:modified', undefined],
])('a DOCX %s', async (_, properties, expected) => {
  const body = paragraph('Sam Example') + paragraph('sam@example.com');
  const others = { 'docProps/core.xml': properties };
  expect((await readOk(makeDocx({ body, others }))).changedIn).toEqual(expected);
  expect((await readOk(makeDocx({ body }))).changedIn).toBeUndefined();
});

test('a JSON Resume says when it was changed, a text does not', async () => {
  const file = { basics: { name: 'Sam Example' }, meta: { lastModified: '2023-03-15T10:00:00' } };
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  expect((await readOk(json(file))).changedIn).toEqual(march);
  expect((await readOk(json({ ...file, meta: '2023-03-15' }))).changedIn).toBeUndefined();
  const { resume } = await read(new TextEncoder().encode('Sam Example\nUpdated 2023-03-15'), 'cv.txt');
  expect(resume).not.toHaveProperty('changedIn');
});
