import { randomBytes } from 'node:crypto';
import { makeDocx, paragraph } from '../make-docx.ts';
import { isHeading, type Look, wordsOf } from './look.ts';

/** Sets a planted resume as a Word document with heading styles and numbered lists. */
export function setDocx(text: string, look: Look = {}): Uint8Array {
  const lines = text.trim().split('\n');
  const contact = look.contactInFooter ? lines.splice(1, 1)[0] : undefined;
  let tiny = '';
  const body = lines.map((line, index) => {
    if (line === look.tinyAfter) tiny = '<w:sz w:val="12"/>';
    return line === '' || line === '\f' ? '' : set(line, index, lines, look, tiny);
  });
  const hidden = look.hidden ? paragraph(look.hidden, { run: '<w:vanish/>' }) : '';
  const section = look.columns ? '<w:sectPr><w:cols w:num="2"/></w:sectPr>' : '';
  return makeDocx({
    body: body.join('') + hidden + section,
    styles:
      '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    relations:
      '<Relationship Id="rId7" Type="hyperlink" Target="https://github.com/nora-field-example" TargetMode="External"/>',
    ...(contact === undefined ? {} : { header: paragraph(escaped(contact)) }),
    others: look.attachedBytes
      ? { 'word/media/attached.bin': randomBytes(look.attachedBytes).toString('hex') }
      : {},
  });
}

function set(line: string, index: number, lines: readonly string[], look: Look, tiny: string): string {
  const words = escaped(wordsOf(line));
  if (isHeading(line)) return paragraph(words, { paragraph: '<w:pStyle w:val="Heading1"/>' });
  if (look.table && line.startsWith('Languages:')) return tableOf(lines.slice(index, index + 3));
  if (look.table && /^(?:Backend|Tools):/.test(line)) return '';
  if (look.textBox && lines[index - 1] === 'Summary')
    return paragraph(words) + textBox(escaped(look.textBox));
  if (look.linkUnderWord && words.includes('github.com/')) return linkUnderWord(words);
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  return paragraph(words, { run: tiny, paragraph: line.startsWith('- ') ? list : '' });
}

function tableOf(rows: readonly string[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(escaped(text))}</w:tc>`;
  return `<w:tbl>${rows.map(row => `<w:tr>${row.split(': ').map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function textBox(words: string): string {
  const inside = `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
}

function linkUnderWord(words: string): string {
  const [before = ''] = words.split('github.com');
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${run(before)}<w:hyperlink r:id="rId7">${run('GitHub')}</w:hyperlink></w:p>`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
