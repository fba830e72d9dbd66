import { makeDocx, paragraph } from '../resumes/make-docx.ts';
import type { FactoryLook } from './factory-look.ts';
import { byEntry, type FactoryBlock, type FactoryLine, type FactorySheet } from './factory-sheet.ts';

/** Sets a resume as a Word document. */
export function setDocx(sheet: FactorySheet, look: FactoryLook): Uint8Array {
  const isAside = ({ id }: FactoryBlock) => id === 'skills' || id === 'languages';
  const contact = sheet.head.filter(({ role }) => role === 'contact');
  const names = sheet.head.filter(({ role }) => role !== 'contact');
  const isBeside = look.layout === 'side-left' || look.layout === 'side-right' || look.layout === 'boxes';
  const lines = (which: readonly FactoryLine[]) => which.map(line => setLine(line, look)).join('');
  const blocks = (which: readonly FactoryBlock[]) => which.map(block => setBlock(block, look)).join('');
  const main = blocks(isBeside ? sheet.blocks.filter(block => !isAside(block)) : sheet.blocks);
  if (!isBeside) return makeDocx({ body: lines(sheet.head) + main, styles, numbering });
  const aside = lines(contact) + blocks(sheet.blocks.filter(isAside));
  const cells = look.layout === 'side-left' ? [aside, main] : [main, aside];
  const body = look.layout === 'boxes' ? box(aside) + main : table([cells]);
  return makeDocx({ body: lines(names) + body, styles, numbering });
}

const styles =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${cell || '<w:p/>'}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const box = (content: string): string =>
  `<w:p><w:r><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>`;

function setBlock({ heading, lines }: FactoryBlock, look: FactoryLook): string {
  const title = setLine(heading, look);
  const set = (which: readonly FactoryLine[]) => which.map(line => setLine(line, look)).join('');
  if (look.layout === 'label-column') return table([[title, set(lines)]]);
  if (look.layout !== 'date-column') return title + set(lines);
  return (
    title +
    byEntry(lines)
      .map(([entry, own]) => {
        if (entry === null) return set(own);
        const isDates = ({ role }: FactoryLine) => role === 'dates';
        return table([[set(own.filter(isDates)), set(own.filter(line => !isDates(line)))]]);
      })
      .join('')
  );
}

function setLine({ role, text, right }: FactoryLine, look: FactoryLook): string {
  const own = escaped(role === 'bullet' && look.bullet === 'dash' ? `– ${text}` : text);
  const words = right === null ? own : `${own}</w:t></w:r><w:r><w:tab/><w:t>${escaped(right)}`;
  switch (role) {
    case 'name':
      return paragraph(words, { run: '<w:b/><w:sz w:val="40"/>' });
    case 'heading':
      return paragraph(words, headingLook(look));
    case 'entry-title':
      return paragraph(words, { run: '<w:b/>' });
    case 'organisation':
      return paragraph(words, { run: '<w:i/>' });
    case 'bullet':
      return paragraph(
        words,
        look.bullet === 'disc'
          ? { paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' }
          : {},
      );
    default:
      return paragraph(words);
  }
}

function headingLook(look: FactoryLook): { readonly run?: string; readonly paragraph?: string } {
  switch (look.heading) {
    case 'ruled':
      return {
        run: '<w:b/><w:sz w:val="26"/>',
        paragraph: '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:spacing w:before="200"/>',
      };
    case 'coloured':
      return { run: '<w:color w:val="1D5FA8"/><w:sz w:val="28"/>', paragraph: '<w:spacing w:before="200"/>' };
    case 'capitals':
      return { run: '<w:b/>', paragraph: '<w:spacing w:before="200"/>' };
    default:
      return { paragraph: '<w:pStyle w:val="H1"/>' };
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
