import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"';

/** What goes into a Word document; all but the body may be left out. */
export type WordFile = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly relations?: string;
  readonly others?: Readonly<Record<string, string>>;
};

const packageOf = 'http://schemas.openxmlformats.org/package/2006';
const wordPart = (name: string, type: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
// Who opens it besides us (LibreOffice) asks for it.
const contentTypes = `<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${wordPart('document', 'document.main')}${wordPart('styles', 'styles')}${wordPart('numbering', 'numbering')}${wordPart('header1', 'header')}</Types>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of the document to another part of the package. */
export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

/** Makes a .docx out of the XML of its parts. */
export function makeDocx({
  body,
  styles,
  numbering,
  header,
  relations = '',
  others = {},
}: WordFile): Uint8Array {
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/></w:sectPr>';
  const part = (name: string, content: string) => `<w:${name} ${namespaces}>${content}</w:${name}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `<Relationships xmlns="${packageOf}/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?>${part('document', `<w:body>${body}${header === undefined ? '' : section}</w:body>`)}`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageOf}/relationships">${relations}${[
      styles === undefined ? '' : relation('rIdStyles', 'styles', 'styles.xml'),
      numbering === undefined ? '' : relation('rIdNumbering', 'numbering', 'numbering.xml'),
      header === undefined ? '' : relation('rIdHeader', 'header', 'header1.xml'),
    ].join('')}</Relationships>`,
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', header) }),
    ...others,
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { level: 1 });
}

/** A paragraph; `run` are run properties, `paragraph` paragraph properties. */
export function paragraph(
  text: string,
  properties: { readonly run?: string; readonly paragraph?: string } = {},
): string {
  const { run = '', paragraph: own = '' } = properties;
  return `<w:p><w:pPr>${own}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
