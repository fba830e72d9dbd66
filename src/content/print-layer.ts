/** Lines under the words while a document prints. */
export type PrintLayer = {
  show(ranges: Iterable<Range>): void;
  hide(): void;
};

const NAME = 'evident-print';
const STYLE = `::highlight(${NAME}) { text-decoration: underline 1px; }`;

/**
 * Paper is laid out anew, where a sheet over the window would lie wrong; the browser's own highlights follow. Every script of the
 * page can see them, so it is one layer of one look, whatever the resume holds, and only while it prints.
 * Firefox keeps a page's list of sheets from content scripts (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346): nothing is printed there.
 */
export function openPrintLayer(document: Document, view: Window & typeof globalThis): PrintLayer {
  let sheet: CSSStyleSheet | null = null;
  return {
    show(ranges) {
      try {
        const highlight = new view.Highlight();
        for (const range of ranges) highlight.add(range);
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(STYLE);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        view.CSS.highlights.set(NAME, highlight);
      } catch {
        sheet = null;
      }
    },
    hide() {
      if (!sheet) return;
      view.CSS.highlights.delete(NAME);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
      sheet = null;
    },
  };
}
