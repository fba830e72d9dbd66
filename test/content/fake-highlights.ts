import type { openHighlights } from '../../src/content/highlights.ts';
import type { HighlightedRange } from '../../src/content/spots.ts';

/** Stands in for the highlights and remembers what is shown, as jsdom draws nothing. */
export function fakeHighlights() {
  let places: readonly HighlightedRange[] = [];
  let flashed: Range | null = null;
  let pictures = 0;
  const open: typeof openHighlights = () => ({
    show(next) {
      places = next;
      pictures += 1;
    },
    flash(range) {
      flashed = range;
    },
    clear() {
      places = [];
      flashed = null;
    },
  });
  return {
    open,
    /** The words highlighted on a layer. */
    words: (layer: HighlightedRange['layer']) =>
      places.filter(place => place.layer === layer).map(({ range }) => String(range)),
    flashed: () => flashed && String(flashed),
    isDark: () => places.length === 0 && flashed === null,
    /** How often something was shown. */
    pictures: () => pictures,
  };
}
