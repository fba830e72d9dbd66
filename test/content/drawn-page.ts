import { vi } from 'vitest';

/** A rectangle in the coordinates of the document: left, top, width, height. */
export type Placed = readonly [left: number, top: number, width: number, height: number];

/** How wide a letter of the page is. */
export const LETTER = 10;

/** Gives the document and its window a layout. Elements without a place in it have no size. */
function layOut() {
  const boxes = new Map<Element, Placed>();
  const pinned = new Set<Element>();
  const state = { scrollY: 0, over: null as Element | null, isForced: false, height: 5_000 };
  const own = (element: Element | null): Placed => (element && boxes.get(element)) ?? [0, 0, 0, 0];
  const topOf = (element: Element, top: number) => (pinned.has(element) ? top : top - state.scrollY);
  const size = (name: 'clientWidth' | 'clientHeight', at: 2 | 3) =>
    Object.defineProperty(Element.prototype, name, {
      configurable: true,
      get: function (this: Element) {
        return own(this)[at];
      },
    });
  size('clientWidth', 2);
  size('clientHeight', 3);
  Element.prototype.getBoundingClientRect = function () {
    const [left, top, width, height] = own(this);
    return new DOMRect(left, topOf(this, top), width, height);
  };
  Range.prototype.getClientRects = function () {
    const { startContainer, startOffset, endOffset } = this;
    const parent = startContainer.parentElement;
    if (!parent || this.collapsed) return [] as unknown as DOMRectList;
    const [left, top, , height] = own(parent);
    const width = (endOffset - startOffset) * LETTER;
    return [
      new DOMRect(left + startOffset * LETTER, topOf(parent, top), width, height),
    ] as unknown as DOMRectList;
  };
  document.elementFromPoint = () => state.over;
  Object.defineProperties(document.documentElement, {
    scrollWidth: { configurable: true, get: () => 1_000 },
    scrollHeight: { configurable: true, get: () => state.height },
  });
  Object.defineProperty(window, 'scrollY', { configurable: true, get: () => state.scrollY });
  Object.assign(window, { innerWidth: 1_000, innerHeight: 600, devicePixelRatio: 2 });
  const media = {
    get matches() {
      return state.isForced;
    },
  };
  window.matchMedia = () => media as MediaQueryList;
  return { state, boxes, pinned };
}

/** Elements come into view only when a test says so. */
function watchByHand() {
  const observers: { readonly tell: IntersectionObserverCallback; readonly watched: Set<Element> }[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly watched = new Set<Element>();
      constructor(readonly tell: IntersectionObserverCallback) {
        observers.push(this);
      }
      observe(element: Element) {
        this.watched.add(element);
      }
      unobserve(element: Element) {
        this.watched.delete(element);
      }
      disconnect() {
        this.watched.clear();
      }
    },
  );
  return {
    /** Reports that an element has come into view, or has left it. */
    see(element: Element, isIntersecting: boolean) {
      const entry = { target: element, isIntersecting } as IntersectionObserverEntry;
      for (const { tell, watched } of observers)
        if (watched.has(element)) tell([entry], {} as IntersectionObserver);
    },
    watched: () => observers.flatMap(({ watched }) => [...watched]),
  };
}

type Drawing = {
  tints: string[];
  lines: string[];
  pictures: number;
  scale: readonly number[];
  /** The area that was cleared last, and the scale then. */
  wiped: readonly (readonly number[])[];
};

/** A drawing context that records what is drawn: boxes as tints, and lines with their shape. */
function penInto(drawing: Drawing) {
  let dash: readonly number[] = [];
  let from: readonly number[] = [];
  let isWave = false;
  const pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    beginPath: () => undefined,
    rect: (...box: number[]) => drawing.tints.push(`${pen.fillStyle} ${box.join(' ')}`),
    fill: () => undefined,
    setLineDash: (given: readonly number[]) => {
      dash = given;
    },
    moveTo: (...at: number[]) => {
      from = at;
      isWave = false;
    },
    lineTo: (...at: number[]) =>
      drawing.lines.push(`${dash.length > 0 ? 'dots' : 'line'} ${[...from, ...at].join(' ')}`),
    quadraticCurveTo: (_x: number, _y: number, ...at: number[]) => {
      if (isWave) drawing.lines.pop();
      isWave = true;
      drawing.lines.push(`wave ${[...from, ...at].join(' ')}`);
    },
    stroke: () => undefined,
    setTransform: (...scale: number[]) => {
      drawing.scale = scale;
    },
    clearRect: (...area: number[]) => {
      drawing.wiped = [area, drawing.scale];
      drawing.pictures += 1;
      drawing.tints = [];
      drawing.lines = [];
    },
  };
  return pen as unknown as RenderingContext;
}

/** Records what is drawn on canvases, and their animations. */
function keepDrawing() {
  const drawing: Drawing = { tints: [], lines: [], pictures: 0, scale: [], wiped: [] };
  const canvases: HTMLCanvasElement[] = [];
  const lives: { currentTime: number; readonly given: readonly unknown[] }[] = [];
  HTMLCanvasElement.prototype.animate = (...given) => {
    const life = { currentTime: 1, given };
    lives.push(life);
    return life as unknown as Animation;
  };
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    canvases.push(this);
    return penInto(drawing);
  } as typeof HTMLCanvasElement.prototype.getContext;
  return {
    drawing,
    lives,
    /** The latest canvas: its size in device pixels, and its size and place in CSS pixels. */
    canvas() {
      const { width, height, style } = canvases.at(-1) as HTMLCanvasElement;
      return [width, height, style.width, style.height, style.transform];
    },
  };
}

/**
 * A page with layout and drawing, which jsdom does not have: the test sets where each element stands, and what is drawn is recorded. For a
 * test with fake timers.
 */
export function drawnPage() {
  const { state, boxes, pinned } = layOut();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  return {
    state,
    ...keepDrawing(),
    ...watchByHand(),
    /** Sets the place of an element. */
    put: (selector: string, box: Placed, isPinned = false) => {
      const element = document.querySelector(selector) as HTMLElement;
      boxes.set(element, box);
      if (isPinned) pinned.add(element);
      return element;
    },
    /** The range of some words of an element. */
    words: (selector: string, words: string) => {
      const text = document.querySelector(selector)?.firstChild as Text;
      const range = document.createRange();
      const start = text.data.indexOf(words);
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      return range;
    },
    /** Scrolls the window. */
    scroll: (to: number) => {
      state.scrollY = to;
      document.dispatchEvent(new Event('scroll'));
    },
  };
}
