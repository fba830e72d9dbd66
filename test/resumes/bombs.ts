import { rawPdf, stream } from './make-pdf.ts';

/** A line of text, as a page's content. */
export const words = 'BT /F1 12 Tf 60 700 Td (Sam Example wrote this line) Tj ET\n';

/** Forms that each paint the next one ten times over. */
export const formTree = (depth: number): readonly string[] =>
  Array.from({ length: depth }, (_, index) => {
    const next = index + 1 < depth ? `/XObject << /F ${7 + index} 0 R >>` : '';
    const entries = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> ${next} >>`;
    return stream(index + 1 < depth ? '/F Do '.repeat(10) : words, entries);
  });

/** A page that says a line and paints the first of some forms. */
export const withForms = (forms: readonly string[]): Uint8Array =>
  rawPdf(`${words}/F Do`, { resources: '/XObject << /F 6 0 R >>', objects: forms });

/** A PDF of a few kilobytes that keeps a reader busy for ten to the power of `depth` lines. */
export const formBomb = (depth: number): Uint8Array => withForms(formTree(depth));
