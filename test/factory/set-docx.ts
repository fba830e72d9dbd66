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
  const body =
    look.layout === 'boxes'
      ? box(aside) + main
      : table([cells], look.layout === 'side-left' ? [3000, 6400] : [6400, 3000]);
  return makeDocx({ body: lines(names) + body, styles, numbering });
}

const styles =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** The widths of the two cells of a table row, in twentieths of a point. */
type Widths = readonly [left: number, right: number];

const table = (rows: readonly (readonly string[])[], widths: Widths): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${rows.map(row => `<w:tr>${row.map((cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${cell || '<w:p/>'}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const box = (content: string): string =>
  `<w:p><w:r><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1900000" cy="4600000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1900000" cy="4600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;

function setBlock({ heading, lines }: FactoryBlock, look: FactoryLook): string {
  const title = setLine(heading, look);
  const set = (which: readonly FactoryLine[]) => which.map(line => setLine(line, look)).join('');
  if (look.layout === 'label-column') return table([[title, set(lines)]], [2000, 7400]);
  if (look.layout !== 'date-column') return title + set(lines);
  return (
    title +
    byEntry(lines)
      .map(([entry, own]) => {
        if (entry === null) return set(own);
        const isDates = ({ role }: FactoryLine) => role === 'dates';
        return table([[set(own.filter(isDates)), set(own.filter(line => !isDates(line)))]], [2400, 7000]);
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
