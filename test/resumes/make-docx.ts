import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="w" xmlns:v="v"';

/** What goes into a Word document; all but the body may be left out. */
export type WordFile = {
  readonly body: string;
  readonly styles?: string;
  readonly header?: string;
  readonly relations?: string;
  readonly others?: Readonly<Record<string, string>>;
};

/** Makes a .docx out of the XML of its parts. */
export function makeDocx({ body, styles = '', header, relations = '', others = {} }: WordFile): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...(header === undefined ? {} : { 'word/header1.xml': `<w:hdr ${namespaces}>${header}</w:hdr>` }),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `run` are run properties, `paragraph` paragraph properties. */
export function paragraph(
  text: string,
  properties: { readonly run?: string; readonly paragraph?: string } = {},
): string {
  const { run = '', paragraph: own = '' } = properties;
  return `<w:p><w:pPr>${own}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
