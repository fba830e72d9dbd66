import { documentOf, parentElementOf, windowOf } from '../boards/page/dom.ts';
import type { HighlightResult, Landing } from '../browser/messages/from-pages.ts';
import type { HighlightRequest, Jump } from '../browser/messages/messages.ts';
import { at } from '../core/text/at.ts';
import { type Found, findQuotes } from './find-quotes.ts';
import { type Highlights, openHighlights } from './highlights.ts';
import { type PageText, pointAt, readPageText, type TextPoint } from './page-text.ts';
import { watchPage } from './rescan.ts';
import { revealRange } from './reveal.ts';

/** Highlights keywords in one page. */
export type Highlighter = {
  /** Highlights these terms instead of the earlier ones, and keeps them highlighted while the page changes. */
  highlight(request: HighlightRequest): HighlightResult;
  /** Scrolls to a keyword’s next or previous place and flashes it. After the last place comes the first. */
  jumpTo(jump: Jump): Landing;
  /** Removes everything from the page. */
  clear(): void;
};

/** A live range, and its start in the page's text when it was found. */
type Stand = { readonly range: Range; readonly start: number };

type Highlighted = {
  readonly request: HighlightRequest;
  readonly highlights: Highlights;
  readonly stop: () => void;
  /** The places of each keyword, in document order. */
  stands: ReadonlyMap<string, readonly Stand[]>;
  /** True if the page has more places than are kept. */
  isCut: boolean;
};

// Long, because scrolling to the place takes a second on a long page.
const FLASH_MS = 2_500;
/** The most places that are highlighted. A page with more is no posting that anybody reads. */
const MOST_PLACES = 2_000;

/** A highlighter for a document. Once `alive` is false, another script may highlight the page, so it removes its own at the page's next change. */
export function openHighlighter(
  document: Document,
  alive: () => boolean = () => true,
  open: typeof openHighlights = openHighlights,
): Highlighter {
  let highlighted: Highlighted | null = null;
  let last: { readonly keyword: string; readonly place: number } | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    clearTimeout(flashing);
    highlighted?.stop();
    highlighted?.highlights.clear();
    highlighted = null;
    last = null;
  };
  return {
    highlight(request) {
      clear();
      const highlights = open(document, request.quiet);
      const stop = watchPage(
        document,
        () => (alive() ? highlighted && scan(document, highlighted) : clear()),
        () => highlighted !== null && hasLost(highlighted),
      );
      highlighted = { request, highlights, stop, stands: new Map(), isCut: false };
      scan(document, highlighted);
      return resultOf(highlighted);
    },
    jumpTo({ keyword, direction }) {
      const places = (highlighted?.stands.get(keyword) ?? []).filter(isVisible);
      if (!highlighted || places.length === 0) return { place: 0, places: 0 };
      const place = nextPlace(last?.keyword === keyword ? last.place : null, places.length, direction);
      last = { keyword, place };
      const range = places[place]?.range;
      if (range) {
        const { highlights } = highlighted;
        revealRange(range, !windowOf(document)?.matchMedia('(prefers-reduced-motion: reduce)').matches);
        highlights.flash(range);
        clearTimeout(flashing);
        flashing = setTimeout(() => highlights.flash(null), FLASH_MS);
      }
      return { place: place + 1, places: places.length };
    },
    clear,
  };
}

function nextPlace(from: number | null, count: number, direction: Jump['direction']): number {
  const isNext = direction === 'next';
  return ((from ?? (isNext ? -1 : 0)) + (isNext ? 1 : count - 1)) % count;
}

/** Finds every term in the current page and highlights it. */
function scan(document: Document, highlighted: Highlighted): void {
  highlighted.stands = find(document, highlighted);
  const places = highlighted.request.terms
    .flatMap(({ keyword, layer }) =>
      (highlighted.stands.get(keyword) ?? []).map(({ range, start }) => ({ range, layer, start })),
    )
    .sort((a, b) => a.start - b.start);
  highlighted.highlights.show(places);
}

const resultOf = ({ stands, isCut }: Highlighted): HighlightResult => ({
  places: Object.fromEntries(
    [...stands].map(([keyword, own]) => [keyword, own.filter(isVisible).length] as const),
  ),
  isCut,
});

/** True if the page has taken the text away under a highlight, which leaves an empty range. https://dom.spec.whatwg.org/#concept-live-range-pre-remove-steps */
const hasLost = ({ stands }: Highlighted): boolean =>
  [...stands.values()].some(own => own.some(({ range }) => range.collapsed));

function find(document: Document, highlighted: Highlighted): Highlighted['stands'] {
  const page = readPageText(document);
  const { terms } = highlighted.request;
  const found = findQuotes(
    page,
    terms.flatMap(term => term.quotes),
  );
  let next = 0;
  const places = terms.map(({ quotes }) => {
    // Equal quotes share one list of places. The set removes the copies.
    const own = [...new Set(found.slice(next, next + quotes.length))].flat();
    next += quotes.length;
    return own;
  });
  // The first places in the page count, whichever terms they belong to: every term of a posting has some.
  const starts = places.flatMap(own => own.map(({ start }) => start)).sort((a, b) => a - b);
  const end = starts[MOST_PLACES] ?? Number.POSITIVE_INFINITY;
  highlighted.isCut = starts.length > MOST_PLACES;
  return new Map(
    terms.map(({ keyword }, nth) => {
      const own = at(places, nth).filter(({ start }) => start < end);
      return [keyword, standsOf(page, own, highlighted.stands.get(keyword) ?? [])];
    }),
  );
}

/** Live ranges for the places, in document order. A range that is already at its place is kept. */
function standsOf(page: PageText, found: readonly Found[], before: readonly Stand[]): readonly Stand[] {
  const stands: Stand[] = [];
  let last = -1;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    last = end;
    const from = pointAt(page, start, false);
    if (!from) continue;
    const inside = from.offset + end - start;
    // Most places lie in one text node.
    const to = inside <= from.node.length ? { node: from.node, offset: inside } : pointAt(page, end, true);
    if (!to || documentOf(to.node) !== documentOf(from.node)) continue;
    const known = before[stands.length]?.range;
    const range = known && isAt(known, from, to) ? known : new Range();
    if (range !== known) {
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
    }
    stands.push({ range, start });
  }
  return stands;
}

function isAt(range: Range, from: TextPoint, to: TextPoint): boolean {
  return (
    range.startContainer === from.node &&
    range.startOffset === from.offset &&
    range.endContainer === to.node &&
    range.endOffset === to.offset
  );
}

/** True if a reader can see the range, or could by scrolling to it. */
function isVisible({ range }: Stand): boolean {
  const around = parentElementOf(range.startContainer);
  if (!around?.isConnected) return false;
  // In a form, a field called `checkVisibility` hides the method.
  if (typeof around.checkVisibility !== 'function') return true;
  return around.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
