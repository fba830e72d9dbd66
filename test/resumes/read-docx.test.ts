import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from './make-docx.ts';
import { hazardIds, read, readOk, textOf } from './read.ts';

const bold = { run: '<w:b/>' };
const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="List"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
const heading = (text: string) => paragraph(text, { paragraph: '<w:pStyle w:val="H1"/>' });
const bullet = (text: string) => paragraph(text, { paragraph: '<w:pStyle w:val="List"/>' });

const top =
  paragraph('Sam Example', { run: '<w:b/><w:sz w:val="44"/>' }) +
  paragraph('sam@example.com | +1 415 555 0199');
const body = [
  heading('Experience'),
  paragraph('Backend Engineer, Example Corp, Jan 2021 - Present', bold),
  bullet('Built an API in Go'),
  bullet('Wrote tests'),
  heading('Skills'),
  paragraph('Go, Python &amp; SQL, C++'),
].join('');

test('text, headings by style, numbered bullets and skills', async () => {
  const resume = await readOk(makeDocx({ body: top + body, styles }));
  expect(resume).toMatchObject({
    format: 'docx',
    name: 'Sam Example',
    email: 'sam@example.com',
    phone: '+1 415 555 0199',
    hazards: [],
  });
  expect(resume.sections.map(section => section.heading)).toEqual(['Experience', 'Skills']);
  expect(resume.skills).toEqual(['Go', 'Python & SQL', 'C++']);
  const [job] = resume.entries;
  expect(job).toMatchObject({ title: 'Backend Engineer', organisation: 'Example Corp', to: 'present' });
  expect(job?.bullets.map(span => textOf(resume, span))).toEqual(['Built an API in Go', 'Wrote tests']);
});

test('headings by their looks where no style says so', async () => {
  const plain = ['EXPERIENCE', 'EDUCATION', 'HOW I WORK']
    .map(text => paragraph(text, bold) + paragraph('Something about it, at some length'))
    .join('');
  const { sections } = await readOk(makeDocx({ body: top + plain }));
  expect(sections.map(section => section.heading)).toEqual(['EXPERIENCE', 'EDUCATION', 'HOW I WORK']);
});

test('hyperlinks by relation and by field', async () => {
  const linked = `<w:p><w:hyperlink r:id="rId7"><w:r><w:t>My code</w:t></w:r></w:hyperlink></w:p>
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://www.linkedin.com/in/sam-example"</w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>LinkedIn</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const relations = '<Relationship Id="rId7" TargetMode="External" Target="https://github.com/samexample"/>';
  const { links, text } = await readOk(makeDocx({ body: top + linked + body, styles, relations }));
  expect(links).toEqual([
    { kind: 'github', url: 'https://github.com/samexample', visible: false },
    { kind: 'linkedin', url: 'https://www.linkedin.com/in/sam-example', visible: false },
  ]);
  expect(text).toContain('My code\nLinkedIn');
  expect(text).not.toContain('HYPERLINK');
});

test('a text box is read once and reported', async () => {
  const inside = `<w:txbxContent>${paragraph('Available from March')}</w:txbxContent>`;
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const resume = await readOk(makeDocx({ body: top + box + body, styles }));
  expect(resume.text.match(/Available from March/g)).toHaveLength(1);
  expect(hazardIds(resume)).toEqual(['text-box']);
});

test('tables are read row by row and reported', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const borders =
    '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
  const table = `<w:tbl>${borders}<w:tr>${cell('Certificate')}${cell('Year')}</w:tr><w:tr>${cell('CKA')}${cell('2023')}</w:tr></w:tbl>`;
  const resume = await readOk(makeDocx({ body: top + body + table, styles }));
  expect(resume.text).toContain('Certificate\tYear\nCKA\t2023');
  expect(resume.layout.tables).toBe(1);
  expect(hazardIds(resume)).toEqual(['table']);
});

describe('a table that only sets text beside text', () => {
  const cell = (texts: readonly string[]) => `<w:tc>${texts.map(text => paragraph(text)).join('')}</w:tc>`;
  const many = (word: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${word} ${index} of many`);
  const layoutOf = async (rows: readonly (readonly (readonly string[])[])[]) => {
    const table = `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const resume = await readOk(makeDocx({ body: top + table, styles }));
    return { ...resume.layout, text: resume.text, hazards: hazardIds(resume) };
  };

  test('is two columns where both hold much, each read whole', async () => {
    const found = await layoutOf([[many('Side', 8), many('Main', 20)]]);
    expect(found).toMatchObject({ tables: 0, columns: 2, hazards: ['multi-column', 'table'] });
    expect(found.text.indexOf('Side 7')).toBeLessThan(found.text.indexOf('Main 0'));
  });

  test('is one column where labels or dates stand beside the text', async () => {
    const rows = ['2020 - 2023', '2016 - 2020'].map(date => [[date, 'Berlin'], many('Main', 12)]);
    expect(await layoutOf(rows)).toMatchObject({ tables: 0, columns: 1, hazards: ['table'] });
  });

  test('contains data if it fills three by three cells', async () => {
    const rows = ['English', 'German', 'Polish'].map(name => [[name], ['C1'], ['B2']]);
    expect(await layoutOf(rows)).toMatchObject({ tables: 1, columns: 1 });
  });
});

test('text boxes that hold a good part of the text make columns, and are read from the left and the top', async () => {
  const box = (x: number, y: number, texts: readonly string[]) =>
    `<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${x * 12_700}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${y * 12_700}</wp:posOffset></wp:positionV><wps:txbx><w:txbxContent>${texts.map(text => paragraph(text)).join('')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`;
  const lines = (word: string) => Array.from({ length: 8 }, (_, index) => `${word} ${index} of many`);
  const boxes = `<w:p>${box(320, 100, lines('Right'))}${box(40, 300, lines('Under'))}${box(42, 100, lines('Left'))}</w:p>`;
  const resume = await readOk(makeDocx({ body: top + boxes + body, styles }));
  expect(resume.text.match(/(?:Left|Under|Right) 0/g)).toEqual(['Left 0', 'Under 0', 'Right 0']);
  expect(resume.layout.columns).toBe(2);
});

test('a document of pictures alone is called one', async () => {
  const picture = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>';
  expect((await read(makeDocx({ body: picture }))).refusal?.kind).toBe('scan');
  expect((await read(makeDocx({ body: '<w:p/>' }))).refusal?.kind).toBe('empty');
});

test('a header in two columns is no layout', async () => {
  const header = `<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>`;
  const resume = await readOk(makeDocx({ body: top + header + body.repeat(6), styles }));
  expect(resume.layout.columns).toBe(1);
});

test.each([
  ['vanish', '<w:vanish/>'],
  ['white', '<w:color w:val="FFFFFF"/>'],
  ['one point', '<w:sz w:val="2"/>'],
])('hidden text (%s) is kept out and reported', async (_, run) => {
  const resume = await readOk(
    makeDocx({ body: top + body + paragraph('kubernetes terraform', { run }), styles }),
  );
  expect(resume.text).not.toContain('kubernetes');
  expect(resume.hazards).toMatchObject([{ id: 'hidden-text', quote: 'kubernetes terraform' }]);
});

test('white text on a dark cell is seen', async () => {
  const cell = `<w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${paragraph('Backend Engineer', { run: '<w:color w:val="FFFFFF"/>' })}</w:tc>`;
  const resume = await readOk(makeDocx({ body: `${top}<w:tbl><w:tr>${cell}</w:tr></w:tbl>${body}`, styles }));
  expect(resume.text).toContain('Backend Engineer\nExperience');
  expect(hazardIds(resume)).toEqual([]);
});

test('contact in the page header alone is read and reported', async () => {
  const resume = await readOk(makeDocx({ body, styles, header: top }));
  expect(resume).toMatchObject({ name: 'Sam Example', email: 'sam@example.com' });
  expect(hazardIds(resume)).toEqual(['contact-in-header-or-footer']);
});

test.each(['Page 1 of 2', 'Page ', '2'])('the number of a page, “%s”, is no skill', async number => {
  const resume = await readOk(makeDocx({ body: top + body + paragraph(number), styles }));
  expect(resume.skills).toEqual(['Go', 'Python & SQL', 'C++']);
});

test('columns of a section are reported', async () => {
  const resume = await readOk(
    makeDocx({ body: `${top + body}<w:sectPr><w:cols w:num="2"/></w:sectPr>`, styles }),
  );
  expect(resume.layout.columns).toBe(2);
  expect(hazardIds(resume)).toEqual(['multi-column']);
});

test('deleted text and comments are not read', async () => {
  const changed = `<w:p><w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
  const { text } = await readOk(makeDocx({ body: top + body + changed, styles }));
  expect(text).toContain('kept');
  expect(text).not.toContain('gone');
});

test('links whose address is not printed, and ratings written with signs, are named in Word as well', async () => {
  const linked = '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>GitHub</w:t></w:r></w:hyperlink></w:p>';
  const relations =
    '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://github.com/samexample" TargetMode="External"/>';
  const rated = ['Go ●●●●○', 'SQL ●●●○○', 'Rust ●●○○○'].map(text => paragraph(text)).join('');
  const resume = await readOk(makeDocx({ body: top + linked + body + rated, styles, relations }));
  expect(hazardIds(resume)).toEqual(['link-without-address', 'skill-bars']);
});

test('a word behind a picture that is named as the logo of a site is an account', async () => {
  const picture = (attributes: string, text: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" ${attributes}/></wp:inline></w:drawing></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p>`;
  const body = [
    paragraph('Jane Doe'),
    picture('name="Picture 1" descr="LinkedIn icon"', 'jane-doe'),
    picture('name="github.png"', 'codewizard'),
    picture('name="Picture 2" descr="Picture of a LinkedIn event"', 'orbit'),
    paragraph('jane@example.com'),
  ];
  const { links, hazards } = await readOk(makeDocx({ body: body.join('') }));
  expect(links.map(({ url }) => url)).toEqual(['linkedin.com/in/jane-doe', 'github.com/codewizard']);
  expect(hazards).toEqual([]);
});
