import { highlightNames, highlightSheet } from '../browser/highlight-sheet.ts';

/** The highlights of ours, by the part they play. */
export type Layer = keyof typeof highlightNames;

/** Paints ranges through the CSS Custom Highlight API: no node of the page changes, whatever its policy or theme. */
export type Painter = {
  /** True where the page’s documents took no sheet of ours, so that someone else must insert it. */
  readonly needsSheet: boolean;
  /** Shows these ranges on a layer, in place of those before. Ranges may belong to several same-origin documents. */
  show(layer: Layer, ranges: readonly Range[]): void;
  /** Takes off every layer and sheet. */
  clear(): void;
};

type View = Window & typeof globalThis;
type Surface = { readonly view: View; readonly sheet: CSSStyleSheet | null };

const priority: Readonly<Record<Layer, number>> = { proven: 1, listed: 2, missing: 3, flash: 4 };
const layers = Object.keys(highlightNames) as Layer[];

/** A painter with its sheet, for the documents that ranges turn up in. */
export function openPainter(quiet: boolean): Painter {
  const surfaces = new Map<Document, Surface>();
  let needsSheet = false;
  const open = (document: Document) => {
    const view = document.defaultView as View | null;
    if (surfaces.has(document) || !view?.CSS?.highlights) return;
    const sheet = adoptSheet(document, view, quiet);
    needsSheet ||= sheet === null;
    surfaces.set(document, { view, sheet });
  };
  return {
    get needsSheet() {
      return needsSheet;
    },
    show(layer, ranges) {
      for (const { startContainer } of ranges)
        if (startContainer.ownerDocument) open(startContainer.ownerDocument);
      for (const [document, { view }] of surfaces) {
        put(
          view,
          layer,
          ranges.filter(({ startContainer }) => startContainer.ownerDocument === document),
        );
      }
    },
    clear() {
      for (const [document, { view, sheet }] of surfaces) {
        for (const layer of layers) view.CSS.highlights.delete(highlightNames[layer]);
        if (sheet) dropSheet(document, sheet);
      }
      surfaces.clear();
    },
  };
}

function put(view: View, layer: Layer, ranges: readonly Range[]): void {
  const name = highlightNames[layer];
  if (ranges.length === 0) {
    view.CSS.highlights.delete(name);
    return;
  }
  const highlight = new view.Highlight();
  // Not as arguments: a page of matches would not fit on the stack.
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority[layer];
  view.CSS.highlights.set(name, highlight);
}

function adoptSheet(document: Document, view: View, quiet: boolean): CSSStyleSheet | null {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(highlightSheet(quiet));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return document.adoptedStyleSheets.includes(sheet) ? sheet : null;
  } catch {
    // Firefox keeps a page’s list of sheets from content scripts; the extension inserts the sheet instead.
    return null;
  }
}

function dropSheet(document: Document, sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
}
