import { kept } from '../core/text/remembered.ts';
import { type Overlay, openOverlay } from './overlay.ts';
import type { HighlightedRange } from './spots.ts';

/** Highlights places of a page and of its same-origin frames in a way that the page itself cannot see. */
export type Highlights = {
  /** Shows these places instead of the earlier ones. */
  show(places: readonly HighlightedRange[]): void;
  /** Flashes the place that a jump has led to; null ends the flash. */
  flash(range: Range | null): void;
  /** Removes everything from the page. */
  clear(): void;
};

/** Opens the highlights of a page, with a sheet over it even before anything is highlighted. */
export function openHighlights(main: Document, quiet: boolean): Highlights {
  const overlays = new Map<Document, Overlay>([[main, openOverlay(main, quiet)]]);
  const overlayOf = (document: Document) => kept(overlays, document, () => openOverlay(document, quiet));
  const documentOf = (range: Range) => range.startContainer.ownerDocument ?? main;
  return {
    show(places) {
      for (const { range } of places) overlayOf(documentOf(range));
      for (const [document, overlay] of overlays)
        overlay.show(places.filter(({ range }) => documentOf(range) === document));
    },
    flash(range) {
      const at = range && documentOf(range);
      for (const [document, overlay] of overlays) overlay.flash(document === at ? range : null);
    },
    clear() {
      for (const overlay of overlays.values()) overlay.close();
      overlays.clear();
    },
  };
}
